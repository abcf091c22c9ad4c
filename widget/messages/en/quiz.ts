/** English texts until there is a result. */
export const enQuiz = {
  /** BCP 47 tag that dates and lists are written in. */
  language: 'en',

  // Welcome
  welcomeLead: ({ least, most }: { least: number; most: number }) =>
    `${least === most ? most : `${least} to ${most}`} short questions about the work you enjoy. ` +
    `About ${plural(Math.max(1, Math.round(most / 4.5)), 'minute', 'minutes')}.`,
  welcomeGet: ({ things }: { things: string }) => `You\u2019ll get ${things}.`,
  getPlace: 'a place on the map',
  getExperiments: 'an experiment or two',
  getLinks: 'something to listen to or read',
  privacy: 'Your answers stay on this device. Something to think with, not a test.',
  start: 'Start',
  continue: 'Continue',
  startOver: 'Start over',
  confirmStartOver: 'Start over? Your answers so far will be gone.',
  yesStartOver: 'Yes, start over',
  cancel: 'Cancel',
  answeredOf: ({ answered, most }: { answered: number; most: number }) =>
    `You\u2019ve answered ${answered} of about ${most}.`,
  resultFrom: ({ date }: { date: string }) => `Your result from ${date} is still here.`,
  resultFromLastTime: 'Your result from last time is still here.',
  seeResult: 'See it',
  openSaved: 'Open a saved result',
  notSaved:
    'This browser won\u2019t save your answers. They\u2019ll be gone when you leave the page.',

  // Where you are now
  nowTitle: 'First, where are you now?',
  nowLead: 'This doesn\u2019t change your result. It makes the advice fit you.',
  skipAll: 'Skip this',

  // Questions
  progress: ({ number, least, most }: { number: number; least: number; most: number }) =>
    number > least || least === most
      ? `${number} of ${most}`
      : `${number} of ${least}\u2013${most}`,
  progressLong: ({ number, least, most }: { number: number; least: number; most: number }) =>
    least === most ? `Question ${number} of ${most}` : `Question ${number} of ${least} to ${most}`,
  sectionNow: 'Where you are now',
  sectionFollowUps: 'A bit more detail',
  sectionDay: 'Three days',
  sectionReadiness: 'What you\u2019ve done so far',
  sectionLeadership: 'How you\u2019d lead',
  sectionSituation: 'Your situation',
  keys: ({ options }: { options: number }) => `Keys: 1\u2013${options}, or arrows and Enter.`,
  back: 'Back',
  skip: 'Skip',
  next: 'Next',
  chooseFirst: 'Choose an answer first, or skip this one.',
  seeResultNow: 'See my result now',

  // Three days
  daysTitle: 'Which of these days would you swap yours for?',
  daysLead:
    'Pick the one you\u2019d take tomorrow. It won\u2019t change your result; it puts it to the test.',
  dayLabel: ({ number }: { number: number }) => `Day ${number}`,

  // Your answers
  reviewTitle: 'Your answers',
  reviewLead: 'Tap an answer to change it. Your result updates.',
  skipped: 'Skipped',
  reviewDone: 'Done',

  // Result: picture
  pictureLabelOpen: 'A triangle between three kinds of work. No area of it stands out.',

  // Result: actions
  erased: 'Everything the quiz kept on this device has been erased.',

  // Someone else's result
  newer:
    'This was made by a newer version of the quiz. Reload the page; if that doesn\u2019t help, this ' +
    'page still has an older one.',

  // Save and print
  badFile: 'This isn\u2019t a result from this quiz.',

  // When something goes wrong
  errorTitle: 'The result didn\u2019t load',
  errorLead: 'Your answers are safe on this page.',
  unavailable: 'The quiz can\u2019t be shown right now.',
  loading: 'One moment\u2026',
  tryAgain: 'Try again',
  reload: 'Reload the page'
}

/** "1 day", "2 days". */
function plural(count: number, one: string, other: string): string {
  return `${count} ${count === 1 ? one : other}`
}
