import { expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { bank } from '../../questions/index.ts'
import { tracks } from '../../src/index.ts'
import { answersFor, heading, mount, mountFinished } from './helpers/quiz.ts'

const text = (element: HTMLElement) => element.shadowRoot!.textContent

test.each([
  ['manager', 'Your answers point to management.'],
  ['ic', 'Your answers point to individual contribution.'],
  ['specialist', 'Your answers point to specialist work.']
] as const)('answers for %s lead with: %s', async (track, claim) => {
  const quiz = mountFinished(track)
  await expect.element(heading()).toHaveTextContent(claim)
  await expect
    .element(
      page.getByText(new RegExp(` you most is about ${quiz.report.claim.inTwenty} in 20\\.$`))
    )
    .toBeVisible()
})

test('too few answers cannot tell yet', () => {
  const quiz = mount()
  quiz.bank = { ...bank, items: bank.items.slice(0, 4) }
  quiz.responses = answersFor('ic', 4)
  quiz.start()
  expect(text(quiz)).toContain('Your answers cannot tell yet.')
  expect(text(quiz)).toContain('Fewer than eight answers say too little.')
})

test.each(tracks)(
  'the result for %s shows what the report says, in the reader’s own answers',
  (track) => {
    const quiz = mountFinished(track)
    const { evidence, trials, links, archetypes, notice } = quiz.report
    const shown = text(quiz)
    for (const { text: quoted } of [...evidence.for, ...evidence.against]) {
      expect(shown).toContain(quoted)
    }
    for (const id of [trials.confirm, trials.disprove]) {
      expect(shown).toContain(bank.trials.find((trial) => trial.id === id)!.question)
    }
    for (const { id } of links) {
      expect(shown).toContain(bank.links.find((link) => link.id === id)!.title)
    }
    for (const region of archetypes.named ? [archetypes.named] : archetypes.set) {
      expect(shown).toContain(bank.roles.find((role) => role.region === region)!.title)
    }
    expect(shown).toContain(notice)
  }
)

test('the drawing holds twenty dots, and none covers another', () => {
  const quiz = mountFinished('manager')
  const places = [...quiz.shadowRoot!.querySelectorAll('circle')].map(
    (dot) => `${dot.getAttribute('cx')} ${dot.getAttribute('cy')}`
  )
  expect(new Set(places).size).toBe(20)
})

test('a table says what the drawing shows', async () => {
  mountFinished('manager')
  await expect
    .element(
      page.getByRole('row', { name: /^Manager (half|three fifths|two thirds|three quarters)/ })
    )
    .toBeVisible()
})

test('no decimals, no percentages, no types', () => {
  for (const track of tracks) {
    const shown = text(mountFinished(track))
    expect(shown).not.toMatch(/\d\.\d|%|per cent|you are an? /i)
  }
})

test('sections open in place, and only the reasons are open at first', async () => {
  const quiz = mountFinished('ic')
  const open = () =>
    [...quiz.shadowRoot!.querySelectorAll('details[open] h3')].map(({ textContent }) => textContent)
  expect(open()).toEqual(['Why, in your own answers'])
  await page.getByText('What to try next').click()
  expect(open()).toEqual(['Why, in your own answers', 'What to try next'])
})

test('links are named, safe and dated', () => {
  const links = mountFinished('ic').shadowRoot!.querySelectorAll('a')
  expect(links.length).toBeGreaterThan(0)
  for (const link of links) {
    expect(link.protocol).toBe('https:')
    expect(link.rel).toBe('noopener noreferrer')
    expect(link.textContent.length).toBeGreaterThan(5)
    expect(link.closest('li')!.textContent).toMatch(/Because you /)
  }
})

test.each([
  ['specialist', 'They .* We know of few about specialist work.$'],
  ['manager', 'They .* Each opens in a new tab.$']
] as const)('a path with few links of its own says so: %s', (track, intro) => {
  const section = mountFinished(track).shadowRoot!.querySelector('.links')!.parentElement!
  expect(section.querySelector('p')!.textContent).toMatch(new RegExp(`^${intro}`))
})

test('headings descend without a gap', () => {
  const levels = [...mountFinished('ic').shadowRoot!.querySelectorAll('h1, h2, h3, h4, h5')].map(
    ({ localName }) => Number(localName[1])
  )
  expect(levels[0]).toBe(2)
  for (const [index, level] of levels.entries()) {
    expect(level - (levels[index - 1] ?? 1)).toBeLessThanOrEqual(1)
  }
})

test('a quick run through the questions is told so, kindly', async () => {
  const quiz = mount()
  quiz.start()
  while (quiz.state === 'asking') {
    quiz
      .shadowRoot!.querySelector('label')!
      .dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }))
    quiz.shadowRoot!.querySelector('label')!.click()
  }
  await expect.element(page.getByText(/a second sitting will tell you more/)).toBeVisible()
  expect(quiz.report.claim.kind).not.toBe('clear')
})
