import type { Bank } from '../../src/bank/types.ts'

type Track = 'manager' | 'ic' | 'specialist'
const tracks: readonly Track[] = ['manager', 'ic', 'specialist']

const scenes: readonly (readonly [id: string, stem: string, ...texts: [string, string, string]])[] =
  [
    [
      'growth',
      'A good week has in it:',
      'a talk that helped',
      'a thing I built',
      'a thing I learned'
    ],
    [
      'stance',
      'When everything goes wrong, I:',
      'ask who needs what',
      'open the code',
      'find the cause'
    ],
    ['span', 'I would rather have:', 'eight people', 'one product', 'one subject'],
    ['reach', 'My work is felt by:', 'my team', 'our users', 'my field'],
    ['calendar', 'My mornings belong to:', 'people', 'the editor', 'papers'],
    [
      'friction',
      'I can bear:',
      'other people\u2019s quarrels',
      'a broken build',
      'being alone with it'
    ],
    ['credit', 'I am proud when:', 'someone else shines', 'it runs', 'I am quoted'],
    ['route', 'Next I want:', 'a larger team', 'a larger system', 'a harder problem']
  ]

const triad = ([id, stem, ...texts]: (typeof scenes)[number]): Bank<Track>['items'][number] => ({
  id,
  format: 'triad',
  stem,
  options: tracks.map((track, index) => ({
    id: track,
    text: texts[index]!,
    evidence: `You chose ${texts[index]}.`,
    weights: { manager: -1, ic: -1, specialist: -1, [track]: 3 }
  })),
  themes: ['T01']
})

/** A bank that is independent of the shipped bank's texts. */
export const smallBank: Bank<Track> = {
  id: 'small',
  version: '1.0.0',
  language: 'en',
  title: 'What draws you?',
  tracks: [
    { id: 'manager', name: 'Manager', work: 'leading people' },
    { id: 'ic', name: 'Builder', work: 'building' },
    { id: 'specialist', name: 'Specialist', work: 'going deep' }
  ],
  items: scenes.map(triad),
  readiness: {
    options: ['never', 'once', 'several', 'regularly'].map((id) => ({ id, text: id })),
    items: [
      { id: 'taught', tracks: ['manager'], stem: 'I taught someone.', next: 'Teach someone.' }
    ]
  },
  leadership: {
    abilities: [
      { id: 'technical', name: 'Technical' },
      { id: 'operations', name: 'Operations' }
    ],
    items: [
      {
        id: 'late',
        stem: 'A project is late. I reach for',
        options: [
          { id: 'code', ability: 'technical', text: 'the code' },
          { id: 'list', ability: 'operations', text: 'the list' }
        ]
      }
    ]
  },
  situation: [
    {
      id: 'role-here',
      stem: 'Is there such a role?',
      options: [
        { id: 'yes', text: 'Yes' },
        { id: 'no', text: 'No', caveat: 'Ask what two other employers offer.' }
      ]
    }
  ],
  experiments: [
    {
      id: 'host',
      aim: 'confirm',
      tracks: ['manager'],
      title: 'Host a week',
      text: 'Run the meetings of one week.',
      days: 7,
      question: 'What did I miss?',
      talk: 'Ask someone who hosts.'
    },
    {
      id: 'listen',
      aim: 'disprove',
      tracks: ['manager'],
      title: 'Listen for a day',
      text: 'Give no advice for a day.',
      days: 1,
      question: 'Was I bored?',
      talk: 'Ask whom you listened to.'
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
      asks: 'How it was.',
      tracks: ['manager'],
      themes: ['T01']
    }
  ]
}
