import type { Link } from '../../bank/types.ts'
import type { Suggestion } from './suggest.ts'

/** One link with what the feed or file says, and what a host may add to it. */
export interface Draft {
  link: Link
  number: number | undefined
  suggested: Suggestion
}

/** A link with tracks, themes and reasons; empty lists stay out. */
export function withSuggestion(link: Link, { tracks, themes, reasons }: Partial<Suggestion>): Link {
  return {
    ...link,
    ...(tracks?.length ? { tracks } : {}),
    ...(themes?.length ? { themes } : {}),
    ...(reasons?.length ? { reasons } : {})
  }
}
