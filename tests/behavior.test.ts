import { describe, expect, test, vi } from 'vitest'
import { bank } from '../questions/index.ts'
import type { Mode } from '../src/adaptive/stop.ts'
import { report } from '../src/result/report.ts'
import { answerAll, mostFor } from './helpers/play.ts'
import { tracks, type TestTrack } from './helpers/tiny-bank.ts'

// Many cases, on machines that may be busy.
vi.setConfig({ testTimeout: 60_000 })

// Facts that hold for any good bank.
const seeds = Array.from({ length: 12 }, (_, seed) => seed)
const fewSeeds = seeds.slice(0, 4)
const itemOf = (id: string) => bank.items.find((item) => item.id === id)!

/** The result of answers for these tracks in turn. */
const taking = (mode: Mode, seed: number, ...chosen: TestTrack[]) =>
  report(bank, {
    responses: answerAll(bank, { mode, seed }, ({ id }, asked) =>
      mostFor(bank, chosen[asked % chosen.length]!, itemOf(id))
    )
  })

describe.each(['quick', 'full'] as const)('a %s quiz with the shipped bank', (mode) => {
  test.each(tracks)('answered for %s throughout clearly points to it', (track) => {
    for (const seed of seeds) {
      const { claim, counterfactual, mean } = taking(mode, seed, track)
      expect(claim).toMatchObject({ kind: 'clear', tracks: [track], chance: 0.95 })
      expect(counterfactual.firm).toBe(true)
      expect(mean[track]).toBeGreaterThan(0.6)
    }
  })

  test('answered for the three tracks in turn makes no clear claim', () => {
    for (const seed of fewSeeds) {
      expect(taking(mode, seed, 'manager', 'ic', 'specialist').claim.kind).not.toBe('clear')
    }
  })

  test.each([
    ['manager', 'ic'],
    ['ic', 'specialist'],
    ['manager', 'specialist']
  ] as const)('answered for %s and %s in turn makes no clear claim', (one, other) => {
    for (const seed of fewSeeds) {
      const { claim } = taking(mode, seed, one, other)
      expect(claim.kind).not.toBe('clear')
      expect(claim.tracks.every((track) => track === one || track === other)).toBe(true)
    }
  })
})
