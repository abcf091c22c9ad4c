import { expect, test } from 'vitest'
import dataPeople from '../../questions/data-people.json' with { type: 'json' }
import { bank as shipped } from '../../questions/index.ts'
import type { Bank } from '../../src/index.ts'
import { en } from '../../widget/messages/en.ts'
import {
  all,
  answersBetween,
  button,
  mount,
  openAll,
  openShared,
  screenOf,
  waitFor
} from './helpers/quiz.ts'
import { bank as kitchen } from './helpers/bank.ts'

const bank = dataPeople as unknown as Bank

/** All words of the screen: text, names of controls, chart labels. */
function saidBy(quiz: HTMLElement): string {
  const root = quiz.shadowRoot!
  const labels = [...root.querySelectorAll('[aria-label], [alt], [title], [placeholder]')].flatMap(
    (element) =>
      ['aria-label', 'alt', 'title', 'placeholder'].map((name) => element.getAttribute(name) ?? '')
  )
  const parts = [...root.querySelectorAll('*')].flatMap(({ childNodes }) =>
    [...childNodes].filter((node) => node instanceof Text).map(({ data }) => data)
  )
  return [...parts, ...labels].join('\n')
}

/** Words of at least four letters, in lower case. */
const wordsOf = (text: string) => new Set(text.toLowerCase().match(/[a-z’]{4,}/g) ?? [])

/** All texts of a bank, without ids and addresses. */
function textsOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(textsOf)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, member]) =>
    typeof member === 'string'
      ? /^(id|url|\$schema|facet|format|aim|kind)$/.test(name)
        ? []
        : [member]
      : textsOf(member)
  )
}

/** Takes the quiz from its start, and collects what each screen says. */
async function screensOf(quiz: HTMLElementTagNameMap['career-path-quiz']) {
  const said: Record<string, string> = {}
  const note = (name: string) => (said[name] = `${said[name] ?? ''}\n${saidBy(quiz)}`)
  note('welcome')
  quiz.start()
  await waitFor(() => quiz.state === 'asking')
  for (let step = 0; quiz.state === 'asking' && step < 60; step++) {
    const screen = screenOf(quiz)!
    note(screen)
    const heading = all(quiz, 'h2')[0]!
    if (screen === 'now') {
      for (const chips of all(quiz, 'fieldset')) chips.querySelector('input')!.click()
      await button('Continue').click()
    } else {
      // Mostly for one track, so that the result has a place.
      const item = bank.items.find(({ stem }) => stem === heading.textContent)
      const best = item?.options.toSorted((a, b) => b.weights['analyst']! - a.weights['analyst']!)
      const options = all(quiz, '[part~="option"]')
      const option =
        options.find((each) => each.querySelector('input')?.value === best?.[0]!.id) ?? options[0]!
      option.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }))
      option.click()
      note(screen)
    }
    await waitFor(() => !heading.isConnected)
  }
  await waitFor(() => all(quiz, '.notice').length > 0)
  openAll(quiz)
  note('result')
  for (const area of all(quiz, 'button.cell-name').slice(0, 7)) {
    area.click()
    await waitFor(() => area.getAttribute('aria-expanded') === 'true')
    note('result')
  }
  await button('Share').first().click()
  note('sharing')
  const swap = all(quiz, '.swaps button')[0]
  if (swap) {
    swap.click()
    await waitFor(() => screenOf(quiz) === 'what-if')
    note('what-if')
    await button('Back to my result').click()
  }
  await button('My answers').click()
  await waitFor(() => screenOf(quiz) === 'review')
  openAll(quiz)
  note('review')
  return said
}

test('a bank with its own tracks uses only its own words on every screen', async () => {
  const quiz = await mount({}, bank)
  const said = await screensOf(quiz)
  expect(Object.keys(said)).toEqual(
    expect.arrayContaining(['welcome', 'now', 'question', 'days', 'result', 'sharing', 'review'])
  )

  expect(wordsOf(said['result']!).size).toBeGreaterThan(300)

  const own = wordsOf([...textsOf(bank), ...Object.values(en).map(String)].join('\n'))
  const foreign = [...wordsOf(textsOf(shipped).join('\n'))].filter((word) => !own.has(word))
  expect(foreign.length).toBeGreaterThan(300)
  const names = [...shipped.tracks, ...shipped.places!].map(({ name }) => name)
  const works = shipped.tracks.map(({ work }) => work)
  const found = Object.entries(said).flatMap(([screen, text]) => {
    const words = wordsOf(text)
    const lines = text
      .toLowerCase()
      .split('\n')
      .map((line) => line.trim())
    return [
      ...foreign.filter((word) => words.has(word)),
      ...[...names, ...works].filter((name) => lines.includes(name.toLowerCase()))
    ].map((word) => `${screen}: ${word}`)
  })
  expect(found).toEqual([])
})

test('a shared result of a bank with its own tracks uses only its own words', async () => {
  openShared(answersBetween('host', 'cook'))
  const quiz = await mount()
  await waitFor(() => screenOf(quiz) === 'shared')
  openAll(quiz)
  const own = wordsOf([...textsOf(kitchen), ...Object.values(en).map(String)].join('\n'))
  const words = wordsOf(saidBy(quiz))
  const foreign = [...wordsOf(textsOf(shipped).join('\n'))].filter((word) => !own.has(word))
  expect(foreign.filter((word) => words.has(word))).toEqual([])
})
