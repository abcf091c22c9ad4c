/** The themes of the sources in a few words each; the ids are those a bank uses. */
export const themes: Readonly<Record<string, string>> = {
  T01: 'Some lead roles allow shipping code and some forbid it: ask before you accept.',
  T02: 'Who stays close to the daily work keeps the respect of the team and a feel for what is real.',
  T03: 'Being good with people gets engineers pulled from code, asked or not.',
  T04: "A lead's week is mostly talks and meetings.",
  T05: 'In a large firm, talking and persuading are part of every senior job.',
  T06: 'Years of working alone can leave social skills unpractised.',
  T07: 'Work with people can drain: a cost to weigh, nothing to be ashamed of.',
  T08: 'Who holds coordination for a waste of time will hardly get better at it.',
  T09: 'A lack of practice with people can be trained step by step.',
  T10: 'An old ambition may fade, and may be let go.',
  T11: 'Few meetings and an even life are good reasons to stay hands-on.',
  T12: 'Some love code and love helping people, and want both.',
  T13: 'Bringing engineers together is a joy of its own that needs no title.',
  T14: 'There are seats with a wide effect on people and without reports.',
  T15: 'A weak spot, such as system design, can be studied on purpose.',
  T16: 'One bad day is thin evidence about oneself or about a role.',
  T17: 'Watching somebody grow can please like little else.',
  T18: 'Good managers shield their people, speak plainly and praise where it is due.',
  T19: 'Wanting to lead and being able to are two questions.',
  T20: 'What one reads gladly shows where one might thrive.',
  T21: 'The hands-on seat is plain: do the work, with little persuading.',
  T22: 'Content at senior level is a fine place to stay.',
  T23: 'A specialism feels like a third road of its own.',
  T24: 'Few planned their specialism; the chance turned up.',
  T25: 'Look at what specialists do all day before choosing to be one.',
  T26: 'Swinging between people and technology is normal.',
  T27: 'Depth in one field takes years and is a safety net.',
  T28: 'Beyond some level, growing means judgement over ever wider scopes.',
  T29: 'Mentors, books and habits move careers along.',
  T30: 'Having arrived raises the question: where to now?',
  T31: 'Leading before the craft is mastered sets a ceiling.',
  T32: 'Leadership is technical, operational, product and strategic; nobody is strong in all four.',
  T33: 'People are no systems and do not behave like them.',
  T34: 'A lead can stay an engineer at heart and raise the whole craft.',
  T35: 'Breadth prepares for leading better than being the deepest expert.',
  T36: 'New leads hand out answers; better to help others find theirs.',
  T37: 'The higher the rung, the less code.',
  T38: 'Side projects with new technology keep a lead credible.',
  T39: 'What makes a great contributor is not what leading asks for; something must be put down.',
  T40: 'Mending each fault oneself does not scale; mend what produces them.',
  T41: 'The strongest coder is not carried up the ladder, and the ladder may be a trap.',
  T42: 'Few employers let people grow who keep coding.',
  T43: 'Lead titles mean different things in different places.',
  T44: 'A lead is like the director of a film: seldom on screen, answerable for all of it.',
  T45: 'Tell your present lead what interests you.',
  T46: 'Trial: put the project board in order.',
  T47: 'Trial: stand in for the lead.',
  T48: "Trial: look after a new colleague's first weeks.",
  T49: 'Trial: steer one feature from wish to release.',
  T50: 'A lead answers for the code and the people, no longer for code of their own.'
}

/** One side of a tension. */
export interface Side {
  /** What it holds, as the end of "somebody who ...". */
  says: string
  themes: readonly string[]
}

/** Two or three things that look alike from outside and should lead to different results. */
export interface Tension {
  id: string
  sides: readonly Side[]
  /**
   * Items whose answers tell the sides apart: the item's id and, for each side in turn, the option
   * that somebody on that side would choose. Declared by hand, since that two themes stand on one
   * item does not yet mean that its options part them.
   */
  items: Readonly<Record<string, readonly string[]>>
  /**
   * Where the two sides are asked apart on purpose: for each side, the item, trial or role that
   * stands for it, and why they are kept apart.
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
      'meeting-over': ['pairing', 'one-on-one'],
      'launch-thanks': ['beside', 'all'],
      'roadmap-talk': ['divide', 'goals']
    }
  },
  {
    id: 'X02',
    sides: [
      { says: "likes the idea of leading and not a lead's week", themes: ['T17', 'T18', 'T34'] },
      { says: "likes a lead's week too", themes: ['T04', 'T44'] }
    ],
    items: { 'week-choice': ['clearly-building', 'clearly-talks'], 'good-tired': ['code', 'talks'] }
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
        ['reading-hour', 'week-choice'],
        ['asked-lack', 'warned-early']
      ],
      because:
        'Pull and readiness are asked in sections of their own, and readiness moves no share.'
    }
  },
  {
    id: 'X04',
    sides: [
      { says: 'stays with the code to keep trust', themes: ['T02', 'T38'] },
      { says: 'lets go so that others grow', themes: ['T36', 'T39'] }
    ],
    items: { 'growing-code': ['clearly-building', 'clearly-handing'] }
  },
  {
    id: 'X05',
    sides: [
      { says: 'chooses to lead', themes: ['T17', 'T45'] },
      { says: 'is swept into it', themes: ['T03', 'T42'] }
    ],
    items: { pushed: ['me', 'others'] }
  },
  {
    id: 'X06',
    sides: [
      { says: 'goes deep in one field', themes: ['T23', 'T25', 'T27'] },
      { says: 'seeks the breadth that leading needs', themes: ['T35'] }
    ],
    items: {
      'roles-or-subject': ['clearly-subject', 'clearly-roles'],
      'desk-swap': ['one-subject', 'in-turn']
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
      ids: [['warned-early'], ['kept-order', 'stood-in', 'order-board', 'stand-in', 'be-buddy']],
      because: 'Readiness counts craft and small doses one by one, and the trials offer the doses.'
    }
  },
  {
    id: 'X08',
    sides: [
      { says: 'is content in the present seat', themes: ['T11', 'T22'] },
      { says: 'feels the pull of the ladder', themes: ['T41', 'T42'] }
    ],
    items: { 'two-years-on': ['here', 'beside'] }
  },
  {
    id: 'X09',
    sides: [
      { says: 'avoids work with people because it drains', themes: ['T07'] },
      { says: 'avoids it because building seems to count for more', themes: ['T08'] },
      { says: 'avoids it for lack of practice', themes: ['T06', 'T09'] }
    ],
    items: { 'people-work': ['drains', 'less', 'practice'] }
  },
  {
    id: 'X10',
    sides: [
      { says: 'stays hands-on to be spared the persuading', themes: ['T21'] },
      { says: 'accepts it as a part of any wider scope', themes: ['T05', 'T28'] }
    ],
    items: {
      'three-teams': ['clearly-build', 'clearly-teams'],
      'early-date': ['smaller', 'speak-up']
    }
  },
  {
    id: 'X11',
    sides: [
      { says: 'plans the way into a field', themes: ['T25'] },
      { says: 'takes the chance that turns up', themes: ['T24'] }
    ],
    items: { 'open-field': ['try', 'take'] }
  },
  {
    id: 'X12',
    sides: [
      { says: 'has settled the question', themes: ['T10'] },
      { says: 'is in a swing from one to the other', themes: ['T26', 'T30'] }
    ],
    items: { 'next-stretch': ['same', 'turn'], 'season': ['faded', 'swinging'] }
  },
  {
    id: 'X13',
    sides: [
      { says: 'solves the problem in person', themes: ['T36'] },
      { says: 'changes what causes it', themes: ['T40'] }
    ],
    items: {
      'repeated-slip': ['clearly-tool', 'clearly-talk'],
      'third-alert': ['fix', 'habit']
    }
  }
]
