import { expect, test } from 'vitest'
import { bank as shipped } from '../../../questions/index.ts'
import { report } from '../../../src/result/report.ts'
import type { Report } from '../../../src/result/types.ts'
import { extrasLines } from '../../../widget/result/extras-text.ts'
import { en } from '../../../widget/messages/en.ts'

const nothing = report(shipped, { responses: [] })
const linesOf = (found: Partial<Report>) => extrasLines(shipped, en, { ...nothing, ...found })

const readiness = { done: ['did-across'], next: ['did-stood-in', 'did-asked-week'] }
const leadership = { shares: {}, most: ['product'], least: ['technical'] }
const caveat = { item: 'season', option: 'moving', text: 'Could one of them wait?' }
const step =
  'Worth trying: Offer to take your lead’s meetings while they’re away, or to be the next new ' +
  'hire’s buddy.'
const look = 'When leading, you look first at what users need.'

test.each<[string, Partial<Report>, string[]]>([
  ['nothing', {}, []],
  ['the first next step', { readiness }, [step]],
  [
    'what they have done if no step is left',
    { readiness: { ...readiness, next: [] } },
    ['You’ve got something done that needed a yes from more than one team.']
  ],
  [
    'nothing if nothing is done and no step is for this reader',
    { readiness: { done: [], next: [] } },
    []
  ],
  ['what they look at first', { leadership }, [look]],
  [
    'what they look at just as often',
    { leadership: { ...leadership, most: ['product', 'operations', 'strategy'] } },
    [`${look} Just as often: Operations and Strategy.`]
  ],
  [
    'that they look at everything equally',
    { leadership: { shares: {}, most: ['product', 'technical'], least: ['product', 'technical'] } },
    ['You look at all sides about equally.']
  ],
  ['the first caveat', { situation: { caveats: [caveat] } }, [caveat.text]],
  [
    'that nothing stands in the way',
    { situation: { caveats: [] } },
    ['Nothing you’ve told us about your situation stands in the way.']
  ],
  ['two lines at most', { readiness, leadership, situation: { caveats: [caveat] } }, [step, look]]
])('the top of a result says of the extras: %s', (_, found, lines) => {
  expect(linesOf(found)).toEqual(lines)
})
