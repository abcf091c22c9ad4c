import type { Html } from '../html.ts'

/** Makes these words a link. Where it leads is up to the page. */
type Link = (words: string) => Html

/** A heading and a text below it, with a link in it. */
interface Entry {
  title: string
  text: (link: Link) => Html
}

/** Every text of the pages that exist in several languages. The bank has the rest. */
export interface SiteMessages {
  /** Follows links to pages that only exist in English. Empty in English. */
  inEnglish: string

  // Around every page
  skip: string
  navigation: string
  languages: string
  how: string
  places: string
  embed: string
  developers: string
  note: string
  measured: string
  plain: string
  docs: string
  source: string

  // The front page
  homeTitle: string
  homeDescription: string
  homeQuiz: string
  homeHeading: string
  homeLede: (questions: { min: number; max: number }) => string
  /** Below the map beside the quiz. */
  homePicture: string
  whatTitle: string
  doubts: Entry
  quiet: Entry
  noTest: Entry
  placesTitle: string
  /** How to embed it. English has the form that makes the lines instead. */
  embedding?: { title: string; text: (lines: Link, recipes: Link) => Html }
  moreTitle: string
  writers: Entry
  forDevelopers: Entry
  skeptics: Entry

  // The quiz alone
  quizDescription: string
  quizHeading: string
  quizLede: string

  // In the tag where no script runs, and below the result
  needsScripts: string
  takePlain: string
  or: string
  readQuestions: string
  /** Its link gets the words of `aboutPlaceNamed` once the place is known. */
  aboutPlace: (link: Link) => Html
  aboutPlaceNamed: (place: { name: string }) => string

  // Places
  sevenPlaces: string
  galleryTitle: string
  galleryDescription: string
  galleryLede: string
  placeDescription: (place: { start: string }) => string
  complaint: string
  week: string
  cost: string
  path: string
  stay: string
  roles: string
  isItYours: string

  // Pictures
  map: (places: { works: string }) => string
  mapWithOwn: (places: { works: string; own: string }) => string
  cardAlt: string
  cardEyebrow: string
  cardTitle: string
  cardNote: string
  placeEyebrow: string
}
