import type { Item } from '../../src/bank/types.ts'
import type { PathPart } from '../../src/bank/path.ts'
import type { Row } from '../fixtures/clean-bank.ts'
import type { Mutable } from '../helpers/mutable.ts'

/** A way to break a faultless bank, and the finding that `lint` then has. */
export interface Broken {
  fault: string
  rule: string
  path: string
  /** The closest parent that exists, if nothing is at `path`. The finding is located there. */
  found?: readonly PathPart[]
  severity?: 'warn'
  /** A second finding, if the fault can't occur alone. */
  also?: { rule: string; path: string }
  spoil: (bank: Loose) => void
}

/** A bank in which anything may be written anywhere. */
// oxlint-disable-next-line typescript/no-explicit-any
export type Loose = any

const structure = 'item-structure'

export const brokenBanks: Broken[] = [
  // Structure
  { fault: 'no id', rule: structure, path: 'id', found: [], spoil: (b) => delete b.id },
  {
    fault: 'an id with capitals',
    rule: structure,
    path: 'id',
    spoil: (b) => (b.id = 'Clean')
  },
  {
    fault: 'a version of two numbers',
    rule: structure,
    path: 'version',
    spoil: (b) => (b.version = '1.0')
  },
  {
    fault: 'a language that is no tag',
    rule: structure,
    path: 'language',
    spoil: (b) => (b.language = 'en_US')
  },
  {
    fault: 'an empty title',
    rule: structure,
    path: 'title',
    spoil: (b) => (b.title = '')
  },
  {
    fault: 'two tracks',
    rule: structure,
    path: 'tracks',
    spoil: (b) => (b.tracks = b.tracks.slice(0, 2))
  },
  {
    fault: 'a track given twice',
    rule: structure,
    path: 'tracks[1].id',
    spoil: (b) => (b.tracks[1].id = 'manager')
  },
  {
    fault: 'no items',
    rule: structure,
    path: 'items',
    spoil: (b) => (b.items = [])
  },
  {
    fault: 'items that are no list',
    rule: structure,
    path: 'items',
    spoil: (b) => (b.items = {})
  },
  {
    fault: 'an unknown key',
    rule: structure,
    path: 'colour',
    spoil: (b) => (b.colour = 'red')
  },
  {
    fault: 'an unknown key in an option',
    rule: structure,
    path: 'items[2].options[1].wieghts',
    spoil: (b) => (b.items[2].options[1].wieghts = {})
  },
  {
    fault: 'an unknown format',
    rule: structure,
    path: 'items[0].format',
    spoil: (b) => (b.items[0].format = 'trio')
  },
  {
    fault: 'a triad of two options',
    rule: structure,
    path: 'items[1].options',
    spoil: (b) => b.items[1].options.pop()
  },
  {
    fault: 'an item id given twice',
    rule: structure,
    path: 'items[3].id',
    spoil: (b) => (b.items[3].id = 'growth-0')
  },
  {
    fault: 'the reserved id of the days',
    rule: structure,
    path: 'items[0].id',
    spoil: (b) => (b.items[0].id = 'day')
  },
  {
    fault: 'an option id given twice',
    rule: structure,
    path: 'items[0].options[2].id',
    spoil: (b) => (b.items[0].options[2].id = 'o0')
  },
  {
    fault: 'an unknown facet',
    rule: structure,
    path: 'items[4].facet',
    spoil: (b) => (b.items[4].facet = 'taste')
  },
  {
    fault: 'a tag in a text',
    rule: structure,
    path: 'items[0].stem',
    spoil: (b) => (b.items[0].stem = 'A <b>bold</b> scene:')
  },
  {
    fault: 'a number as text',
    rule: structure,
    path: 'items[0].stem',
    spoil: (b) => (b.items[0].stem = 7)
  },
  {
    fault: 'a place of an unknown track',
    rule: structure,
    path: 'places[0].region[0]',
    spoil: (b) => (b.places[0].region = ['juice'])
  },
  {
    fault: 'two places of one region',
    rule: structure,
    path: 'places[1].region',
    spoil: (b) => (b.places[1].region = ['manager'])
  },
  {
    fault: 'a region out of order',
    rule: structure,
    path: 'places[3].region',
    spoil: (b) => (b.places[3].region = ['ic', 'manager'])
  },
  {
    fault: 'an experiment of 30 days',
    rule: structure,
    path: 'experiments[0].days',
    spoil: (b) =>
      (b.experiments = [
        {
          id: 'e',
          aim: 'confirm',
          tracks: ['manager'],
          title: 'T',
          text: 'T',
          days: 30,
          question: 'Q',
          talk: 'T'
        }
      ])
  },
  {
    fault: 'a condition on an unknown item',
    rule: structure,
    path: 'oneOnOne[0].when.answers.nothing',
    spoil: (b) => (b.oneOnOne = [{ id: 'q', text: 'Q', when: { answers: { nothing: ['a'] } } }])
  },
  // Weights
  {
    fault: 'a weight of 4',
    rule: structure,
    path: 'items[0].options[0].weights.manager',
    spoil: (b) => (b.items[0].options[0].weights.manager = 4)
  },
  {
    fault: 'a weight of 1.5',
    rule: structure,
    path: 'items[0].options[0].weights.manager',
    spoil: (b) => (b.items[0].options[0].weights.manager = 1.5)
  },
  {
    fault: 'a missing weight',
    rule: structure,
    path: 'items[0].options[1].weights.specialist',
    found: ['items', 0, 'options', 1, 'weights'],
    spoil: (b) => delete b.items[0].options[1].weights.specialist
  },
  {
    fault: 'a weight of an unknown track',
    rule: structure,
    path: 'items[0].options[1].weights.juice',
    spoil: (b) => (b.items[0].options[1].weights.juice = 1)
  },
  {
    fault: 'too little information',
    rule: 'enough-information',
    path: 'items',
    severity: 'warn',
    spoil: (b) => (b.items = b.items.filter((_: unknown, at: number) => at % 6 > 0))
  },
  {
    fault: 'a weak item',
    rule: 'no-weak-items',
    path: 'items[0]',
    spoil: (b) => weigh(b.items[0], [1, 0, 0], [0, 1, 0], [0, 0, 1])
  },
  {
    fault: 'two options with equal weights',
    rule: 'no-equal-options',
    path: 'items[3].options[3].weights',
    // Two equal options leave no room for a blend.
    also: { rule: structure, path: 'items[3].options' },
    spoil: (b) => (b.items[3].options[3].weights = b.items[3].options[0].weights)
  },
  {
    fault: 'a drift to one track',
    rule: 'no-drift',
    path: 'items',
    severity: 'warn',
    spoil: (b) => {
      for (const item of b.items.filter(({ format }: Item) => format === 'triad')) {
        weigh(item, [3, -1, -1], [0, 3, -1], [-1, -1, 3])
      }
    }
  },
  {
    fault: 'a track that leads more options than another',
    rule: 'even-leads',
    path: 'items',
    severity: 'warn',
    spoil: (b) => {
      for (let at = 2; at < b.items.length; at += 6) {
        const [triad, quad] = [b.items[at], b.items[at + 1]]
        triad.format = 'quad'
        triad.options.push({ ...quad.options[3], text: quad.options[0].text })
        for (const item of [triad, quad]) {
          weigh(item, [2, -2, -1], [-1, 3, -1], [-1, -1, 3], [2, 1, -1])
        }
      }
    }
  },
  {
    fault: 'a trade-off whose weights go back and forth',
    rule: structure,
    path: 'items[4].options[2].weights',
    also: { rule: structure, path: 'items[4].options[3].weights' },
    spoil: (b) => weigh(b.items[4], [3, -2, 0], [-1, 1, 0], [0, 0, 0], [1, -1, 0], [-2, 3, 0])
  },
  // Wording and balance
  {
    fault: 'a stem of 200 characters',
    rule: 'plain-wording',
    path: 'items[0].stem',
    spoil: (b) => (b.items[0].stem = `${'aaaa '.repeat(40)}:`)
  },
  {
    fault: 'a loaded word',
    rule: 'plain-wording',
    path: 'items[1].options[0].text',
    spoil: (b) => (b.items[1].options[0].text = 'A heroic cake')
  },
  {
    fault: 'the name of a track',
    rule: 'plain-wording',
    path: 'items[1].options[0].text',
    spoil: (b) => (b.items[1].options[0].text = 'An engineer job')
  },
  {
    fault: 'one option far longer',
    rule: 'plain-wording',
    path: 'items[2].options',
    spoil: (b) => (b.items[2].options[0].text = 'Tea')
  },
  {
    fault: 'unrated options',
    rule: 'even-attractiveness',
    path: 'items[0].options',
    severity: 'warn',
    spoil: (b) => delete b.items[0].options[1].ratings
  },
  {
    fault: 'a thin facet',
    rule: 'facet-coverage',
    path: 'items',
    spoil: (b) => b.items.splice(0, 2)
  },
  // Links
  {
    fault: 'a link over http',
    rule: structure,
    path: 'links[0].url',
    spoil: (b) => (b.links[0].url = 'http://example.com')
  },
  {
    fault: 'a link with a script',
    rule: structure,
    path: 'links[0].url',
    spoil: (b) => (b.links[0].url = 'javascript:alert(1)')
  },
  {
    fault: 'a link on a day that is none',
    rule: structure,
    path: 'links[0].date',
    spoil: (b) => (b.links[0].date = '2024-02-31')
  },
  {
    fault: 'a link for an unknown track',
    rule: structure,
    path: 'links[0].tracks[0]',
    spoil: (b) => (b.links[0].tracks = ['juice'])
  },
  {
    fault: 'a reason without a condition',
    rule: 'reasons-with-conditions',
    path: 'links[0].reasons[0]',
    severity: 'warn',
    spoil: (b) => (b.links[0].reasons = [{ text: 'You like tea.' }])
  },
  {
    fault: 'a link without id',
    rule: 'link-ids',
    path: 'links[0]',
    severity: 'warn',
    spoil: (b) => delete b.links[0].id
  },
  {
    fault: 'spaces around a text',
    rule: 'no-outer-spaces',
    path: 'items[0].stem',
    severity: 'warn',
    spoil: (b) => (b.items[0].stem = ' Padded: ')
  }
]

function weigh({ options }: Mutable<Item>, ...rows: Row[]): void {
  for (const [index, [manager, ic, specialist]] of rows.entries()) {
    options[index]!.weights = { manager, ic, specialist }
  }
}
