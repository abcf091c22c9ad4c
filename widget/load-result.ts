import { addMessages } from './messages/messages-for.ts'
import type { ResultPart } from './result-part.ts'

let part: ResultPart | undefined
let loading: Promise<ResultPart> | undefined

/** The part of the quiz that shows results, once it has loaded. */
export const loadedResultPart = (): ResultPart | undefined => part

/**
 * Loads the part of the quiz that shows results. After a failure the next call tries again.
 *
 * @throws Error if it can't be loaded.
 */
export function loadResultPart(): Promise<ResultPart> {
  return (loading ??= import('./result-part.ts').then(
    ({ resultPart }) => {
      addMessages('en', resultPart.messages)
      return (part = resultPart)
    },
    (error: unknown) => {
      loading = undefined
      throw error
    }
  ))
}
