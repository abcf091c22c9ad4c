import type { Bank, Condition, Link } from '../../bank/types.ts'
import type { Post } from './post.ts'
import { topicFinder, type TopicWords } from './topic-words.ts'
import { contentWords, plainWords, learnWords, type Examples } from './word-weights.ts'

/** What a host may confirm for one link. */
export interface Suggestion {
  tracks: string[]
  themes: string[]
  reasons: NonNullable<Link['reasons']>
  /** The words that suggested the tracks, those from the title first. */
  because: string[]
}

/**
 * A track is suggested only if the post has at least this many different words for it. One name is
 * enough: names are rarer and say more than listed words. Titles get no extra weight: an advice
 * show's title often names two topics.
 */
const leastWords = { listed: 2, names: 1 }
/** A track needs at least this many times as many words as any other topic. */
const leastLead = 2
/** Least log odds for suggesting a theme. */
const leastTheme = 2
const mostThemes = 3
const mostReasons = 3
const mostWords = 5

/**
 * Suggests tracks, themes and reasons from a post's words. A track is suggested only if the post
 * clearly names its work; the host can judge the others better.
 *
 * @param words - Words by track. By default the names of the bank's own tracks, places and roles.
 */
export function suggester(bank: Bank, words?: TopicWords): (post: Post) => Suggestion {
  const find = topicFinder(words ?? namesOfTracks(bank), bank.language)
  const least = words ? leastWords.listed : leastWords.names
  const wordsOf: WordsOf = (...texts) =>
    contentWords(texts.filter(Boolean).join(' '), bank.language)
  const themeExamples = examplesByTheme(bank, wordsOf)
  const themeIds = [...new Set(themeExamples.flatMap(({ classes }) => classes))]
  const scoreThemes = learnWords(themeExamples, themeIds)
  const topics = answerTopics(bank, wordsOf)

  return ({ title, text }) => {
    const { track, because } = clearTrack(bank, least, find(`${title}\n${text}`), find(title))
    const tracks = track === undefined ? [] : [track]
    const own = wordsOf(title, text)
    const themes = [...scoreThemes(own)]
      .filter(([, score]) => score >= leastTheme)
      .toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
      .slice(0, mostThemes)
      .map(([id]) => id)
    return {
      tracks,
      themes,
      reasons: [...topicReasons(topics, new Set(own)), ...trackReasons(bank, tracks)].slice(
        0,
        mostReasons
      ),
      because
    }
  }
}

type Found = ReadonlyMap<string, ReadonlySet<string>>

/** The track that the words clearly point to, if there is one, with those words. */
function clearTrack(bank: Bank, least: number, all: Found, inTitle: Found) {
  const ranked = [...all]
    .map(([topic, found]) => ({
      topic,
      because: [...found].toSorted(
        (a, b) => Number(inTitle.get(topic)!.has(b)) - Number(inTitle.get(topic)!.has(a))
      )
    }))
    .toSorted((a, b) => b.because.length - a.because.length)
  const [best, second] = ranked
  const isTrack = bank.tracks.some(({ id }) => id === best?.topic)
  if (!best || !isTrack || best.because.length < least) return { because: [] }
  if (second && best.because.length < leastLead * second.because.length) return { because: [] }
  return { track: best.topic, because: best.because.slice(0, mostWords) }
}

type WordsOf = (...texts: (string | undefined)[]) => string[]

/** The names of tracks, places and roles, and what the work is called. */
const namesOfTracks = (bank: Bank): TopicWords =>
  Object.fromEntries(
    bank.tracks.map(({ id, name, work }) => [
      id,
      [
        name,
        ...plainWords(work, bank.language),
        ...(bank.places ?? [])
          .filter(({ region }) => region.length === 1 && region[0] === id)
          .flatMap((place) => [place.name, ...(place.roles ?? []).map((role) => role.name)])
      ]
    ])
  )

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
 * Answers that name a topic, such as a field or a situation. Words that several options of a question
 * share are ignored. One word is enough only if it's the whole answer: "Security" names a topic, but
 * of "I don't know" only "know" is left, which any post may contain.
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
      const isName = words.length === 1 && !/\s/.test(option.text.trim())
      return isName || (words.length > 1 && words.length <= 3)
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
