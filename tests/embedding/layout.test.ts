import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { spaceRule } from '../helpers/recipe.ts'
import { tag, type Host } from './host.ts'
import { script } from './server.ts'
import { openTestPage } from './test-page.ts'
import { Reader } from './reader.ts'

const page = openTestPage()

const post: Host = { name: 'a post', styles: 'article' }

/**
 * Goes to a page whose script arrives after the reader has seen it, and waits for the quiz. Returns
 * what `measure` says shortly before.
 */
async function goToLate<T>(host: Host, measure?: () => Promise<T>): Promise<T | undefined> {
  await page.goTo(host)
  await page.engine.run(() => probe.painted())
  const measured = await measure?.()
  page.servers.put('/late.js', { type: 'text/javascript', body: script })
  await page.engine.run(() => {
    document.head.append(Object.assign(document.createElement('script'), { src: '/late.js' }))
  })
  await new Reader(page.engine).waitUntilShown()
  return measured
}

describe('on a phone', () => {
  beforeAll(() => page.engine.resize(390, 844))
  afterAll(() => page.engine.resize(1024, 768))

  test('a late script shifts the post by at most 0.1', async () => {
    await page.goTo({ ...post, name: 'a post without the script', snippet: () => tag })
    const before = await page.engine.run(() => probe.height())
    await goToLate({ ...post, name: 'a post whose script is late', snippet: () => tag })
    expect((await page.engine.run(() => probe.height())) - before).toBeLessThan(250)

    if (inject('engine') !== 'chromium') return
    await page.engine.run(() => probe.nextFrame())
    const shifts = await page.engine.run(() => probe.shifts())
    expect(shifts.reduce((sum, { value }) => sum + value, 0)).toBeLessThanOrEqual(0.1)
  })

  test('no screen overflows sideways', async () => {
    await page.goTo(post)
    const reader = new Reader(page.engine)
    const wide = () =>
      page.engine.run(() => {
        const { scrollWidth, clientWidth } = document.documentElement
        return scrollWidth - clientWidth
      })
    await reader.waitUntilShown()
    expect(await wide()).toBe(0)
    await reader.startAndAnswer(1)
    expect(await wide()).toBe(0)
    await reader.finish()
    expect(await wide()).toBe(0)
  })
})

describe.each([320, 390, 1024])('in a window of %i pixels', (width) => {
  beforeAll(() => page.engine.resize(width, 768))
  afterAll(() => page.engine.resize(1024, 768))

  test('a late script moves nothing in the window if the page has the recipe’s rule', async () => {
    const below = () =>
      page.engine.run(() => document.querySelector('footer')!.getBoundingClientRect().top)
    const before = await goToLate(
      {
        ...post,
        name: 'a post with the rule',
        head: `<style>${spaceRule}</style>`,
        snippet: () => tag
      },
      below
    )
    await page.engine.run(() => probe.nextFrame())
    // Below the window the card may take all the space it needs.
    if (await page.engine.run(() => probe.isCompact())) expect(await below()).toBe(before)
    expect(await page.engine.run(() => probe.shifts())).toEqual([])
  })
})

test('the post below moves only when a question is taller than all before', async () => {
  await page.goTo(post)
  const reader = new Reader(page.engine)
  await reader.startAndAnswer(0)
  const heights: number[] = []
  do {
    heights.push(Math.round(await page.engine.run(() => probe.height())))
    await reader.answerNext()
  } while ((await reader.place()).name === 'question')
  expect(heights.length).toBeGreaterThanOrEqual(10)
  expect(heights).toEqual(heights.toSorted((a, b) => a - b))
})

test('the page scrolls only when the new question would be off screen', async () => {
  await page.goTo(post)
  const reader = new Reader(page.engine)
  const { scroll } = await reader.startAndAnswer(1)
  await reader.answerNext()
  // Scrolling to the option to press may round to another pixel.
  expect(Math.abs((await reader.place()).scroll - scroll)).toBeLessThanOrEqual(1)

  await page.engine.run(() => {
    // The reader has scrolled until only the last options are visible.
    const labels = document.querySelector('career-path-quiz')!.shadowRoot!.querySelectorAll('label')
    scrollTo(0, scrollY + [...labels].at(-1)!.getBoundingClientRect().top - 10)
  })
  await reader.answerNext()
  const top = await page.engine.run(
    () =>
      document
        .querySelector('career-path-quiz')!
        .shadowRoot!.querySelector('h2')!
        .getBoundingClientRect().top
  )
  expect(top).toBeGreaterThanOrEqual(0)
})
