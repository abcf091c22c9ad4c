import { expect, test } from 'vitest'
import { mount, mountAsking, pageStyle } from './helpers/quiz.ts'

const style = (quiz: HTMLElement, selector: string) =>
  getComputedStyle(quiz.shadowRoot!.querySelector(selector)!)

const theme = (quiz: HTMLElement) => style(quiz, '.card').backgroundColor
const light = 'rgb(255, 254, 252)'
const dark = 'rgb(26, 25, 23)'

test.each([
  ['auto', 'light', light],
  ['auto', 'dark', dark],
  ['light', 'dark', light],
  ['dark', 'light', dark],
  ['nonsense', 'dark', dark]
])('theme %s on a %s page', async (name, page, background) => {
  pageStyle(`html { color-scheme: ${page} }`)
  expect(theme(await mount({ theme: name }))).toBe(background)
})

test('the theme changes with the attribute', async () => {
  const quiz = await mount({ theme: 'dark' })
  quiz.setAttribute('theme', 'light')
  expect(theme(quiz)).toBe(light)
})

test('a page without a color scheme gets the light card, whatever the system prefers', async () => {
  expect(theme(await mount())).toBe(light)
})

test('the page’s custom properties set colors and font', async () => {
  pageStyle(
    'career-path-quiz { --cpq-background: #fffbe6; --cpq-text: #201a00; --cpq-font-family: monospace }'
  )
  const card = style(await mount(), '.card')
  expect([card.backgroundColor, card.color, card.fontFamily]).toEqual([
    'rgb(255, 251, 230)',
    'rgb(32, 26, 0)',
    'monospace'
  ])
})

const hostile = `
  html { font-size: 62.5% }
  body { font-size: 10px; line-height: 3; letter-spacing: 4px; text-transform: uppercase;
    text-align: center; word-spacing: 9px; color: red; -webkit-text-fill-color: transparent;
    user-select: none; cursor: wait; visibility: visible }
  * { box-sizing: content-box; margin: 20px; padding: 20px; font-size: 9px; float: left }
  label, input, button, fieldset, h2, p { display: none !important }`

const measured = [
  'fontSize',
  'lineHeight',
  'letterSpacing',
  'textTransform',
  'textAlign',
  'wordSpacing',
  'color',
  'webkitTextFillColor',
  'userSelect',
  'paddingTop',
  'marginTop',
  'display',
  'height'
] as const

test('a hostile page changes no type, color or spacing inside', async () => {
  const parts = ['h2', 'label', 'button', '.progress', 'fieldset']
  const look = async () => {
    const quiz = await mountAsking()
    quiz.style.cssText = 'float: none; margin: 0; padding: 0; width: 600px'
    const looks = parts.map((part) => measured.map((name) => style(quiz, part)[name]))
    quiz.remove()
    return looks
  }
  const plain = await look()
  pageStyle(hostile)
  const besieged = await look()
  // Questions differ in length: heights are compared where the text is the same.
  plain[0]!.pop()
  besieged[0]!.pop()
  plain[4]!.pop()
  besieged[4]!.pop()
  expect(besieged).toEqual(plain)
})

test('the font is inherited from the page', async () => {
  pageStyle('body { font-family: "Courier New", monospace }')
  expect(style(await mount(), 'h2').fontFamily).toBe('"Courier New", monospace')
})

test('the quiz has the margins of a paragraph, unless the page sets others', async () => {
  const quiz = await mount()
  quiz.style.fontSize = '20px'
  expect(getComputedStyle(quiz).marginBlock).toBe('20px')
  pageStyle('career-path-quiz { margin: 0 }')
  expect(getComputedStyle(quiz).marginBlock).toBe('0px')
})

test('the attribute hidden hides the quiz', async () => {
  expect(getComputedStyle(await mount({ hidden: '' })).display).toBe('none')
})

test('the page’s custom properties set size, width, spacing and radius', async () => {
  pageStyle(
    'career-path-quiz { --cpq-font-size: 20px; --cpq-width: 300px; --cpq-radius: 0px; --cpq-spacing: 0.5em }'
  )
  const quiz = await mountAsking()
  const card = style(quiz, '.card')
  expect([card.fontSize, card.width, card.borderTopLeftRadius]).toEqual(['20px', '300px', '0px'])
  expect(style(quiz, 'fieldset').rowGap).toBe('6px')
})
