import { runInNewContext } from 'node:vm'
import { describe, expect, test } from 'vitest'
import type { QuizEventDetails } from '../../widget/host/events.ts'
import { recipe } from '../helpers/recipe.ts'

const common = { bank: 'career-path', mode: 'quick' } as const

/** The events that a quiz dispatches, from start to end. */
const events: { [Name in keyof QuizEventDetails]?: QuizEventDetails[Name][] } = {
  'quiz-ready': [common],
  'quiz-start': [{ ...common, resumed: false }],
  'quiz-answer': Array.from({ length: 12 }, (_, index) => ({
    ...common,
    item: `item-${index}`,
    asked: index + 1,
    most: 14
  })),
  'quiz-skip': [{ ...common, item: 'item-12' }],
  'quiz-result': [{ ...common, claim: 'clear', place: 'ic', first: 'ic' }],
  'quiz-link': [{ ...common, id: 'episode-1', url: 'https://example.com/1' }]
}

/** Runs a recipe in a page that records what is sent, and dispatches all events. */
function run(heading: string, nth = 0) {
  const sent: unknown[][] = []
  const send =
    (to: string) =>
    (...values: unknown[]) =>
      void sent.push([to, ...values])
  const button = Object.assign(new EventTarget(), {
    text: '',
    replaceWith: (text: string) => (button.text = text)
  })
  const page = Object.assign(new EventTarget(), { querySelector: () => button })
  runInNewContext(recipe(heading, nth), {
    document: page,
    countFinished: send('countFinished'),
    plausible: send('plausible'),
    gtag: send('gtag'),
    navigator: { sendBeacon: send('beacon') }
  })
  for (const [name, details] of Object.entries(events)) {
    for (const detail of details) page.dispatchEvent(new CustomEvent(name, { detail }))
  }
  return { sent, button }
}

/** Values that no recipe may send unasked: items, places, and what a claim says. */
const isPrivate = (sent: unknown) => /item-|"ic"|clear|place|first|claim/.test(JSON.stringify(sent))

test('the shortest recipe of docs/embed.md runs when someone finishes, and sends no result', () => {
  const { sent } = run('When someone finishes')
  expect(sent).toEqual([['countFinished', 'quick']])
})

describe('the funnel of docs/embed.md', () => {
  test('for Plausible', () => {
    const { sent } = run('Plausible')
    expect(sent.map(([, goal]) => goal)).toEqual([
      'quiz-start',
      'quiz-answer-1',
      'quiz-answer-5',
      'quiz-answer-10',
      'quiz-result',
      'quiz-link'
    ])
    expect(sent.every(([to, , options]) => to === 'plausible' && options !== undefined)).toBe(true)
  })

  test('for Google Analytics 4', () => {
    const { sent } = run('Google Analytics 4')
    expect(sent.map(([, kind, event]) => [kind, event])).toEqual(
      ['start', 'answer_1', 'answer_5', 'answer_10', 'result', 'link'].map((step) => [
        'event',
        `quiz_${step}`
      ])
    )
  })

  test('for a server of your own', () => {
    const { sent } = run('A server of your own')
    expect(sent.map(([, address]) => address)).toEqual(Array(6).fill('/quiz-events'))
    expect(sent.map(([, , body]) => JSON.parse(String(body)) as object)).toEqual([
      { name: 'quiz-start', ...common },
      ...[1, 5, 10].map((asked) => ({ name: 'quiz-answer', ...common, asked })),
      { name: 'quiz-result', ...common },
      { name: 'quiz-link', ...common }
    ])
  })

  test.each(['Plausible', 'Google Analytics 4', 'A server of your own'])(
    'sends no item, no answer and no result: %s',
    (heading) => {
      expect(run(heading).sent.filter(isPrivate)).toEqual([])
    }
  )
})

test('a result is sent once, after the reader has pressed the button', () => {
  const { sent, button } = run('Results, with consent', 1)
  expect(sent).toEqual([])
  // A dispatched event names its target while it is handled, as in a page.
  button.dispatchEvent(new Event('click'))
  expect(sent).toEqual([['beacon', '/quiz-places', '{"place":"ic"}']])
  expect(button.text).toBe('Counted. Thank you.')
})
