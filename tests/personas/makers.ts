import { answers, type Persona } from './persona.ts'

/** People who are drawn to building. */
export const makers: readonly Persona[] = [
  {
    name: 'contented senior',
    because: 'Senior for nine years, and glad of it. No step up is wanted.',
    rule: 'Builds, mends, ships, goes home.',
    pull: answers(`
      new-joiner feature   release-day feature   free-friday tool
      reading-hour product   two-tasks more-new   last-month clearly-built
      stuck-colleague look-inside   third-alert fix   flaky-test rewrite
      strange-error repair   returning-bug more-trace   repeated-slip more-tool
      one-talk group   chat-question code-base   meetup product
      desk-swap product   roles-or-subject both   new-tools both
      roadmap-talk parts   audit build   design-review fit
      two-firms products   plan-or-design clearly-design   five-teams more-risk
      week-ahead two   meeting-over stretch   good-tired code
      quiet-week build   week-choice more-building   three-days clearly-feature
      design-quarrel sketch   tense-meeting rest   early-date smaller
      sharp-comments version   three-teams clearly-build   long-thread more-samples
      launch-thanks part   farewell-card use   review-line product
      film-credits scenes   growing-code more-building   thank-you-notes both
      open-field stay   two-years-on here   next-stretch same
      small-print title   settled-or-open clearly-settled   two-coaches more-subject
    `),
    expected: {
      full: ['clear ic'],
      never: ['manager', 'specialist'],
      regions: ['ic'],
      trials: ['ic'],
      links: ['T11', 'T21', 'T22', 'T41']
    }
  },
  {
    name: 'burnt-out manager going back to code',
    because:
      'Led eleven people for four years and is tired to the bone. The habits of a manager are still there; the wish is not.',
    rule: 'Wants code; by habit still hears people out and defends their time.',
    pull: answers(`
      new-joiner feature   release-day feature   free-friday tool
      reading-hour product   two-tasks more-new   last-month clearly-built
      stuck-colleague ask   third-alert habit   flaky-test rewrite
      strange-error repair   returning-bug more-trace   repeated-slip both
      one-talk group   chat-question code-base   meetup product
      desk-swap product   roles-or-subject more-subject   new-tools more-new
      roadmap-talk parts   audit build   design-review fit
      two-firms products   plan-or-design clearly-design   five-teams clearly-risk
      week-ahead two   meeting-over stretch   good-tired code
      quiet-week build   week-choice clearly-building   three-days clearly-feature
      design-quarrel hear   tense-meeting rest   early-date speak-up
      sharp-comments call   three-teams clearly-build   long-thread both
      launch-thanks part   farewell-card use   review-line product
      film-credits saw-through   growing-code more-building   thank-you-notes both
      open-field stay   two-years-on here   next-stretch same
      small-print title   settled-or-open more-settled   two-coaches clearly-subject
    `),
    readiness: answers(`
      warned-early once   new-ground once   own-answer regularly
      spoke-up regularly   kept-order regularly   stood-in regularly
      asked-week once   asked-lack never
    `),
    context: answers(`
      people-work drains   season faded   pushed away
    `),
    expected: {
      full: ['clear ic', 'leaning ic over manager'],
      never: ['manager', 'specialist'],
      regions: ['ic', 'manager-ic'],
      trials: ['ic'],
      links: ['T10', 'T11', 'T26', 'T37', 'T21'],
      caveats: ['people-work drains', 'season faded', 'pushed away']
    }
  },
  {
    name: 'founder who likes being senior',
    because:
      'Owns a third of a firm of six and hired somebody else to run it. Talks about goals because it is their own money.',
    rule: 'Builds; decides on goals and plans, for the firm is theirs.',
    pull: answers(`
      new-joiner feature   release-day feature   free-friday tool
      reading-hour product   two-tasks clearly-new   last-month clearly-built
      stuck-colleague make-work   third-alert fix   flaky-test rewrite
      strange-error repair   returning-bug both   repeated-slip more-tool
      one-talk group   chat-question code-base   meetup product
      desk-swap product   roles-or-subject both   new-tools clearly-new
      roadmap-talk goals   audit build   design-review fit
      two-firms products   plan-or-design more-design   five-teams more-plan
      week-ahead two   meeting-over stretch   good-tired code
      quiet-week build   week-choice clearly-building   three-days clearly-feature
      design-quarrel sketch   tense-meeting rest   early-date smaller
      sharp-comments version   three-teams more-build   long-thread clearly-samples
      launch-thanks part   farewell-card use   review-line product
      film-credits scenes   growing-code clearly-building   thank-you-notes both
      open-field stay   two-years-on here   next-stretch same
      small-print title   settled-or-open clearly-settled   two-coaches both
    `),
    context: answers(`
      role-here few   season arrived   told-lead no-lead
    `),
    expected: {
      full: ['clear ic'],
      never: ['manager', 'specialist'],
      regions: ['ic'],
      trials: ['ic'],
      caveats: ['role-here few', 'season arrived', 'told-lead no-lead']
    }
  },
  {
    name: 'part-time parent who wants few meetings',
    because:
      'Three days a week at work, two small children. A calendar with few meetings is the point, for now.',
    rule: 'Takes work that can be laid down at three o’clock and taken up again; shares what would otherwise wait.',
    pull: answers(`
      new-joiner feature   release-day feature   free-friday tool
      reading-hour product   two-tasks more-new   last-month more-built
      stuck-colleague make-work   third-alert fix   flaky-test rewrite
      strange-error repair   returning-bug more-trace   repeated-slip more-tool
      one-talk group   chat-question code-base   meetup product
      desk-swap product   roles-or-subject more-subject   new-tools more-one
      roadmap-talk parts   audit build   design-review fit
      two-firms products   plan-or-design clearly-design   five-teams more-risk
      week-ahead two   meeting-over stretch   good-tired code
      quiet-week build   week-choice clearly-building   three-days clearly-feature
      design-quarrel settle   tense-meeting rest   early-date smaller
      sharp-comments version   three-teams clearly-build   long-thread more-figures
      launch-thanks part   farewell-card use   review-line product
      film-credits saw-through   growing-code more-handing   thank-you-notes both
      open-field stay   two-years-on here   next-stretch same
      small-print title   settled-or-open clearly-settled   two-coaches clearly-subject
    `),
    context: answers(`
      season needed
    `),
    expected: {
      full: ['clear ic'],
      never: ['manager', 'specialist'],
      regions: ['ic', 'ic-specialist'],
      trials: ['ic'],
      links: ['T11', 'T04', 'T22'],
      caveats: ['season needed']
    }
  },
  {
    name: 'builder who sits close to the users',
    because:
      'Happiest when somebody uses on Friday what was an idea on Monday, and therefore cares about what comes first.',
    rule: 'Builds the whole product; wants a say in goals.',
    pull: answers(`
      new-joiner feature   release-day feature   free-friday tool
      reading-hour product   two-tasks more-new   last-month clearly-built
      stuck-colleague make-work   third-alert fix   flaky-test rewrite
      strange-error repair   returning-bug both   repeated-slip clearly-tool
      one-talk group   chat-question code-base   meetup product
      desk-swap product   roles-or-subject more-roles   new-tools clearly-new
      roadmap-talk goals   audit build   design-review carry
      two-firms products   plan-or-design both   five-teams more-plan
      week-ahead two   meeting-over stretch   good-tired code
      quiet-week build   week-choice more-building   three-days clearly-feature
      design-quarrel sketch   tense-meeting facts   early-date smaller
      sharp-comments version   three-teams more-build   long-thread clearly-samples
      launch-thanks part   farewell-card use   review-line product
      film-credits scenes   growing-code more-building   thank-you-notes both
      open-field stay   two-years-on here   next-stretch same
      small-print title   settled-or-open clearly-settled   two-coaches both
    `),
    expected: {
      full: ['clear ic', 'leaning ic over manager'],
      never: ['manager', 'specialist'],
      regions: ['ic', 'manager-ic'],
      trials: ['ic']
    }
  },
  {
    name: 'generalist sent wherever building is stuck',
    because:
      'Has worked in every team of the firm. Arrives, finds what is stuck, builds it with them, leaves.',
    rule: 'Builds, widely; finds what blocks; hands over and moves on.',
    pull: answers(`
      new-joiner feature   release-day feature   free-friday tool
      reading-hour product   two-tasks both   last-month more-built
      stuck-colleague make-work   third-alert fix   flaky-test rewrite
      strange-error follow   returning-bug more-trace   repeated-slip more-tool
      one-talk group   chat-question code-base   meetup product
      desk-swap faults   roles-or-subject more-roles   new-tools clearly-new
      roadmap-talk parts   audit build   design-review fit
      two-firms products   plan-or-design more-design   five-teams both
      week-ahead two   meeting-over pairing   good-tired code
      quiet-week build   week-choice more-building   three-days more-feature
      design-quarrel sketch   tense-meeting facts   early-date smaller
      sharp-comments call   three-teams both   long-thread more-samples
      launch-thanks riddle   farewell-card use   review-line product
      film-credits saw-through   growing-code more-handing   thank-you-notes more-field
      open-field try   two-years-on here   next-stretch same
      small-print title   settled-or-open both   two-coaches both
    `),
    expected: {
      full: ['clear ic', 'leaning ic over manager', 'leaning ic over specialist'],
      never: ['manager', 'specialist'],
      regions: ['ic', 'manager-ic', 'ic-specialist'],
      trials: ['ic']
    }
  },
  {
    name: 'engineer swept towards managing by good people skills',
    because:
      'Everybody comes to her with their troubles, and three people have said she should manage. She never chose it. The best hours are with code.',
    rule: 'Handles people well when they come; chooses code when she may choose.',
    pull: answers(`
      new-joiner surer   release-day feature   free-friday tool
      reading-hour product   two-tasks both   last-month clearly-built
      stuck-colleague ask   third-alert fix   flaky-test rewrite
      strange-error people   returning-bug both   repeated-slip both
      one-talk group   chat-question code-base   meetup product
      desk-swap product   roles-or-subject more-subject   new-tools more-new
      roadmap-talk parts   audit build   design-review fit
      two-firms groups   plan-or-design more-design   five-teams both
      week-ahead two   meeting-over stretch   good-tired code
      quiet-week build   week-choice clearly-building   three-days more-feature
      design-quarrel hear   tense-meeting rest   early-date speak-up
      sharp-comments call   three-teams more-build   long-thread more-samples
      launch-thanks part   farewell-card use   review-line product
      film-credits saw-through   growing-code more-building   thank-you-notes both
      open-field stay   two-years-on here   next-stretch same
      small-print title   settled-or-open more-settled   two-coaches more-subject
    `),
    context: answers(`
      pushed others   told-lead unsafe
    `),
    expected: {
      full: ['clear ic', 'leaning ic over manager'],
      never: ['manager', 'specialist'],
      regions: ['ic', 'manager-ic'],
      trials: ['ic'],
      caveats: ['pushed others', 'told-lead unsafe']
    }
  },
  {
    name: 'coder who sees one ladder only',
    because:
      'Likes the work, and the only step up in the firm is to manage. So the answers about the future say what the ladder says; those about today do not.',
    rule: 'Codes today; answers for promotion wherever next year is mentioned.',
    pull: answers(`
      new-joiner feature   release-day feature   free-friday tool
      reading-hour product   two-tasks more-new   last-month clearly-built
      stuck-colleague make-work   third-alert fix   flaky-test rewrite
      strange-error repair   returning-bug more-trace   repeated-slip more-tool
      one-talk group   chat-question code-base   meetup product
      desk-swap in-turn   roles-or-subject more-roles   new-tools more-new
      roadmap-talk goals   audit build   design-review fit
      two-firms products   plan-or-design both   five-teams more-plan
      week-ahead two   meeting-over stretch   good-tired code
      quiet-week build   week-choice more-building   three-days more-feature
      design-quarrel sketch   tense-meeting rehearse   early-date smaller
      sharp-comments version   three-teams both   long-thread more-samples
      launch-thanks part   farewell-card use   review-line team
      film-credits saw-through   growing-code more-building   thank-you-notes both
      open-field stay   two-years-on beside   next-stretch turn
      small-print mistakes   settled-or-open more-settled   two-coaches more-teams
    `),
    context: answers(`
      pushed ladder   role-here unknown
    `),
    expected: {
      full: ['clear ic', 'leaning ic over manager'],
      never: ['manager', 'specialist'],
      regions: ['ic', 'manager-ic'],
      trials: ['ic'],
      caveats: ['pushed ladder', 'role-here unknown']
    }
  },
  {
    name: 'coder who thinks that talking wastes talent',
    because: 'Strong, quick, and impatient with every meeting: good code needs no lobbying.',
    rule: 'Builds; of the rest, whatever is hardest. Nothing that is decided by talking.',
    pull: answers(`
      new-joiner feature   release-day tricky-part   free-friday tool
      reading-hour break-in   two-tasks clearly-new   last-month more-built
      stuck-colleague make-work   third-alert fix   flaky-test rewrite
      strange-error repair   returning-bug clearly-trace   repeated-slip clearly-tool
      one-talk group   chat-question code-base   meetup product
      desk-swap product   roles-or-subject more-subject   new-tools more-one
      roadmap-talk parts   audit build   design-review fit
      two-firms products   plan-or-design clearly-design   five-teams clearly-risk
      week-ahead two   meeting-over stretch   good-tired code
      quiet-week build   week-choice clearly-building   three-days more-feature
      design-quarrel sketch   tense-meeting rest   early-date smaller
      sharp-comments version   three-teams clearly-build   long-thread both
      launch-thanks part   farewell-card use   review-line product
      film-credits trick   growing-code clearly-building   thank-you-notes clearly-field
      open-field stay   two-years-on here   next-stretch same
      small-print title   settled-or-open more-settled   two-coaches clearly-subject
    `),
    context: answers(`
      people-work less
    `),
    expected: {
      full: ['clear ic', 'leaning ic over specialist'],
      never: ['manager', 'specialist'],
      regions: ['ic', 'ic-specialist'],
      trials: ['ic'],
      caveats: ['people-work less']
    }
  }
]
