import { afterEach, describe, expect, test, vi } from 'vitest'
import { page } from 'vitest/browser'
import { keepSpace, mount, pageStyle, screenOf } from './helpers/quiz.ts'

const isCompact = (quiz: HTMLElement) =>
  quiz.shadowRoot!.querySelector('.root')!.hasAttribute('data-compact')

const heightOf = (quiz: HTMLElement) => quiz.getBoundingClientRect().height

afterEach(() => {
  vi.restoreAllMocks()
})

describe.each([320, 390, 1280])('in a window of %i pixels', (width) => {
  test('the first card is compact where the page keeps no more space', async () => {
    await page.viewport(width, 800)
    pageStyle('career-path-quiz { display: block; min-height: 180px }')
    const quiz = await mount()
    expect([isCompact(quiz), heightOf(quiz)]).toEqual([true, 180])
  })

  test('it’s whole where the page keeps space for it', async () => {
    await page.viewport(width, 800)
    keepSpace()
    const quiz = await mount()
    expect([isCompact(quiz), heightOf(quiz)]).toEqual([false, 720])
  })

  test('it’s whole below the window', async () => {
    await page.viewport(width, 800)
    pageStyle('body { padding-top: 900px }')
    const quiz = await mount()
    expect(isCompact(quiz)).toBe(false)
    expect(heightOf(quiz)).toBeGreaterThan(240)
  })
})

test('a script that runs before the browser reports the first paint draws the compact card', async () => {
  vi.spyOn(performance, 'getEntriesByName').mockReturnValue([])
  vi.spyOn(performance, 'getEntriesByType').mockReturnValue([])
  expect(isCompact(await mount())).toBe(true)
})

test('a compact card stays compact after a restart', async () => {
  const quiz = await mount()
  quiz.start()
  expect(isCompact(quiz)).toBe(false)
  quiz.restart()
  expect([screenOf(quiz), isCompact(quiz)]).toEqual(['welcome', true])
})
