import { isAnswer, type Response } from '../bank/responses.ts'
import { sealed, type BankName } from './codec.ts'

/**
 * The text for every answer.
 *
 * @throws RangeError if a response has ids that a link can't hold, or an item occurs twice.
 */
export function answersText(responses: readonly Response[], bank?: BankName): string {
  const content = responses.map(
    (response) => `${response.item}.${isAnswer(response) ? response.option : ''}`
  )
  return sealed('answers', bank, content, readAnswers(content) !== undefined)
}

/** The responses that `answersText` wrote, or undefined if it wouldn't write that. */
export function readAnswers(content: readonly string[]): Response[] | undefined {
  const responses = content.flatMap((field): Response[] => {
    const match = /^([a-z0-9-]+)\.([a-z0-9-]*)$/.exec(field)
    if (!match) return []
    const item = match[1]!
    const option = match[2]!
    return [option ? { item, option } : { item, skipped: true }]
  })
  const isWhole = new Set(responses.map(({ item }) => item)).size === content.length
  return isWhole ? responses : undefined
}
