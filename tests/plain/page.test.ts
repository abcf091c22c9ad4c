import { describe, expect, test } from 'vitest'
import { bank as shipped } from '../../questions/index.ts'
import { readPage } from '../../scripts/plain/read-page.ts'
import type { Bank } from '../../src/bank/types.ts'
import { plainQuiz } from '../../src/plain/plain-quiz.ts'
import { builtFile } from '../helpers/built-files.ts'
import { triadBank } from '../helpers/tiny-bank.ts'

const bank: Bank = shipped
const html = builtFile('dist/quiz.html')
const sections = readPage(html)
const questions = [...sections.values()].filter(({ text }) => text.startsWith('Question '))
const results = [...sections.values()].filter(({ id }) => /^r\d/.test(id))

/** Sections that a link of this one leads to. */
const targets = (id: string) =>
  sections.get(id)!.links.flatMap(({ href }) => (href.startsWith('#') ? [href.slice(1)] : []))

describe('dist/quiz.html', () => {
  test('is what the shipped bank gives, each time', () => {
    expect(html === plainQuiz(bank)).toBe(true)
  }, 120_000)

  test('has no script, and loads nothing', () => {
    expect(html).not.toMatch(/<script|\son\w+=|javascript:|@import|url\(|src=/i)
    expect([...html.matchAll(/<link [^>]*>/g)].map(([tag]) => tag)).toEqual([
      '<link rel="icon" href="data:,">'
    ])
    expect(html).toContain(`content="default-src 'none';`)
  })

  test('can be held in memory by any browser: at most 600 KB', () => {
    expect(Buffer.byteLength(html)).toBeLessThanOrEqual(600_000)
  })

  test('every link within it leads to a section, and every section can be reached', () => {
    const reached = new Set(['start'])
    for (const id of reached) {
      for (const target of targets(id)) {
        expect(sections.has(target), `#${target}`).toBe(true)
        reached.add(target)
      }
    }
    expect(reached.size).toBe(sections.size)
  })

  test('every question is one of the bank, with all its answers', () => {
    expect(questions.length).toBeGreaterThan(100)
    for (const { heading, links } of questions) {
      const item = bank.items.find(({ stem }) => stem === heading)!
      const texts = item.options.map(({ text }) => text)
      expect(links.map(({ text }) => text).toSorted()).toEqual(texts.toSorted())
    }
  })

  test('no headline puts a track first where the result says it can’t', () => {
    const leaning = bank.places!.flatMap(({ lean }) => Object.values(lean ?? {}))
    const undecided = results.filter(({ text }) => text.includes('can’t say which comes first'))
    expect(undecided.length).toBeGreaterThan(0)
    for (const { heading } of undecided) expect(leaning).not.toContain(heading)
  })

  test('the corners of the triangle are not always in the same order', () => {
    const places = questions.map(({ heading, links }) => {
      const { options } = bank.items.find(({ stem }) => stem === heading)!
      return links.findIndex(({ text }) => text === options[0]!.text)
    })
    expect(new Set(places).size).toBeGreaterThan(2)
  })

  test('every result has a headline, says how sure it is, and has two experiments and two links', () => {
    expect(results.length).toBe(sections.size - questions.length - 1)
    for (const { id, heading, text, links } of results) {
      expect(heading, id).not.toBe('')
      expect(text).toMatch(/about \d+% sure|very likely|Still open/)
      expect(text).toMatch(/To test it.*To prove it wrong/)
      expect(links).toHaveLength(2)
      expect(links.every(({ href }) => href.startsWith('https://'))).toBe(true)
    }
  })

  test('the shares of a result sum to 100%, the largest first', () => {
    for (const { text } of results) {
      const shares = [...text.matchAll(/about (\d+)%(?! sure)/g)].map(([, share]) => Number(share))
      expect(shares).toHaveLength(3)
      expect(shares[0]! + shares[1]! + shares[2]!).toBe(100)
      expect(shares).toEqual(shares.toSorted((a, b) => b - a))
    }
  })

  test('a result names no place that its claim or its shares speak against', () => {
    for (const { text } of results) {
      const place = bank.places!.find(({ name }) => text.startsWith(name))
      const [first] = bank.tracks.toSorted(
        (a, b) => text.indexOf(`${a.work} about`) - text.indexOf(`${b.work} about`)
      )
      expect(place ? place.region : [first!.id]).toContain(first!.id)
    }
  })

  test('says what it is, and that the full quiz is better', () => {
    expect(html).toMatch(/not a validated test/)
    expect(html).toMatch(/coarser than the full quiz/)
  })
})

describe('the page of another bank', () => {
  test('shows texts as they are', () => {
    const nasty: Bank = {
      ...triadBank(6),
      title: '<script>alert("1")</script> & "more"'
    }
    const page = plainQuiz(nasty, { full: 'https://example.com/?a=1&b="2"' })
    expect(page).not.toContain('<script>')
    expect(page).toContain(
      '&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &quot;more&quot;'
    )
    expect(page).toContain('href="https://example.com/?a=1&amp;b=&quot;2&quot;"')
  })

  test('leaves out what the bank lacks', () => {
    const page = readPage(plainQuiz(triadBank(6)))
    const texts = [...page.values()].map(({ text }) => text).join(' ')
    expect(texts).not.toMatch(/undefined|null|Try it before|To listen to/)
    expect(texts).toContain('Question 6 of 6')
  })
})
