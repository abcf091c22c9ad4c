import type { Bank } from '../../bank/types.ts'
import { SourceError } from '../errors.ts'
import type { Io } from '../io/io.ts'
import { expectSyntax } from '../source/expect-syntax.ts'
import { pathOf } from '../../bank/path.ts'
import { readSource } from '../source/read-source.ts'
import type { TopicWords } from './topic-words.ts'

/**
 * The words for each track's work: from a file, or the shipped ones if the bank has the shipped
 * tracks.
 *
 * @returns Undefined if there are none for this bank.
 * @throws SourceError unless the file has a list of words for each track.
 */
export async function readWords(
  io: Io,
  bank: Bank,
  file: string | undefined
): Promise<TopicWords | undefined> {
  const ids = bank.tracks.map(({ id }) => id)
  if (file === undefined) {
    const { topicWords } = await import('../../../questions/topic-words.ts')
    return ids.every((id) => id in topicWords) ? topicWords : undefined
  }
  const source = await readSource(io, file)
  expectSyntax(source)
  const words = (source.value ?? {}) as Record<string, unknown>
  const topics = [...ids, ...(words['other'] === undefined ? [] : ['other'])]
  const isList = (list: unknown) =>
    Array.isArray(list) && list.every((word) => typeof word === 'string')
  const wrong = topics.find((topic) => !isList(words[topic]))
  if (wrong !== undefined) {
    const { line, column } = source.locate([wrong])
    const expected = `Expected a list of words at "${pathOf([wrong])}".`
    throw new SourceError(source.name, `${line}:${column}: ${expected}`)
  }
  return Object.fromEntries(topics.map((topic) => [topic, words[topic] as string[]]))
}
