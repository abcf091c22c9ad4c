import { expect, test, vi } from 'vitest'
import { assess, assessed } from '../../src/quiz/assess.ts'
import { remember } from '../../src/quiz/memoize.ts'
import type { Response } from '../../src/bank/responses.ts'
import { tinyBank } from '../helpers/tiny-bank.ts'

const [first, second] = tinyBank.items.map(({ id, options }): Response => ({
  item: id,
  option: options[0]!.id
})) as [Response, Response]

type Work = (
  bank: unknown,
  responses: readonly Response[],
  options: { letter: string }
) => { said: string }

/** Something that follows from responses and a letter, and how often it was worked out. */
function counted() {
  const work = vi.fn<Work>((_, responses, { letter }) => ({
    said: letter + responses.length
  }))
  return { work, remembered: remember(work, ({ letter }: { letter: string }) => letter) }
}

test('what was worked out once is looked up the next time, by what it says and not by where', () => {
  const { work, remembered } = counted()
  const once = remembered(tinyBank, [first, second], { letter: 'a' })
  expect(remembered(tinyBank, [{ ...first }, { ...second }], { letter: 'a' })).toBe(once)
  expect(work).toHaveBeenCalledTimes(1)
})

test.each([
  ['another option', tinyBank, [first], { letter: 'b' }],
  ['a response less', tinyBank, [], { letter: 'a' }],
  [
    'a skip in the place of an answer',
    tinyBank,
    [{ item: first.item, skipped: true }],
    { letter: 'a' }
  ],
  ['another bank', { ...tinyBank }, [first], { letter: 'a' }]
] as const)('%s is something else', (_, bank, responses, options) => {
  const { work, remembered } = counted()
  remembered(tinyBank, [first], { letter: 'a' })
  remembered(bank, responses, options)
  expect(work).toHaveBeenCalledTimes(2)
})

test('the oldest are forgotten, so that a long sitting costs no more than a short one', () => {
  const { work, remembered } = counted()
  for (let letter = 0; letter < 25; letter++) remembered(tinyBank, [], { letter: `${letter}` })
  remembered(tinyBank, [], { letter: '24' })
  expect(work).toHaveBeenCalledTimes(25)
  remembered(tinyBank, [], { letter: '0' })
  expect(work).toHaveBeenCalledTimes(26)
})

test('what was looked up since is not among the oldest', () => {
  const { work, remembered } = counted()
  for (let letter = 0; letter < 24; letter++) remembered(tinyBank, [], { letter: `${letter}` })
  remembered(tinyBank, [], { letter: '0' })
  remembered(tinyBank, [], { letter: '24' })
  remembered(tinyBank, [], { letter: '0' })
  expect(work).toHaveBeenCalledTimes(25)
  remembered(tinyBank, [], { letter: '1' })
  expect(work).toHaveBeenCalledTimes(26)
})

test('an assessment looked up is the one worked out', () => {
  const options = { mode: 'full', seed: 3 } as const
  expect(assessed(tinyBank, [first], options)).toEqual(assess(tinyBank, [first], options))
})
