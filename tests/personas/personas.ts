import type { CareerTrack } from '../../questions/index.ts'
import type { Region } from '../../src/bank/types.ts'

/** A person behind a source of the bank, as they describe themselves there. */
export interface Persona {
  id: string
  /** Who they are, in our words. */
  about: string
  /** What draws them: share of each track. */
  mix: Readonly<Record<CareerTrack, number>>
  /** What they'd say about themselves: option by item id. Other questions are skipped. */
  says: Readonly<Record<string, string>>
  /** Id of the link to their source. */
  source: string
  /** Where they'd recognize themselves, the likeliest place first. */
  places: readonly Region<CareerTrack>[]
  /** Matches what contradicts what they said about themselves. */
  mustNot: RegExp
}

export const personas: readonly Persona[] = [
  {
    id: 'lead-without-code',
    about:
      "Interviewing for a senior engineering manager job that talks of leading as a peer, then hears that managers there don't write production code. Good with people, wants to stay close to the code.",
    mix: { manager: 0.48, ic: 0.44, specialist: 0.08 },
    says: {
      'now-role': 'tech-lead',
      'now-years': '5-10',
      'now-why': 'offered',
      'lead-kind': 'player-coach',
      'staff-kind': 'team-lead-staff',
      'still-code': 'must',
      'people-work-why': 'not-put-off',
      'pulled': 'both',
      'boss-knows': 'no',
      'one-bad-experience': 'no'
    },
    source: 'link-episode-383',
    places: [['manager', 'ic'], ['manager'], ['ic']],
    mustNot:
      /editor closed|(fine|happy|happily|content) (with )?(without|leav\w+) (shipping|(the )?code)|people work (wears|feels|drains|a waste)|worn out by it|learned (it|the people side)|Nothing['’]s wrong|your ladder ends|tired of managing|going back to code/i
  },
  {
    id: 'soloist',
    about:
      'Ten years and more of coding alone in small companies, then a year at a very large one where everything is settled by talking. Overwhelmed, anxious with new people, wants to get better at it.',
    mix: { manager: 0.08, ic: 0.66, specialist: 0.26 },
    says: {
      'now-role': 'senior',
      'now-years': 'over-10',
      'staff-kind': 'solver',
      'still-code': 'must',
      'people-work-why': 'drains',
      'season': 'calm'
    },
    source: 'link-episode-383',
    places: [['ic'], ['ic', 'specialist'], ['specialist']],
    mustNot:
      /Nothing['’]s (wrong|pressing)|You manage, and|could you still go back|People say you['’]d manage well|believe the compliment|not a people person|like it here|don['’]t dodge|too early for you/i
  },
  {
    id: 'organizer',
    about:
      "Five years at the same job since college, a family, few meetings and glad of it. Runs the monthly meetup, demos and potlucks. Loves coding, once wanted to be CTO, and isn't sold on managing.",
    mix: { manager: 0.4, ic: 0.52, specialist: 0.08 },
    says: {
      'now-role': 'engineer',
      'now-years': '5-10',
      'now-why': 'idle',
      'lead-kind': 'unsure-lead',
      'staff-kind': 'team-lead-staff',
      'season': 'young-kids',
      'still-code': 'must',
      'people-work-why': 'not-put-off',
      'pulled': 'drawn'
    },
    source: 'link-episode-333',
    places: [['manager', 'ic'], ['ic']],
    mustNot:
      /editor closed|give up (the )?cod(e|ing)|people work (wears|feels|drains|a waste)|worn out by it|You manage, and|could you still go back|tired of managing|your ladder ends|before you sign|you['’]re offered|your own offer|You have an offer|bad experience|too early for you/i
  },
  {
    id: 'design-flunker',
    about:
      'Did well in two interviews for a mid-level job, flunked system design, and would turn down an offer because it would prove the bar is low. Studies system design hard ever since.',
    mix: { manager: 0.08, ic: 0.72, specialist: 0.2 },
    says: {
      'now-role': 'engineer',
      'now-years': '2-5',
      'staff-kind': 'architect',
      'one-bad-experience': 'yes-recent',
      'still-code': 'must'
    },
    source: 'link-episode-333',
    places: [['ic'], ['ic', 'specialist']],
    mustNot:
      /inexcusable|not (good|ready|cut out)|can['’]t design\.|You manage, and|could you still go back|before you sign|you['’]re offered|your own offer|You have an offer|Nothing['’]s (wrong|pressing)|stop aiming/i
  },
  {
    id: 'flip-flopper',
    about:
      "Long wanted into the industry, is in, and flip-flops between growing technical and soft skills: taught karate and loved it, sees the bliss of a plain engineer's seat, and still wants security most.",
    mix: { manager: 0.34, ic: 0.26, specialist: 0.4 },
    says: {
      'now-role': 'engineer',
      'now-years': '2-5',
      'now-why': 'deepen',
      'field': 'security',
      'lead-kind': 'people-lead'
    },
    source: 'link-post-soft-technical',
    places: [
      ['manager', 'specialist'],
      ['manager', 'ic', 'specialist'],
      ['specialist'],
      ['ic', 'specialist']
    ],
    mustNot:
      /(compilers?|firmware|accessibility|mobile|machine learning) (engineer|lead|person|team)|Android|four design systems|people work (wears|feels|drains|a waste)|You manage, and|could you still go back|never choose|before you sign|you['’]re offered|your own offer|You have an offer|Security (isn['’]t|is not)|Shadow a specialist/i
  },
  {
    id: 'ten-year-coder',
    about:
      "Ten years of coding, then the lesson: being the best coder doesn't move you up, and the ladder is a trap. A lead directs the film and isn't its star; try it cheaply before you say yes.",
    mix: { manager: 0.22, ic: 0.68, specialist: 0.1 },
    says: {
      'now-role': 'senior',
      'now-years': 'over-10',
      'now-why': 'stuck',
      'lead-kind': 'unsure-lead',
      'staff-kind': 'team-lead-staff',
      'role-here': 'few',
      'still-code': 'must'
    },
    source: 'link-post-think-twice',
    places: [['ic'], ['manager', 'ic']],
    mustNot:
      /editor closed|you should (manage|climb|lead)|best coder|Nothing['’]s (wrong|pressing)|tired of managing|could you still go back|too early for you|before you sign|you['’]re offered|your own offer|You have an offer/i
  },
  {
    id: 'early-offer',
    about:
      'An engineer for a few years, already offered a team and drawn to leading. Would skip mastering the craft, which later caps what they can judge and push for.',
    mix: { manager: 0.62, ic: 0.28, specialist: 0.1 },
    says: {
      'now-role': 'engineer',
      'now-years': '2-5',
      'now-why': 'offered',
      'lead-kind': 'unsure-lead',
      'staff-kind': 'team-lead-staff'
    },
    source: 'link-insights-too-early',
    places: [['manager'], ['manager', 'ic']],
    mustNot:
      /still go back|step back|tired of managing|your ladder ends|your team finds|Nothing['’]s (wrong|pressing)/i
  },
  {
    id: 'new-manager',
    about:
      "Took over a team some months ago and still thinks like an engineer: hands out answers and fixes each bad piece of code alone, which doesn't scale. Wants to stay close to the code.",
    mix: { manager: 0.46, ic: 0.48, specialist: 0.06 },
    says: {
      'now-role': 'manager',
      'now-years': 'under-2',
      'lead-kind': 'player-coach',
      'staff-kind': 'team-lead-staff'
    },
    source: 'link-insights-too-early',
    places: [['manager', 'ic'], ['ic'], ['manager']],
    mustNot:
      /too early for you|an early yes|before you sign|you['’]re offered|your own offer|your ladder ends|Nothing['’]s (wrong|pressing)/i
  }
]
