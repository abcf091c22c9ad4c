import type { Track } from '../../bank/types.ts'
import { UsageError } from '../errors.ts'
import { slugOf } from '../source/slug.ts'

export type Tracks = readonly [Track, Track, Track]

/** What `--tracks` may be, for error messages. */
export const exampleTracks =
  '"Analyst=finding answers, Engineer=making data reliable, Scientist=testing ideas"'

/**
 * The tracks of `--tracks`: three names with their work.
 *
 * @throws UsageError unless there are three different ones.
 */
export function readTracks(text: string): Tracks {
  const tracks = text
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean)
    .map((part) => {
      const [name = '', work = ''] = part.split('=', 2).map((each) => each.trim())
      return toTrack(name, work || name.toLowerCase())
    })
  const expected = `Expected three such as ${exampleTracks}.`
  if (tracks.length !== 3) throw new UsageError(`--tracks has ${tracks.length}. ${expected}`)
  const [first, second, third] = tracks
  const ids = new Set(tracks.map(({ id }) => id))
  if (ids.size < 3 || ids.has(''))
    throw new UsageError(`The tracks need three different names. ${expected}`)
  return [first!, second!, third!]
}

/** A track by its name and work; the id is made from the name. */
export const toTrack = (name: string, work: string): Track => ({ id: slugOf(name), name, work })
