import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { bank } from '../../questions/index.ts'
import { encodeShare, report } from '../../src/index.ts'
import { sectionItems, sections, type Response } from '../../src/bank/responses.ts'
import { tracks } from '../../src/bank/track.ts'
import type { CareerPathQuiz } from '../../widget/element.ts'
import { chart } from '../../widget/result/triangle/chart-image.ts'
import { asMarkdown, asText, written } from '../../widget/result/as-text.ts'
import { en } from '../../widget/messages/en.ts'
import { tables } from '../../widget/messages/tables.ts'
import { pseudo, pseudoBank, pseudoWords, untranslated } from './helpers/pseudo.ts'
import { answersFor, button, mount, pageStyle, press } from './helpers/quiz.ts'

const language = 'ar-XB'
const words = pseudoWords(en, language)

beforeEach(() => {
  tables[language] = words
})
afterEach(() => {
  delete tables[language]
})

/** Every extra is answered, and one question of the others skipped. */
const responses: Response[] = [
  ...answersFor('ic', 6),
  ...answersFor('manager', 14).slice(6, 13),
  { item: bank.items[13]!.id, skipped: true },
  ...sections.slice(1).flatMap((section) =>
    sectionItems(bank, section).map(({ id, options }) => ({
      item: id,
      option: options.at(-2)!.id
    }))
  )
]

function mountPseudo(given: Response[] = []): CareerPathQuiz {
  const quiz = mount()
  quiz.bank = pseudoBank(bank, language)
  if (given.length) quiz.responses = given
  return quiz
}

function mountPseudoResult(given = responses): CareerPathQuiz {
  const quiz = mountPseudo(given)
  quiz.start()
  return quiz
}

/** Answers that point to each track in turn. */
const allOver = answersFor('ic', 14).map(
  (_, turn) => answersFor(tracks[turn % tracks.length]!, 14)[turn]!
)

/** A page whose address holds somebody else's result. */
function mountOpened(shared: string): CareerPathQuiz {
  history.replaceState(null, '', `#cpq=${shared}`)
  const quiz = openAll(mountPseudo())
  history.replaceState(null, '', location.pathname + location.search)
  return quiz
}

const openAll = (quiz: CareerPathQuiz) => {
  for (const details of quiz.shadowRoot!.querySelectorAll('details')) details.open = true
  return quiz
}

const screens: [name: string, show: () => CareerPathQuiz | Promise<CareerPathQuiz>][] = [
  ['welcome', () => mountPseudo()],
  ['welcome back', () => mountPseudo(responses)],
  [
    'question',
    async () => {
      const quiz = mountPseudo()
      quiz.start()
      await press('1{Enter}')
      return quiz
    }
  ],
  [
    'extra question',
    async () => {
      const quiz = openAll(mountPseudoResult(responses.slice(0, 14)))
      await button(words.sectionStart('leadership', 6)).click()
      return quiz
    }
  ],
  ['result', () => openAll(mountPseudoResult())],
  ['result without extras', () => openAll(mountPseudoResult(responses.slice(0, 14)))],
  [
    'what-if',
    async () => {
      const quiz = openAll(mountPseudoResult())
      await button(words.tryOut).first().click()
      return quiz
    }
  ],
  [
    'review',
    async () => {
      const quiz = mountPseudoResult()
      await button(words.answers).click()
      return openAll(quiz)
    }
  ],
  [
    'compared, and erased',
    async () => {
      const quiz = openAll(mountPseudoResult())
      await page.getByRole('checkbox', { name: words.keepThis }).click()
      await page.getByRole('radio', { name: words.level.answers }).click()
      return quiz
    }
  ],
  [
    'erased',
    () => {
      const quiz = mountPseudoResult()
      quiz.erase()
      return quiz
    }
  ],
  ['result that cannot tell', () => openAll(mountPseudoResult(allOver))],
  ['result of a few answers', () => openAll(mountPseudoResult(allOver.slice(0, 3)))],
  [
    'file that is refused',
    async () => {
      const quiz = mountPseudo()
      await userEvent.upload(page.getByLabelText(words.reopen), new File(['{}'], 'result.json'))
      await expect.element(page.getByText(words.badFile.damaged)).toBeVisible()
      return quiz
    }
  ],
  ['shared claim', () => mountOpened(encodeShare(report(bank, responses), 'claim'))],
  ['shared shares', () => mountOpened(encodeShare(report(bank, responses), 'mix'))],
  ['shared answers', () => mountOpened(encodeShare(responses, 'answers', bank))],
  ['damaged link', () => mountOpened('1~claim')],
  ['link of a later version', () => mountOpened('2~claim~1ojq0oz')]
]

/** Every text of a screen, seen or only heard, that was not said in the table's words. */
function foreign(quiz: CareerPathQuiz): string[] {
  const found: string[] = []
  for (const element of quiz.shadowRoot!.querySelectorAll('*')) {
    const texts = [...element.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE)
    const labels = ['aria-label', 'title', 'alt', 'placeholder'].map((name) =>
      element.getAttribute(name)
    )
    // What is in brackets may begin in one node and end in another: never in ours.
    for (const text of [...texts.map(({ textContent }) => textContent), ...labels]) {
      if (/[A-Za-z]/.test(untranslated(text ?? ''))) found.push(text!)
    }
  }
  return found
}

/** What reaches beyond the card, or holds more than it shows. */
function clipped(quiz: CareerPathQuiz): string[] {
  const card = quiz.shadowRoot!.querySelector('.card')!.getBoundingClientRect()
  return [...quiz.shadowRoot!.querySelectorAll<HTMLElement>('.card, .card :not(svg, svg *)')]
    .filter(
      (element) =>
        element.checkVisibility() && !element.matches('.regions, .regions *, input, select')
    )
    .filter((element) => {
      const { left, right } = element.getBoundingClientRect()
      const isTight =
        element.scrollWidth > element.clientWidth + 1 &&
        getComputedStyle(element).display !== 'inline'
      return isTight || left < card.left - 1 || right > card.right + 1
    })
    .map(
      ({ localName, className, textContent }) =>
        `${localName}.${className}: ${textContent.slice(0, 60)}`
    )
}

describe.each([320, 1280])('in an invented language, %i px wide', (width) => {
  test.each(screens)('nothing is untranslated or clipped: %s', async (_, show) => {
    await page.viewport(width, 800)
    pageStyle('body { margin: 0 }')
    const quiz = await show()
    expect(foreign(quiz)).toEqual([])
    expect(clipped(quiz)).toEqual([])
    const root = quiz.shadowRoot!.querySelector('.root')!
    expect([root.getAttribute('lang'), getComputedStyle(root).direction]).toEqual([language, 'rtl'])
  })
})

test('what is copied, saved and drawn is in that language too', () => {
  const said = pseudoBank(bank, language)
  const result = report(said, responses)
  const lines = written(words, said, result, { results: [], tried: new Map() })
  const urls = /https:\S+/g
  for (const line of (asText(lines) + asMarkdown(lines)).replace(urls, '').split('\n')) {
    expect(untranslated(line)).not.toMatch(/[a-z]/i)
  }
  // A label may begin in one line and end in the next.
  const [claim] = chart(words, said, result).labels
  expect(claim!.text).toMatch(/^⟦/)
})

test('the drawing does not turn round with the writing', () => {
  const quiz = mountPseudoResult()
  const [, left, right] = [...quiz.shadowRoot!.querySelectorAll('.triangle > span')].map((label) =>
    label.getBoundingClientRect()
  )
  expect(left!.right).toBeLessThanOrEqual(right!.left)
})

test('the table is that of the questions’ language, unless the element says another', async () => {
  const quiz = mount()
  await expect.element(button(en.start)).toBeVisible()
  quiz.setAttribute('lang', language)
  await expect.element(button(words.start)).toBeVisible()
  quiz.setAttribute('lang', 'en-GB')
  await expect.element(button(en.start)).toBeVisible()
  quiz.setAttribute('lang', 'tlh')
  await expect.element(button(en.start)).toBeVisible()
})

test('what was said in brackets counts as translated, nothing else does', () => {
  expect(untranslated(pseudo('Your answers'))).toBe('')
  expect(untranslated(`${pseudo('One')} and ${pseudo('two')}`)).toBe('and')
  expect(pseudo('Begin')).toBe('⟦Ƀéĝíñ Ƀé⟧')
})
