import { describe, expect, test } from 'vitest'
import type { Claim } from '../../../src/result/types.ts'
import { en } from '../../../widget/messages/en.ts'
import { certainty, headline } from '../../../widget/result/headline.ts'
import { statedChance } from '../../../widget/result/stated-chance.ts'
import { bank } from '../../browser/helpers/bank.ts'
import { de, es } from '../../helpers/messages.ts'

const claim = (kind: Claim['kind'], tracks: string[], chance: number, ruledOut: string[] = []) => ({
  kind,
  tracks,
  chance,
  ruledOut
})

test.each([
  [0.8, 'about 8 in 10'],
  [0.75, 'better than 7 in 10'],
  [0.95, 'better than 9 in 10']
])('a chance of %d is worded as "%s"', (chance, words) => {
  expect(statedChance(en, chance)).toBe(words)
})

describe('without a place the headline follows from the claim', () => {
  test.each([
    [claim('clear', ['cook'], 0.9), 'Mostly cooking'],
    [claim('leaning', ['cook', 'host'], 0.7), 'More cooking than hosting guests'],
    [claim('between', ['cook', 'host'], 0.9), 'Between cooking and hosting guests'],
    [claim('open', [], 0.4), 'It’s too close to call']
  ])('%j', (given, words) => {
    expect(headline(en, bank, { place: null, claim: given })).toBe(words)
  })
})

describe('certainty is one sentence with one number', () => {
  test.each([
    [
      claim('clear', ['cook'], 0.95),
      'We’re quite sure that cooking comes first: better than 9 in 10.'
    ],
    [
      claim('leaning', ['cook', 'host'], 0.75),
      'We’re fairly sure that cooking comes first: better than 7 in 10.'
    ],
    [
      claim('leaning', ['cook', 'host'], 0.65),
      'More likely than not, cooking comes first: better than 6 in 10.'
    ],
    [
      claim('between', ['cook', 'host'], 0.9),
      'Almost certainly, cooking or hosting guests comes first. We can’t say which.'
    ],
    [
      claim('open', [], 0.4, ['baker']),
      'It’s probably not mainly baking. Still open: hosting guests or cooking.'
    ]
  ])('%j', (given, words) => {
    expect(certainty(en, bank, { claim: given, answered: 12 })).toBe(words)
  })

  test('with too few answers it says how many are missing', () => {
    expect(certainty(en, bank, { claim: claim('open', [], 0.4), answered: 7 })).toBe(
      'Answer at least 8 questions for a result.'
    )
  })
})

// It also appears on the card and above a shared result, which is someone else's.
test.each([
  ['en', en, /\b(you|your)\b/i],
  ['es', es, /\b(te|tus?|tuyo)\b/i],
  ['de', de, /\b(du|dich|dir|deine?)\b|\bwillst\b/i]
] as const)('in %s the certainty does not address the reader as “you”', (_, messages, address) => {
  for (const given of [
    ...[0.95, 0.8, 0.6].map((chance) => claim('leaning', ['cook', 'host'], chance)),
    claim('between', ['cook', 'host'], 0.9),
    claim('open', [], 0.4, ['baker'])
  ]) {
    expect(certainty(messages, bank, { claim: given, answered: 12 })).not.toMatch(address)
  }
})
