import { describe, expect, test } from 'vitest'
import { bank } from '../../questions/index.ts'
import { report, tracks, type History, type Response } from '../../src/index.ts'
import { chart, chartSvg } from '../../widget/result/triangle/chart-image.ts'
import { asMarkdown, asText, written } from '../../widget/result/as-text.ts'
import { en } from '../../widget/messages/en.ts'
import { mostFor } from '../helpers/play.ts'

const responses: Response[] = bank.items
  .slice(0, 14)
  .map((item) => ({ item: item.id, option: mostFor('ic', item) }))
const result = report(bank, responses)
const [confirm, disprove] = [result.trials.confirm!, result.trials.disprove!]
const trial = (wanted: string) => bank.trials.find(({ id }) => id === wanted)!
const history: History = {
  results: [],
  tried: new Map([
    [confirm, { along: true, done: true, note: 'Long *quiet* <days>.' }],
    [disprove, { along: false, done: false, note: '' }]
  ])
}
const lines = written(en, bank, result, history)
const markdown = asMarkdown(lines)
const text = asText(lines)

describe.each([
  ['Markdown', markdown],
  ['text', text]
])('the sheet as %s', (_, sheet) => {
  test('holds claim, chance, evidence, the question to bring, links and notice', () => {
    for (const part of [
      en.claim(result.claim),
      en.chance(result.claim, result.answered),
      ...result.evidence.for.map((evidence) => evidence.text),
      ...result.evidence.against.map((evidence) => evidence.text),
      ...tracks.map((track) => en.range(...result.region80[track])),
      en.bringThis(result.claim),
      ...result.links.map(({ id }) => bank.links.find((link) => link.id === id)!.url),
      result.notice
    ]) {
      expect(sheet).toContain(part)
    }
  })

  test('takes along the trials that are ticked, with what was marked on them', () => {
    expect(sheet).toContain(trial(confirm).question)
    expect(sheet).toContain('- Tried\n')
    expect(sheet).not.toContain(trial(disprove).title)
  })
})

test('in Markdown headings are headings, and what the reader wrote stays text', () => {
  expect(markdown).toMatch(/^# Your answers point to individual contribution\.\n\n/)
  expect(markdown).toContain('- Note: Long \\*quiet\\* \\<days\\>.')
  expect(markdown).toMatch(/\n- \[.+\]\(https:\/\/\S+\)\n/)
})

test('plain text has no marks', () => {
  expect(text).not.toMatch(/^#|\]\(|\\/m)
  expect(text).toContain('Long *quiet* <days>.')
})

test('lines of a list stand together, all else apart', () => {
  expect(text).not.toContain('\n\n\n')
  expect(text).toMatch(/- Manager: .*\n- Individual contributor: .*\n- Specialist: .*\n\nWhy/)
})

describe('the chart as a picture', () => {
  const drawing = chart(en, bank, result)

  test('holds regions, area, edge and twenty dots, and says claim and chance', () => {
    // The paper, regions, area, the paper beyond the edge, the edge.
    expect(drawing.shapes).toHaveLength(5 + 20)
    expect(drawing.labels.map((label) => label.text)).toEqual([
      en.claim(result.claim),
      'Manager',
      'Individual contributor',
      'Specialist',
      'tech lead',
      'staff engineer',
      'practice lead',
      'guild or',
      'community lead',
      'The chance that individual contribution draws you most is',
      'about 19 in 20.'
    ])
  })

  test('stands on paper of its own, whatever it is put on', () => {
    const [[, , width, height]] = [
      /viewBox="(\S+) (\S+) (\S+) (\S+)"/.exec(chartSvg(drawing))!.slice(1)
    ]
    expect(drawing.shapes[0]).toEqual({
      d: `M-120 -100h${width}v${height}h-${width}Z`,
      fill: '#fff'
    })
  })

  test('as SVG needs nothing from outside and no style', () => {
    const svg = chartSvg(drawing)
    expect(svg).toMatch(
      /^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" viewBox="-120 -100 640 [\d.]+"/
    )
    expect(svg.match(/<path /g)).toHaveLength(25)
    expect(svg).not.toMatch(/style|class|href|undefined|NaN/)
  })

  test('as SVG keeps signs from being taken for marks', () => {
    const odd = { ...en, claim: () => 'R&D <first>' }
    expect(chartSvg(chart(odd, bank, result))).toContain('>R&amp;D &lt;first></text>')
  })
})
