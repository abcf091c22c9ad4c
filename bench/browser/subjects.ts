import { styleRule } from '../../site/snippet.ts'
import { pauseAfterTap } from '../../widget/screens/use-tap.ts'

/** A page with one quiz in it, and how to take that quiz. */
export interface Subject {
  /** Also its folder. */
  name: string
  title: string
  isOurs?: boolean
  /** What the page has in its head. */
  head: string
  /** What the page has where the quiz goes. */
  body: string
  /** Visible once the quiz is drawn. Selectors also look into the shadow root of a quiz. */
  ready: string
  /** Missing for a page without a quiz. */
  reader?: {
    /** Buttons on the way to the first question. Missing ones are skipped. */
    start?: readonly string[]
    /** An element whose text differs from question to question. */
    question: string
    /** An answer. */
    option: string
    /** The button that confirms the answer, if a tap on the option isn't enough. */
    next?: string
    /** How long the quiz waits on purpose after an answer, in milliseconds. Not counted. */
    pause?: number
  }
}

const fallback = 'Which way do you lean? A few questions about the work that draws you.'

const ours = {
  isOurs: true,
  head: `<style>${styleRule()}</style>`,
  ready: '[data-screen="welcome"] [part~="button"]',
  reader: {
    start: [
      '[data-screen="welcome"] [part~="button"]',
      // Skips the questions about today, which not every bank has.
      '[data-screen="now"] [part~="button-quiet"]'
    ],
    question: '[part~="heading"]',
    option: 'label[part~="option"]',
    pause: pauseAfterTap
  }
}

/** The two lines of the README, which go with the rule in the head. */
const twoLines = (file: string) =>
  `<career-path-quiz store="none"><p>${fallback}</p></career-path-quiz>\n` +
  `<script src="./${file}" async></script>`

const place = `<div id="quiz"><p>${fallback}</p></div>`
const script = (file: string) => `<script src="./${file}" defer></script>`
const plain = { question: 'legend', option: 'label' }

export const subjects: readonly Subject[] = [
  {
    name: 'empty',
    title: 'Empty page',
    head: '',
    body: `<p>${fallback}</p>`,
    ready: 'h1'
  },
  { ...ours, name: 'one-file', title: 'One file', body: twoLines('career-path-quiz.js') },
  { ...ours, name: 'autoload', title: 'Autoload', body: twoLines('autoload.js') },
  {
    name: 'bare',
    title: 'Bare Preact + XState',
    head: script('bare.js'),
    body: place,
    ready: 'fieldset',
    reader: plain
  },
  {
    name: 'survey',
    title: 'SurveyJS',
    head: `<link rel="stylesheet" href="./survey.css">${script('survey.js')}`,
    body: place,
    ready: '.sd-question__title',
    reader: {
      question: '.sd-question__title',
      option: '.sd-selectbase__label',
      next: '.sd-navigation__next-btn'
    }
  },
  {
    name: 'h5p',
    title: 'H5P player',
    head: `<link rel="stylesheet" href="./h5p.css">${script('main.bundle.js')}${script('h5p.js')}`,
    body: place,
    ready: 'fieldset',
    reader: plain
  }
]

const paragraph =
  'Some of us became leads because we were the last to leave, and some of us asked for it. ' +
  'Either way there comes a week when the calendar is full, the editor stays closed, and ' +
  "you wonder whether that's the job now."

/** A post with the quiz in the middle. */
export const pageOf = ({ title, head, body }: Subject): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,">
<title>${title}</title>
<style>body { max-width: 40em; margin: 2em auto; padding: 0 1em; font: 1.1em/1.5 sans-serif }</style>
${head}
</head>
<body>
<h1>What we do all week</h1>
<p>${paragraph}</p>
${body}
<p>${paragraph}</p>
<p>${paragraph}</p>
</body>
</html>
`
