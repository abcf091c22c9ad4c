import { describe, expect, test } from 'vitest'
import { page } from 'vitest/browser'
import type { CareerPathQuiz } from '../../widget/element.ts'
import { sectionNames } from '../../widget/result/sections.ts'
import { bank, bareBank } from './helpers/bank.ts'
import {
  all,
  answersBetween,
  answersFor,
  button,
  heading,
  mount,
  mountResult,
  openSection,
  screenOf,
  waitFor
} from './helpers/quiz.ts'

test('the first four parts are open: place, picture, experiments, links; Share follows the picture', async () => {
  const quiz = await mountResult()
  const order = all(
    quiz,
    'h2, .card > .see .picture, .bars, .experiments, .links, .actions.main, .sections'
  )
  expect(order.map(({ className, localName }) => className.split(' ')[0] || localName)).toEqual([
    'h2',
    'picture',
    'bars',
    'actions',
    'experiments',
    'links',
    'sections'
  ])
  expect(all(quiz, '.experiments article')).toHaveLength(2)
  expect(all(quiz, '.links li')).toHaveLength(3)
})

test('the rest is closed, in this order', async () => {
  const quiz = await mountResult()
  expect(all(quiz, '.sections summary').map(({ textContent }) => textContent)).toEqual([
    'Why',
    'Roles worth a look',
    'What would tip it',
    'Sharper advice',
    'How sure is this?',
    'Compare',
    'Save and print'
  ])
  expect(all(quiz, '.sections details[open]')).toEqual([])
})

test('the headline is the place’s, with its name, meaning and one sentence on certainty', async () => {
  const quiz = await mountResult(answersFor('cook'))
  expect(all(quiz, '.place-name')[0]).toHaveTextContent('Cook')
  await expect.element(heading()).toHaveTextContent('Mostly at the table of the cook')
  await expect.element(page.getByText('You like it warm.')).toBeVisible()
  expect(all(quiz, '.sure')[0]!.textContent).toMatch(
    /^We’re .* sure that cooking comes first: .* in 10\.$/
  )
  expect(quiz.shadowRoot!.textContent).not.toContain('It could also be')
})

test('a place that can’t be named alone has another beside it, in words and in the picture', async () => {
  const tracks = ['cook', 'cook', 'host', 'baker']
  const quiz = await mountResult(
    answersFor('cook').map(({ item }, index) => ({ item, option: tracks[index % 4]! }))
  )
  expect(all(quiz, '.place-name')[0]).toHaveTextContent('Cook')
  await expect.element(page.getByText('It could also be “Jack of all pans.”')).toBeVisible()
  await expect.element(button('Jack of all pans (could also be yours)')).toBeVisible()
  await expect.element(page.getByText(/^Outlined: most likely. Dashed: next./)).toBeVisible()
  expect(getComputedStyle(all(quiz, '.edge.beside')[0]!).strokeDasharray).not.toBe('none')
  expect(getComputedStyle(all(quiz, '.edge.own')[0]!).strokeDasharray).toBe('none')
})

test('an undecided result offers six more questions beside what they may settle', async () => {
  const quiz = await mountResult(answersBetween('cook', 'host'))
  await expect.element(page.getByText('Up to six more questions may settle it.')).toBeVisible()
  // The only button of that name.
  await button('Answer more').click()
  await waitFor(() => quiz.state === 'asking')
})

test('shares are percentages rounded to 5, with their range', async () => {
  const quiz = await mountResult(answersFor('cook'))
  const percents = all(quiz, '.percent').map(({ textContent }) => Number(/\d+/.exec(textContent)))
  expect(percents.reduce((sum, percent) => sum + percent, 0)).toBe(100)
  expect(percents.every((percent) => percent % 5 === 0)).toBe(true)
  expect(all(quiz, '.ends')[0]!.textContent).toMatch(/^\d+–\d+%$/)
})

test('with too few answers there is no result yet, and it says how many are missing', async () => {
  const items = bank.items.slice(0, 6)
  const skipped = items.slice(3).map(({ id }) => ({ item: id, skipped: true as const }))
  const quiz = await mountResult([...answersFor('cook', 3), ...skipped], {}, { ...bank, items })
  expect(quiz.responses.slice(0, 6)).toHaveLength(6)
  await expect.element(heading()).toHaveTextContent('It’s too close to call')
  await expect.element(page.getByText('Answer at least 6 questions for a result.')).toBeVisible()
  expect(all(quiz, '.point, .bars, .cell.own')).toEqual([])
  expect(all(quiz, '.halo path').length).toBeGreaterThan(0)
  await expect.element(page.getByText(/^Shaded: possible. No area stands out yet./)).toBeVisible()
})

/** Answers for each track in turn: the claim stays open. */
const thirds = bank.items
  .slice(0, 14)
  .map(({ id, options }, index) => ({ item: id, option: options[index % 3]!.id }))

test('an open result offers more questions beside the picture, before sharing', async () => {
  const quiz = await mountResult(thirds)
  expect(quiz.report!.claim.kind).toBe('open')
  expect(all(quiz, '.card button.primary').map(({ textContent }) => textContent)).toEqual([
    'Answer a few more'
  ])
  await button('Answer a few more').click()
  expect(quiz.state).toBe('asking')
})

test('an experiment tests or disproves a result, unless that is open', async () => {
  const aims = (quiz: CareerPathQuiz) =>
    all(quiz, '.experiments .aim').map(({ textContent }) => textContent.replace(/ · .*/, ''))
  expect(aims(await mountResult())).toEqual(['To test it', 'To prove it wrong'])
  const open = aims(await mountResult(thirds))
  expect(open).not.toEqual([])
  for (const aim of open) expect(aim).toMatch(/^(about )?\d+ (day|week)s?$/)
})

test('an open result offers more questions where the owner hides the picture, too', async () => {
  const quiz = await mountResult(thirds, { hide: 'picture' })
  await button('Answer more').click()
  expect(quiz.state).toBe('asking')
})

test('staying is a result', async () => {
  const quiz = await mount()
  quiz.responses = [
    { item: 'now-job', option: 'cooking' },
    { item: 'now-why', option: 'idle' },
    ...answersFor('cook')
  ]
  quiz.start()
  await waitFor(() => screenOf(quiz) === 'days')
  await button('Skip').click()
  await page.getByText(/Staying is an answer\.$/).click()
  await expect.element(page.getByText('Ask for Mondays off.')).toBeVisible()
})

describe('a bank with nothing but items', () => {
  test('gets a result without anything of another bank', async () => {
    const quiz = await mountResult(answersFor('cook'), {}, bareBank)
    expect(quiz.report!.place?.region).toEqual(['cook'])
    expect(all(quiz, '.experiments, .links, .roles, .situation, .hint')).toEqual([])
    await expect.element(heading()).toBeVisible()
  })
})

test('hide leaves sections out', async () => {
  const quiz = await mountResult(answersFor('cook'), { hide: 'links compare share' })
  expect(all(quiz, '.links, .compare')).toEqual([])
  expect(button('Share').query()).toBeNull()
})

test.each(sectionNames)('hide="%s" leaves out something of the result', async (name) => {
  const html = async (attributes: Record<string, string>) => {
    const quiz = await mountResult(answersFor('cook'), attributes)
    const { innerHTML } = quiz.shadowRoot!.querySelector('.result')!
    quiz.remove()
    return innerHTML
  }
  expect((await html({})).length).toBeGreaterThan((await html({ hide: name })).length + 30)
})

test('what the owner hides is promised nowhere', async () => {
  const welcome = async (attributes: Record<string, string>) =>
    (await mount(attributes)).shadowRoot!.querySelector('.lede')!.textContent
  expect(await welcome({})).toMatch(/experiment.*listen/)
  expect(await welcome({ hide: 'experiments links' })).not.toMatch(/experiment|listen/)

  const open = async (attributes: Record<string, string>) =>
    (await mountResult(thirds, attributes)).shadowRoot!.querySelector('.still-open')!.textContent
  expect(await open({})).toMatch(/experiments below/)
  expect(await open({ hide: 'experiments' })).not.toMatch(/experiments/)
})

test('more links are shown on request', async () => {
  const quiz = await mountResult()
  await button('Show 1 more').click()
  expect(all(quiz, '.links li')).toHaveLength(4)
  const [link] = all(quiz, '.links a') as HTMLAnchorElement[]
  expect([link!.rel, link!.target, link!.protocol]).toEqual([
    'noopener noreferrer',
    '_blank',
    'https:'
  ])
})

test('the first links say who, when and why; the others also what they ask', async () => {
  const quiz = await mountResult()
  const text = () => all(quiz, '.links li')[0]!.textContent
  expect(text()).toMatch(/The Kitchen Show · \w+ 2024/)
  expect(text()).toContain('You asked yourself the same.')
  expect(text()).not.toContain('Someone wants to open a restaurant.')
  await button('Show 1 more').click()
  expect(text()).toContain('Someone wants to open a restaurant.')
})

test('why: patterns first, then quotes', async () => {
  const quiz = await mountResult()
  await openSection('Why')
  const text = all(quiz, '.why')[0]!.innerText
  expect(text).toMatch(/In \d of \d questions about the (evening|morning), it was the cook\./)
  expect(text.indexOf('What counted most')).toBeGreaterThan(text.indexOf('In '))
})

test('an experiment goes on the sheet and takes a note', async () => {
  const quiz = await mountResult()
  await page.getByText('Plan it').first().click()
  const toggle = button('For my one-on-one').first()
  await expect.element(toggle).toHaveAttribute('aria-pressed', 'false')
  await toggle.click()
  await expect.element(toggle).toHaveAttribute('aria-pressed', 'true')
  await page.getByRole('textbox', { name: 'What I noticed' }).fill('Too hot.')
  await page.getByRole('checkbox', { name: 'Done' }).click()
  expect(all(quiz, '.noticed')).toHaveLength(1)
})

test('an extra starts with one press and then shows its findings', async () => {
  const quiz = await mountResult()
  await openSection('Sharper advice')
  await page.getByRole('button', { name: 'Your situation: 1 quick question' }).click()
  await waitFor(() => quiz.state === 'asking')
  await page.getByText('No', { exact: true }).click()
  await waitFor(() => quiz.state === 'finished')
  await expect.element(page.getByText('Rents rise. Ask who was there before.').last()).toBeVisible()
  expect(all(quiz, '.situation[open]')).toHaveLength(1)
})

test('only readers who might lead are offered the leadership questions', async () => {
  const extras = (quiz: Awaited<ReturnType<typeof mountResult>>) =>
    all(quiz, '.situation h4').map(({ textContent }) => textContent)
  expect(extras(await mountResult(answersFor('cook')))).toEqual(['Your situation'])
  const host = await mountResult(answersFor('host'))
  expect(extras(host)).toEqual(['Your situation', 'How you’d lead'])
})

describe('what an answered extra section adds', () => {
  const answered = [
    ...answersFor('host'),
    { item: 'new-menu', option: 'plates' },
    { item: 'lease', option: 'no' }
  ]

  test('is shown above the picture, in two lines', async () => {
    const quiz = await mountResult(answered)
    const lines = all(quiz, '.added, .picture').slice(0, 3)
    expect(lines.slice(0, 2).map(({ textContent }) => textContent)).toEqual([
      'You taste first.',
      'Rents rise. Ask who was there before.'
    ])
    expect(lines[2]!.className).toMatch(/^picture/)
  })

  test('leaves the section below closed, unless the reader comes from there', async () => {
    const quiz = await mountResult(answered)
    expect(all(quiz, '.sections details[open]')).toEqual([])
  })

  test('is left out if the section is hidden', async () => {
    const quiz = await mountResult(answered, { hide: 'situation' })
    expect(all(quiz, '.added')).toEqual([])
  })
})

test('a mix of two has a place between them', async () => {
  const quiz = await mountResult(answersBetween('cook', 'host'))
  expect(all(quiz, '.place-name')[0]).toHaveTextContent('Innkeeper')
  expect(all(quiz, '.cell.own')).toHaveLength(1)
})
