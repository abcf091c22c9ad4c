import { answers, type Persona } from './persona.ts'

/** People who are drawn to one deep subject. */
export const specialists: readonly Persona[] = [
  {
    name: 'database expert whom people drain',
    because:
      'Fifteen years with one kind of database. An hour of small talk costs the afternoon. Not shy of work, only of rooms.',
    rule: 'Takes what can be traced alone to the bottom; where data meets building, builds.',
    pull: answers(`
      new-joiner more   release-day tricky-part   free-friday study
      reading-hour break-in   two-tasks clearly-new   last-month clearly-subject
      stuck-colleague look-inside   third-alert cause   flaky-test trace
      strange-error follow   returning-bug clearly-trace   repeated-slip clearly-tool
      one-talk waiting   chat-question corner   meetup subject
      desk-swap one-subject   roles-or-subject clearly-subject   new-tools clearly-one
      roadmap-talk data   audit check   design-review attack
      two-firms joint   plan-or-design clearly-design   five-teams clearly-risk
      week-ahead one   meeting-over log-entry   good-tired clues
      quiet-week oddity   week-choice clearly-building   three-days more-page
      design-quarrel figures   tense-meeting rest   early-date work-out
      sharp-comments measure   three-teams clearly-build   long-thread clearly-figures
      launch-thanks riddle   farewell-card whom   review-line subject
      film-credits trick   growing-code more-building   thank-you-notes clearly-field
      open-field stay   two-years-on hard-cases   next-stretch narrow
      small-print opening   settled-or-open clearly-niche   two-coaches clearly-subject
    `),
    context: answers(`
      people-work drains
    `),
    expected: {
      full: ['clear specialist'],
      never: ['manager', 'ic'],
      regions: ['specialist'],
      trials: ['specialist'],
      links: ['T23', 'T24', 'T25', 'T27'],
      caveats: ['people-work drains']
    }
  },
  {
    name: 'tinkerer with performance',
    because:
      'Has a drawer of flame graphs. A page that loads in half the time is worth a lost weekend.',
    rule: 'Measures, traces, then builds the faster thing; security and people interest little.',
    pull: answers(`
      new-joiner more   release-day tricky-part   free-friday study
      reading-hour break-in   two-tasks clearly-new   last-month more-subject
      stuck-colleague look-inside   third-alert fix   flaky-test trace
      strange-error follow   returning-bug clearly-trace   repeated-slip more-tool
      one-talk waiting   chat-question corner   meetup subject
      desk-swap one-subject   roles-or-subject clearly-subject   new-tools clearly-one
      roadmap-talk parts   audit build   design-review fit
      two-firms products   plan-or-design clearly-design   five-teams more-risk
      week-ahead one   meeting-over log-entry   good-tired clues
      quiet-week build   week-choice more-building   three-days clearly-page
      design-quarrel figures   tense-meeting facts   early-date work-out
      sharp-comments measure   three-teams clearly-build   long-thread clearly-figures
      launch-thanks part   farewell-card whom   review-line subject
      film-credits trick   growing-code more-building   thank-you-notes clearly-field
      open-field take   two-years-on hard-cases   next-stretch narrow
      small-print opening   settled-or-open more-niche   two-coaches clearly-subject
    `),
    expected: {
      full: ['clear specialist', 'leaning specialist over ic'],
      never: ['manager', 'ic'],
      regions: ['specialist', 'ic-specialist'],
      trials: ['specialist']
    }
  },
  {
    name: 'quiet tracer',
    because: 'Says little, reads logs like novels, and is content where they are.',
    rule: 'Traces; evidence before opinion; no wish to move.',
    pull: answers(`
      new-joiner more   release-day tricky-part   free-friday study
      reading-hour break-in   two-tasks more-new   last-month more-subject
      stuck-colleague look-inside   third-alert cause   flaky-test trace
      strange-error follow   returning-bug clearly-trace   repeated-slip both
      one-talk waiting   chat-question corner   meetup subject
      desk-swap faults   roles-or-subject clearly-subject   new-tools clearly-one
      roadmap-talk data   audit check   design-review attack
      two-firms joint   plan-or-design more-design   five-teams clearly-risk
      week-ahead one   meeting-over log-entry   good-tired clues
      quiet-week oddity   week-choice clearly-building   three-days more-page
      design-quarrel settle   tense-meeting rest   early-date work-out
      sharp-comments measure   three-teams more-build   long-thread more-figures
      launch-thanks riddle   farewell-card whom   review-line subject
      film-credits trick   growing-code more-building   thank-you-notes more-field
      open-field stay   two-years-on hard-cases   next-stretch narrow
      small-print opening   settled-or-open both   two-coaches clearly-subject
    `),
    expected: {
      full: ['clear specialist'],
      never: ['manager', 'ic'],
      regions: ['specialist', 'ic-specialist'],
      trials: ['specialist'],
      links: ['T23', 'T24', 'T25', 'T27']
    }
  },
  {
    name: 'builder who breaks into toy systems at night',
    because:
      'Ships forms by day and solves security puzzles by night. Nobody at work knows. No idea how one gets in.',
    rule: 'Takes attack, risk and depth; by day still fits code together.',
    pull: answers(`
      new-joiner more   release-day tricky-part   free-friday study
      reading-hour break-in   two-tasks more-new   last-month clearly-subject
      stuck-colleague look-inside   third-alert cause   flaky-test trace
      strange-error follow   returning-bug more-trace   repeated-slip both
      one-talk waiting   chat-question code-base   meetup subject
      desk-swap one-subject   roles-or-subject clearly-subject   new-tools clearly-one
      roadmap-talk data   audit check   design-review attack
      two-firms joint   plan-or-design more-design   five-teams clearly-risk
      week-ahead one   meeting-over log-entry   good-tired clues
      quiet-week oddity   week-choice more-building   three-days both
      design-quarrel settle   tense-meeting facts   early-date work-out
      sharp-comments version   three-teams clearly-build   long-thread clearly-figures
      launch-thanks riddle   farewell-card whom   review-line subject
      film-credits trick   growing-code both   thank-you-notes clearly-field
      open-field take   two-years-on hard-cases   next-stretch narrow
      small-print opening   settled-or-open clearly-niche   two-coaches clearly-subject
    `),
    readiness: answers(`
      warned-early never   new-ground once   own-answer never
      spoke-up never   kept-order never   stood-in never
      asked-week never   asked-lack never
    `),
    context: answers(`
      role-here none   told-lead not-yet
    `),
    expected: {
      full: ['clear specialist'],
      never: ['manager', 'ic'],
      regions: ['specialist'],
      trials: ['specialist'],
      links: ['T23', 'T24', 'T25', 'T27'],
      caveats: ['role-here none', 'told-lead not-yet'],
      practice: 'little'
    }
  },
  {
    name: 'troubleshooter for any system',
    because:
      'Called when nobody knows why. Does not care which system it is; cares that it is understood, and then mended.',
    rule: 'Traces and measures everything; breadth of systems, depth of fault.',
    pull: answers(`
      new-joiner more   release-day tricky-part   free-friday tool
      reading-hour break-in   two-tasks more-new   last-month both
      stuck-colleague look-inside   third-alert cause   flaky-test trace
      strange-error follow   returning-bug clearly-trace   repeated-slip clearly-tool
      one-talk waiting   chat-question code-base   meetup product
      desk-swap faults   roles-or-subject both   new-tools more-one
      roadmap-talk parts   audit check   design-review attack
      two-firms joint   plan-or-design clearly-design   five-teams clearly-risk
      week-ahead one   meeting-over log-entry   good-tired clues
      quiet-week oddity   week-choice clearly-building   three-days clearly-page
      design-quarrel figures   tense-meeting facts   early-date work-out
      sharp-comments measure   three-teams clearly-build   long-thread clearly-figures
      launch-thanks riddle   farewell-card whom   review-line product
      film-credits trick   growing-code both   thank-you-notes clearly-field
      open-field stay   two-years-on here   next-stretch same
      small-print title   settled-or-open both   two-coaches clearly-subject
    `),
    expected: {
      full: ['clear specialist', 'leaning specialist over ic', 'between ic and specialist'],
      never: ['manager', 'ic'],
      regions: ['specialist', 'ic-specialist'],
      trials: ['specialist']
    }
  },
  {
    name: 'security reader who skips every choice of two',
    because:
      'Dislikes being asked to choose between two good things and skips each of those questions: a third of all.',
    rule: 'Takes the deep subject; skips the trade-offs.',
    pull: answers(`
      new-joiner more   release-day tricky-part   free-friday study
      reading-hour break-in   two-tasks skip   last-month skip
      stuck-colleague look-inside   third-alert cause   flaky-test trace
      strange-error follow   returning-bug skip   repeated-slip skip
      one-talk waiting   chat-question corner   meetup subject
      desk-swap one-subject   roles-or-subject skip   new-tools skip
      roadmap-talk data   audit check   design-review attack
      two-firms joint   plan-or-design skip   five-teams skip
      week-ahead one   meeting-over log-entry   good-tired clues
      quiet-week build   week-choice skip   three-days skip
      design-quarrel figures   tense-meeting facts   early-date work-out
      sharp-comments version   three-teams skip   long-thread skip
      launch-thanks riddle   farewell-card whom   review-line subject
      film-credits trick   growing-code skip   thank-you-notes skip
      open-field take   two-years-on hard-cases   next-stretch narrow
      small-print opening   settled-or-open skip   two-coaches skip
    `),
    expected: {
      full: ['clear specialist'],
      never: ['manager', 'ic'],
      regions: ['specialist', 'ic-specialist'],
      trials: ['specialist']
    }
  }
]
