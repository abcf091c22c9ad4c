import type { Bank, Item, Place, Region } from '../../../src/index.ts'

/** A small bank about kitchens, with every part a bank can have and none of our tracks. */
const tracks: Bank['tracks'] = [
  { id: 'host', name: 'Host', work: 'hosting guests' },
  { id: 'cook', name: 'Cook', work: 'cooking' },
  { id: 'baker', name: 'Baker', work: 'baking' }
]

const ids = tracks.map(({ id }) => id)

const item = (number: number): Item => ({
  id: `evening-${number}`,
  facet: number % 2 ? 'evening' : 'morning',
  format: 'triad',
  stem: `Evening ${number} is over. What stays with me:`,
  options: ids.map((id) => ({
    id,
    text: `What the ${id} did on evening ${number}`,
    weights: Object.fromEntries(ids.map((other) => [other, other === id ? 3 : -1])),
    evidence: `Evening ${number} was the ${id}’s for you.`
  }))
})

const place = (region: Region, name: string): Place => ({
  region,
  name,
  headline: `Mostly at the table of the ${name.toLowerCase()}`,
  meaning: 'You like it warm.',
  week: `The week of a ${name.toLowerCase()} is long.`,
  cost: 'Your evenings.',
  complaint: '“My feet hurt.”',
  path: 'Most people start with dishes.',
  stay: 'Ask for Mondays off.',
  roles: [{ name: `${name} in chief`, text: 'You decide what is served.' }]
})

const regions: [Region, string][] = [
  [['host'], 'Host'],
  [['cook'], 'Cook'],
  [['baker'], 'Baker'],
  [['host', 'cook'], 'Innkeeper'],
  [['cook', 'baker'], 'Kitchen hand'],
  [['host', 'baker'], 'Café owner'],
  [['host', 'cook', 'baker'], 'Jack of all pans']
]

export const bank: Bank = {
  id: 'kitchen',
  version: '1.0.0',
  language: 'en',
  title: 'Should you open a restaurant?',
  tracks,
  facets: ['evening', 'morning'].map((id) => ({
    id,
    name: `your ${id}`,
    patterns: Object.fromEntries(
      ids.map((track) => [
        track,
        `In {count} of {total} questions about the ${id}, it was the ${track}.`
      ])
    ),
    whatIf: Object.fromEntries(
      ids.map((track) => [track, `If the ${id} were the ${track}’s, it would be another result.`])
    )
  })),
  items: Array.from({ length: 16 }, (_, index) => item(index + 1)),
  now: [
    {
      id: 'now-job',
      stem: 'What do you do these days?',
      options: [
        { id: 'cooking', text: 'I cook', regions: [['cook']] },
        { id: 'other', text: 'Something else' }
      ]
    },
    {
      id: 'now-why',
      stem: 'What got you asking?',
      options: [
        { id: 'tired', text: 'I am tired', pushed: true },
        { id: 'idle', text: 'Just wondering' }
      ]
    }
  ],
  days: regions.flatMap(([region, name], index) =>
    ['a', 'b'].map((letter) => ({
      id: `day-${index}-${letter}`,
      region,
      text: `At five you light the oven. It is day ${letter} of kind ${index}, ${name.length} pans.`
    }))
  ),
  leadership: {
    regions: [['host'], ['host', 'cook']],
    abilities: [
      { id: 'taste', name: 'Taste', most: 'You taste first.', partner: 'someone who counts' },
      { id: 'money', name: 'Money', most: 'You count first.', partner: 'someone who tastes' }
    ],
    items: [
      {
        id: 'new-menu',
        stem: 'There is a new menu. You look at:',
        options: [
          { id: 'plates', ability: 'taste', text: 'The plates' },
          { id: 'prices', ability: 'money', text: 'The prices' }
        ]
      }
    ]
  },
  situation: [
    {
      id: 'lease',
      stem: 'Is there a place to rent?',
      options: [
        { id: 'yes', text: 'Yes' },
        { id: 'no', text: 'No', caveat: 'Rents rise. Ask who was there before.' }
      ]
    }
  ],
  places: regions.map(([region, name]) => place(region, name)),
  experiments: [
    {
      id: 'cook-for-ten',
      aim: 'confirm',
      tracks: ids,
      title: 'Cook for ten',
      text: 'Invite nine people and feed them.',
      days: 14,
      question: 'When did you look at the clock?',
      talk: 'Ask one of them what was missing.'
    },
    {
      id: 'wash-up',
      aim: 'disprove',
      tracks: ids,
      title: 'Wash up for a week',
      text: 'Take the late shift at a friend’s place.',
      days: 7,
      question: 'Would you do it for a year?',
      talk: 'Ask the others how long they have.'
    }
  ],
  oneOnOne: ['first', 'second', 'third'].map((id) => ({ id, text: `The ${id} thing to ask?` })),
  links: ['One', 'Two', 'Three', 'Four'].map((title, index) => ({
    id: `link-${index}`,
    kind: 'episode',
    title: `Episode ${title}`,
    url: `https://kitchen.example/${index}`,
    date: `2024-0${index + 1}-15`,
    source: 'The Kitchen Show',
    asks: 'Someone wants to open a restaurant.',
    tracks: ids,
    reasons: [{ text: 'You asked yourself the same.' }]
  }))
}

/** A bank with nothing but tracks and items. */
export const bareBank: Bank = {
  id: 'bare',
  version: '1.0.0',
  language: 'en',
  title: 'Bare',
  tracks,
  items: bank.items.map((each) => ({ ...each, facet: undefined }))
}
