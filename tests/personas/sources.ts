import { answers, blend, torn, undecided, type Persona } from './persona.ts'

/** People like the writers behind the sources. */
export const sources: readonly Persona[] = [
  {
    name: 'manager candidate who wants to stay in the trenches',
    source: 'S0',
    because:
      'Fifteen years an engineer, now applying for a manager’s job whose advert promised “leading among equals” and whose small print forbids shipping code. Respects leads who know the daily work. Everybody says: you are so good with people.',
    rule: 'Takes what helps the team, and of two ways to help takes the one nearer to the keyboard.',
    pull: answers(`
      new-joiner feature   release-day colleague   free-friday help
      reading-hour feedback   two-tasks more-theirs   last-month more-built
      stuck-colleague ask   third-alert fix   flaky-test agree
      strange-error people   returning-bug more-coach   repeated-slip both
      one-talk teams   chat-question code-base   meetup team
      desk-swap in-turn   roles-or-subject more-roles   new-tools more-new
      roadmap-talk goals   audit plan   design-review carry
      two-firms groups   plan-or-design both   five-teams more-plan
      week-ahead two   meeting-over pairing   good-tired code
      quiet-week catch-up   week-choice both   three-days more-feature
      design-quarrel hear   tense-meeting rehearse   early-date speak-up
      sharp-comments call   three-teams both   long-thread more-samples
      launch-thanks beside   farewell-card better   review-line team
      film-credits saw-through   growing-code more-handing   thank-you-notes more-team
      open-field grow   two-years-on beside   next-stretch turn
      small-print mistakes   settled-or-open more-settled   two-coaches more-teams
    `),
    context: answers(`
      keep-coding weekly   pushed others   role-here on-paper
    `),
    expected: {
      full: ['clear manager', 'leaning manager over ic', 'between manager and ic'],
      never: ['ic', 'specialist'],
      regions: ['manager', 'manager-ic'],
      trials: ['manager'],
      caveats: ['keep-coding weekly', 'pushed others', 'role-here on-paper'],
      links: ['episode-383']
    }
  },
  {
    name: 'ten-year soloist drowning in meetings at a big firm',
    source: 'S0',
    because:
      'Built systems alone in a small firm for ten years. In the big firm the work is done by talking: chasing teams, presenting upwards. Feels that it wastes a talent, and knows that there is a gap.',
    rule: 'Takes the keyboard and the closed door, and the whole product rather than one corner of it.',
    pull: answers(`
      new-joiner feature   release-day feature   free-friday tool
      reading-hour product   two-tasks clearly-new   last-month more-built
      stuck-colleague make-work   third-alert fix   flaky-test rewrite
      strange-error repair   returning-bug clearly-trace   repeated-slip clearly-tool
      one-talk group   chat-question code-base   meetup product
      desk-swap product   roles-or-subject clearly-subject   new-tools both
      roadmap-talk parts   audit build   design-review fit
      two-firms products   plan-or-design clearly-design   five-teams clearly-risk
      week-ahead two   meeting-over stretch   good-tired code
      quiet-week build   week-choice clearly-building   three-days more-feature
      design-quarrel sketch   tense-meeting rest   early-date smaller
      sharp-comments version   three-teams clearly-build   long-thread both
      launch-thanks part   farewell-card use   review-line product
      film-credits scenes   growing-code clearly-building   thank-you-notes more-field
      open-field stay   two-years-on here   next-stretch same
      small-print title   settled-or-open more-settled   two-coaches clearly-subject
    `),
    context: answers(`
      people-work less   keep-coding not-lead
    `),
    expected: {
      full: ['clear ic'],
      never: ['manager', 'specialist'],
      regions: ['ic', 'ic-specialist'],
      trials: ['ic'],
      links: ['T04', 'T05', 'T11', 'T21'],
      caveats: ['people-work less']
    }
  },
  {
    name: 'engineer who loves code and brings engineers together',
    source: 'S1',
    because:
      'Once wanted to be a manager, then the top technical job; now a good job and a family make that fade. Runs the internal demos and the shared lunches, to which even the quietest come. Will not trade code for people, nor people for code.',
    rule: 'Builds; where people can be brought together or taught on the way, takes that instead. No wish for a new title.',
    pull: answers(`
      new-joiner surer   release-day feature   free-friday workshop
      reading-hour product   two-tasks both   last-month clearly-built
      stuck-colleague ask   third-alert fix   flaky-test agree
      strange-error repair   returning-bug both   repeated-slip both
      one-talk group   chat-question teams   meetup team
      desk-swap product   roles-or-subject more-roles   new-tools more-new
      roadmap-talk divide   audit show   design-review fit
      two-firms groups   plan-or-design more-design   five-teams more-plan
      week-ahead two   meeting-over pairing   good-tired code
      quiet-week build   week-choice both   three-days more-feature
      design-quarrel hear   tense-meeting rehearse   early-date smaller
      sharp-comments call   three-teams both   long-thread more-samples
      launch-thanks beside   farewell-card better   review-line product
      film-credits saw-through   growing-code both   thank-you-notes more-team
      open-field stay   two-years-on here   next-stretch turn
      small-print title   settled-or-open more-settled   two-coaches both
    `),
    context: answers(`
      season faded   told-lead not-yet   keep-coding weekly
    `),
    expected: {
      full: blend('manager', 'ic'),
      whole: torn('manager', 'ic'),
      never: ['specialist'],
      regions: ['manager-ic'],
      trials: ['manager', 'ic'],
      links: ['episode-333'],
      caveats: ['season faded', 'told-lead not-yet', 'keep-coding weekly']
    }
  },
  {
    name: 'interviewee who failed at design and would decline',
    source: 'S1',
    because:
      'A solid builder who did badly in one system design interview, and now thinks little of any firm that would still say yes.',
    rule: 'Builds; keeps away from the questions about design that hurt last month.',
    pull: answers(`
      new-joiner feature   release-day feature   free-friday tool
      reading-hour product   two-tasks more-new   last-month more-built
      stuck-colleague make-work   third-alert fix   flaky-test rewrite
      strange-error repair   returning-bug more-trace   repeated-slip more-tool
      one-talk group   chat-question code-base   meetup product
      desk-swap product   roles-or-subject more-subject   new-tools more-new
      roadmap-talk data   audit build   design-review carry
      two-firms products   plan-or-design more-design   five-teams more-risk
      week-ahead two   meeting-over stretch   good-tired code
      quiet-week build   week-choice more-building   three-days more-feature
      design-quarrel sketch   tense-meeting rest   early-date smaller
      sharp-comments version   three-teams clearly-build   long-thread more-samples
      launch-thanks part   farewell-card use   review-line product
      film-credits scenes   growing-code more-building   thank-you-notes more-field
      open-field stay   two-years-on here   next-stretch same
      small-print title   settled-or-open more-settled   two-coaches more-subject
    `),
    context: answers(`
      bad-day mine
    `),
    expected: {
      full: ['clear ic'],
      never: ['manager', 'specialist'],
      regions: ['ic'],
      trials: ['ic'],
      links: ['episode-333'],
      caveats: ['bad-day mine']
    }
  },
  {
    name: 'blogger between managing, coding and security',
    source: 'S2',
    because:
      'Years of trying to get in, and arrived: where to now? Nothing pleases like watching somebody grow, first noticed when teaching a sport. Articles by managers and by security people go down equally well. Yet plain work without lobbying has its charm.',
    rule: 'Takes whichever of the three the moment makes attractive: growth of people in the team, security in the system, plain building in the calendar.',
    pull: answers(`
      new-joiner surer   release-day colleague   free-friday study
      reading-hour feedback   two-tasks more-theirs   last-month more-subject
      stuck-colleague ask   third-alert cause   flaky-test rewrite
      strange-error follow   returning-bug both   repeated-slip more-tool
      one-talk teams   chat-question code-base   meetup product
      desk-swap one-subject   roles-or-subject both   new-tools more-one
      roadmap-talk goals   audit check   design-review attack
      two-firms groups   plan-or-design both   five-teams more-risk
      week-ahead two   meeting-over one-on-one   good-tired code
      quiet-week catch-up   week-choice both   three-days more-feature
      design-quarrel hear   tense-meeting rest   early-date speak-up
      sharp-comments version   three-teams clearly-build   long-thread more-figures
      launch-thanks riddle   farewell-card better   review-line subject
      film-credits scenes   growing-code more-handing   thank-you-notes both
      open-field try   two-years-on beside   next-stretch narrow
      small-print title   settled-or-open more-niche   two-coaches both
    `),
    context: answers(`
      season swinging
    `),
    expected: { full: undecided, never: [], regions: ['centre'], caveats: ['season swinging'] }
  },
  {
    name: 'leader who raises the craft of others',
    source: 'S3',
    because:
      'Sees leading as an engineer’s work by other means: asks until the team finds its answer, mends what keeps producing faults, still plays with new tools to know their limits.',
    rule: 'Takes what makes others better; both where it is a question of learning.',
    pull: answers(`
      new-joiner surer   release-day colleague   free-friday help
      reading-hour feedback   two-tasks clearly-theirs   last-month both
      stuck-colleague ask   third-alert habit   flaky-test agree
      strange-error people   returning-bug clearly-coach   repeated-slip more-talk
      one-talk teams   chat-question teams   meetup team
      desk-swap in-turn   roles-or-subject clearly-roles   new-tools more-new
      roadmap-talk goals   audit plan   design-review carry
      two-firms groups   plan-or-design more-plan   five-teams more-plan
      week-ahead four   meeting-over one-on-one   good-tired talks
      quiet-week catch-up   week-choice more-talks   three-days both
      design-quarrel hear   tense-meeting rehearse   early-date speak-up
      sharp-comments call   three-teams more-teams   long-thread more-figures
      launch-thanks all   farewell-card better   review-line team
      film-credits saw-through   growing-code clearly-handing   thank-you-notes clearly-team
      open-field grow   two-years-on beside   next-stretch turn
      small-print mistakes   settled-or-open both   two-coaches clearly-teams
    `),
    readiness: answers(`
      warned-early regularly   new-ground several   own-answer regularly
      spoke-up several   kept-order regularly   stood-in regularly
      asked-week several   asked-lack several
    `),
    context: answers(`
      keep-coding aside
    `),
    expected: {
      full: ['clear manager'],
      never: ['ic', 'specialist'],
      regions: ['manager'],
      trials: ['manager'],
      links: ['T33', 'T36', 'T39', 'T34', 'T17'],
      caveats: [],
      practice: 'much'
    }
  },
  {
    name: 'lead-to-be who enjoys coding',
    source: 'S4',
    because:
      'Was told that a lead is the director of the film. Enjoys code every day, is curious about leading, and would rather try it in small doses than be promoted into it.',
    rule: 'Codes; joins in with others’ work where that costs no code; would answer for others.',
    pull: answers(`
      new-joiner feature   release-day feature   free-friday tool
      reading-hour product   two-tasks both   last-month clearly-built
      stuck-colleague ask   third-alert fix   flaky-test rewrite
      strange-error repair   returning-bug more-trace   repeated-slip both
      one-talk group   chat-question code-base   meetup product
      desk-swap product   roles-or-subject more-roles   new-tools more-new
      roadmap-talk divide   audit build   design-review fit
      two-firms products   plan-or-design more-design   five-teams more-plan
      week-ahead two   meeting-over stretch   good-tired code
      quiet-week build   week-choice more-building   three-days clearly-feature
      design-quarrel sketch   tense-meeting rehearse   early-date smaller
      sharp-comments version   three-teams more-build   long-thread more-samples
      launch-thanks beside   farewell-card use   review-line product
      film-credits saw-through   growing-code more-building   thank-you-notes more-team
      open-field stay   two-years-on here   next-stretch same
      small-print mistakes   settled-or-open more-settled   two-coaches more-teams
    `),
    context: answers(`
      role-here on-paper   told-lead not-yet   keep-coding weekly
    `),
    expected: {
      full: ['clear ic', 'leaning ic over manager'],
      never: ['manager', 'specialist'],
      regions: ['ic', 'manager-ic'],
      trials: ['ic'],
      caveats: ['role-here on-paper', 'told-lead not-yet', 'keep-coding weekly'],
      links: ['post-joining-management-track']
    }
  }
]
