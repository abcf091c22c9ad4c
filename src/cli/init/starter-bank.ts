import type { Bank, Item, Track } from '../../bank/types.ts'
import { slugOf } from '../source/slug.ts'

/** What a new bank is made from. */
export interface Starter {
  title: string
  language: string
  tracks: readonly [Track, Track, Track]
  /** Address of the schema, as seen from the file. */
  schema: string
}

/** Scenes to start from. Each is a triad: one option per track. */
const scenes = [
  'A free afternoon at work. I spend it on:',
  'Someone thanks me at the end of the year. I hope it’s for:',
  'The part of last month I’d do again tomorrow:',
  'A day went by and I forgot to look at the clock. I was:',
  'Two years from now, this fills most of my week:',
  'A friend asks what I’m learning right now:'
]

/** Two tracks by position, and the scene in which they compete. */
type Pair = readonly [0 | 1, 1 | 2, scenario: string]

/** Trade-offs: a question for each pair of tracks. */
const pairs: readonly Pair[] = [
  [0, 1, 'Next year brings more of one and less of the other'],
  [0, 2, 'One of two teams has a free seat'],
  [1, 2, 'Both are due on Friday and there is time for one']
]

/**
 * A small bank that runs: six scenes, a trade-off for each pair of tracks, a place for each corner.
 * Its options are placeholders that say what to write there; they begin with TODO, which `lint`
 * counts. In a bank of another language than English, all texts do.
 */
export function starterBank({ title, language, tracks, schema }: Starter): Bank {
  const isEnglish = /^en\b/i.test(language)
  const inEnglish = (text: string) => (isEnglish ? text : `TODO: ${text}`)
  return {
    $schema: schema,
    id: slugOf(title) || 'my-quiz',
    version: '0.1.0',
    language,
    title,
    tracks,
    items: [
      ...scenes.map((stem, index) => scene(inEnglish(stem), index, tracks)),
      ...pairs.map(([a, b, scenario]) => tradeoff([a, b, inEnglish(scenario)], tracks))
    ],
    places: tracks.map(({ id, name, work }) => ({
      region: [id],
      name,
      headline: inEnglish(`Your answers point to ${work}.`),
      week: `TODO: a week of ${work}, with its dull hours.`,
      cost: 'TODO: what people give up for it.',
      complaint: 'TODO: what people there complain about, in their own words.'
    })),
    links: []
  }
}

function scene(stem: string, index: number, tracks: Starter['tracks']): Item {
  return {
    id: `scene-${index + 1}`,
    format: 'triad',
    stem,
    options: tracks.map(({ id, work }) => ({
      id,
      text: `TODO: what someone drawn to ${work} would do here (${index + 1})`,
      weights: Object.fromEntries(tracks.map((track) => [track.id, track.id === id ? 3 : -1])),
      evidence: `TODO: what this answer shows about you and ${work}.`
    }))
  }
}

function tradeoff([a, b, scenario]: Pair, tracks: Starter['tracks']): Item {
  const [first, second] = [tracks[a], tracks[b]]
  const steps = [
    ['first', `TODO: much more of ${first.work}`, 3, -2],
    ['rather-first', `TODO: more of ${first.work}`, 1, -1],
    ['both', 'TODO: about the same of both', 0, 0],
    ['rather-second', `TODO: more of ${second.work}`, -1, 1],
    ['second', `TODO: much more of ${second.work}`, -2, 3]
  ] as const
  return {
    id: `${first.id}-or-${second.id}`,
    format: 'tradeoff',
    stem: `${scenario}: ${first.work} or ${second.work}. The one for me:`,
    options: steps.map(([id, text, mine, other]) => ({
      id,
      text,
      weights: Object.fromEntries(
        tracks.map((track) => [track.id, track === first ? mine : track === second ? other : 0])
      )
    }))
  }
}
