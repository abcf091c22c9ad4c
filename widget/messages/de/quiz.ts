import type { enQuiz } from '../en/quiz.ts'

/** German texts until there is a result. */
export const deQuiz = {
  /** BCP 47 tag that dates and lists are written in. */
  language: 'de',

  // Welcome
  welcomeLead: ({ least, most }: { least: number; most: number }) =>
    `${least === most ? most : `${least} bis ${most}`} kurze Fragen zu der Arbeit, die dir ` +
    `Spaß macht. Dauert etwa ${plural(Math.max(1, Math.round(most / 4.5)), 'Minute', 'Minuten')}.`,
  welcomeGet: ({ things }: { things: string }) => `Du bekommst ${things}.`,
  getPlace: 'einen Platz auf der Karte',
  getExperiments: 'ein, zwei Experimente',
  getLinks: 'etwas zum Hören oder Lesen',
  privacy: 'Deine Antworten bleiben auf diesem Gerät. Ein Denkanstoß, kein Test.',
  start: 'Los geht\u2019s',
  continue: 'Weitermachen',
  startOver: 'Von vorn anfangen',
  confirmStartOver: 'Von vorn anfangen? Deine bisherigen Antworten sind dann weg.',
  yesStartOver: 'Ja, von vorn',
  cancel: 'Abbrechen',
  answeredOf: ({ answered, most }: { answered: number; most: number }) =>
    `Bisher beantwortet: ${answered} von etwa ${most}.`,
  resultFrom: ({ date }: { date: string }) => `Dein Ergebnis vom ${date} ist noch da.`,
  resultFromLastTime: 'Dein Ergebnis vom letzten Mal ist noch da.',
  seeResult: 'Ansehen',
  openSaved: 'Gespeichertes Ergebnis öffnen',
  notSaved:
    'Dieser Browser speichert deine Antworten nicht. Wenn du die Seite verlässt, sind sie weg.',

  // Where you are now
  nowTitle: 'Vorweg: Wo stehst du gerade?',
  nowLead: 'Am Ergebnis ändert das nichts. Aber die Tipps passen dann besser zu dir.',
  skipAll: 'Das überspringen',

  // Questions
  progress: ({ number, least, most }: { number: number; least: number; most: number }) =>
    number > least || least === most
      ? `${number} von ${most}`
      : `${number} von ${least}\u2013${most}`,
  progressLong: ({ number, least, most }: { number: number; least: number; most: number }) =>
    least === most ? `Frage ${number} von ${most}` : `Frage ${number} von ${least} bis ${most}`,
  sectionNow: 'Wo du gerade stehst',
  sectionFollowUps: 'Noch etwas genauer',
  sectionDay: 'Drei Tage',
  sectionReadiness: 'Was du schon gemacht hast',
  sectionLeadership: 'Wie du führen würdest',
  sectionSituation: 'Deine Situation',
  keys: ({ options }: { options: number }) =>
    `Tasten: 1\u2013${options} oder Pfeiltasten und Enter.`,
  back: 'Zurück',
  skip: 'Überspringen',
  next: 'Weiter',
  chooseFirst: 'Wähl erst eine Antwort aus oder überspring die Frage.',
  seeResultNow: 'Ergebnis jetzt ansehen',

  // Three days
  daysTitle: 'Gegen welchen dieser Tage würdest du deinen tauschen?',
  daysLead:
    'Such dir den aus, den du morgen willst. Er ändert dein Ergebnis nicht, er stellt es auf die Probe.',
  dayLabel: ({ number }: { number: number }) => `Tag ${number}`,

  // Your answers
  reviewTitle: 'Deine Antworten',
  reviewLead: 'Tipp auf eine Antwort, um sie zu ändern. Dein Ergebnis ändert sich mit.',
  skipped: 'Übersprungen',
  reviewDone: 'Fertig',

  // Result: picture
  pictureLabelOpen: 'Ein Dreieck zwischen drei Arten von Arbeit. Kein Bereich sticht heraus.',

  // Result: actions
  erased: 'Alles, was das Quiz auf diesem Gerät gespeichert hatte, ist gelöscht.',

  // Someone else's result
  newer:
    'Das stammt aus einer neueren Version des Quiz. Lade die Seite neu; hilft das nicht, hat diese ' +
    'Seite noch eine ältere.',

  // Save and print
  badFile: 'Das ist kein Ergebnis aus diesem Quiz.',

  // When something goes wrong
  errorTitle: 'Das Ergebnis ließ sich nicht laden',
  errorLead: 'Deine Antworten auf dieser Seite sind noch da.',
  unavailable: 'Das Quiz lässt sich gerade nicht anzeigen.',
  loading: 'Einen Moment\u00a0\u2026',
  tryAgain: 'Noch einmal versuchen',
  reload: 'Seite neu laden'
} satisfies typeof enQuiz

function plural(count: number, one: string, other: string): string {
  return `${count} ${count === 1 ? one : other}`
}
