/** The themes of the sources in a few words each; the ids are those a bank uses. */
export const themes: Readonly<Record<string, string>> = {
  T01: 'Some lead roles allow shipping code and some forbid it. Ask before you accept.',
  T02: "Staying close to the daily work keeps the team's respect and a sense of what's real.",
  T03: 'Being good with people gets engineers pulled away from code, asked or not.',
  T04: "A lead's week is mostly conversations and meetings.",
  T05: 'In a large company, talking and persuading are part of every senior job.',
  T06: 'After years of working alone, social skills can be out of practice.',
  T07: 'Work with people can drain you. That is a cost to weigh, nothing to be ashamed of.',
  T08: "If you see coordination as a waste of time, you'll hardly get better at it.",
  T09: 'Practice with people can be gained step by step.',
  T10: 'An old ambition may fade, and you may let it go.',
  T11: 'Few meetings and a steady life are good reasons to stay hands-on.',
  T12: 'Some people love code and love helping people, and want both.',
  T13: 'Bringing engineers together is a joy of its own that needs no title.',
  T14: 'There are jobs with a wide effect on people and no reports.',
  T15: 'A weak spot, such as system design, can be studied on purpose.',
  T16: 'One bad day is thin evidence, about yourself or about a role.',
  T17: 'Watching someone grow can be more satisfying than anything else.',
  T18: "Good managers shield their people, speak plainly and give praise where it's due.",
  T19: 'Wanting to lead and being able to are two questions.',
  T20: 'What you read gladly is a clue to where you might thrive.',
  T21: 'The hands-on job is plain: do the work, with little persuading.',
  T22: 'Being content at senior level is a fine place to stay.',
  T23: 'A specialism feels like a third road of its own.',
  T24: 'Few people planned their specialism. The chance turned up.',
  T25: 'Find out what specialists do all day before you choose to be one.',
  T26: 'Swinging between people and technology is normal.',
  T27: 'Depth in one field takes years, and is a safety net.',
  T28: 'Beyond some level, growing means using judgment over ever wider scopes.',
  T29: 'Mentors, books and habits move careers along.',
  T30: 'Having arrived raises the question: where to now?',
  T31: 'Leading before you know the craft sets a ceiling.',
  T32: 'Leadership is technical, operational, product and strategic. No one is strong in all four.',
  T33: "People aren't systems and don't behave like them.",
  T34: 'A lead can stay an engineer at heart and raise the whole craft.',
  T35: 'Breadth prepares you for leading better than being the deepest expert does.',
  T36: 'New leads hand out answers. Helping people find their own lasts longer.',
  T37: 'The higher the rung, the less code.',
  T38: 'Side projects with new technology keep a lead credible.',
  T39: "What makes a great engineer isn't what leading asks for. Something has to be put down.",
  T40: "Fixing each fault yourself doesn't scale. Fix what keeps producing them.",
  T41: "Being the best coder doesn't carry you up the ladder, and the ladder may be a trap.",
  T42: 'Few employers let people grow who keep coding.',
  T43: 'Lead titles mean different things in different places.',
  T44: 'A lead is like the director of a movie: rarely on screen, answerable for all of it.',
  T45: 'Tell your present lead what interests you.',
  T46: 'To try: put the project board in order.',
  T47: 'To try: stand in for the lead.',
  T48: "To try: look after a new colleague's first weeks.",
  T49: 'To try: steer one feature from wish to release.',
  T50: 'A lead answers for the code and the people, and no longer for code of their own.'
}

/** One side of a tension. */
export interface Side {
  /** What someone on this side thinks, as the end of "someone who ...". */
  says: string
  themes: readonly string[]
}

/** Two or three things that look alike from outside and should lead to different results. */
export interface Tension {
  id: string
  sides: readonly Side[]
  /**
   * Items whose answers tell the sides apart: the item's id and, for each side in turn, the option
   * that someone on that side would choose. Declared by hand, because two themes on one item don't
   * yet mean that its options tell them apart.
   */
  items: Readonly<Record<string, readonly string[]>>
  /**
   * For tensions whose sides are asked about separately on purpose: for each side, the items and
   * experiments that represent it, and why they are separate.
   */
  apart?: { ids: readonly (readonly string[])[]; because: string }
}

export const tensions: readonly Tension[] = [
  {
    id: 'X01',
    sides: [
      { says: 'wants to touch people and code alike', themes: ['T12', 'T13', 'T14'] },
      { says: 'would let the code go', themes: ['T37', 'T50'] }
    ],
    items: {
      'peer-with-no-code': ['one-day', 'no-hiding'],
      'green-light': ['both', 'over-easily'],
      'still-code': ['must', 'fine']
    }
  },
  {
    id: 'X02',
    sides: [
      { says: "likes the idea of leading but not a lead's week", themes: ['T17', 'T18', 'T34'] },
      { says: "likes a lead's week, too", themes: ['T04', 'T44'] }
    ],
    items: {
      'three-calendars': ['mornings', 'talks'],
      'four-or-twenty': ['four-gladly', 'eight-gladly'],
      'long-thursday': ['one-change', 'debrief']
    }
  },
  {
    id: 'X03',
    sides: [
      { says: 'wants the role', themes: ['T17', 'T20'] },
      { says: 'could do it today', themes: ['T19', 'T31'] }
    ],
    items: {},
    apart: {
      ids: [
        ['saturday-karate', 'four-days-back', 'missed-stop'],
        ['did-called-it', 'did-root-cause', 'did-asked-week']
      ],
      because:
        'Pull and readiness are asked about in sections of their own, and readiness moves no share.'
    }
  },
  {
    id: 'X04',
    sides: [
      { says: 'stays with the code to keep trust', themes: ['T02', 'T38'] },
      { says: 'lets go so that others grow', themes: ['T36', 'T39'] }
    ],
    items: {
      'green-light': ['keep-easily', 'over-easily'],
      'peer-with-no-code': ['one-day', 'no-hiding'],
      'less-code': ['one-sketch', 'gave-away']
    }
  },
  {
    id: 'X05',
    sides: [
      { says: 'chooses to lead', themes: ['T17', 'T45'] },
      { says: 'is swept into it', themes: ['T03', 'T42'] }
    ],
    items: { pulled: ['drawn', 'pushed'] }
  },
  {
    id: 'X06',
    sides: [
      { says: 'goes deep in one field', themes: ['T23', 'T25', 'T27'] },
      { says: 'seeks the breadth that leading needs', themes: ['T35'] }
    ],
    items: {
      'free-fridays': ['protocol', 'hiring'],
      'recruiter-line': ['other-one', 'next-nine'],
      'same-raise': ['models-heartbeat', 'app-heartbeat']
    }
  },
  {
    id: 'X07',
    sides: [
      { says: 'masters the craft first', themes: ['T31'] },
      { says: 'tries leading early, in small doses', themes: ['T46', 'T47', 'T48', 'T49'] }
    ],
    items: {},
    apart: {
      ids: [
        ['did-called-it', 'did-root-cause'],
        [
          'did-stood-in',
          'did-across',
          'exp-board',
          'exp-cover-vacation',
          'exp-buddy',
          'exp-one-feature'
        ]
      ],
      because:
        'Readiness asks about craft and small doses one by one, and the experiments offer the doses.'
    }
  },
  {
    id: 'X08',
    sides: [
      { says: 'is content with the job they have', themes: ['T11', 'T22'] },
      { says: 'feels the pull of the ladder', themes: ['T41', 'T42'] }
    ],
    items: {
      'last-rung': ['stay-sure', 'climb-sure'],
      'old-dream': ['relieved', 'tempted'],
      'wedding-table': ['same-title', 'hire-better']
    }
  },
  {
    id: 'X09',
    sides: [
      { says: 'avoids work with people because it drains them', themes: ['T07'] },
      { says: 'avoids it because building seems to count for more', themes: ['T08'] },
      { says: 'avoids it for lack of practice', themes: ['T06', 'T09'] }
    ],
    items: { 'people-work-why': ['drains', 'beneath', 'unpractised'] }
  },
  {
    id: 'X10',
    sides: [
      { says: 'stays hands-on to be spared the persuading', themes: ['T21'] },
      { says: 'accepts it as part of any wider scope', themes: ['T05', 'T28'] }
    ],
    items: {
      'all-talk': ['memo', 'third-time'],
      'one-must-go': ['port-both', 'be-mad']
    }
  },
  {
    id: 'X11',
    sides: [
      { says: 'plans the way into a field', themes: ['T25'] },
      { says: 'takes the chance that turns up', themes: ['T24'] }
    ],
    items: { 'by-accident': ['tonight', 'handy'] }
  },
  {
    id: 'X12',
    sides: [
      { says: 'has settled the question', themes: ['T10'] },
      { says: 'is in a swing from one to the other', themes: ['T26', 'T30'] }
    ],
    items: {
      'old-dream': ['relieved', 'tempted'],
      'four-or-twenty': ['four-gladly', 'both'],
      'free-fridays': ['protocol', 'even']
    }
  },
  {
    id: 'X13',
    sides: [
      { says: 'solves the problem in person', themes: ['T36'] },
      { says: 'changes what causes it', themes: ['T40'] }
    ],
    items: {
      'third-ask': ['curious', 'send'],
      'sharp-reviewer': ['alone', 'linter']
    }
  }
]
