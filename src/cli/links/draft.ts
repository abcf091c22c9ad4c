import type { Link } from '../../bank/types.ts'
import type { Suggestion } from './suggest.ts'

/** One link: what the feed or file says, and suggestions for the host to confirm. */
export interface Draft {
  link: Link
  number: number | undefined
  suggested: Suggestion
}

/** Adds tracks, themes and reasons to a link. Leaves out empty lists. */
export function withSuggestion(link: Link, { tracks, themes, reasons }: Partial<Suggestion>): Link {
  return {
    ...link,
    ...(tracks?.length ? { tracks } : {}),
    ...(themes?.length ? { themes } : {}),
    ...(reasons?.length ? { reasons } : {})
  }
}
