import { beforeEach, describe, expect, test } from 'vitest'
import { cdp, page, userEvent } from 'vitest/browser'
import { bank } from '../../questions/index.ts'
import { tracks } from '../../src/index.ts'
import { dotPlaces } from '../../widget/result/triangle/dots.ts'
import { en } from '../../widget/messages/en.ts'
import {
  answersFor,
  focused,
  mountFinished,
  mountResult,
  pageStyle,
  press
} from './helpers/quiz.ts'

// A pointer that rests where the drawing appears would choose a region.
beforeEach(() => cdp().send('Input.dispatchMouseEvent', { type: 'mouseMoved', x: 0, y: 0 }))

const cell = (quiz: HTMLElement, index: number) =>
  quiz.shadowRoot!.querySelectorAll('path.cells')[index]!

/** Answers that point to each track in turn. */
const allOver = answersFor('ic', 14).map((_, turn) => answersFor(tracks[turn % 3]!, 14)[turn]!)

/** Where the letters of an element are, not the room that it takes. */
function written(element: Element): DOMRect {
  const range = document.createRange()
  range.selectNodeContents(element)
  return range.getBoundingClientRect()
}

/** On how many lines each word of an element is. */
function linesOfWords(element: Element): { word: string; lines: number }[] {
  const text = element.firstChild as Text
  return [...text.data.matchAll(/\S+/g)].map(({ 0: word, index }) => {
    const range = document.createRange()
    range.setStart(text, index)
    range.setEnd(text, index + word.length)
    return { word, lines: range.getClientRects().length }
  })
}

const meet = (one: DOMRect, other: DOMRect) =>
  one.left < other.right &&
  other.left < one.right &&
  one.top < other.bottom &&
  other.top < one.bottom

const explained = (region: number) =>
  page.getByText(bank.roles[region]!.week, { exact: false }).first()

test.each(tracks)('the table for %s says the ranges that the report holds', (track) => {
  const quiz = mountFinished(track)
  const rows = [...quiz.shadowRoot!.querySelectorAll('.mix tr')].map(
    ({ textContent }) => textContent
  )
  expect(rows).toEqual(
    tracks.map((each) => en.corner[each] + en.range(...quiz.report.region80[each]))
  )
})

test('the dots are those of the report', () => {
  const quiz = mountFinished('ic')
  const drawn = [...quiz.shadowRoot!.querySelectorAll('circle')].map((dot) =>
    ['cx', 'cy'].map((name) => dot.getAttribute(name))
  )
  expect(drawn).toEqual(
    dotPlaces(quiz.report.dots).map((place) => place.map((value) => value.toFixed(1)))
  )
})

test('at first the likeliest region is explained, where one may be named', async () => {
  const quiz = mountFinished('ic')
  const { named, set } = quiz.report.archetypes
  const index = bank.roles.findIndex(({ region }) => region === (named ?? set[0]))
  const { title } = bank.roles[index]!
  await expect.element(explained(index)).toBeVisible()
  await expect.element(page.getByRole('radio', { name: title, exact: true })).toBeChecked()
  quiz.remove()
  const open = mountResult(allOver)
  expect(open.report.archetypes).toEqual({ named: null, set: [] })
  await expect.element(page.getByText(en.explore)).toBeVisible()
  expect(open.shadowRoot!.querySelectorAll('.mix :checked, .here')).toHaveLength(0)
})

describe.each([320, 1280])('%i px wide', (width) => {
  test.each([
    ['manager', answersFor('manager', 14)],
    ['ic', answersFor('ic', 14)],
    ['specialist', answersFor('specialist', 14)],
    ['all over', allOver]
  ])('no name on the drawing lies on another or on a dot: %s', async (_, responses) => {
    await page.viewport(width, 800)
    pageStyle('body { margin: 0 } .dot { transition: none }')
    const inside = mountResult(responses).shadowRoot!
    inside.getAnimations().forEach((animation) => animation.finish())
    const names = [...inside.querySelectorAll('.triangle > span')].map(written)
    const dots = [...inside.querySelectorAll('.dot')].map((dot) => dot.getBoundingClientRect())
    expect(dots).toHaveLength(20)
    expect(names.length).toBeGreaterThanOrEqual(6)
    for (const [index, name] of names.entries()) {
      const others = [...names.slice(0, index), ...dots]
      expect(others.filter((other) => meet(name, other))).toEqual([])
    }
  })

  test('no name on the drawing breaks within a word', async () => {
    await page.viewport(width, 800)
    pageStyle('body { margin: 24px }')
    const inside = mountResult(allOver).shadowRoot!
    const words = [...inside.querySelectorAll('.triangle > span')].flatMap(linesOfWords)
    expect(words.length).toBeGreaterThan(6)
    expect(words.filter(({ lines }) => lines > 1)).toEqual([])
  })
})

test('a region under the pointer is explained by its role, its week and its names', async () => {
  const quiz = mountFinished('ic')
  for (const [index, { title, week, seats }] of bank.roles.entries()) {
    cell(quiz, index).dispatchEvent(new PointerEvent('pointerenter'))
    await expect.element(explained(index)).toBeVisible()
    const line = quiz.shadowRoot!.querySelector('.told > .here')!.textContent
    for (const part of [title, week, ...seats.map(({ name }) => name)]) {
      expect(line).toContain(part)
    }
  }
})

test('the regions are one stop of the Tab key, and arrow keys go round them', async () => {
  const named = mountFinished('manager').report.archetypes.named
  expect(named).toBe(bank.roles[0]!.region)
  await press('{Tab}')
  for (const { title, week } of [...bank.roles, bank.roles[0]!]) {
    expect(focused()).toHaveAccessibleName(title)
    expect(focused()).toHaveAccessibleDescription(expect.stringContaining(week))
    await press('{ArrowDown}')
  }
  await press('{Tab}')
  expect(focused()!.textContent).toBe(en.why)
})

test('what is below does not move when another region is explained', async () => {
  const quiz = mountFinished('manager')
  const top = () => quiz.shadowRoot!.querySelector('details')!.getBoundingClientRect().top
  const before = top()
  await press('{Tab}')
  for (const _ of bank.roles) {
    expect(top()).toBe(before)
    await press('{ArrowDown}')
  }
})

test('a finger on a region explains it too', async () => {
  const quiz = mountFinished('ic')
  const { left, top, width, height } = cell(quiz, 3).getBoundingClientRect()
  const under = quiz.shadowRoot!.elementFromPoint(left + width / 2, top + height / 2)
  expect(under).toBe(cell(quiz, 3))
  await userEvent.click(cell(quiz, 3))
  await expect.element(explained(3)).toBeVisible()
})

test('where a bank tells of no roles, nothing is offered to be explained', () => {
  const quiz = mountFinished('ic')
  quiz.bank = { ...bank, roles: [] }
  quiz.responses = answersFor('ic', 14)
  quiz.start()
  expect(quiz.shadowRoot!.textContent).not.toContain(en.explore)
  expect(quiz.shadowRoot!.querySelectorAll('.mix input, .here')).toHaveLength(0)
})
