import type { Bank } from '../../bank/schema.ts'
import { tracks, type Track } from '../../bank/track.ts'
import type { Person } from '../person.ts'
import type { Sentence } from './sentence.ts'

const practiceLevels = ['little', 'some', 'much'] as const

/** What a result says of the optional sections. */
export function sectionSentences(bank: Bank): Sentence[] {
  return [...practiceSentences(bank), ...abilitySentences(bank)]
}

function practiceSentences(bank: Bank): Sentence[] {
  return tracks.flatMap((track) =>
    practiceLevels.map((level): Sentence => ({
      id: `practice ${track} ${level}`,
      kind: 'sentence',
      says: `You have ${level} practice for ${track}`,
      trueOf: 'the true habits, averaged over the items of this track, are of this level',
      shown: ({ readiness }) =>
        readiness?.levels.some((entry) => entry.track === track && entry.level === level) ?? false,
      holds: ({ person }) => practiceLevel(bank, person, track) === level
    }))
  )
}

function practiceLevel(bank: Bank, { habits }: Person, track: Track) {
  const asked = bank.readiness.items.filter((item) => item.tracks.includes(track))
  const mean = asked.reduce((sum, { area }) => sum + habits.get(area)!, 0) / asked.length
  return mean < 1 ? 'little' : mean < 2 ? 'some' : 'much'
}

function abilitySentences(bank: Bank): Sentence[] {
  const offered = bank.leadership.flatMap(({ options }) => options.map(({ ability }) => ability))
  return [...new Set(offered)].map((ability) => ({
    id: `ability ${ability}`,
    kind: 'sentence',
    says: `You reached most often for ${ability}`,
    trueOf: `${ability} is the largest true share of the four`,
    shown: ({ leadership }) => leadership?.most.includes(ability) ?? false,
    holds: ({ person: { abilities } }) => abilities.get(ability) === Math.max(...abilities.values())
  }))
}
