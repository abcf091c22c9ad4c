import { readFileSync } from 'node:fs'
import { parseBank } from '../../src/bank/parse.ts'
import type { Bank } from '../../src/bank/types.ts'
import { mostFor, Walk } from './play.ts'

/** A bank of the folder `questions`, checked. */
export function bankFile(name: string): Bank {
  return parseBank(JSON.parse(readFileSync(`questions/${name}.json`, 'utf8')))
}

/**
 * A full session of someone who answers for these tracks in turn, and answers unscored questions
 * with the option at a position.
 */
export function walkTowards(bank: Bank, tracks: readonly string[], position: number): Walk {
  const scored = new Map(bank.items.map((item) => [item.id, item]))
  let walk = Walk.in(bank, { mode: 'full', seed: 7 }).start()
  for (let asked = 0; walk.asked !== undefined; asked++) {
    const { id, options } = walk.game.quiz.item(walk.now)!
    const item = scored.get(id)
    const track = tracks[asked % tracks.length]!
    walk = walk.answer(item ? mostFor(bank, track, item) : options[position % options.length]!.id)
  }
  return walk
}

/** Every string in a value, including the keys of objects. */
export function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, member]) => [key, ...stringsIn(member)])
}

/** Matches words that only the shipped bank may use: its kinds of work and its place names. */
export function wordsOf(shipped: Bank): RegExp {
  const names = (shipped.places ?? []).map(({ name }) => name)
  const kinds = ['manager', 'management', 'specialist', 'individual contributor']
  return new RegExp([...kinds, ...names].join('|'), 'i')
}
