import { trackIds } from '../../bank/track.ts'
import type { Bank, Condition, Link } from '../../bank/types.ts'
import type { Post } from './post.ts'
import { contentWords, learnWords, type Examples } from './word-weights.ts'

/** What a host may confirm for one link. */
export interface Suggestion {
  tracks: string[]
  themes: string[]
  reasons: NonNullable<Link['reasons']>
  /** Word stems that the tracks were guessed from. */
  because: string[]
}

/** A track is suggested if it scores at least this, and at most `closeBy` below the best. */
const leastScore = 0.6
const closeBy = 0.6
const mostThemes = 3
const mostReasons = 3

/**
 * Suggests tracks, themes and reasons by comparing a post's words with the bank's own. English
 * banks are compared by stems, others by whole words.
 */
export function suggester(bank: Bank): (post: Post) => Suggestion {
  const ids = trackIds(bank)
  const wordsOf = (...texts: (string | undefined)[]) =>
    contentWords(texts.filter(Boolean).join(' '), bank.language)
  const trackWords = learnWords(trackExamples(bank, wordsOf), ids)
  const themeExamples = examplesByTheme(bank, wordsOf)
  const themeIds = [...new Set(themeExamples.flatMap(({ classes }) => classes))]
  const themeWords = learnWords(themeExamples, themeIds)
  const topics = answerTopics(bank, wordsOf)

  return ({ title, text }) => {
    // What a title says counts more than a word in passing.
    const titleWords = wordsOf(title)
    const words = [...titleWords, ...wordsOf(text)]
    const scores = combine(trackWords.score(words), trackWords.score(titleWords))
    const best = Math.max(...scores.values())
    const tracks = ids.filter(
      (id) => scores.get(id)! >= leastScore && scores.get(id)! >= best - closeBy
    )
    const themes = [...themeWords.score(words)]
      .filter(([, score]) => score >= 1)
      .toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
      .slice(0, mostThemes)
      .map(([id]) => id)
    return {
      tracks: [...tracks],
      themes,
      reasons: [...topicReasons(topics, new Set(words)), ...trackReasons(bank, tracks)].slice(
        0,
        mostReasons
      ),
      because: tracks.flatMap((id) => trackWords.because(words, id).slice(0, 4))
    }
  }
}

function combine<C>(all: Map<C, number>, title: Map<C, number>): Map<C, number> {
  return new Map([...all].map(([key, score]) => [key, score + 0.5 * title.get(key)!]))
}

type WordsOf = (...texts: (string | undefined)[]) => string[]

/**
 * What a bank says about its tracks. The options of the items aren't used: the words of a good
 * option don't give away which track it is for.
 */
function trackExamples(bank: Bank, wordsOf: WordsOf): Examples<string> {
  return [
    ...bank.tracks.map(({ id, name, work }) => ({
      classes: [id],
      words: wordsOf(name, work, name, work)
    })),
    // Where the reader is today, and the follow-ups: job titles and fields by their usual names.
    ...(bank.now ?? []).flatMap(({ options }) =>
      options.flatMap(({ regions = [], text }) => {
        const [region] = regions.filter((each) => each.length < 3)
        return region ? [{ classes: region, words: wordsOf(text, text) }] : []
      })
    ),
    ...(bank.followUps ?? []).flatMap(({ regions, options }) => {
      const [corner] = regions.filter((region) => region.length === 1)
      return corner ? [{ classes: corner, words: wordsOf(...options.map(({ text }) => text)) }] : []
    }),
    ...(bank.places ?? [])
      .filter(({ region }) => region.length < 3)
      .map(({ region, name, headline, meaning, week, cost, complaint, path, roles = [] }) => ({
        classes: region,
        words: wordsOf(
          name,
          headline,
          meaning,
          week,
          cost,
          complaint,
          path,
          ...roles.flatMap((role) => [role.name, role.text])
        )
      })),
    ...(bank.experiments ?? []).map(({ tracks, title, text }) => ({
      classes: tracks,
      words: wordsOf(title, text)
    })),
    ...(bank.readiness?.items ?? []).map(({ tracks, stem, next }) => ({
      classes: tracks,
      words: wordsOf(stem, next)
    })),
    // What the host confirmed before is the best teacher.
    ...(bank.links ?? []).flatMap(({ tracks = [], title, asks }) =>
      tracks.length > 0 && tracks.length < 3
        ? [{ classes: tracks, words: wordsOf(title, asks) }]
        : []
    )
  ]
}

function examplesByTheme(bank: Bank, wordsOf: WordsOf): Examples<string> {
  return [
    ...bank.items.map(({ themes = [], stem, options }) => ({
      classes: themes,
      words: wordsOf(stem, ...options.map(({ text }) => text))
    })),
    ...(bank.situation ?? []).map(({ themes = [], stem, options }) => ({
      classes: themes,
      words: wordsOf(stem, ...options.flatMap(({ text, caveat }) => [text, caveat]))
    })),
    ...(bank.experiments ?? []).map(({ themes = [], title, text }) => ({
      classes: themes,
      words: wordsOf(title, text)
    })),
    ...(bank.links ?? []).map(({ themes = [], title, asks }) => ({
      classes: themes,
      words: wordsOf(title, asks)
    }))
  ].filter(({ classes }) => classes.length > 0)
}

/** An answer of an unscored section, whose words a post may name. */
interface Topic {
  words: readonly string[]
  reason: { when: Condition; text: string }
}

/**
 * Answers that name a topic, such as a field or a situation. Options whose words the same question
 * uses twice say nothing by themselves.
 */
function answerTopics(bank: Bank, wordsOf: WordsOf): Topic[] {
  const items = [...(bank.followUps ?? []), ...(bank.now ?? []), ...(bank.situation ?? [])]
  return items.flatMap(({ id, options }) => {
    const counts = new Map<string, number>()
    for (const option of options) {
      for (const word of new Set(wordsOf(option.text)))
        counts.set(word, (counts.get(word) ?? 0) + 1)
    }
    return options.flatMap((option) => {
      const words = [...new Set(wordsOf(option.text))].filter((word) => counts.get(word) === 1)
      return words.length > 0 && words.length <= 3
        ? [
            {
              words,
              reason: {
                when: { answers: { [id]: [option.id] } },
                text: `You answered “${option.text.replace(/[.]$/, '')}”.`
              }
            }
          ]
        : []
    })
  })
}

const topicReasons = (topics: readonly Topic[], words: ReadonlySet<string>) =>
  topics.filter((topic) => topic.words.every((word) => words.has(word))).map(({ reason }) => reason)

/** Reasons that are true by their condition: the reader's answers put the track first. */
function trackReasons(bank: Bank, tracks: readonly string[]): Suggestion['reasons'] {
  return tracks.map((id) => {
    const { work } = bank.tracks.find((track) => track.id === id)!
    return { when: { first: [id] }, text: `Your answers put ${work} first.` }
  })
}
