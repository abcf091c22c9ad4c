import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest'
import type { Engine } from './engines/engine.ts'
import { openFirefox } from './engines/firefox.ts'
import type { Host } from './host.ts'
import { openTestPage } from './test-page.ts'
import { Reader } from './reader.ts'

const page = openTestPage()
const post: Host = { name: 'a post', styles: 'article' }

/** Opens every section of a result. */
const openAll = () => {
  const { shadowRoot } = document.querySelector('career-path-quiz')!
  for (const details of shadowRoot!.querySelectorAll('details')) details.open = true
}

/** Parts of the quiz that overflow it, or whose text is cut off. */
const misfits = () => {
  const quiz = document.querySelector('career-path-quiz')!
  const right = quiz.getBoundingClientRect().right + 1
  const faults: string[] = []
  for (const element of quiz.shadowRoot!.querySelectorAll<HTMLElement>('.root *')) {
    const { width } = element.getBoundingClientRect()
    const name = `${element.localName} "${element.textContent.slice(0, 40)}"`
    // Text for screen readers only is a pixel wide.
    if (width <= 1 || element.closest('svg')) continue
    if (element.getBoundingClientRect().right > right) faults.push(`${name} overflows`)
    if (getComputedStyle(element).overflowX !== 'visible' && !element.matches('progress, input')) {
      if (element.scrollWidth > element.clientWidth + 1) faults.push(`${name} is cut off`)
    }
  }
  const { scrollWidth, clientWidth } = document.documentElement
  if (scrollWidth > clientWidth) faults.push(`the page scrolls sideways to ${scrollWidth}`)
  return faults
}

/** Controls smaller than 24 by 24 pixels, except in a line of text. */
const smallTargets = () =>
  [
    ...document
      .querySelector('career-path-quiz')!
      .shadowRoot!.querySelectorAll<HTMLElement>(
        'button, label, summary, a, input:not(label input)'
      )
  ]
    .filter((element) => {
      const { display, pointerEvents } = getComputedStyle(element)
      return pointerEvents !== 'none' && (element.localName !== 'a' || display !== 'inline')
    })
    .map((element) => ({ element, box: element.getBoundingClientRect() }))
    .filter(({ box }) => box.width > 0 && (box.width < 24 || box.height < 24))
    .map(({ element }) => `${element.localName} "${element.textContent}"`)

/** Goes through the screens and runs the same check on each. */
async function onEachScreen(
  host: Host,
  ask: (screen: string) => Promise<void>,
  before?: () => void
) {
  await page.goTo(host)
  const reader = new Reader(page.engine)
  await reader.waitUntilShown()
  if (before) await page.engine.run(before)
  await ask('welcome')
  await reader.startAndAnswer(1)
  await ask('asking')
  await reader.finish()
  await page.engine.run(openAll)
  await ask('finished')
}

describe('a reader with a narrow window', () => {
  beforeAll(() => page.engine.resize(320, 640))
  afterAll(() => page.engine.resize(1024, 768))

  test('sees every screen in full at 320 pixels, which is 400% of 1280', async () => {
    await onEachScreen(post, async () => {
      expect(await page.engine.run(misfits)).toEqual([])
      expect(await page.engine.run(smallTargets)).toEqual([])
    })
  })

  test('sees every screen in full with the text spacing of WCAG 1.4.12', async () => {
    await onEachScreen(
      post,
      async () => expect(await page.engine.run(misfits)).toEqual([]),
      () => {
        const { shadowRoot } = document.querySelector('career-path-quiz')!
        const sheet = new CSSStyleSheet()
        sheet.replaceSync(
          '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }'
        )
        shadowRoot!.adoptedStyleSheets = [...shadowRoot!.adoptedStyleSheets, sheet]
      }
    )
  })
})

test('in a column of 200 pixels every screen fits', async () => {
  const host: Host = { ...post, styles: 'narrow', around: ['<div class="aside">', '</div>'] }
  await onEachScreen(host, async () => expect(await page.engine.run(misfits)).toEqual([]))
})

describe.runIf(inject('engine') === 'firefox')('a reader who has set a larger text size', () => {
  let engine: Engine
  beforeAll(async () => {
    engine = await openFirefox(inject('program'), { 'font.size.variable.x-western': 24 })
  })
  afterAll(() => engine?.close())

  test('gets it in the quiz, whatever the page does with its own text', async () => {
    await engine.goto(page.servers.address({ ...post, styles: 'small-root' }))
    await new Reader(engine).waitUntilShown()
    const size = await engine.run(() => {
      const { shadowRoot } = document.querySelector('career-path-quiz')!
      return getComputedStyle(shadowRoot!.querySelector('.root')!).fontSize
    })
    expect(size).toBe('24px')
  })
})

describe.runIf(inject('engine') === 'chromium')('a reader with system settings', () => {
  const { emulate } = { emulate: (settings: object) => page.engine.emulate!(settings) }
  afterEach(() =>
    emulate({ media: null, colorScheme: null, forcedColors: null, reducedMotion: null })
  )

  test('who prefers reduced motion sees none', async () => {
    await emulate({ reducedMotion: 'reduce' })
    await onEachScreen(post, async () => {
      const moving = await page.engine.run(
        () => document.querySelector('career-path-quiz')!.shadowRoot!.getAnimations().length
      )
      expect(moving).toBe(0)
    })
  })

  test('who forces colors sees edges, the chosen option and the dots', async () => {
    await emulate({ forcedColors: 'active' })
    await onEachScreen(post, async () => {
      const faint = await page.engine.run(() => {
        const { shadowRoot } = document.querySelector('career-path-quiz')!
        const canvas = getComputedStyle(shadowRoot!.querySelector('.card')!).backgroundColor
        // The names in the picture have the edges of their areas.
        const parts = 'button:not(.cell-name), label[part="option"], .cell, .point, .dot'
        return [...shadowRoot!.querySelectorAll(parts)]
          .filter((element) => {
            const { borderTopColor, borderTopWidth, fill, stroke } = getComputedStyle(element)
            if (element.matches('.cell')) return stroke === canvas || stroke === 'none'
            return element.localName === 'circle'
              ? fill === canvas
              : borderTopColor === canvas || borderTopWidth === '0px'
          })
          .map(({ outerHTML }) => outerHTML.slice(0, 80))
      })
      expect(faint).toEqual([])
    })
  })

  test('with a dark system sees a light card on a light page, unless the page follows the system', async () => {
    const ground = () =>
      page.engine.run(() => {
        const card = document.querySelector('career-path-quiz')!.shadowRoot!.querySelector('.card')!
        return getComputedStyle(card).backgroundColor
      })
    await emulate({ colorScheme: 'dark' })
    await page.goTo(post)
    await new Reader(page.engine).waitUntilShown()
    expect(await ground()).toBe('rgb(255, 254, 252)')
    await page.goTo({ ...post, head: '<meta name="color-scheme" content="light dark">' })
    await new Reader(page.engine).waitUntilShown()
    expect(await ground()).toBe('rgb(26, 25, 23)')
  })

  test('who prints a page gets the result with link addresses and without buttons', async () => {
    await page.goTo(post)
    const reader = new Reader(page.engine)
    await reader.startAndAnswer(0)
    await reader.finish()
    await emulate({ media: 'print' })
    const printed = await page.engine.run(() => {
      const { shadowRoot } = document.querySelector('career-path-quiz')!
      const link = shadowRoot!.querySelector('.links a')!
      return {
        address: getComputedStyle(link, '::after').content,
        href: link.getAttribute('href'),
        buttons: [...shadowRoot!.querySelectorAll('button')]
          .filter((button) => button.getClientRects().length > 0)
          .map(({ className }) => className)
      }
    })
    expect(printed.address).toContain(printed.href)
    // The buttons in the picture are the names of its areas.
    expect(printed.buttons.filter((name) => !name.startsWith('cell-name'))).toEqual([])
    expect(printed.buttons).toHaveLength(7)
  })
})
