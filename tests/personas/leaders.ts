import { answers, type Persona } from './persona.ts'

/** People who are drawn to leading. */
export const leaders: readonly Persona[] = [
  {
    name: 'coach who loves to see people grow',
    because:
      'Trains a youth team at weekends and noticed that Monday feels the same when a colleague gets it.',
    rule: 'Takes whatever lets another person grow; mends small things on the way; would coach rather than steer.',
    pull: answers(`
      new-joiner surer   release-day colleague   free-friday help
      reading-hour feedback   two-tasks clearly-theirs   last-month more-built
      stuck-colleague ask   third-alert habit   flaky-test agree
      strange-error repair   returning-bug more-coach   repeated-slip clearly-talk
      one-talk teams   chat-question teams   meetup team
      desk-swap in-turn   roles-or-subject more-roles   new-tools both
      roadmap-talk divide   audit plan   design-review carry
      two-firms groups   plan-or-design more-plan   five-teams more-plan
      week-ahead four   meeting-over one-on-one   good-tired talks
      quiet-week catch-up   week-choice clearly-talks   three-days both
      design-quarrel hear   tense-meeting rehearse   early-date speak-up
      sharp-comments call   three-teams both   long-thread more-samples
      launch-thanks beside   farewell-card better   review-line team
      film-credits saw-through   growing-code clearly-handing   thank-you-notes clearly-team
      open-field grow   two-years-on beside   next-stretch turn
      small-print mistakes   settled-or-open more-settled   two-coaches clearly-teams
    `),
    expected: {
      full: ['clear manager'],
      never: ['ic', 'specialist'],
      regions: ['manager', 'manager-ic'],
      trials: ['manager'],
      links: ['T12', 'T17', 'T36']
    }
  },
  {
    name: 'coordinator who loves boards',
    because:
      'Calm when thirty cards are in order and everybody knows what comes first. Cares for the date more than for anybody’s career.',
    rule: 'Takes plans, order and the whole; pleased by the release rather than by growth.',
    pull: answers(`
      new-joiner surer   release-day feature   free-friday help
      reading-hour product   two-tasks more-theirs   last-month more-built
      stuck-colleague ask   third-alert habit   flaky-test agree
      strange-error people   returning-bug more-coach   repeated-slip more-talk
      one-talk teams   chat-question teams   meetup team
      desk-swap in-turn   roles-or-subject clearly-roles   new-tools clearly-new
      roadmap-talk goals   audit plan   design-review carry
      two-firms groups   plan-or-design clearly-plan   five-teams clearly-plan
      week-ahead four   meeting-over one-on-one   good-tired talks
      quiet-week catch-up   week-choice more-talks   three-days more-feature
      design-quarrel settle   tense-meeting facts   early-date work-out
      sharp-comments call   three-teams more-teams   long-thread more-figures
      launch-thanks all   farewell-card better   review-line team
      film-credits saw-through   growing-code more-handing   thank-you-notes clearly-team
      open-field try   two-years-on beside   next-stretch turn
      small-print mistakes   settled-or-open both   two-coaches more-teams
    `),
    expected: {
      full: ['clear manager'],
      never: ['ic', 'specialist'],
      regions: ['manager', 'manager-ic'],
      trials: ['manager']
    }
  },
  {
    name: 'interim lead after two years of code',
    because:
      'The lead left, somebody had to, and it turned out to be fun. Still proud of the odd evening with code. Has mastered little yet.',
    rule: 'Takes what the new job offers; keeps a soft spot for code that was just begun.',
    pull: answers(`
      new-joiner surer   release-day colleague   free-friday help
      reading-hour feedback   two-tasks more-theirs   last-month both
      stuck-colleague ask   third-alert habit   flaky-test agree
      strange-error people   returning-bug more-coach   repeated-slip more-talk
      one-talk teams   chat-question teams   meetup product
      desk-swap in-turn   roles-or-subject more-roles   new-tools more-new
      roadmap-talk goals   audit plan   design-review carry
      two-firms groups   plan-or-design more-plan   five-teams more-plan
      week-ahead four   meeting-over stretch   good-tired code
      quiet-week catch-up   week-choice both   three-days more-feature
      design-quarrel hear   tense-meeting rehearse   early-date speak-up
      sharp-comments version   three-teams more-teams   long-thread more-samples
      launch-thanks all   farewell-card better   review-line team
      film-credits scenes   growing-code more-handing   thank-you-notes more-team
      open-field grow   two-years-on beside   next-stretch turn
      small-print mistakes   settled-or-open both   two-coaches more-teams
    `),
    readiness: answers(`
      warned-early never   new-ground once   own-answer once
      spoke-up once   kept-order several   stood-in once
      asked-week never   asked-lack never
    `),
    context: answers(`
      role-here in-use
    `),
    expected: {
      full: ['clear manager'],
      never: ['ic', 'specialist'],
      regions: ['manager', 'manager-ic'],
      trials: ['manager'],
      caveats: [],
      practice: 'little'
    }
  },
  {
    name: 'lover of the idea of leading who dreads the week',
    because:
      'Wants people to grow, wants to be thanked for it, reads the books. A day of meetings is a day lost, and hard talks spoil the night before.',
    rule: 'Takes the people in what pleases and what comes next; takes code and quiet in the calendar and in a quarrel.',
    pull: answers(`
      new-joiner surer   release-day colleague   free-friday help
      reading-hour feedback   two-tasks more-theirs   last-month both
      stuck-colleague ask   third-alert habit   flaky-test agree
      strange-error repair   returning-bug both   repeated-slip more-talk
      one-talk teams   chat-question teams   meetup team
      desk-swap in-turn   roles-or-subject more-roles   new-tools more-new
      roadmap-talk goals   audit build   design-review carry
      two-firms groups   plan-or-design both   five-teams more-plan
      week-ahead two   meeting-over stretch   good-tired code
      quiet-week build   week-choice clearly-building   three-days clearly-feature
      design-quarrel sketch   tense-meeting rest   early-date smaller
      sharp-comments version   three-teams clearly-build   long-thread more-samples
      launch-thanks all   farewell-card better   review-line team
      film-credits saw-through   growing-code both   thank-you-notes more-team
      open-field grow   two-years-on beside   next-stretch turn
      small-print title   settled-or-open more-settled   two-coaches more-teams
    `),
    context: answers(`
      people-work drains   keep-coding weekly
    `),
    expected: {
      // Six facets of eight speak for leading, and facets are not scored: by section 7 of the
      // blueprint that is clear. What tells the idea from the week is the trial and the blend.
      full: ['clear manager', 'leaning manager over ic', 'between manager and ic'],
      never: ['ic', 'specialist'],
      regions: ['manager-ic'],
      trials: ['manager'],
      trialOn: ['calendar', 'friction'],
      caveats: ['people-work drains', 'keep-coding weekly'],
      links: ['T04', 'T11', 'T18', 'T21']
    }
  }
]
