import { expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { bank } from '../../questions/index.ts'
import { sectionItems, type Response, type Section } from '../../src/bank/responses.ts'
import { en } from '../../widget/messages/en.ts'
import { answersFor, button, focused, heading, mountResult, option, press } from './helpers/quiz.ts'

const extras = ['readiness', 'leadership', 'context'] as const

const start = (section: Section) => en.sectionStart(section, sectionItems(bank, section).length)

/** Responses to every item of a section: the option at a position, or a skip. */
const all = (section: Section, position?: number): Response[] =>
  sectionItems(bank, section).map(({ id, options }) =>
    position === undefined
      ? { item: id, skipped: true }
      : { item: id, option: options[Math.min(position, options.length - 1)]!.id }
  )

const pull = answersFor('manager', 14)
const inside = () => document.querySelector('career-path-quiz')!.shadowRoot!
const told = (section: Section) =>
  [...inside().querySelectorAll('article')].find(
    (article) => article.querySelector('h4')?.textContent === en.section[section]
  )!.textContent

test.each(extras)(
  '%s is asked on the same screens, with a progress of its own',
  async (section) => {
    const quiz = mountResult(pull)
    const before = quiz.report
    await page.getByText(en.sharpen).click()
    await button(start(section)).click()
    const size = sectionItems(bank, section).length
    for (let number = 1; number <= size; number++) {
      await expect.element(page.getByText(en.progress(number, size, section))).toBeVisible()
      expect(focused()).toBe(heading().element())
      await option(0).click()
    }
    expect(quiz.state).toBe('finished')
    const after = quiz.report
    expect(after[section]).not.toBeNull()
    // The situation may bring links, and none of them has a say in anything else.
    const { links } = section === 'context' ? after : before
    expect(after).toEqual({ ...before, links, [section]: after[section] })
    await expect.element(page.getByText(en.sharpenIntro)).toBeVisible()
    await expect.element(button(start(section))).not.toBeInTheDocument()
  }
)

test('the result may be seen before a section is done, and the rest be answered later', async () => {
  const quiz = mountResult(pull)
  await page.getByText(en.sharpen).click()
  await button(start('leadership')).click()
  await press('12')
  await button(en.finish).click()
  expect(quiz.state).toBe('finished')
  expect(quiz.report.leadership).toBeNull()
  await page.getByText(en.sharpen).click()
  await button(en.sectionStart('leadership', 4)).click()
  await expect.element(page.getByText(en.progress(3, 6, 'leadership'))).toBeVisible()
})

test('practice is told in coarse levels, with what was done least as the next step', () => {
  const quiz = mountResult([...pull, ...all('readiness', 0)])
  const { levels, least } = quiz.report.readiness!
  expect(levels.length).toBeGreaterThan(0)
  for (const { track, level } of levels) {
    expect(told('readiness')).toContain(en.practice(track, level))
  }
  expect(least).toHaveLength(2)
  for (const id of least) {
    expect(told('readiness')).toContain(bank.readiness.items.find((item) => item.id === id)!.stem)
  }
})

test('much practice needs no next step', () => {
  mountResult([...pull, ...all('readiness', 3)])
  expect(told('readiness')).toContain(en.practice('manager', 'much'))
  expect(inside().querySelectorAll('article li')).toHaveLength(0)
})

test('of leading, what was reached for is told, and whom to share it with', () => {
  const quiz = mountResult([...pull, ...all('leadership', 0)])
  const { most, least } = quiz.report.leadership!
  expect(told('leadership')).toContain(en.abilities(most, least))
  expect(told('leadership')).toMatch(/^.*You reached most often for .* look for /)
})

test('the situation adds the bank’s own cautions, or says that there is none', () => {
  const quiz = mountResult([...pull, ...all('context', 2)])
  const { caveats } = quiz.report.context!
  expect(caveats.length).toBeGreaterThan(0)
  for (const { text } of caveats) expect(told('context')).toContain(text)
  quiz.responses = [...pull, ...all('context')]
  quiz.start()
  expect(told('context')).toContain(en.noCaveat)
})

test('a caution brings a link, which says to which answer', () => {
  const quiz = mountResult([...pull, ...all('context', 0)])
  const { stem, options } = bank.context.find(({ id }) => id === 'keep-coding')!
  const because = `${stem} ${options[0]!.text}`
  const { id } = quiz.report.links.find((link) => link.because === because)!
  const { title } = bank.links.find((link) => link.id === id)!
  const shown = [...inside().querySelectorAll('.links li')].map(({ textContent }) => textContent)
  expect(shown.find((text) => text.includes(title))).toContain(en.because(because))
})

test.each(['readiness', 'leadership'] as const)('%s says when too much was skipped', (section) => {
  const quiz = mountResult([...pull, ...all(section)])
  expect(quiz.report[section]).toBeNull()
  expect(told(section)).toContain(en.sectionSkipped)
})

test('hurried or even answers to the extras never change the claim', async () => {
  const quiz = mountResult(pull)
  expect(quiz.report.claim.kind).toBe('clear')
  await page.getByText(en.sharpen).click()
  for (const section of extras) {
    await button(start(section)).click()
    while (quiz.state === 'asking') await press('1')
  }
  expect(quiz.report.claim.kind).toBe('clear')
  await expect.element(page.getByText(en.hasty)).not.toBeInTheDocument()
})

test('a bank without extras offers none', () => {
  const quiz = mountResult([])
  quiz.bank = {
    ...bank,
    readiness: { ...bank.readiness, items: [] },
    leadership: [],
    context: []
  }
  quiz.responses = pull
  quiz.start()
  expect(inside().textContent).not.toContain(en.sharpen)
})
