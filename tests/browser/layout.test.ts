import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { cdp, page } from 'vitest/browser'
import { encodeShare, type Bank } from '../../src/index.ts'
import type { CareerPathQuiz } from '../../widget/element.ts'
import { bank } from './helpers/bank.ts'
import {
  all,
  answersBetween,
  answersFor,
  button,
  finish,
  mount,
  mountAsking,
  mountResult,
  openAll,
  openSection,
  openShared,
  screenOf,
  skipUntil,
  waitFor
} from './helpers/quiz.ts'

/** A quiz with all its scored answers, on one of the screens before the result. */
async function mountBefore(name: string, asked?: Bank) {
  const quiz = await mount({}, asked)
  quiz.responses = answersFor('cook')
  quiz.start()
  await waitFor(() => screenOf(quiz) !== 'welcome')
  await skipUntil(quiz, () => screenOf(quiz) === name)
  return quiz
}

/** A result after a press of the named button. */
async function mountAfter(name: string, asked?: Bank) {
  const quiz = await mountResult(answersFor('cook'), {}, asked)
  openAll(quiz)
  await button(name).first().click()
  return quiz
}

async function mountWhatIf(asked?: Bank) {
  const quiz = await mountResult(answersBetween('cook', 'host'), {}, asked)
  openAll(quiz)
  await button('Try it out').first().click()
  return quiz
}

async function mountShared(asked?: Bank) {
  openShared(answersFor('baker'))
  const quiz = await mount({}, asked)
  await waitFor(() => screenOf(quiz) === 'shared')
  return quiz
}

async function mountCompared(asked?: Bank) {
  const quiz = await mountShared(asked)
  quiz.responses = answersFor('cook')
  await waitFor(() => screenOf(quiz) === 'welcome')
  quiz.start()
  await finish(quiz)
  await waitFor(() => all(quiz, '.differences')[0])
  return quiz
}

type Show = (asked?: Bank) => Promise<CareerPathQuiz>

/** Every screen: a name, the screen's value, a selector that only it matches, how to show it. */
const screens: [name: string, screen: string, has: string, show: Show][] = [
  ['welcome', 'welcome', '.picture', (asked) => mount({}, asked)],
  ['now', 'now', 'fieldset', (asked) => mountBefore('now', asked)],
  ['question', 'question', 'fieldset', (asked) => mountAsking({}, asked)],
  ['days', 'days', '.day', (asked) => mountBefore('days', asked)],
  ['result', 'result', '.experiments', (asked) => mountResult(answersFor('cook'), {}, asked)],
  ['sharing', 'result', '.drawn-card', (asked) => mountAfter('Share', asked)],
  ['starting over', 'result', '.confirm', (asked) => mountAfter('Start over', asked)],
  ['review', 'review', 'h2', (asked) => mountAfter('My answers', asked)],
  ['what-if', 'what-if', '.what-if-note', mountWhatIf],
  ['shared result', 'shared', '.shared', mountShared],
  ['comparison', 'result', '.differences', mountCompared]
]

/** Elements that overflow the quiz on either side. */
const overflowing = (quiz: CareerPathQuiz) => {
  const { left, right } = quiz.getBoundingClientRect()
  return all(quiz, '.card *:not(.unseen, path, circle, g, text)')
    .filter((element) => {
      const box = element.getBoundingClientRect()
      return box.width > 0 && (box.right > right + 1 || box.left < left - 1)
    })
    .map(({ outerHTML }) => outerHTML.slice(0, 80))
}

const sizes: [width: number, text: string][] = [
  [200, 'medium'],
  [320, 'medium'],
  [390, '32px'],
  [1280, 'medium']
]

describe.each(screens)('the screen %s', (_, screen, has, show) => {
  test.each(['en', 'he'])('fits every size of screen and text in %s', async (language) => {
    const quiz = await show({ ...bank, language })
    await waitFor(() => screenOf(quiz) === screen && all(quiz, has)[0])
    expect([screenOf(quiz), all(quiz, has).length > 0]).toEqual([screen, true])
    openAll(quiz)
    const found: string[] = []
    for (const [width, text] of sizes) {
      await page.viewport(Math.max(width, 320), 800)
      Object.assign(quiz.style, { width: `${width}px` })
      quiz.style.setProperty('--cpq-font-size', text)
      found.push(...overflowing(quiz).map((each) => `${width} px, ${text}: ${each}`))
    }
    expect(found).toEqual([])
  })

  test('has targets of 44 px, except names in the picture', async () => {
    const quiz = await show()
    for (const target of all(quiz, 'fieldset label, button:not(.cell-name), summary')) {
      const { height } = target.getBoundingClientRect()
      if (height > 0) expect(height).toBeGreaterThanOrEqual(24)
    }
    for (const target of all(quiz, 'fieldset label, .actions button')) {
      expect(target.getBoundingClientRect().height).toBeGreaterThanOrEqual(44)
    }
  })
})

const emulate = (features: { name: string; value: string }[]) =>
  cdp().send('Emulation.setEmulatedMedia', { features })

/** A system color as the browser computes it. */
function systemColor(name: string): string {
  const probe = document.createElement('p')
  probe.style.backgroundColor = name
  document.body.append(probe)
  const { backgroundColor } = getComputedStyle(probe)
  probe.remove()
  return backgroundColor
}

/** Answers whose result names a place and another beside it. */
const ambiguous = answersFor('cook').map(({ item }, index) => ({
  item,
  option: ['cook', 'cook', 'host', 'baker'][index % 4]!
}))

/** Answers for each track in turn. */
const openResult = answersFor('cook').map(({ item }, index) => ({
  item,
  option: bank.tracks[index % 3]!.id
}))

const linkOf = (track: string) =>
  `https://quiz.example/#cpq=${encodeShare(answersFor(track), 'answers', bank)}`

/** What stands out in a result, and the system color of its background, fill or stroke. */
const inSystemColors: [selector: string, property: string, color: string][] = [
  ['.bars .range', 'background-color', 'Highlight'],
  ['.bars .middle', 'background-color', 'CanvasText'],
  ['.bars .scale', 'background-color', 'Canvas'],
  ['.versus .mine .range', 'background-color', 'Highlight'],
  ['.versus :not(.mine) > .scale > .range', 'background-color', 'CanvasText'],
  ['.people.two li:first-child::before', 'background-color', 'Highlight'],
  ['.people.two li:last-child::before', 'background-color', 'CanvasText'],
  ['.cell.own', 'fill', 'Canvas'],
  ['.cell.beside', 'fill', 'Canvas'],
  ['.cell.open', 'fill', 'Canvas'],
  ['.cell.open', 'stroke', 'CanvasText'],
  ['.edge.own', 'stroke', 'Highlight'],
  ['.edge.beside', 'stroke', 'Highlight'],
  ['.point', 'fill', 'Highlight'],
  ['.dot', 'fill', 'Highlight'],
  ['.mark circle', 'fill', 'CanvasText'],
  ['.earlier circle', 'fill', 'Canvas'],
  ['.earlier circle', 'stroke', 'CanvasText'],
  ['.way', 'stroke', 'CanvasText']
]

describe('in forced colors', () => {
  beforeEach(() => emulate([{ name: 'forced-colors', value: 'active' }]))
  afterEach(() => emulate([]))

  test('the progress bar can be seen', async () => {
    const quiz = await mountAsking()
    const bar = getComputedStyle(all(quiz, '.progress .scale > span')[0]!)
    const ground = getComputedStyle(all(quiz, '.progress .scale')[0]!)
    expect(bar.backgroundColor).toBe(systemColor('Highlight'))
    expect(ground.backgroundColor).toBe(systemColor('Canvas'))
    expect(ground.borderTopWidth).toBe('1px')
  })

  test('bars, areas and points of a result are in system colors', async () => {
    const quiz = await mountResult(answersFor('host'), { store: 'session' })
    await openSection('Compare')
    await page.getByRole('checkbox', { name: 'Keep this result on this device' }).click()
    quiz.responses = ambiguous
    await waitFor(() => quiz.state === 'welcome')
    quiz.start()
    await finish(quiz)
    await waitFor(() => screenOf(quiz) === 'result')
    openAll(quiz)
    await button('Host').click()
    await page.getByRole('textbox', { name: /^A link, or your team/ }).fill(linkOf('baker'))
    await waitFor(() => all(quiz, '.people.two')[0])
    // The areas fade from one color to the other.
    quiz.shadowRoot!.getAnimations().forEach((animation) => animation.finish())
    const found = inSystemColors.map(([selector, property]) => {
      const [element, pseudo] = selector.split('::')
      const style = getComputedStyle(all(quiz, element!)[0]!, pseudo && `::${pseudo}`)
      return [selector, property, style.getPropertyValue(property)]
    })
    expect(found).toEqual(
      inSystemColors.map(([selector, property, color]) => [selector, property, systemColor(color)])
    )
  })

  test('the numbers of people can be read, in the list and in the picture', async () => {
    const quiz = await mountResult()
    await openSection('Compare')
    await page
      .getByRole('textbox', { name: /^A link, or your team/ })
      .fill(`${linkOf('baker')}\n${linkOf('host')}`)
    await waitFor(() => all(quiz, '.mark text')[1])
    expect(getComputedStyle(all(quiz, '.mark text')[0]!).fill).toBe(systemColor('Canvas'))
    const before = getComputedStyle(all(quiz, '.people li')[0]!, '::before')
    expect([before.color, before.borderTopWidth]).toEqual([systemColor('CanvasText'), '1px'])
  })

  test('the reader’s area has the widest outline', async () => {
    const quiz = await mountResult()
    const width = (selector: string) =>
      parseFloat(getComputedStyle(all(quiz, selector)[0]!).strokeWidth)
    expect(width('.edge.own')).toBeGreaterThan(2 * width('.cell'))
  })
})

describe('on paper', () => {
  const emulateMedia = (media: string) => cdp().send('Emulation.setEmulatedMedia', { media })
  afterEach(() => emulateMedia(''))

  test.each([
    ['clear', answersFor('cook')],
    ['between', answersBetween('cook', 'host')],
    ['open', openResult]
  ])('a result that is %s has no controls, even with every section open', async (claim, mine) => {
    openShared(answersFor('baker'))
    const quiz = await mountResult(mine)
    expect(quiz.report!.claim.kind).toBe(claim)
    openAll(quiz)
    await button('Host').click()
    await button('Share').click()
    await waitFor(() => all(quiz, '.sharing')[0])
    await emulateMedia('print')
    const controls = all(quiz, 'button, .file, textarea, .sharing input')
    const printed = controls.filter((control) => control.checkVisibility())
    expect(controls.length).toBeGreaterThan(12)
    // The buttons in the picture are the names of its areas.
    expect(printed.map(({ className }) => className.split(' ')[0])).toEqual(
      Array.from({ length: 7 }, () => 'cell-name')
    )
  })

  test('a result has its bars, though browsers leave out backgrounds', async () => {
    const quiz = await mountResult(answersFor('cook'))
    await emulateMedia('print')
    const bars = all(quiz, '.bars .range, .bars .middle')
    expect(bars).toHaveLength(6)
    expect(bars.map((bar) => getComputedStyle(bar).printColorAdjust)).toEqual(
      Array.from({ length: 6 }, () => 'exact')
    )
  })
})

describe('with reduced motion', () => {
  test('nothing moves', async () => {
    await emulate([{ name: 'prefers-reduced-motion', value: 'reduce' }])
    for (const show of [() => mount(), () => mountAsking(), () => mountResult()]) {
      const quiz = await show()
      const moving = quiz
        .shadowRoot!.getAnimations()
        .filter(({ effect }) => Number(effect!.getComputedTiming().duration) > 0)
      expect(moving).toEqual([])
      quiz.remove()
    }
    await emulate([])
  })

  test('otherwise the welcome moves once, for less than five seconds', async () => {
    await emulate([{ name: 'prefers-reduced-motion', value: 'no-preference' }])
    const quiz = await mount()
    for (const { effect } of quiz.shadowRoot!.getAnimations()) {
      expect(Number(effect!.getComputedTiming().endTime)).toBeLessThan(5000)
    }
    await emulate([])
  })
})

test('right-to-left languages mirror the text but not the picture', async () => {
  const quiz = await mountResult(
    answersFor('cook'),
    {},
    { ...(await mount()).bank, language: 'he' }
  )
  expect(quiz.shadowRoot!.querySelector('.root')).toHaveAttribute('dir', 'rtl')
  const [left] = all(quiz, '.see .corner.left')
  const [right] = all(quiz, '.see .corner.right')
  expect(left!.getBoundingClientRect().left).toBeLessThan(right!.getBoundingClientRect().left)
})

test.each([
  ['en', 'ltr'],
  ['he', 'rtl']
])('what explains an area below the picture in %s reads %s', async (language, direction) => {
  const quiz = await mountResult(answersFor('cook'), {}, { ...bank, language })
  expect(getComputedStyle(all(quiz, '.explained')[0]!).direction).toBe(direction)
  expect(getComputedStyle(all(quiz, '.see .picture')[0]!).direction).toBe('ltr')
})

test('right-to-left languages leave the words of the shared card on it', async () => {
  const quiz = await mountResult(
    answersFor('cook'),
    {},
    { ...(await mount()).bank, language: 'he' }
  )
  await button('Share').click()
  const card = all(quiz, '.drawn-card')[0]!.getBoundingClientRect()
  const words = all(quiz, '.drawn-card text').map((text) => text.getBoundingClientRect())
  expect(words.length).toBeGreaterThan(3)
  for (const { left, right } of words) {
    expect(left).toBeGreaterThanOrEqual(card.left)
    expect(right).toBeLessThanOrEqual(card.right)
  }
})

test('the quiz creates no style elements and no style attributes', async () => {
  const quiz = await mountResult()
  expect(quiz.shadowRoot!.querySelector('style')).toBeNull()
})
