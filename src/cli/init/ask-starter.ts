import { intro, isCancel, text } from '@clack/prompts'
import type { Io } from '../io/io.ts'
import { withIds, type NamedWork, type Tracks } from './read-tracks.ts'

const examples = [
  ['Analyst', 'finding answers'],
  ['Engineer', 'making data reliable'],
  ['Scientist', 'testing ideas']
] as const

/**
 * Asks for the title and the three tracks.
 *
 * @returns Undefined if the author gave up.
 */
export async function askStarter(
  io: Io,
  given: { title?: string | undefined }
): Promise<{ title: string; tracks: Tracks } | undefined> {
  const stream = { input: io.stdin as never, output: io.stderr as never }
  intro('A bank of your own', stream)
  const title =
    given.title ??
    (await text({
      message: 'What is the quiz called?',
      placeholder: 'Which way to go?',
      validate: (value) => (value?.trim() ? undefined : 'Expected a title.'),
      ...stream
    }))
  if (isCancel(title)) return undefined
  const tracks: NamedWork[] = []
  for (const [index, [exampleName, exampleWork]] of examples.entries()) {
    const name = await text({
      message: `Track ${index + 1} of 3: its name`,
      placeholder: exampleName,
      validate: (value) => {
        const typed = value?.trim().toLowerCase()
        if (!typed) return 'Expected a name.'
        return tracks.some(({ name: other }) => other.toLowerCase() === typed)
          ? 'Expected a name of its own.'
          : undefined
      },
      ...stream
    })
    if (isCancel(name)) return undefined
    const work = await text({
      message: `What is the work of ${name}? A phrase that fits mid-sentence`,
      placeholder: exampleWork,
      validate: (value) => (value?.trim() ? undefined : `Expected words such as "${exampleWork}".`),
      ...stream
    })
    if (isCancel(work)) return undefined
    tracks.push({ name: name.trim(), work: work.trim() })
  }
  // The loop above asks three times, which TypeScript can't count.
  const [first, second, third] = tracks
  return { title: title.trim(), tracks: withIds([first!, second!, third!]) }
}
