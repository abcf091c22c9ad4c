import { describe, expect, test } from 'vitest'
import type { Experiment } from '../../src/bank/types.ts'
import type { ClaimKind } from '../../src/result/types.ts'
import { suggestExperiments } from '../../src/result/experiments.ts'
import { makeBank, type TrackId } from './banks.ts'

const experiment = (
  id: string,
  aim: Experiment['aim'],
  tracks: TrackId[],
  more: Partial<Experiment<TrackId>> = {}
): Experiment<TrackId> => ({
  id,
  aim,
  tracks,
  facets: ['growth'],
  title: id,
  text: `Try ${id}.`,
  days: 14,
  question: 'How was it?',
  talk: 'Ask someone.',
  ...more
})

const experiments = [
  experiment('teach', 'confirm', ['lead']),
  experiment('retro', 'confirm', ['lead'], { facets: ['friction', 'reach'] }),
  experiment('quiet', 'disprove', ['lead']),
  experiment('join', 'confirm', ['lead', 'build']),
  experiment('make', 'disprove', ['lead', 'build']),
  experiment('audit', 'confirm', ['dig'])
]

function suggest(
  [first, second]: [TrackId, TrackId?],
  {
    list = experiments,
    support = {},
    around = second ? [first, second] : [first],
    answers = {},
    claim = second ? 'leaning' : 'clear'
  }: {
    list?: Experiment<TrackId>[]
    support?: Record<string, number>
    around?: TrackId[]
    answers?: Record<string, string>
    claim?: ClaimKind
  } = {}
) {
  return suggestExperiments(makeBank({ experiments: list }), {
    facts: { place: around, first, claim, answers: new Map(Object.entries(answers)) },
    first,
    second,
    around,
    support: new Map(Object.entries(support))
  })
}

describe('two experiments', () => {
  test('try out the first track: one to confirm it, one to disprove it', () => {
    expect(suggest(['lead'], { support: { growth: -1 } })).toEqual({
      confirm: 'teach',
      disprove: 'quiet'
    })
  })

  // Mean support of friction and reach: (2 + 0) / 2 = 1.
  test.each([
    { growth: 1.5, confirm: 'retro' },
    { growth: 0.5, confirm: 'teach' }
  ])('cover facets where evidence is thin or contrary: growth $growth', ({ growth, confirm }) => {
    expect(suggest(['lead'], { support: { growth, friction: 2 } }).confirm).toBe(confirm)
  })

  test('without facets count as having no evidence, neither for nor against', () => {
    const bare = experiment('z-bare', 'confirm', ['lead'], { facets: undefined })
    const list = [experiment('a-growth', 'confirm', ['lead']), bare]
    const chosen = (growth: number) => suggest(['lead'], { list, support: { growth } }).confirm
    expect(chosen(0.5)).toBe('z-bare')
    expect(chosen(-0.5)).toBe('a-growth')
  })

  test('try out both tracks if two are named', () => {
    expect(suggest(['lead', 'build'])).toEqual({ confirm: 'join', disprove: 'make' })
    const list = [
      experiment('a-alone', 'confirm', ['lead']),
      experiment('z-both', 'confirm', ['lead', 'build'])
    ]
    expect(suggest(['lead', 'build'], { list }).confirm).toBe('z-both')
  })

  test('try out the first track alone if a place is wider than the claim', () => {
    const list = [
      experiment('a-both', 'confirm', ['lead', 'build']),
      experiment('z-alone', 'confirm', ['lead'])
    ]
    expect(suggest(['lead'], { list, around: ['lead', 'build'] }).confirm).toBe('z-alone')
  })

  test('try out the first track alone if no experiment joins the two', () => {
    expect(suggest(['lead', 'dig'], { support: { growth: -1 } }).disprove).toBe('quiet')
  })

  test('are null if the bank has none', () => {
    expect(suggest(['dig'])).toEqual({ confirm: 'audit', disprove: null })
    expect(suggest(['lead'], { list: [] })).toEqual({ confirm: null, disprove: null })
  })

  test('stay within the place and the claim unless there is nothing else', () => {
    const wide = experiment('a-wide', 'confirm', ['lead', 'dig'], { when: { first: ['lead'] } })
    expect(suggest(['lead'], { list: [wide, ...experiments] }).confirm).toBe('retro')
    expect(suggest(['lead'], { list: [wide] }).confirm).toBe('a-wide')
    // In a place between the two, both are within.
    const around: TrackId[] = ['lead', 'dig']
    expect(suggest(['lead'], { list: [wide, ...experiments], around }).confirm).toBe('a-wide')
  })

  test('are chosen by id if nothing else decides', () => {
    const list = ['b', 'a', 'c'].map((id) => experiment(id, 'confirm', ['lead']))
    expect(suggest(['lead'], { list }).confirm).toBe('a')
  })
})

describe('an experiment is possible and new', () => {
  const leads = { answers: { 'now-role': ['manager'] } }
  const list = [
    experiment('run-a-one-on-one', 'confirm', ['lead'], { unless: leads }),
    experiment('write-no-code', 'disprove', ['lead'], {
      unless: { answers: { 'still-code': ['must'] } }
    }),
    experiment('z-delegate', 'confirm', ['lead'], { when: leads }),
    experiment('z-ask', 'disprove', ['lead'])
  ]
  const pick = (answers: Record<string, string>) => suggest(['lead'], { list, answers })

  test('by its conditions', () => {
    expect(pick({})).toEqual({ confirm: 'run-a-one-on-one', disprove: 'write-no-code' })
    // Someone who leads people already holds one-on-ones.
    expect(pick({ 'now-role': 'manager' }).confirm).toBe('z-delegate')
    expect(pick({ 'still-code': 'must' }).disprove).toBe('z-ask')
  })

  test('and the one made for fewer people comes first', () => {
    const made = experiment('z-made', 'confirm', ['lead'], { when: { first: ['lead'] } })
    const finer = experiment('zz-finer', 'confirm', ['lead'], {
      when: { first: ['lead'], answers: { 'now-role': ['junior'] } }
    })
    const all = [...list, made, finer]
    expect(suggest(['lead'], { list: all }).confirm).toBe('z-made')
    expect(suggest(['lead'], { list: all, answers: { 'now-role': 'junior' } }).confirm).toBe(
      'zz-finer'
    )
  })
})
