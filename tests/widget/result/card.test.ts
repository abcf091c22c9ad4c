import { expect, test } from 'vitest'
import { encodeShare, decodeShare, report, type Response } from '../../../src/index.ts'
import { en } from '../../../widget/messages/en.ts'
import { drawCard, layOutCard } from '../../../widget/result/card.ts'
import { drawingSvg, wrapped } from '../../../widget/result/drawing.ts'
import { summaryOf } from '../../../widget/result/shared-summary.ts'
import { bank } from '../../browser/helpers/bank.ts'

const responses: Response[] = bank.items
  .slice(0, 14)
  .map(({ id }) => ({ item: id, option: 'cook' }))

function cardOf(text: string, name = '') {
  const decoded = decodeShare(text)
  if (!decoded.ok) throw new Error(decoded.message)
  return drawCard(en, bank, summaryOf(bank, decoded.shared), { name, address: 'quiz.example' })
}

const claimCard = cardOf(encodeShare(report(bank, { responses }), 'claim'), 'Ada')
const answersCard = cardOf(encodeShare(responses, 'answers', bank))
const words = (card: ReturnType<typeof cardOf>) => card.labels.map(({ text }) => text).join(' ')

test('the card names the place, the quiz, its address and the typed name', () => {
  for (const text of ['Ada’s result', 'Cook', 'Should you open a restaurant?', 'quiz.example']) {
    expect(words(claimCard)).toContain(text)
  }
})

test('a card of the headline alone shows no share and no point', () => {
  expect(words(claimCard)).not.toContain('%')
  const circles = claimCard.shapes.filter(({ d }) => d.includes('a10 10'))
  expect(circles).toEqual([])
})

test('a card of all answers shows the shares, the point and the halo', () => {
  expect(words(answersCard)).toMatch(/\d+% cooking/)
  expect(answersCard.shapes.some(({ d }) => d.includes('a10 10'))).toBe(true)
  expect(answersCard.shapes.filter(({ opacity }) => opacity !== undefined).length).toBeGreaterThan(
    3
  )
})

test('all text is within the card', () => {
  for (const { x, y } of [...claimCard.labels, ...answersCard.labels]) {
    expect(x).toBeGreaterThanOrEqual(0)
    expect(x).toBeLessThanOrEqual(1200)
    expect(y).toBeGreaterThan(0)
    expect(y).toBeLessThan(630)
  }
})

test('a long name and headline shrink, so that the shares stay above the name of the quiz', () => {
  const content = {
    eyebrow: 'Ada’s result',
    headline: 'Between leading people and building it all',
    note: '',
    shares: ['45% leading people', '40% building', '15% going deep'],
    address: 'quiz.example'
  }
  const laidOut = (title: string) => {
    const { labels } = layOutCard(bank, { ...content, title })
    const { size } = labels.find(({ text }) => title.startsWith(text))!
    return { size, lowest: labels.find(({ text }) => text === '15% going deep')!.y }
  }
  expect(laidOut('Cook').size).toBe(76)
  expect(laidOut('Cooks who also serve').size).toBeLessThan(76)
  expect(laidOut('Cooks who also serve').lowest).toBeLessThanOrEqual(500)
})

test('a long name of the quiz shrinks, so that it ends before the picture', () => {
  const sizeOf = (title: string) => {
    const content = { eyebrow: '', title: 'Cook', note: '', address: 'quiz.example' }
    return layOutCard({ ...bank, title }, content).labels.find(({ text }) => text === title)!.size
  }
  expect(sizeOf('Should you open a restaurant?')).toBe(32)
  expect(sizeOf('Should you open a restaurant today?')).toBe(28)
  expect(sizeOf('Should you open a restaurant of your own?')).toBe(24)
  expect(sizeOf('Should you open a restaurant of your own, or cook at home?')).toBe(20)
})

test('a name is escaped in SVG', () => {
  const svg = drawingSvg(cardOf(encodeShare(responses, 'answers', bank), '<b>&"'))
  expect(svg).not.toContain('<b>')
  expect(svg).toContain('&#60;b&#62;&#38;&#34;')
})

test('a name that is too long for its area breaks after the hyphen', () => {
  expect(wrapped('Player-\u200bcoach', 80, 16, 700)).toEqual(['Player-\u200b', 'coach'])
  expect(wrapped('Player-\u200bcoach of all', 200, 16, 700)).toEqual(['Player-\u200bcoach of all'])
})
