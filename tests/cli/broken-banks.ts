import type { Bank } from '../../src/bank/types.ts'

/** A way to break a bank, and what `lint` says about it. */
export interface Broken {
  fault: string
  rule: string
  path: string
  /** A text on the line that is expected. */
  line: string
  severity?: 'warn'
  spoil: (bank: Loose) => void
}

/** A bank in which anything may be written anywhere. */
// oxlint-disable-next-line typescript/no-explicit-any
export type Loose = any

const structure = 'item-structure'

export const brokenBanks: Broken[] = [
  // Structure
  { fault: 'no id', rule: structure, path: 'id', line: '{', spoil: (b) => delete b.id },
  {
    fault: 'an id with capitals',
    rule: structure,
    path: 'id',
    line: '"id": "Tea"',
    spoil: (b) => (b.id = 'Tea')
  },
  {
    fault: 'a version of two numbers',
    rule: structure,
    path: 'version',
    line: '"version"',
    spoil: (b) => (b.version = '1.0')
  },
  {
    fault: 'a language that is no tag',
    rule: structure,
    path: 'language',
    line: '"language"',
    spoil: (b) => (b.language = 'en_US')
  },
  {
    fault: 'an empty title',
    rule: structure,
    path: 'title',
    line: '"title": ""',
    spoil: (b) => (b.title = '')
  },
  {
    fault: 'two tracks',
    rule: structure,
    path: 'tracks',
    line: '"tracks": [',
    spoil: (b) => (b.tracks = b.tracks.slice(0, 2))
  },
  {
    fault: 'a track given twice',
    rule: structure,
    path: 'tracks[1].id',
    line: '"id": "tea",',
    spoil: (b) => (b.tracks[1].id = 'tea')
  },
  {
    fault: 'no items',
    rule: structure,
    path: 'items',
    line: '"items": []',
    spoil: (b) => (b.items = [])
  },
  {
    fault: 'items that are no list',
    rule: structure,
    path: 'items',
    line: '"items": {}',
    spoil: (b) => (b.items = {})
  },
  {
    fault: 'an unknown key',
    rule: structure,
    path: 'colour',
    line: '"colour"',
    spoil: (b) => (b.colour = 'red')
  },
  {
    fault: 'an unknown key in an option',
    rule: structure,
    path: 'items[2].options[1].wieghts',
    line: '"wieghts"',
    spoil: (b) => (b.items[2].options[1].wieghts = {})
  },
  {
    fault: 'an unknown format',
    rule: structure,
    path: 'items[0].format',
    line: '"format": "trio"',
    spoil: (b) => (b.items[0].format = 'trio')
  },
  {
    fault: 'a triad of two options',
    rule: structure,
    path: 'items[1].options',
    line: '"options": [',
    spoil: (b) => b.items[1].options.pop()
  },
  {
    fault: 'an item id given twice',
    rule: structure,
    path: 'items[3].id',
    line: '"id": "scene-1"',
    spoil: (b) => (b.items[3].id = 'scene-1')
  },
  {
    fault: 'the reserved id of the days',
    rule: structure,
    path: 'items[0].id',
    line: '"id": "day"',
    spoil: (b) => (b.items[0].id = 'day')
  },
  {
    fault: 'an option id given twice',
    rule: structure,
    path: 'items[0].options[2].id',
    line: '"id": "tea"',
    spoil: (b) => (b.items[0].options[2].id = 'tea')
  },
  {
    fault: 'an unknown facet',
    rule: structure,
    path: 'items[4].facet',
    line: '"facet": "taste"',
    spoil: (b) => (b.items[4].facet = 'taste')
  },
  {
    fault: 'a tag in a text',
    rule: structure,
    path: 'items[0].stem',
    line: '<b>',
    spoil: (b) => (b.items[0].stem = 'A <b>bold</b> scene:')
  },
  {
    fault: 'a number as text',
    rule: structure,
    path: 'items[0].stem',
    line: '"stem": 7',
    spoil: (b) => (b.items[0].stem = 7)
  },
  {
    fault: 'a place of an unknown track',
    rule: structure,
    path: 'places[0].region[0]',
    line: '"juice"',
    spoil: (b) => (b.places[0].region = ['juice'])
  },
  {
    fault: 'two places of one region',
    rule: structure,
    path: 'places[1].region',
    line: '"region": [',
    spoil: (b) => (b.places[1].region = ['tea'])
  },
  {
    fault: 'a region out of order',
    rule: structure,
    path: 'places[0].region',
    line: '"region": [',
    spoil: (b) => (b.places[0].region = ['coffee', 'tea'])
  },
  {
    fault: 'an experiment of 30 days',
    rule: structure,
    path: 'experiments[0].days',
    line: '"days": 30',
    spoil: (b) =>
      (b.experiments = [
        {
          id: 'e',
          aim: 'confirm',
          tracks: ['tea'],
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
    line: '"nothing"',
    spoil: (b) => (b.oneOnOne = [{ id: 'q', text: 'Q', when: { answers: { nothing: ['a'] } } }])
  },
  // Weights
  {
    fault: 'a weight of 4',
    rule: structure,
    path: 'items[0].options[0].weights.tea',
    line: '"tea": 4',
    spoil: (b) => (b.items[0].options[0].weights.tea = 4)
  },
  {
    fault: 'a weight of 1.5',
    rule: structure,
    path: 'items[0].options[0].weights.tea',
    line: '"tea": 1.5',
    spoil: (b) => (b.items[0].options[0].weights.tea = 1.5)
  },
  {
    fault: 'a missing weight',
    rule: structure,
    path: 'items[0].options[1].weights.water',
    line: '"weights": {',
    spoil: (b) => delete b.items[0].options[1].weights.water
  },
  {
    fault: 'a weight of an unknown track',
    rule: structure,
    path: 'items[0].options[1].weights.juice',
    line: '"juice": 1',
    spoil: (b) => (b.items[0].options[1].weights.juice = 1)
  },
  {
    fault: 'too little information',
    rule: 'enough-information',
    path: 'items',
    line: '"items": [',
    spoil: () => undefined
  },
  {
    fault: 'a weak item',
    rule: 'no-weak-items',
    path: 'items[0]',
    line: '{',
    spoil: (b) => weigh(b, 0, [1, 0, 0], [0, 0, 0], [0, 0, 1])
  },
  {
    fault: 'two options with equal weights',
    rule: 'no-equal-options',
    path: 'items[0].options[1].weights',
    line: '"weights": {',
    spoil: (b) => weigh(b, 0, [3, -1, -1], [3, -1, -1], [-1, -1, 3])
  },
  {
    fault: 'a drift to one track',
    rule: 'no-drift',
    path: 'items',
    line: '"items": [',
    spoil: (b) =>
      b.items
        .slice(0, 6)
        .forEach((_: unknown, at: number) => weigh(b, at, [3, -1, -1], [3, 2, -1], [3, -1, 2]))
  },
  {
    fault: 'a track that leads nothing',
    rule: 'even-leads',
    path: 'items',
    line: '"items": [',
    spoil: (b) =>
      b.items
        .slice(0, 6)
        .forEach((_: unknown, at: number) => weigh(b, at, [3, -1, -1], [-1, 3, -1], [2, 2, -1]))
  },
  {
    fault: 'a trade-off that jumps',
    rule: structure,
    path: 'items[6].options[1].weights',
    line: '"weights": {',
    spoil: (b) => (b.items[6].options[1].weights = { tea: 3, coffee: -2, water: 0 })
  },
  // Wording and balance
  {
    fault: 'a stem of 200 characters',
    rule: 'plain-wording',
    path: 'items[0].stem',
    line: 'aaaa',
    spoil: (b) => (b.items[0].stem = `${'aaaa '.repeat(40)}:`)
  },
  {
    fault: 'a loaded word',
    rule: 'plain-wording',
    path: 'items[1].options[0].text',
    line: 'heroic',
    spoil: (b) => (b.items[1].options[0].text = 'A heroic pot of leaves (2)')
  },
  {
    fault: 'the name of a track',
    rule: 'plain-wording',
    path: 'items[1].options[0].text',
    line: 'Coffee drinker work',
    spoil: (b) => (b.items[1].options[0].text = 'The Coffee drinker work (2)')
  },
  {
    fault: 'one option far longer',
    rule: 'plain-wording',
    path: 'items[2].options',
    line: '"options": [',
    spoil: (b) => (b.items[2].options[0].text = 'Tea')
  },
  {
    fault: 'unrated options',
    rule: 'even-attractiveness',
    path: 'items[0].options',
    line: '"options": [',
    severity: 'warn',
    spoil: () => undefined
  },
  {
    fault: 'a thin facet',
    rule: 'facet-coverage',
    path: 'items',
    line: '"items": [',
    spoil: (b) => (
      (b.facets = [{ id: 'taste' }]),
      b.items.forEach((each: Loose) => (each.facet = 'taste')),
      (b.items[0].facet = undefined)
    )
  },
  // Links
  {
    fault: 'a link over http',
    rule: structure,
    path: 'links[0].url',
    line: 'http://',
    spoil: (b) => (b.links[0].url = 'http://example.com')
  },
  {
    fault: 'a link with a script',
    rule: structure,
    path: 'links[0].url',
    line: 'javascript:',
    spoil: (b) => (b.links[0].url = 'javascript:alert(1)')
  },
  {
    fault: 'a link on a day that is none',
    rule: structure,
    path: 'links[0].date',
    line: '2024-02-31',
    spoil: (b) => (b.links[0].date = '2024-02-31')
  },
  {
    fault: 'a link for an unknown track',
    rule: structure,
    path: 'links[0].tracks[0]',
    line: '"juice"',
    spoil: (b) => (b.links[0].tracks = ['juice'])
  },
  {
    fault: 'a reason without a condition',
    rule: 'reasons-with-conditions',
    path: 'links[0].reasons[0]',
    line: '{',
    severity: 'warn',
    spoil: (b) => (b.links[0].reasons = [{ text: 'You like tea.' }])
  },
  {
    fault: 'a link without id',
    rule: 'link-ids',
    path: 'links[0]',
    line: '{',
    severity: 'warn',
    spoil: (b) => delete b.links[0].id
  },
  {
    fault: 'spaces around a text',
    rule: 'no-outer-spaces',
    path: 'items[0].stem',
    line: ' Padded: ',
    severity: 'warn',
    spoil: (b) => (b.items[0].stem = ' Padded: ')
  }
]

function weigh(bank: Bank, item: number, ...rows: number[][]): void {
  for (const [index, [tea, coffee, water]] of rows.entries()) {
    bank.items[item]!.options[index]!.weights = { tea: tea!, coffee: coffee!, water: water! }
  }
}
