/** English texts of a result. They load with the code that shows it. */
export const enResult = {
  // Result: place
  resultEyebrow: 'Where your answers put you',
  headlineClear: ({ first }: { first: string }) => `Mostly ${first}`,
  headlineLeaning: ({ first, second }: { first: string; second: string }) =>
    `More ${first} than ${second}`,
  headlineBetween: ({ first, second }: { first: string; second: string }) =>
    `Between ${first} and ${second}`,
  headlineOpen: 'It\u2019s too close to call',
  tooFew: ({ least }: { least: number }) => `Answer at least ${least} questions for a result.`,
  alternative: ({ place }: { place: string }) => `It could also be \u201c${place}.\u201d`,
  mightSettle: 'Up to six more questions may settle it.',
  noPlace: 'Your answers are spread out, so we won\u2019t name one place on the map.',
  ruledOut: ({ works }: { works: string }) => `It\u2019s probably not mainly ${works}.`,
  stillOpen: ({ works }: { works: string }) => `Still open: ${works}.`,
  quiteSure: ({ first, chance }: { first: string; chance: string }) =>
    `We\u2019re quite sure that ${first} comes first: ${chance}.`,
  fairlySure: ({ first, chance }: { first: string; chance: string }) =>
    `We\u2019re fairly sure that ${first} comes first: ${chance}.`,
  notSoSure: ({ first, chance }: { first: string; chance: string }) =>
    `More likely than not, ${first} comes first: ${chance}.`,
  oneOfTwo: ({ first, second }: { first: string; second: string }) =>
    `Almost certainly, ${first} or ${second} comes first. We can\u2019t say which.`,
  chanceTenths: ({ tenths }: { tenths: number }) => `about ${tenths} in 10`,
  chanceOver: ({ tenths }: { tenths: number }) => `better than ${tenths} in 10`,
  mixed:
    'Your answers point in several directions. You may want several things at once, or some ' +
    'questions missed what matters to you.',
  lowEffort:
    'It looks as if you didn\u2019t read every question. Try again when you have a quiet moment.',
  staying: 'You\u2019re already there, and nothing is pushing you out. Staying is an answer.',
  dayAgrees: 'The day you picked fits, too.',
  dayDiffers: ({ place }: { place: string }) =>
    `The day you picked: \u201c${place}.\u201d Worth a thought.`,
  dayElsewhere: 'The day you picked belongs there, too.',

  // Result: picture
  pictureLabel: ({ name, first, second }: { name: string; first: string; second: string }) =>
    `A triangle between three kinds of work. The point is in the area \u201c${name},\u201d ` +
    `nearest to ${first}, then ${second}.`,
  pictureLabelOther: ({ name }: { name: string }) => `\u201c${name}\u201d is marked, too.`,
  sharesTitle: 'The mix',
  rangesTitle: 'The mix, with ranges',
  percent: ({ percent }: { percent: number }) => `about ${percent}%`,
  percentRange: ({ low, high }: { low: number; high: number }) => `${low}\u2013${high}%`,
  likelyRange: ({ low, high }: { low: number; high: number }) => `likely ${low} to ${high}%`,
  pictureHint: 'Pick an area for more.',
  areas: 'Areas of the triangle',
  yourArea: ({ name }: { name: string }) => `${name} (your area)`,
  otherArea: ({ name }: { name: string }) => `${name} (could also be yours)`,
  pictureCaption: 'Shaded: possible. Outlined: most likely.',
  pictureCaptionTwo: 'Outlined: most likely. Dashed: next. Shaded: possible.',
  pictureOpen: 'Shaded: possible. No area stands out yet.',
  openNext: 'Your answers don\u2019t settle it, so we won\u2019t guess. A few more may.',
  openTry: 'If not, the experiments below will tell you more than a quiz can.',
  openMore: 'Answer a few more',

  // Result: experiments
  experimentsTitle: 'Two experiments',
  experimentsTitleOne: 'An experiment',
  toTest: 'To test it',
  toProveWrong: 'To prove it wrong',
  days: ({ days }: { days: number }) =>
    days === 7 || days >= 14
      ? `${days % 7 ? 'about ' : ''}${plural(Math.round(days / 7), 'week', 'weeks')}`
      : plural(days, 'day', 'days'),
  planIt: 'Plan it',
  writeDown: 'Write down:',
  thenAsk: 'Then:',
  putOnSheet: 'For my one-on-one',
  addToCalendar: 'Add to calendar',
  done: 'Done',
  note: 'What I noticed',
  calendarTitle: ({ title }: { title: string }) => `Check in: ${title}`,
  calendarText: ({ text, question, url }: { text: string; question: string; url: string }) =>
    `${text}\n\n${question}\n\nTake the quiz again: ${url}`,

  // Result: links
  linksTitle: 'Worth your time',
  linksTitleRead: 'Worth a read',
  linkEpisode: 'Episode',
  linkPost: 'Post',
  linkBook: 'Book',
  linkTalk: 'Talk',
  newTab: '(opens in a new tab)',
  moreLinks: ({ count }: { count: number }) => `Show ${count} more`,

  // Result: actions
  share: 'Share',
  print: 'One-on-one sheet',
  answerMore: 'Answer more',
  answers: 'My answers',
  erase: 'Erase everything',
  confirmErase: 'Erase everything the quiz keeps on this device?',
  yesErase: 'Yes, erase it',

  // Result: why
  whyTitle: 'Why',
  quotesTitle: 'What counted most',
  doesNotFit: 'One thing that doesn\u2019t fit',

  // Result: roles
  rolesTitle: 'Roles worth a look',
  week: 'The week',
  cost: 'What you give up',
  complaint: 'What people complain about',
  path: 'How people get there, and back',

  // Result: what would tip the balance
  whatIfTitle: 'What would tip it',
  whatIfSingle: ({ count }: { count: number }): string =>
    count === 1
      ? 'It\u2019s close. One other answer would have changed the result:'
      : 'It\u2019s close. Any one of these answers would have changed the result:',
  whatIfPair: 'It would take more than one other answer. These two together would do it:',
  whatIfFirm: 'It would take more than one other answer.',
  instead: ({ to, from }: { to: string; from: string }) =>
    `\u201c${to}\u201d instead of \u201c${from}\u201d`,
  youSaid: 'You said',
  insteadOf: 'Instead',
  tryOut: 'Try it out',
  moreSwaps: ({ count }: { count: number }) => `Show ${count} more`,
  tryingOut: ({ swaps }: { swaps: string }) =>
    `Trying out ${swaps}. Your answers haven\u2019t changed.`,
  backToResult: 'Back to my result',
  keepAnswers: ({ count }: { count: number }): string =>
    count === 1 ? 'Keep this answer' : 'Keep these answers',

  // Result: situation
  situationTitle: 'Sharper advice',
  situationLead: 'Your result stays the same; the advice gets more specific.',
  questionsLeft: ({ count }: { count: number }) =>
    plural(count, 'quick question', 'quick questions'),
  doneTitle: 'Already done',
  nextTitle: 'One thing you haven\u2019t tried',
  nextTitleTwo: 'Two things you haven\u2019t tried',
  partner: ({ partner }: { partner: string }) => `Your best partner is ${partner}.`,
  nextStep: ({ text }: { text: string }) => `Worth trying: ${text}`,
  justAsOften: ({ names }: { names: string }) => `Just as often: ${names}.`,
  allAlike: 'You look at all sides about equally.',
  nothingInTheWay: 'Nothing you\u2019ve told us about your situation stands in the way.',

  // Result: how sure
  certaintyTitle: 'How sure is this?',
  certaintyAnswers: ({ answered, skipped }: { answered: number; skipped: number }) =>
    `You answered ${plural(answered, 'question', 'questions')}` +
    (skipped ? ` and skipped ${skipped}.` : '.'),
  certaintyChance: ({ chance, first }: { chance: string; first: string }) =>
    `\u201c${chance}\u201d means: among people who answer like you, ${first} really comes first ` +
    `that often, if our model is right.`,
  certaintyOneOfTwo: ({
    chance,
    first,
    second
  }: {
    chance: string
    first: string
    second: string
  }) =>
    `The chance that ${first} comes first is ${chance}. Otherwise it\u2019s most likely ${second}.`,
  certaintyDots:
    'Each dot is one way your answers could be read, all twenty equally likely. The closer ' +
    'together they are, the surer the result.',
  dotsLabel: 'A triangle with twenty dots.',
  certaintyRetest: ({ share }: { share: string }) =>
    `In simulations of the whole quiz, ${share} people got a different result the second time.`,
  oneIn: ({ count }: { count: number }) => `about 1 in ${count}`,
  certaintyModel:
    'No one has yet checked the result against what people went on to do and how they liked it.',
  certaintyAgain: 'Take it on another day and you may get another answer.',

  // Result: share
  close: 'Close',
  shareTitle: 'Share your result',
  shareLead: 'The result is in the link itself. Nothing is uploaded.',
  shareLevel: 'What to show',
  levelClaim: 'Just the headline',
  levelMix: 'With the percentages',
  levelAnswers: 'With all my answers, so we can compare',
  preview: 'This is exactly what they\u2019ll see',
  previewAnswers: ({ count }: { count: number }) => `and ${plural(count, 'answer', 'answers')}`,
  nameField: 'Your name on the card (optional)',
  shareNow: 'Share\u2026',
  copyLink: 'Copy link',
  saveCard: 'Save card (PNG)',
  saveCardSvg: 'Save card (SVG)',
  theLink: 'The link',
  copied: 'Copied.',
  notCopied: 'Copying isn\u2019t allowed on this page. Select the text and copy it yourself.',
  notDrawn: 'This browser won\u2019t draw pictures here. Save the SVG instead.',
  cardEyebrow: 'Where my answers put me',
  cardAlt: ({ place }: { place: string }) => `Card to share: ${place}`,
  cardOf: ({ name }: { name: string }) => `${name}\u2019s result`,
  shareText: ({ place, title }: { place: string; title: string }) => `${place}. ${title}`,

  // Someone else's result
  sharedEyebrow: 'Someone shared their result with you',
  takeAndCompare: 'Take it and compare',
  toMyResult: 'Back to my own',
  theirAnswers: ({ count }: { count: number }) => `Their ${plural(count, 'answer', 'answers')}`,
  badLinkTitle: 'This link is broken',
  newerLinkTitle: 'This link needs a newer quiz',
  badLink: 'Part of it got lost on the way. Ask for a new one.',
  otherVersion:
    'It was made with another version of the questions. Those that differ are left out.',

  // Answers to another version of the questions
  droppedAnswers: ({ count, questions }: { count: number; questions: string }) =>
    `${count} of your earlier answers no longer ${count === 1 ? 'counts' : 'count'}, because ` +
    `the questions have changed${questions && ': '}${questions}.`,
  droppedQuestion: ({ question }: { question: string }) => `\u201c${question}\u201d`,
  droppedOthers: ({ count }: { count: number }) => plural(count, 'other', 'others'),

  // Compare
  compareTitle: 'Compare',
  compareLead: 'With an earlier result, a friend, or your whole team.',
  askAbout:
    'For an outside view, send this quiz to someone who knows your work. Ask them to answer the way ' +
    'they\u2019d expect you to, and to send you the result.',
  you: 'You',
  now: 'Now',
  them: 'Them',
  person: ({ number }: { number: number }) => `Person ${number}`,
  keepResult: 'Keep this result on this device',
  earlierTitle: 'Earlier results',
  earlierLead: 'Going back and forth between kinds of work is normal.',
  sameOf: ({ same, both }: { same: number; both: number }) =>
    both === 0
      ? 'No question came up for both of you.'
      : same === both
        ? both === 1
          ? 'You answered the one question you share the same way.'
          : `You answered all ${both} shared questions the same way.`
        : same === 0
          ? both === 1
            ? 'You answered the one question you share differently.'
            : `You answered ${both} of the same questions, none of them the same way.`
          : `You answered ${both} of the same questions, ${same} of them the same way.`,
  onlyOne: ({ count }: { count: number }) =>
    `${plural(count, 'question', 'questions')} came up in only one of the two.`,
  bothTitle: 'You agree on',
  differTitle: 'You differ on',
  furthestApart: ({ work, mine, theirs }: { work: string; mine: string; theirs: string }) =>
    `You\u2019re furthest apart on ${work}: ${mine} and ${theirs}.`,
  closeTogether: 'You want much the same mix.',
  moreAnswers: ({ count }: { count: number }) =>
    `Show ${plural(count, 'more answer', 'more answers')}`,
  teamTitle: 'A link, or your team\u2019s links',
  teamLead:
    'Paste up to twelve links, one per line, or open result files. They stay on this device.',
  teamFiles: 'Open result files',
  teamBad: ({ count }: { count: number }) =>
    `${plural(count, 'of these isn\u2019t a result', 'of these aren\u2019t results')} from this quiz.`,
  teamNoShares: ({ count }: { count: number }) =>
    count === 1
      ? '1 result shows only a headline, so it can\u2019t be placed.'
      : `${count} results show only a headline, so they can\u2019t be placed.`,
  teamFull: 'Only the first twelve results are shown.',
  teamList: 'Everyone on the triangle',

  // Save and print
  saveTitle: 'Save and print',
  saveLead: 'A one-page summary for your next one-on-one, or files to keep.',
  copyText: 'Copy as text',
  saveMarkdown: 'Save as Markdown',
  saveJson: 'Save as a result file',
  saveCalendar: 'Experiments as calendar file',
  notPrinted: 'If nothing opens, this page can\u2019t print. Save it as Markdown instead.',

  // Sheet for the one-on-one
  sheetEyebrow: ({ title, date }: { title: string; date: string }) => `${title} \u00b7 ${date}`,
  sheetWhy: 'What your answers have in common',
  sheetShares: ({ list }: { list: string }) => `Roughly ${list}.`,
  shareOf: ({ percent, work }: { percent: number; work: string }) => `${percent}% ${work}`,
  sheetRoles: 'Jobs that look like this',
  sheetTry: 'Worth trying first',
  sheetAsk: 'Three questions to bring',
  sheetAskFew: 'To bring up',
  sheetCost: ({ cost }: { cost: string }) => `The price: ${cost}`,
  named: ({ name, text }: { name: string; text: string }) => `${name}: ${text}`,
  notice: ({ answered }: { answered: number }) =>
    `Based on ${plural(answered, 'answer', 'answers')}, not validated. It\u2019s about appeal, not ability. Not for hiring or promotion. The quiz sent nothing.`
}

/** As in quiz.ts: a module shared by both would become a third file to load. */
function plural(count: number, one: string, other: string): string {
  return `${count} ${count === 1 ? one : other}`
}
