import { describe, expect, test } from 'vitest'
import type { Host } from './host.ts'
import { setStage } from './stage.ts'
import { Reader } from './visit.ts'

const stage = setStage()

/** A post whose owner has set custom properties on the element. */
const themed = (css: string): Host => ({
  name: 'a post with colours of its own',
  styles: 'plain',
  head: `<style>career-path-quiz { ${css} }</style>`
})

/** The colours of the first button, and what was said. */
async function seen(css: string) {
  await stage.goTo(themed(css))
  await new Reader(stage.engine).arrives()
  const colours = await stage.engine.run(() => {
    const button = document.querySelector('career-path-quiz')!.shadowRoot!.querySelector('button')!
    const { color, backgroundColor } = getComputedStyle(button)
    return [backgroundColor, color]
  })
  return { colours, said: await stage.engine.run(() => guest.messages) }
}

describe('the accent', () => {
  test.each([
    ['a dark red', '--cpq-accent: #8c1d18', 'rgb(140, 29, 24)'],
    ['a colour of another space', '--cpq-accent: oklch(0.4 0.1 250)', 'oklch(0.4 0.1 250)'],
    ['one that follows the page', '--cpq-accent: light-dark(#8c1d18, #ffb4ab)', 'rgb(140, 29, 24)'],
    [
      'one for a dark card',
      '--cpq-accent: #ffb4ab; --cpq-background: #201a19; --cpq-text: #ede0de',
      'rgb(255, 180, 171)'
    ]
  ])('is taken: %s', async (_, css, expected) => {
    expect(await seen(css)).toMatchObject({ colours: [expected, expect.anything()], said: [] })
  })

  test.each([
    ['a yellow on white', '--cpq-accent: #fd0', '1.3'],
    ['the ground’s own colour', '--cpq-accent: #fff', '1.0'],
    [
      'a dark red on a dark card',
      '--cpq-accent: #8c1d18; --cpq-background: #201a19; --cpq-text: #ede0de',
      '1.9'
    ]
  ])('gives way to the colour of the text: %s', async (_, css, contrast) => {
    const text = css.includes('ede0de') ? 'rgb(237, 224, 222)' : 'rgb(28, 36, 38)'
    const { colours, said } = await seen(css)
    expect(colours[0]).toBe(text)
    expect(said).toEqual([expect.stringContaining(`--cpq-accent has a contrast of ${contrast} to`)])
  })
})
