import axe from 'axe-core'
import { afterEach, describe, expect, test } from 'vitest'
import { cdp, page } from 'vitest/browser'
import { bank } from '../../questions/index.ts'
import { encodeShare, report } from '../../src/index.ts'
import { sectionItems, type Response } from '../../src/bank/responses.ts'
import type { CareerPathQuiz } from '../../widget/element.ts'
import { en } from '../../widget/messages/en.ts'
import {
  answersFor,
  button,
  focused,
  heading,
  mount,
  mountResult,
  pageStyle,
  press
} from './helpers/quiz.ts'

/** Ways in which people see a page. */
const settings: [
  name: string,
  width: number,
  theme: string,
  media?: [string, string] | undefined,
  letters?: number
][] = [
  ['320 px, light', 320, 'light'],
  ['320 px, dark', 320, 'dark'],
  ['1280 px, light', 1280, 'light'],
  ['1280 px, dark', 1280, 'dark'],
  ['320 px, dark, forced colours', 320, 'dark', ['forced-colors', 'active']],
  ['1280 px, light, forced colours', 1280, 'light', ['forced-colors', 'active']],
  ['1280 px, light, text twice as large', 1280, 'light', undefined, 32],
  ['320 px, dark, text twice as large', 320, 'dark', undefined, 32]
]

const ordinaryLetters = 16

afterEach(async () => {
  await cdp().send('Emulation.setEmulatedMedia', { features: [] })
  await cdp().send('Page.setFontSizes', { fontSizes: { standard: ordinaryLetters } })
})

/** Answers that one other would change, one skip, and one of the extras. */
const responses: Response[] = [
  ...answersFor('ic', 6),
  ...answersFor('manager', 14).slice(6, 13),
  { item: bank.items[13]!.id, skipped: true },
  ...sectionItems(bank, 'readiness').map(({ id, options }) => ({
    item: id,
    option: options[0]!.id
  }))
]

async function see([, width, theme, media, letters]: (typeof settings)[number], started = true) {
  await page.viewport(width, 800)
  pageStyle('body { margin: 0 }')
  const features = media ? [{ name: media[0], value: media[1] }] : []
  await cdp().send('Emulation.setEmulatedMedia', { features })
  await cdp().send('Page.setFontSizes', { fontSizes: { standard: letters ?? ordinaryLetters } })
  if (started) return mountResult(responses, { theme })
  const quiz = mount({ theme })
  quiz.responses = responses
  return quiz
}

const at = (wanted: string) => settings.find(([name]) => name === wanted)!

/** Every section of a result, in the order they are read. */
const sections = [
  en.why,
  en.change,
  en.roles,
  en.trials,
  en.links,
  en.sharpen,
  en.sure,
  en.take,
  en.tell,
  en.time
]

const inside = (quiz: CareerPathQuiz) => quiz.shadowRoot!

/** What the Tab key stops at, in this order: of a group of radio buttons only one. */
const stops = (quiz: CareerPathQuiz) =>
  [...inside(quiz).querySelectorAll<HTMLElement>('summary, button, a, select, input')].filter(
    (element) => {
      if (!element.checkVisibility({ contentVisibilityAuto: true })) return false
      if (!(element instanceof HTMLInputElement) || element.type !== 'radio') return true
      const group = [...inside(quiz).querySelectorAll<HTMLInputElement>(`[name="${element.name}"]`)]
      return element === (group.find(({ checked }) => checked) ?? group[0])
    }
  )

const named = (element: Element) =>
  element.getAttribute('aria-label') ?? (element.textContent || (element as HTMLInputElement).name)

/** Axe, and that whatever can be pressed is large enough or far enough from all else. */
async function expectSound(quiz: CareerPathQuiz) {
  const { violations } = await axe.run(quiz, {
    rules: {
      'target-size': { enabled: true },
      // In forced colours scripts are told the page's letters on the system's paper.
      'color-contrast': { enabled: !matchMedia('(forced-colors: active)').matches }
    }
  })
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]!.html}`)).toEqual([])
  const small = [...inside(quiz).querySelectorAll('summary, button, label, .regions input, select')]
    .filter((element) => element.checkVisibility())
    .filter((element) => {
      const { width, height } = element.getBoundingClientRect()
      return width < 24 || height < 24
    })
  expect(small.map(named)).toEqual([])
  const card = inside(quiz).querySelector('.card')!
  expect(card.scrollWidth).toBeLessThanOrEqual(card.clientWidth)
  expect(card.getBoundingClientRect().right).toBeLessThanOrEqual(innerWidth)
}

describe.each(settings)('at %s', (...setting) => {
  test('Tab leads through every section, each opened with Enter, and all of it is seen', async () => {
    const quiz = await see(setting)
    const headings = page.getByRole('heading', { level: 3 }).elements()
    expect(headings.map(({ textContent }) => textContent)).toEqual(sections)
    const visited: Element[] = []
    await press('{Tab}')
    while (focused()?.getRootNode() === inside(quiz)) {
      const stop = focused() as HTMLElement
      visited.push(stop)
      const { top, bottom } = stop.getBoundingClientRect()
      expect(bottom).toBeGreaterThan(0)
      expect(top).toBeLessThan(innerHeight)
      if (stop.localName === 'summary' && !stop.parentElement!.matches('[open]'))
        await press('{Enter}')
      await press('{Tab}')
    }
    expect(visited.map(named)).toEqual(stops(quiz).map(named))
    for (const section of headings) {
      expect(visited).toContain(section.parentElement)
      expect(section.closest('details')!.open).toBe(true)
    }
    await expectSound(quiz)
  })

  test('a what-if and the list of answers are sound too', async () => {
    const quiz = await see(setting)
    await page.getByText(en.change).click()
    await button(en.tryOut).first().click()
    await expect.element(heading()).toBeInViewport()
    await expectSound(quiz)
    await button(en.putBack).click()
    await button(en.answers).click()
    for (const details of inside(quiz).querySelectorAll('details')) details.open = true
    await expectSound(quiz)
    await button(en.reviewed).click()
    await button(en.sectionStart('leadership', 6)).click()
    await expect.element(heading()).toHaveTextContent(bank.leadership[0]!.stem)
    await expectSound(quiz)
  })
})

const link = (level: 'mix' | 'answers') =>
  level === 'mix'
    ? encodeShare(report(bank, responses), level)
    : encodeShare(responses, level, bank)

describe.each(settings)('at %s, before and after', (...setting) => {
  test('the welcome, a question with its reminder, and all erased are sound', async () => {
    const quiz = await see(setting, false)
    await expectSound(quiz)
    quiz.restart()
    quiz.start()
    // Not enabled, and to be pressed all the same.
    await button(en.next).click({ force: true })
    await expect.element(page.getByText(en.chooseFirst)).toBeVisible()
    await expectSound(quiz)
    quiz.erase()
    await expectSound(quiz)
  })

  test.each([
    ['the shares', link('mix')],
    ['every answer', link('answers')],
    ['nothing that can be read', '1~claim']
  ])('somebody else’s result is sound: %s', async (_, shared) => {
    history.replaceState(null, '', `#cpq=${shared}`)
    const quiz = await see(setting, false)
    history.replaceState(null, '', location.pathname + location.search)
    await expect.element(heading()).toHaveTextContent(en.opened)
    for (const details of inside(quiz).querySelectorAll('details')) details.open = true
    await expectSound(quiz)
    await button(en.toOwn).click()
    await page.getByText(en.time, { exact: true }).click()
    await page.getByRole('checkbox', { name: en.keepThis }).click()
    await expectSound(quiz)
  })
})

test('text twice as large is twice as large', async () => {
  const size = async (setting: string) =>
    getComputedStyle(inside(await see(at(setting))).querySelector('.chance')!).fontSize
  const plain = Number.parseFloat(await size('1280 px, light'))
  document.body.replaceChildren()
  expect(Number.parseFloat(await size('1280 px, light, text twice as large'))).toBe(plain * 2)
})

test('in forced colours the system’s are taken', async () => {
  const quiz = await see(at('320 px, dark, forced colours'))
  expect(matchMedia('(forced-colors: active)').matches).toBe(true)
  const dot = getComputedStyle(inside(quiz).querySelector('.dot')!)
  const edge = getComputedStyle(inside(quiz).querySelector('.edge')!)
  expect(dot.fill).not.toBe(getComputedStyle(inside(quiz).querySelector('.paper')!).fill)
  expect(edge.stroke).not.toBe('none')
})
