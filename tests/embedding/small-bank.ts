import type { Bank, Facet } from '../../src/bank/schema.ts'
import { makeBank, tinyBank, triad } from '../helpers/tiny-bank.ts'

const days: readonly (readonly [
  Facet,
  stem: string,
  manager: string,
  ic: string,
  expert: string
])[] = [
  ['growth', 'A good week has in it:', 'a talk that helped', 'a thing I built', 'a thing I learnt'],
  ['stance', 'When all goes wrong, I:', 'ask who needs what', 'open the code', 'find the cause'],
  ['span', 'I would rather have:', 'eight people', 'one product', 'one subject'],
  ['reach', 'My work is felt by:', 'my team', 'our users', 'my field'],
  ['calendar', 'My mornings belong to:', 'people', 'the editor', 'papers'],
  ['friction', 'I can bear:', 'other people’s quarrels', 'a broken build', 'being alone with it'],
  ['credit', 'I am proud when:', 'somebody else shines', 'it runs', 'I am quoted'],
  ['route', 'Next I want:', 'a larger team', 'a larger system', 'a harder problem']
]

/** A bank whose words stay as they are when those of the shipped bank are mended. */
export const smallBank: Bank = makeBank({
  id: 'small',
  title: 'What draws you?',
  items: days.map(([facet, stem, ...texts]) => {
    const item = triad(facet, facet)
    const options = item.options.map((option, index) => ({
      ...option,
      text: texts[index]!,
      evidence: `You chose ${texts[index]}.`
    }))
    return { ...item, stem, options }
  }),
  readiness: tinyBank.readiness,
  leadership: tinyBank.leadership,
  context: tinyBank.context,
  trials: [
    {
      id: 'host',
      tracks: ['manager'],
      aim: 'confirm',
      facets: ['stance'],
      title: 'Host a week',
      text: 'Run the meetings of one week.',
      days: 7,
      question: 'What did I miss?',
      talk: 'Somebody who hosts.',
      themes: ['T01']
    },
    {
      id: 'listen',
      tracks: ['manager'],
      aim: 'disprove',
      facets: ['friction'],
      title: 'Listen for a day',
      text: 'Give no advice for a day.',
      days: 1,
      question: 'Was I bored?',
      talk: 'Whom I listened to.',
      themes: ['T01']
    }
  ],
  links: [
    {
      id: 'first-team',
      kind: 'post',
      title: 'My first team',
      url: 'https://quiz.example/first-team',
      date: '2024-05-06',
      source: 'A blog',
      tracks: ['manager'],
      themes: ['T01'],
      summary: 'How it was.'
    }
  ]
})
