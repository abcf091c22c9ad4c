import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { recipe } from '../helpers/recipe.ts'
import { tag, type Host } from './host.ts'
import { script } from './server.ts'
import { setStage } from './stage.ts'
import { Reader } from './visit.ts'

const stage = setStage()

const post: Host = { name: 'a post', styles: 'article' }

/**
 * Goes to a page whose script arrives after the reader has seen it, and waits for the quiz. Returns
 * what `measure` says shortly before.
 */
async function goToLate<T>(host: Host, measure?: () => Promise<T>): Promise<T | undefined> {
  await stage.goTo(host)
  await stage.engine.run(() => probe.painted())
  const measured = await measure?.()
  stage.servers.put('/late.js', { type: 'text/javascript', body: script })
  await stage.engine.run(() => {
    document.head.append(Object.assign(document.createElement('script'), { src: '/late.js' }))
  })
  await new Reader(stage.engine).arrives()
  return measured
}

describe('on a phone', () => {
  beforeAll(() => stage.engine.resize(390, 844))
  afterAll(() => stage.engine.resize(1024, 768))

  test('a late script hardly shifts the post', async () => {
    await stage.goTo({ ...post, name: 'a post without the script', snippet: () => tag })
    const before = await stage.engine.run(() => probe.height())
    await goToLate({ ...post, name: 'a post whose script is late', snippet: () => tag })
    expect((await stage.engine.run(() => probe.height())) - before).toBeLessThan(250)

    if (inject('engine') !== 'chromium') return
    await stage.engine.run(() => probe.nextFrame())
    const shifts = await stage.engine.run(() => probe.shifts())
    expect(shifts.reduce((sum, { value }) => sum + value, 0)).toBeLessThanOrEqual(0.1)
  })

  test('no screen overflows sideways', async () => {
    await stage.goTo(post)
    const someone = new Reader(stage.engine)
    const wide = () =>
      stage.engine.run(() => {
        const { scrollWidth, clientWidth } = document.documentElement
        return scrollWidth - clientWidth
      })
    await someone.arrives()
    expect(await wide()).toBe(0)
    await someone.answers(1)
    expect(await wide()).toBe(0)
    await someone.finishes()
    expect(await wide()).toBe(0)
  })
})

describe.each([320, 390, 1024])('in a window of %i pixels', (width) => {
  beforeAll(() => stage.engine.resize(width, 768))
  afterAll(() => stage.engine.resize(1024, 768))

  test('a late script moves nothing in the window where the page reserves the room', async () => {
    const below = () =>
      stage.engine.run(() => document.querySelector('footer')!.getBoundingClientRect().top)
    const before = await goToLate(
      {
        ...post,
        name: 'a post that keeps the room',
        head: `<style>${recipe('Styling', 0)}</style>`,
        snippet: () => tag
      },
      below
    )
    await stage.engine.run(() => probe.nextFrame())
    // Below the window the card may take all the room it needs.
    if (await stage.engine.run(() => probe.isCompact())) expect(await below()).toBe(before)
    expect(await stage.engine.run(() => probe.shifts())).toEqual([])
  })
})

test('the post below stays where it is from question to question, unless one is taller', async () => {
  await stage.goTo(post)
  const someone = new Reader(stage.engine)
  await someone.answers(0)
  const heights: number[] = []
  do heights.push(Math.round(await stage.engine.run(() => probe.height())))
  while ((await someone.goesOn()) && (await someone.place()).screen === 'asking')
  expect(heights.length).toBeGreaterThanOrEqual(10)
  expect(heights).toEqual(heights.toSorted((a, b) => a - b))
})

test('the page scrolls only when the new question would be off screen', async () => {
  await stage.goTo(post)
  const someone = new Reader(stage.engine)
  const { scroll } = await someone.answers(1)
  await someone.goesOn()
  // Scrolling to the option to press may round to another pixel.
  expect(Math.abs((await someone.place()).scroll - scroll)).toBeLessThanOrEqual(1)

  await stage.engine.run(() => {
    // The reader has scrolled until only the end of the options can be seen.
    const labels = document.querySelector('career-path-quiz')!.shadowRoot!.querySelectorAll('label')
    scrollTo(0, scrollY + [...labels].at(-1)!.getBoundingClientRect().top - 10)
  })
  await someone.goesOn()
  const top = await stage.engine.run(
    () =>
      document
        .querySelector('career-path-quiz')!
        .shadowRoot!.querySelector('h2')!
        .getBoundingClientRect().top
  )
  expect(top).toBeGreaterThanOrEqual(0)
})
