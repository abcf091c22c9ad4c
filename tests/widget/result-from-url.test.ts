import fc from 'fast-check'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { bank } from '../../questions/index.ts'
import { encodeShare, report } from '../../src/index.ts'
import { knownResponses } from '../../src/bank/responses.ts'
import { linkTo, openedBy } from '../../widget/host/result-from-url.ts'
import { anyResponses } from '../helpers/arbitraries.ts'

/** As much of an element as decides which one shows a link. */
const quiz = (isConnected = true) => ({ isConnected }) as Element

const visit = (hash: string) =>
  vi.stubGlobal('location', { href: `https://blog.example/post?a=b${hash}`, hash })

afterEach(() => {
  vi.unstubAllGlobals()
})

const given = fc.sample(anyResponses(bank, 14), { numRuns: 1, seed: 7 })[0]!
const answers = encodeShare(given, 'answers', bank)

/** The first quiz of a page of its own. */
const open = (hash: string, asked = bank) => {
  visit(hash)
  const first = quiz()
  const opened = openedBy(first, asked)
  Object.assign(first, { isConnected: false })
  return opened
}

describe('a link to a result', () => {
  test('is the page’s address with the result as its fragment', () => {
    visit('#comments')
    expect(linkTo('1~claim')).toBe('https://blog.example/post?a=b#cpq=1~claim')
  })

  test('opens as what it says, also if a program has escaped it', () => {
    const whole = open(`#cpq=${answers}`)
    expect(whole).toMatchObject({ ok: true, shared: { level: 'answers', responses: given } })
    expect(open(`#cpq=${answers.replaceAll('~', '%7E').replace('@', '%40')}`)).toEqual(whole)
  })

  test('is nothing to a page with another fragment or none', () => {
    expect([open(''), open('#comments'), open('#cpq')]).toEqual([undefined, undefined, undefined])
  })

  test.each([
    ['a cut one', answers.slice(0, -9), 'damaged'],
    ['an empty one', '', 'damaged'],
    ['one escaped by halves', `${answers}%E0%A4%A`, 'damaged'],
    // FNV-1a of "2~claim", worked out by the helper of share.test.ts.
    ['one of a later version', '2~claim~1ojq0oz', 'newer']
  ])('that is not whole is refused with a reason: %s', (_, text, reason) => {
    expect(open(`#cpq=${text}`)).toMatchObject({ ok: false, reason })
  })
})

describe('of several quizzes in a page', () => {
  test('the first one shows the link, and no other while that is there', () => {
    visit(`#cpq=${answers}`)
    const [first, second] = [quiz(), quiz()]
    expect(openedBy(first, bank)).toMatchObject({ ok: true })
    expect(openedBy(second, bank)).toBeUndefined()
    Object.assign(first, { isConnected: false })
    expect(openedBy(second, bank)).toMatchObject({ ok: true })
    Object.assign(second, { isConnected: false })
  })

  test('one that asks another bank leaves it to the one it is for', () => {
    visit(`#cpq=${answers}`)
    const [other, own] = [quiz(), quiz()]
    expect(openedBy(other, { ...bank, id: 'other' })).toBeUndefined()
    expect(openedBy(own, bank)).toMatchObject({ ok: true })
    Object.assign(own, { isConnected: false })
  })
})

test(
  '10,000 changed links never throw, and none says what was not written',
  { timeout: 60_000 },
  () => {
    const result = report(bank, given)
    const links = [encodeShare(result, 'claim'), encodeShare(result, 'mix'), answers]
    const change = fc.record({
      at: fc.nat(),
      cut: fc.nat({ max: 3 }),
      insert: fc.string({
        maxLength: 3,
        unit: fc.constantFrom('~', '.', '%', 'a', '1', '#', '\u20ac')
      })
    })
    fc.assert(
      fc.property(fc.constantFrom(...links), change, (whole, { at, cut, insert }) => {
        const start = at % whole.length
        const changed = whole.slice(0, start) + insert + whole.slice(start + cut)
        const opened = open(`#cpq=${changed}`)!
        if (changed !== whole) expect(opened.ok).toBe(false)
        else if (opened.ok && opened.shared.level === 'answers') {
          expect(knownResponses(bank, opened.shared.responses)).toEqual(given)
        }
      }),
      { numRuns: 10_000, seed: 8 }
    )
  }
)
