import { describe, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { report, saveSession, writeResult, type Bank } from '../../src/index.ts'
import { responsesKey } from '../../src/storage/keys.ts'
import { bank } from './helpers/bank.ts'
import {
  answersFor,
  button,
  mount,
  mountResult,
  openSection,
  openShared,
  status,
  waitFor
} from './helpers/quiz.ts'

/** A later version: without `evening-1`, and with other options of `evening-2`. */
const later: Bank = {
  ...bank,
  version: '2.0.0',
  items: bank.items.slice(1).map((item) => {
    const options = item.options.map((option) => ({ ...option, id: `new-${option.id}` }))
    return item.id === 'evening-2' ? { ...item, options } : item
  })
}

const answers = answersFor('cook', 5)
const kept = answers.slice(2)
const words =
  '2 of your earlier answers no longer count, because the questions have changed: ' +
  '“Evening 2 is over. What stays with me:” and 1 other.'
const line = () => page.getByText(words)

describe('when a bank has changed', () => {
  test('the card that offers to continue names the answers that no longer count', async () => {
    saveSession(localStorage, bank, { responses: answers })
    const quiz = await mount({ store: 'local' }, later)
    await expect.element(line()).toBeVisible()
    await expect.element(page.getByText('You’ve answered 3 of about 14.')).toBeVisible()
    expect(quiz.responses).toEqual(kept)
  })

  test('so does the compact card of a late script', async () => {
    saveSession(localStorage, bank, { responses: answers })
    const quiz = await mount({ store: 'local' }, later)
    quiz.shadowRoot!.querySelector('.root')!.setAttribute('data-compact', '')
    await expect.element(line()).toBeVisible()
  })

  test('it says so once', async () => {
    saveSession(localStorage, bank, { responses: answers })
    const first = await mount({ store: 'local' }, later)
    await button('Continue').click()
    first.remove()
    const second = await mount({ store: 'local' }, later)
    await expect.element(button('Continue')).toBeVisible()
    expect(line().elements()).toEqual([])
    expect(second.responses).toEqual(kept)
  })

  test('nor does it after starting over', async () => {
    saveSession(localStorage, bank, { responses: answers })
    await mount({ store: 'local' }, later)
    await button('Start over').click()
    await button('Yes, start over').click()
    await expect.element(button('Start')).toBeVisible()
    expect(line().elements()).toEqual([])
  })

  test('it says so even if no answer is left', async () => {
    saveSession(localStorage, bank, { responses: answers.slice(0, 2) })
    const quiz = await mount({ store: 'local' }, later)
    await expect.element(line()).toBeVisible()
    await expect.element(button('Start')).toBeVisible()
    expect(quiz.responses).toEqual([])
  })

  test('a shared result says so beside the way back to one’s own', async () => {
    saveSession(localStorage, bank, { responses: answers })
    openShared(answersFor('baker'))
    await mount({ store: 'local' }, later)
    await expect.element(button('Back to my own')).toBeVisible()
    await expect.element(line()).toBeVisible()
  })

  test('a result file that is opened says so', async () => {
    const quiz = await mountResult(answersFor('baker').slice(2), {}, later)
    await openSection('Save and print')
    const text = writeResult(answers, report(bank, { responses: answers }))
    await userEvent.upload(page.getByLabelText('Open a saved result'), new File([text], 'a.json'))
    await waitFor(() => quiz.responses.length === kept.length)
    expect(quiz.responses).toEqual(kept)
    await expect.element(status()).toHaveTextContent(words)
  })

  test('the same bank says nothing', async () => {
    saveSession(localStorage, bank, { responses: answers })
    await mount({ store: 'local' }, bank)
    await expect.element(button('Continue')).toBeVisible()
    expect(page.getByText('no longer count').elements()).toEqual([])
    expect(localStorage.getItem(responsesKey(bank))).toContain('evening-1=cook')
  })
})
