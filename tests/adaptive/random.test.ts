import { describe, expect, test } from 'vitest'
import { draw, shuffled } from '../../src/adaptive/random.ts'

const seeds = Array.from({ length: 6000 }, (_, seed) => seed)

/** Fowler-Noll-Vo 1a, then the finalizer of MurmurHash3, in exact integers. */
function reference(text: string): number {
  const bits = 2n ** 32n
  let hash = 0x811c9dc5n
  for (const character of text) {
    hash = ((hash ^ BigInt(character.codePointAt(0)!)) * 0x01000193n) % bits
  }
  hash = ((hash ^ (hash / 2n ** 16n)) * 0x85ebca6bn) % bits
  hash = ((hash ^ (hash / 2n ** 13n)) * 0xc2b2ae35n) % bits
  return Number(hash ^ (hash / 2n ** 16n)) / 2 ** 32
}

describe('a draw', () => {
  test('depends on the seed and the purpose alone', () => {
    expect(draw(7, 'item 3')).toBe(draw(7, 'item 3'))
    expect(draw(7, 'item 3')).not.toBe(draw(8, 'item 3'))
    expect(draw(7, 'item 3')).not.toBe(draw(7, 'item 4'))
  })

  // A seed has to give the same quiz in every version. Worked out with a second implementation.
  test('is the same in every version', () => {
    expect([draw(7, 'item 3'), draw(-0.5, ''), draw(0, 'ä')]).toEqual(
      [[7, 'item 3'] as const, [-0.5, ''] as const, [0, 'ä'] as const].map(([seed, purpose]) =>
        reference(`${seed} ${purpose}`)
      )
    )
  })

  // Chi-square with 9 degrees of freedom exceeds 27.9 by chance once in a thousand times.
  test('is uniform between 0 and 1', () => {
    const counts = Array.from({ length: 10 }, () => 0)
    for (const seed of seeds) counts[Math.floor(draw(seed, 'item 3') * 10)]! += 1
    const chiSquare = counts.reduce((sum, count) => sum + (count - 600) ** 2 / 600, 0)
    expect(counts.reduce((a, b) => a + b)).toBe(6000)
    expect(chiSquare).toBeLessThan(27.9)
  })
})

describe('a shuffled list', () => {
  test('keeps every entry, and leaves the original as it was', () => {
    const list = ['a', 'b', 'c', 'd']
    expect(shuffled(list, 7, 'x').toSorted()).toEqual(list)
    expect(list).toEqual(['a', 'b', 'c', 'd'])
  })

  // Chi-square with 5 degrees of freedom exceeds 20.5 by chance once in a thousand times.
  test('comes in each of its six orders equally often', () => {
    const counts = new Map<string, number>()
    for (const seed of seeds) {
      const order = shuffled(['a', 'b', 'c'], seed, 'praise').join('')
      counts.set(order, (counts.get(order) ?? 0) + 1)
    }
    const chiSquare = [...counts.values()].reduce((sum, n) => sum + (n - 1000) ** 2 / 1000, 0)
    expect(counts.size).toBe(6)
    expect(chiSquare).toBeLessThan(20.5)
  })
})
