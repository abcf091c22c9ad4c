import type { Track } from '../../bank/types.ts'
import { UsageError } from '../errors.ts'
import { slugOf, uniqueSlug } from '../source/slug.ts'

export type Tracks = readonly [Track, Track, Track]

/** What `--tracks` may be, for error messages. */
export const exampleTracks =
  '"Analyst=finding answers, Engineer=making data reliable, Scientist=testing ideas"'

/** A track without its id. */
export type NamedWork = Pick<Track, 'name' | 'work'>

/**
 * The tracks of `--tracks`: three names with their work.
 *
 * @throws UsageError unless there are three different ones.
 */
export function readTracks(text: string): Tracks {
  const given = text
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean)
    .map((part) => {
      const [name = '', work = ''] = part.split('=', 2).map((each) => each.trim())
      return { name, work: work || name.toLowerCase() }
    })
  const expected = `Expected three such as ${exampleTracks}.`
  const [first, second, third, ...more] = given
  if (!first || !second || !third || more.length > 0) {
    throw new UsageError(`--tracks has ${given.length}. ${expected}`)
  }
  const names = new Set(given.map(({ name }) => name.toLowerCase()))
  if (names.size < 3 || names.has('')) {
    throw new UsageError(`The tracks need three different names. ${expected}`)
  }
  return withIds([first, second, third])
}

/**
 * Gives each track an id made from its name. Ids are ASCII, so a name in another script gets
 * `track`, and C++ and C# get `c` and `c-2`.
 */
export function withIds([first, second, third]: readonly [
  NamedWork,
  NamedWork,
  NamedWork
]): Tracks {
  const taken = new Set<string>()
  const withId = (track: NamedWork): Track => {
    const id = uniqueSlug(slugOf(track.name) || 'track', taken)
    taken.add(id)
    return { id, ...track }
  }
  return [withId(first), withId(second), withId(third)]
}
