/** Something to be measured: a page with one way to ask twelve questions. */
export interface Subject {
  name: string
  /** As the tables call it. */
  title: string
  role: 'ours' | 'parts' | 'variant' | 'floor' | 'peer' | 'empty' | 'growth'
  /** What stands in the page's head. */
  head: string
  /** What stands in the post, in the place of the quiz. */
  body: string
  /** What is there once the page has loaded. Selectors also look into the shadow root. */
  ready: string
  /** How a reader answers. */
  reader?: {
    /** What begins the quiz, if it does not ask at once. */
    start?: string
    /** The words of the question. */
    question: string
    /** An answer: pressing it moves on, unless there is a button that does. */
    option: string
    next?: string
    result: string
  }
}

const fallback = 'Which way do you lean? Twelve questions about the work that draws you.'
const survey = {
  question: '.sd-question__title',
  option: '.sd-selectbase__label',
  next: '.sd-navigation__next-btn, .sd-navigation__complete-btn',
  result: '.result'
}
const plain = {
  question: 'legend',
  option: 'label',
  result: '.result'
}
const script = (file: string) => `<script src="./${file}" defer></script>`
const style = (file: string) => `<link rel="stylesheet" href="./${file}">`
const place = `<div id="quiz"><p>${fallback}</p></div>`

const ours: Subject = {
  name: 'quiz',
  title: 'career-path-quiz',
  role: 'ours',
  // As docs/embed.md has it for pages that must not move.
  head: '<style>career-path-quiz { display: block; min-height: 15rem }</style>',
  body:
    `<career-path-quiz store="none"><p>${fallback}</p></career-path-quiz>\n` +
    '<script src="./career-path-quiz.js" async></script>',
  ready: '.welcome',
  reader: {
    start: 'button.primary',
    question: '#stem',
    option: 'label',
    result: '.claim'
  }
}

const inParts: Subject = {
  ...ours,
  name: 'lazy',
  title: 'career-path-quiz in parts',
  role: 'parts',
  body: ours.body.replace('career-path-quiz.js', 'career-path-quiz.lazy.js')
}

export const subjects: readonly Subject[] = [
  {
    name: 'empty',
    title: 'The page alone',
    role: 'empty',
    head: '',
    body: `<p>${fallback}</p>`,
    ready: 'h1'
  },
  ours,
  inParts,
  {
    name: 'bare',
    title: 'Bare Preact and XState',
    role: 'floor',
    head: script('bare.js'),
    body: place,
    ready: 'fieldset',
    reader: plain
  },
  {
    name: 'vanilla',
    title: 'Vanilla element',
    role: 'floor',
    head: script('vanilla.js'),
    body: `<vanilla-quiz><p>${fallback}</p></vanilla-quiz>`,
    ready: 'fieldset',
    reader: plain
  },
  {
    name: 'survey-bundled',
    title: 'SurveyJS, bundled',
    role: 'peer',
    head: style('survey-bundled.css') + script('survey-bundled.js'),
    body: place,
    ready: '.sd-question__title',
    reader: survey
  },
  {
    name: 'survey-umd',
    title: 'SurveyJS, script tags',
    role: 'peer',
    head:
      style('survey-core.min.css') +
      ['survey.core.min.js', 'survey-js-ui.min.js', 'survey-umd.js'].map(script).join(''),
    body: place,
    ready: '.sd-question__title',
    reader: survey
  },
  {
    name: 'survey-react',
    title: 'SurveyJS, React',
    role: 'peer',
    head: style('survey-react.css') + script('survey-react.js'),
    body: place,
    ready: '.sd-question__title',
    reader: survey
  },
  {
    name: 'h5p',
    title: 'H5P player, plainest content',
    role: 'peer',
    head: style('h5p.css') + script('main.bundle.js') + script('h5p.js'),
    body: place,
    ready: 'fieldset',
    reader: plain
  }
]

/** Our own quiz where its page has done less for it, or it has more to do. */
export const growth: readonly Subject[] = [
  {
    ...ours,
    name: 'no-room',
    title: 'The two lines alone, no room kept',
    role: 'variant',
    head: ''
  },
  {
    name: 'lazy-far',
    title: 'In parts, two windows below',
    role: 'variant',
    head: inParts.head,
    body: `<div style="height: 200vh"></div>\n${inParts.body}`,
    ready: 'h1'
  },
  {
    ...ours,
    name: 'hundred',
    title: 'A hundred quizzes on a page',
    role: 'growth',
    body: ours.body.replace(/<career-path-quiz.+<\/career-path-quiz>/, (tag) =>
      `${tag}\n`.repeat(100)
    )
  },
  {
    ...ours,
    name: 'large-bank',
    title: 'A bank of 10,000 items',
    role: 'growth',
    head: ours.head + script('large-bank.js')
  },
  {
    ...ours,
    name: 'many-links',
    title: 'A list of 5,000 links',
    role: 'growth',
    head: ours.head + script('many-links.js')
  }
]

const paragraph =
  'Some of us were made leads because we were the last to leave, and some of us asked for it. ' +
  'Either way there comes a week in which the calendar is full and the editor stays closed, and ' +
  'one begins to wonder whether that is what the work is now.'

/** A post on somebody's page, with the quiz in the midst of it. */
export function pageOf({ title, head, body }: Subject): string {
  return `<!doctype html>
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
}
