import { html } from '../html.ts'
import type { SiteMessages } from './site-messages.ts'

/** The site's texts in German. */
export const de: SiteMessages = {
  inEnglish: '(auf Englisch)',

  // Around every page
  skip: 'Zum Inhalt',
  navigation: 'Website',
  languages: 'Sprachen',
  how: 'So entscheidet es',
  places: 'Plätze',
  embed: 'Einbinden',
  developers: 'Für Devs',
  note: 'Ein Denkanstoß, kein validierter Test, und nichts für Bewerbungsverfahren.',
  measured: 'Was gemessen wurde',
  plain: 'Ohne Skripte',
  docs: 'Dokumentation',
  source: 'Quellcode',

  // The front page
  homeTitle:
    'Führen, bauen oder in die Tiefe gehen? Ein ehrliches Quiz für alle, die Software entwickeln',
  homeDescription:
    'Ein Drei-Minuten-Quiz für alle, die Software entwickeln: Menschen führen, bauen oder in die ' +
    'Tiefe gehen? Es sagt, wie sicher es sich ist, und gibt dir zwei Experimente mit.',
  homeQuiz: 'Das Quiz',
  homeHeading: 'Ein Team leiten, entwickeln oder dich spezialisieren?',
  homeLede: ({ min, max }) =>
    `${min} bis ${max} Fragen, drei Minuten. Du bekommst einen Platz auf dieser Karte und zwei ` +
    `Experimente, bevor du dich entscheidest. Und du erfährst, wie sicher wir uns sind.`,
  homePicture: 'Der Punkt ist ein Beispiel. Jeder Name führt zu seiner Seite.',
  whatTitle: 'Was es ist und was nicht',
  doubts: {
    title: 'Es gibt Zweifel zu',
    text: (link) =>
      html`Es sagt, wie sicher es sich ist, was nicht dazu passt und wann es zu knapp ist.
      ${link('So entscheidet es')}: jede Frage, jedes Gewicht und jede Quelle.`
  },
  quiet: {
    title: 'Es plaudert nichts aus',
    text: () =>
      html`Die Antworten bleiben auf dem Gerät. Keine Cookies, kein Tracking, kein Konto, und
      geladen werden nur die eigenen Dateien. „Alles löschen“ unter dem Ergebnis heißt genau das.`
  },
  noTest: {
    title: 'Es ist kein Test',
    text: (link) =>
      html`Noch kein echter Mensch wurde damit gemessen. Es geht darum, was dich reizt, nicht darum,
      was du gut kannst, und es taugt weder für Einstellungen noch für Beförderungen.
      ${link('Was gemessen wurde')}, und zwar mit simulierten Personen.`
  },
  placesTitle: 'Sieben Plätze, an denen du landen kannst',
  embedding: {
    title: 'In deinen eigenen Beitrag einbinden',
    text: (lines, recipes) =>
      html`Zwei Zeilen genügen. Das Quiz übernimmt deine Schrift, deine hellen oder dunklen Farben
      und die Sprache der Seite. ${lines('Stell deine zwei Zeilen zusammen')}, oder sieh dir die
      ${recipes('Rezepte')} für Jekyll, Hugo, WordPress, React, Vue und mehr an.`
  },
  moreTitle: 'Je nachdem, wer du bist',
  writers: {
    title: 'Du schreibst',
    text: (link) =>
      html`Stell deine eigenen Fragen: Fang mit <code>npx career-path-quiz init my-quiz</code> an.
        ${link('Von der Idee zum eigenen Quiz an einem Nachmittag')}.`
  },
  forDevelopers: {
    title: 'Du entwickelst',
    text: (link) =>
      html`Die Engine ist eine typisierte XState-Maschine, die ohne Seite läuft.
      ${link('Zehn Zeilen davon, live')}.`
  },
  skeptics: {
    title: 'Du zweifelst',
    text: (link) =>
      html`Zahlen, Diagramme und jede Hürde, die nicht genommen wurde:
      ${link('der technische Bericht')}.`
  },

  // The quiz alone
  quizDescription:
    'Menschen führen, bauen oder in die Tiefe gehen? Ein Drei-Minuten-Quiz für alle, die Software entwickeln. Es sagt, wie sicher es sich ist.',
  quizHeading: 'Welche Arbeit zieht dich an?',
  quizLede: 'Drei Minuten, und ein Ergebnis, das sagt, wie sicher es ist.',

  // In the tag where no script runs, and below the result
  needsScripts:
    'Das Quiz braucht Skripte, und die sind abgeschaltet oder noch unterwegs. Solange kannst du',
  takePlain: 'es ohne Skripte machen',
  or: 'oder',
  readQuestions: 'seine Fragen lesen',
  aboutPlace: (link) =>
    html`Wie die Woche aussieht, was du aufgibst, welche Jobs es gibt:
    ${link('mehr über diesen Platz')}. Wo du die Adresse dieser Seite postest, erscheint ein Bild,
    und sonst verrät sie nichts über dich.`,
  aboutPlaceNamed: ({ name }) => `mehr über „${name}“`,

  // Places
  sevenPlaces: 'Sieben Plätze',
  galleryTitle: 'Sieben Plätze zwischen Führen, Bauen und Tiefe',
  galleryDescription:
    'Wie die Woche aussieht, was du aufgibst, worüber geklagt wird und welche Jobs es gibt, an jedem der sieben Plätze, die das Quiz kennt.',
  galleryLede:
    'Wo das Quiz dich sehen kann: drei Ecken, drei Kanten und die Mitte. Keiner ist besser als ein ' +
    'anderer, und viele wechseln zwischen ihnen.',
  placeDescription: ({ start }) =>
    `${start} Wie die Woche aussieht, was du aufgibst und wie man hinkommt und wieder zurück.`,
  complaint: 'Worüber hier geklagt wird',
  week: 'Wie die Woche aussieht',
  cost: 'Was du aufgibst',
  path: 'Wie man hinkommt und wieder zurück',
  stay: 'Wenn du schon hier bist',
  roles: 'Jobtitel, nach denen du suchen kannst',
  isItYours: 'Ist das dein Platz?',

  // Pictures
  map: ({ works }) => `Eine Karte mit sieben Plätzen zwischen ${works}.`,
  mapWithOwn: ({ works, own }) =>
    `Eine Karte mit sieben Plätzen zwischen ${works}. Markiert: ${own}.`,
  cardAlt: 'Eine Karte mit sieben Plätzen',
  cardEyebrow: 'Ein Quiz für alle, die Software entwickeln',
  cardTitle: 'Ein Team leiten, entwickeln oder dich spezialisieren?',
  cardNote: 'Es sagt, wie sicher es sich ist.',
  placeEyebrow: 'Einer von sieben Plätzen'
}
