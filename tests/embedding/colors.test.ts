import axe from 'axe-core'
import { readFileSync } from 'node:fs'
import { describe, expect, inject, test } from 'vitest'
import type { Host } from './host.ts'
import { smallBank } from './small-bank.ts'
import { openTestPage } from './test-page.ts'
import { Reader } from './reader.ts'

const page = openTestPage()

/** A post that sets custom properties on the element. */
const themed = (css: string): Host => ({
  name: 'a post with colors of its own',
  styles: 'plain',
  head: `<style>career-path-quiz { ${css} }</style>`
})

/** The colors of the first button, and the messages. */
async function seen(css: string) {
  await page.goTo(themed(css))
  await new Reader(page.engine).waitUntilShown()
  const colors = await page.engine.run(async () => {
    // The quiz checks its colors in the first frame that shows them.
    await new Promise((resolve) => {
      requestAnimationFrame(() => requestAnimationFrame(resolve))
    })
    const button = document.querySelector('career-path-quiz')!.shadowRoot!.querySelector('button')!
    const { color, backgroundColor } = getComputedStyle(button)
    return [backgroundColor, color]
  })
  return { colors, said: await page.engine.run(() => probe.messages) }
}

const examples = ['plain', 'jekyll', 'dark', 'brand', 'high-contrast']

describe.each(examples)('the example "%s"', (name) => {
  const css = readFileSync(new URL(`../../docs/embed/themes/${name}.css`, import.meta.url), 'utf8')
  const host: Host = {
    name: `a page with the example ${name}`,
    styles: 'plain',
    head: `<style>${css}</style>`
  }

  test('is applied as it is', async () => {
    await page.goTo(host)
    const reader = new Reader(page.engine)
    await reader.waitUntilShown()
    expect(await page.messages()).toEqual([])
    const accent = await page.engine.run(() => {
      const { shadowRoot } = document.querySelector('career-path-quiz')!
      return getComputedStyle(shadowRoot!.querySelector('button')!).backgroundColor
    })
    expect(accent).not.toBe('rgb(11, 93, 99)')
  })

  test.each(['light', 'dark'])(
    'has the browser’s own controls as light or dark as the card, on a %s page',
    async (scheme) => {
      await page.goTo({
        ...host,
        head: `<meta name="color-scheme" content="${scheme}">${host.head}`
      })
      await new Reader(page.engine).startAndAnswer(0)
      const [card, field] = await page.engine.run(() => {
        const { shadowRoot } = document.querySelector('career-path-quiz')!
        const radio = shadowRoot!.querySelector('input')!
        radio.style.backgroundColor = 'Field'
        return [shadowRoot!.querySelector('.card')!, radio].map((element) => {
          const [red = 0] = getComputedStyle(element)
            .backgroundColor.match(/[\d.]+/g)!
            .map(Number)
          return red < 128 ? 'dark' : 'light'
        })
      })
      expect(field).toBe(card)
    }
  )

  test.runIf(inject('engine') === 'chromium')('has no axe findings', async () => {
    page.servers.put('/axe.js', { type: 'text/javascript', body: axe.source })
    await page.goTo({ ...host, head: `${host.head}<script src="/axe.js"></script>` })
    const reader = new Reader(page.engine)
    const faults = () =>
      page.engine.run(async () => {
        const { shadowRoot } = document.querySelector('career-path-quiz')!
        for (const details of shadowRoot!.querySelectorAll('details')) details.open = true
        for (const animation of shadowRoot!.getAnimations()) animation.finish()
        const { violations } = await (
          globalThis as typeof globalThis & { axe: typeof axe }
        ).axe.run('career-path-quiz')
        return violations.map(({ id, nodes }) => `${id}: ${nodes[0]!.html}`)
      })
    await reader.waitUntilShown()
    await page.engine.run((bank) => {
      document.querySelector('career-path-quiz')!.bank = bank
    }, smallBank)
    expect(await faults()).toEqual([])
    await reader.startAndAnswer(1)
    expect(await faults()).toEqual([])
    await reader.finish()
    expect(await faults()).toEqual([])
  })
})

describe('the accent', () => {
  test.each([
    ['a dark red', '--cpq-accent: #8c1d18', 'rgb(140, 29, 24)'],
    ['a color of another space', '--cpq-accent: oklch(0.4 0.1 250)', 'oklch(0.4 0.1 250)'],
    ['one that follows the page', '--cpq-accent: light-dark(#8c1d18, #ffb4ab)', 'rgb(140, 29, 24)'],
    [
      'one for a dark card',
      '--cpq-accent: #ffb4ab; --cpq-background: #201a19; --cpq-text: #ede0de',
      'rgb(255, 180, 171)'
    ]
  ])('is used: %s', async (_, css, expected) => {
    expect(await seen(css)).toMatchObject({ colors: [expected, expect.anything()], said: [] })
  })

  test.each([
    ['a yellow on white', '--cpq-accent: #fd0', 'has a contrast of 1.3 to'],
    ['the ground’s own color', '--cpq-accent: #fff', 'has a contrast of 1.0 to'],
    ['a color without its #', '--cpq-accent: b3261e', 'is "b3261e". Expected a color'],
    [
      'a dark red on a dark card',
      '--cpq-accent: #8c1d18; --cpq-background: #201a19; --cpq-text: #ede0de',
      'has a contrast of 1.9 to'
    ]
  ])('is replaced by the text color: %s', async (_, css, problem) => {
    const { colors, said } = await seen(css)
    const text = await page.engine.run(() => {
      const { shadowRoot } = document.querySelector('career-path-quiz')!
      return getComputedStyle(shadowRoot!.querySelector('h2')!).color
    })
    expect(colors[0]).toBe(text)
    expect(said).toEqual([expect.stringContaining(`--cpq-accent ${problem}`)])
  })
})

test('a width that is no length leaves the card its own', async () => {
  const width = async (css: string) => {
    await page.goTo(themed(css))
    await new Reader(page.engine).waitUntilShown()
    return page.engine.run(() => {
      const { shadowRoot } = document.querySelector('career-path-quiz')!
      return shadowRoot!.querySelector('.card')!.getBoundingClientRect().width
    })
  }
  expect(await width('--cpq-width: 720')).toBe(await width(''))
})
