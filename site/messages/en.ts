import { html } from '../html.ts'
import type { SiteMessages } from './site-messages.ts'

/** The site's texts in American English. */
export const en: SiteMessages = {
  inEnglish: '',

  // Around every page
  skip: 'Skip to content',
  navigation: 'Site',
  languages: 'Languages',
  how: 'How it decides',
  places: 'Places',
  embed: 'Embed',
  developers: 'Developers',
  note: 'Something to think with, not a validated test, and never for hiring.',
  measured: 'What was measured',
  plain: 'Without scripts',
  docs: 'Docs',
  source: 'Source',

  // The front page
  homeTitle: 'Manager, engineer or specialist? An honest quiz for software engineers',
  homeDescription:
    'A three-minute quiz for software engineers: leading people, building or going deep? ' +
    'It says how sure it is, and gives you two things to try before you decide.',
  homeQuiz: 'The quiz',
  homeHeading: 'Lead people, build, or go deep?',
  homeLede: ({ min, max }) =>
    `${min} to ${max} questions, three minutes. You get a place on this map, how sure we are, ` +
    `and two things to try before you decide.`,
  homePicture: 'The point is an example. Each name leads to its page.',
  whatTitle: 'What it is, and what it isn’t',
  doubts: {
    title: 'It admits when it isn’t sure',
    text: (link) =>
      html`It says how sure it is, what counts against it, and when it’s too close to call.
      ${link('How it decides')} shows every question, weight and source.`
  },
  quiet: {
    title: 'It keeps your answers to itself',
    text: () =>
      html`Answers stay on the device. No cookies, no tracking, no account, and no requests except
      for its own files. “Erase everything,” below the result, means exactly that.`
  },
  noTest: {
    title: 'It isn’t a test',
    text: (link) =>
      html`No real person has been measured with it. It’s about what appeals to you, not what you’re
      good at, and it’s never for hiring or promotion. ${link('What was measured')}, with simulated
      people.`
  },
  placesTitle: 'Seven places to end up',
  moreTitle: 'For you in particular',
  writers: {
    title: 'Writers',
    text: (link) =>
      html`Ask your own questions: start with <code>npx career-path-quiz init my-quiz</code>.
        ${link('From idea to embedded in an afternoon')}.`
  },
  forDevelopers: {
    title: 'Developers',
    text: (link) =>
      html`The engine is a typed XState machine that needs no page.
      ${link('Ten lines of it, running live')}.`
  },
  skeptics: {
    title: 'Skeptics',
    text: (link) =>
      html`Figures, plots and every target we missed: ${link('the technical report')}.`
  },

  // The quiz alone
  quizDescription:
    'Leading people, building or going deep? A three-minute quiz for software engineers that says how sure it is.',
  quizHeading: 'What kind of work pulls you in?',
  quizLede: 'Three minutes, and a result that says how sure it is.',

  // In the tag where no script runs, and below the result
  needsScripts: 'The quiz needs JavaScript, which is off or still loading. Meanwhile, you can',
  takePlain: 'take it without any script',
  or: 'or',
  readQuestions: 'read its questions',
  aboutPlace: (link) =>
    html`What the week is like, what you give up, what jobs there are:
    ${link('more about this place')}. Posting that page’s address shows a preview picture, and says
    nothing else about you.`,
  aboutPlaceNamed: ({ name }) => `more about “${name}”`,

  // Places
  sevenPlaces: 'Seven places',
  galleryTitle: 'Seven places between managing, building and going deep',
  galleryDescription:
    'What the week is like, what you give up, what people complain about and what jobs there are, in each of the seven places the quiz knows.',
  galleryLede:
    'Where the quiz can put you: three corners, three edges and the middle. None is better than ' +
    'another, and many people move between them.',
  placeDescription: ({ start }) =>
    `${start} What the week is like, what you give up, and how people get there and back.`,
  complaint: 'What people here complain about',
  week: 'What the week is like',
  cost: 'What you give up',
  path: 'How people get there and back',
  stay: 'If you’re already here',
  roles: 'Job titles to look for',
  isItYours: 'Is it yours?',

  // Pictures
  map: ({ works }) => `A map of seven places between ${works}.`,
  mapWithOwn: ({ works, own }) => `A map of seven places between ${works}. Marked: ${own}.`,
  cardAlt: 'A map with seven places',
  cardEyebrow: 'A quiz for software engineers',
  cardTitle: 'Lead people, build, or go deep?',
  cardNote: 'It says how sure it is.',
  placeEyebrow: 'One of seven places'
}
