import { expect, test } from 'vitest'
import { bank as shipped } from '../../questions/index.ts'
import { trackIds } from '../../src/bank/track.ts'
import { report } from '../../src/result/report.ts'
import { lintBank } from '../../src/lint/lint-bank.ts'
import { bankFile, stringsIn, walkTowards, wordsOf } from '../helpers/bank-file.ts'

const bank = bankFile('toy')
const ids = trackIds(bank)

test('is six items with weights and nothing else', () => {
  expect(bank.items).toHaveLength(6)
  expect(Object.keys(bank)).toEqual([
    '$schema',
    'id',
    'version',
    'language',
    'title',
    'tracks',
    'items'
  ])
})

test('has no lint findings except its length and missing ratings', () => {
  const rules = lintBank(bank).map(({ rule, severity }) => `${severity} ${rule}`)
  expect(new Set(rules)).toEqual(new Set(['error enough-information', 'warn even-attractiveness']))
})

test.each(ids)('puts the track first that someone chose throughout: %s', (track) => {
  const { game, now, given } = walkTowards(bank, [track], 0)
  const { mean } = game.quiz.report(now)
  expect(given).toHaveLength(6)
  for (const other of ids) expect(mean[track]!).toBeGreaterThanOrEqual(mean[other]!)
})

test.each(ids)('names a track after all six items are answered for it: %s', (track) => {
  const { game, now } = walkTowards(bank, [track], 0)
  const { answered, claim } = game.quiz.report(now)
  expect(answered).toBe(6)
  expect(claim.kind).not.toBe('open')
  expect(claim.tracks[0]).toBe(track)
})

test('claims nothing before its last item is answered', () => {
  const { game, now } = walkTowards(bank, [ids[0]], 0)
  const responses = game.quiz.session(now).responses.slice(0, 5)
  expect(report(bank, { responses }).claim.kind).toBe('open')
})

test('a result speaks only of its own tracks', () => {
  for (const track of ids) {
    const { game, now } = walkTowards(bank, [track], 0)
    const said = stringsIn(game.quiz.report(now))
    expect(said.filter((text) => wordsOf(shipped).test(text))).toEqual([])
  }
})
