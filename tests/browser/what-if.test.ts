import { beforeEach, expect, test } from 'vitest'
import { cdp, page } from 'vitest/browser'
import { bank } from '../../questions/index.ts'
import { report, type Report, type Response } from '../../src/index.ts'
import type { CareerPathQuiz } from '../../widget/element.ts'
import { dotPlaces } from '../../widget/result/triangle/dots.ts'
import { en } from '../../widget/messages/en.ts'
import { answersFor, button, focused, heading, mountResult, press } from './helpers/quiz.ts'

// A pointer that rests where the drawing appears would choose a region.
beforeEach(() => cdp().send('Input.dispatchMouseEvent', { type: 'mouseMoved', x: 0, y: 0 }))

/** Answers for one track, the first few for another. */
const swayed = (few: number): Response[] => [
  ...answersFor('ic', few),
  ...answersFor('manager', 14).slice(few)
]

/** Results that one answer would change, and that only two would. */
const results: [name: string, responses: Response[]][] = [
  ['one answer', swayed(6)],
  ['a pair', swayed(4)]
]

const shadow = (quiz: CareerPathQuiz) => quiz.shadowRoot!
const card = (quiz: CareerPathQuiz) => shadow(quiz).querySelector('.card')!

async function openChanges() {
  page.getByText(en.change).element().closest('summary')!.focus()
  await press('{Enter}')
}

async function tryOut() {
  await page.getByText(en.change).click()
  await button(en.tryOut).first().click()
}

/** What the report would be after the change that is offered first. */
function other({ responses, report: { counterfactual } }: CareerPathQuiz): Report {
  const changes = counterfactual.pair ?? counterfactual.single.slice(0, 1)
  return report(
    bank,
    responses.map((response) => {
      const change = changes.find(({ item }) => item === response.item)
      return change ? { item: change.item, option: change.to } : response
    })
  )
}

/** Holds all that the screen shows against a report. */
async function expectShown(
  quiz: CareerPathQuiz,
  { claim, dots, evidence, links, ...rest }: Report
) {
  await expect.element(heading()).toHaveTextContent(en.claim(claim))
  const list = (part: string) =>
    [...shadow(quiz).querySelectorAll(`[part=${part}] > li > :first-child`)].map(
      ({ textContent }) => textContent
    )
  expect(
    [...shadow(quiz).querySelectorAll('[part=evidence] > li')].map(
      (li) => li.firstChild!.textContent
    )
  ).toEqual([...evidence.for, ...evidence.against].map(({ text }) => text))
  expect(list('links')).toEqual(
    links.map(({ id }) => bank.links.find((link) => link.id === id)!.title)
  )
  expect(
    [...shadow(quiz).querySelectorAll('circle')].map((dot) => Number(dot.getAttribute('cx')))
  ).toEqual(dotPlaces(dots).map(([x]) => Number(x.toFixed(1))))
  const ranges = [...shadow(quiz).querySelectorAll('.mix td')].map(({ textContent }) => textContent)
  expect(ranges).toEqual(
    (['manager', 'ic', 'specialist'] as const).map((track) => en.range(...rest.region80[track]))
  )
}

test('the answers of these tests are ones that can be changed', () => {
  const [single, pair] = results.map(([, responses]) => report(bank, responses).counterfactual)
  expect(single!.single.length).toBeGreaterThan(0)
  expect(pair!.pair).not.toBeNull()
})

test.each(results)(
  'trying %s moves claim, chart, evidence and links together',
  async (_, given) => {
    const quiz = mountResult(given)
    const before = JSON.stringify(quiz.report)
    await expectShown(quiz, quiz.report)
    await tryOut()
    await expectShown(quiz, other(quiz))
    await expect.element(page.getByText(/^A what-if: /)).toBeVisible()
    expect(other(quiz).claim).not.toEqual(quiz.report.claim)
    expect(JSON.stringify(quiz.report)).toBe(before)
    expect(quiz.responses).toEqual(given)
  }
)

// By keyboard: a pointer that has pressed would come to rest on the drawing.
test.each(results)('putting %s back restores the same result byte for byte', async (_, given) => {
  const quiz = mountResult(given)
  const result = JSON.stringify(quiz.report)
  await openChanges()
  const screen = card(quiz).outerHTML
  await press('{Tab}{Enter}')
  expect(card(quiz).outerHTML).not.toBe(screen)
  await press('{Tab}{Enter}')
  expect(card(quiz).outerHTML).toBe(screen)
  expect(JSON.stringify(quiz.report)).toBe(result)
})

test.each(results)(
  'keeping %s changes the answers, and the result to what was tried',
  async (_, given) => {
    const quiz = mountResult(given, { store: 'session' })
    const expected = other(quiz)
    await tryOut()
    await button(en.keepIt).click()
    expect(quiz.report).toEqual(expected)
    await expectShown(quiz, expected)
    await expect.element(button(en.putBack)).not.toBeInTheDocument()
    expect(focused()).toBe(heading().element())
    const changed = quiz.responses.filter(
      (response) => !given.some((one) => JSON.stringify(one) === JSON.stringify(response))
    )
    expect(changed.length).toBe(results.findIndex(([, responses]) => responses === given) + 1)
    for (const response of changed) {
      const [line] = Object.values(response).slice(1)
      expect(sessionStorage.getItem(sessionStorage.key(0)!)).toContain(`${response.item}=${line}`)
    }
  }
)

test('by keyboard: to the claim, to what to do about it, and back to where it began', async () => {
  mountResult(swayed(6))
  await openChanges()
  await press('{Tab}')
  const start = focused()
  expect(start!.textContent).toBe(en.tryOut)
  await press('{Enter}')
  expect(focused()).toBe(heading().element())
  await press('{Tab}')
  expect(focused()!.textContent).toBe(en.putBack)
  await press('{Enter}')
  expect(focused()).toBe(start)
})

test('it is announced politely', async () => {
  const quiz = mountResult(swayed(6))
  const status = card(quiz).querySelector('[role=status]')!
  expect(status.textContent).toBe('')
  await tryOut()
  expect(card(quiz).querySelector('[role=status]')).toBe(status)
  expect(status.textContent).toMatch(/^A what-if: /)
})

test('a translator that has wrapped the words leaves no claim behind', async () => {
  const quiz = mountResult(swayed(6))
  await page.getByText(en.change).click()
  const changing = 'h2, .chance, td, [part=evidence] > li, [part=links] a, .inside > h4'
  for (const element of card(quiz).querySelectorAll(changing)) {
    const wrapped = document.createElement('font')
    wrapped.textContent = `translated ${element.textContent}`
    element.replaceChildren(wrapped)
  }
  await button(en.tryOut).first().click()
  expect(heading().element().textContent).not.toContain('translated')
  expect(card(quiz).querySelector('.chance')!.textContent).not.toContain('translated')
})
