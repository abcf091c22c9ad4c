import { afterEach, describe, expect, test, vi } from 'vitest'
import { bank } from '../../../questions/index.ts'
import { encodeShare } from '../../../src/share/share.ts'
import { linkTo, resultFromUrl } from '../../../widget/host/result-from-url.ts'

/** A fake element with the member that decides which quiz shows a link. */
const quiz = (isConnected = true) => ({ isConnected }) as Element

const visit = (hash: string) =>
  vi.stubGlobal('location', { href: `https://blog.example/post?a=b${hash}`, hash })

afterEach(() => {
  vi.unstubAllGlobals()
})

const responses = bank.items
  .slice(0, 9)
  .map(({ id, options }, index) => ({ item: id, option: options[index % 3]!.id }))
const link = encodeShare(responses, 'answers', bank)

/** What the first quiz of a page reads. */
const read = (hash: string) => {
  visit(hash)
  const first = quiz()
  const decoded = resultFromUrl(first, bank)
  Object.assign(first, { isConnected: false })
  return decoded
}

describe('a link to a result', () => {
  test('is the page’s address with the result as its fragment', () => {
    visit('#comments')
    expect(linkTo('2~claim')).toBe('https://blog.example/post?a=b#cpq=2~claim')
  })

  test('can be read even if a mail program has escaped it', () => {
    const whole = read(`#cpq=${link}`)
    expect(whole).toMatchObject({ ok: true, shared: { level: 'answers', responses } })
    expect(read(`#cpq=${link.replaceAll('~', '%7E').replace('@', '%40')}`)).toEqual(whole)
  })

  test('is ignored on a page with another fragment or none', () => {
    expect([read(''), read('#comments'), read('#cpq')]).toEqual([undefined, undefined, undefined])
  })

  test.each([
    ['cut', link.slice(0, -9)],
    ['empty', ''],
    ['half escaped', `${link}%E0%A4%A`]
  ])('is refused if it is %s', (_, text) => {
    expect(read(`#cpq=${text}`)).toMatchObject({ ok: false, reason: 'damaged' })
  })
})

describe('on a page with several quizzes', () => {
  test('the first one shows the link, and the second one once the first is gone', () => {
    visit(`#cpq=${link}`)
    const [first, second] = [quiz(), quiz()]
    expect(resultFromUrl(first, bank)).toMatchObject({ ok: true })
    expect(resultFromUrl(second, bank)).toBeUndefined()
    Object.assign(first, { isConnected: false })
    expect(resultFromUrl(second, bank)).toMatchObject({ ok: true })
    Object.assign(second, { isConnected: false })
  })

  test('a quiz with another bank leaves the link to the one it is for', () => {
    visit(`#cpq=${link}`)
    const [other, own] = [quiz(), quiz()]
    expect(resultFromUrl(other, { ...bank, id: 'other' })).toBeUndefined()
    expect(resultFromUrl(own, bank)).toMatchObject({ ok: true })
    Object.assign(own, { isConnected: false })
  })

  test('each shows the links to its own bank, one after the other', () => {
    const other = { ...bank, id: 'other' }
    const [first, second] = [quiz(), quiz()]
    visit(`#cpq=${link}`)
    expect(resultFromUrl(first, bank)).toMatchObject({ ok: true })
    visit(`#cpq=${encodeShare(responses, 'answers', other)}`)
    expect(resultFromUrl(first, bank)).toBeUndefined()
    expect(resultFromUrl(second, other)).toMatchObject({ ok: true })
    Object.assign(second, { isConnected: false })
  })
})
