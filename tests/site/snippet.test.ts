import { readFileSync } from 'node:fs'
import MarkdownIt from 'markdown-it'
import { describe, expect, test } from 'vitest'
import { bank } from '../../questions/index.ts'
import { sentenceFor, snippet, styleRule, type SnippetOptions } from '../../site/snippet.ts'
import { spaceRule } from '../helpers/recipe.ts'

const doc = readFileSync(new URL('../../docs/embed.md', import.meta.url), 'utf8')

/** The page that the docs link to. */
const [, page = ''] = /Take the 3-minute quiz at <a href="([^"]+)"/.exec(doc)!

const plain: SnippetOptions = {
  sentence: sentenceFor(bank.title, 14),
  page,
  script: 'https://YOUR-SITE/quiz/0.1.0/autoload.js'
}
const rich = snippet({
  ...plain,
  page: 'https://YOUR-SITE/quiz/',
  sentence: sentenceFor('What “draws” you', 28),
  attributes: { mode: 'full', store: '', links: 'https://YOUR-SITE/a?b&c' },
  slots: {
    intro: { text: 'Before   <i>you</i> start:' },
    after: { text: 'I coach.', link: { text: 'Let’s talk.', url: 'https://YOUR-SITE/call/' } }
  }
})

describe('the lines', () => {
  test('are two, of plain characters, without indentation', () => {
    for (const lines of [snippet(plain), rich]) {
      expect(lines.split('\n')).toHaveLength(2)
      expect(lines).toMatch(/^[\n\x20-\x7e]+$/)
      expect(lines.split('\n').map((line) => line.trim())).toEqual(lines.split('\n'))
    }
  })

  test('are those of the docs for the shipped bank', () => {
    expect(doc).toContain(snippet(plain))
  })

  test('load the one file as a classic script', () => {
    const script = 'https://YOUR-SITE/quiz/0.1.0/career-path-quiz.js'
    expect(doc).toContain(snippet({ ...plain, script }).split('\n')[1])
  })

  test('hold one link and no other tag, unless there is HTML of the owner', () => {
    expect(snippet(plain).match(/<[\w-]+/g)).toEqual(['<career-path-quiz', '<a', '<script'])
    expect(rich.match(/<[\w-]+/g)).toEqual([
      '<career-path-quiz',
      '<a',
      '<span',
      '<span',
      '<a',
      '<script'
    ])
  })

  test('name the settings that are set, and say how long the quiz takes', () => {
    expect(rich).toContain(
      '<career-path-quiz mode="full" links="https://YOUR-SITE/a?b&#38;c">What &#8220;draws&#8221; you. ' +
        'Take the 6-minute quiz at <a href="https://YOUR-SITE/quiz/">YOUR-SITE</a>. ' +
        '<span slot="intro">Before &#60;i&#62;you&#60;/i&#62; start:</span> ' +
        '<span slot="after">I coach. <a href="https://YOUR-SITE/call/">Let&#8217;s talk.</a></span></career-path-quiz>'
    )
  })
})

/** Text that Markdown, its extensions and template languages read as markup. */
const marked =
  '*a* **b** _c_ `d` [e](f) ~~g~~ | h $i$ ==j== ^k^ {{ l }} {% m %} {: .n } \\_ https://o.example www.p.example'

describe('in Markdown', () => {
  const lines = snippet({
    ...plain,
    sentence: marked,
    attributes: { links: 'https://YOUR-SITE/a_b_c~d~.json' },
    slots: {
      intro: { text: marked },
      after: { text: marked, link: { text: 'https://q.example/', url: 'https://q.example/a_b_c/' } }
    }
  })

  test.each([
    ['on lines of their own', lines],
    ['next to a paragraph', `Before\n${lines}\nAfter`],
    ['in a list', `- ${lines.replaceAll('\n', '\n  ')}`],
    ['in a quotation', lines.replace(/^/gm, '> ')]
  ])('the tag stays whole, %s', (_, text) => {
    const rendered = new MarkdownIt({ html: true, linkify: true }).render(text)
    const [tag = ''] = /<career-path-quiz.*<\/career-path-quiz>/s.exec(rendered) ?? []
    // A `<p>` in it would close the paragraph around it.
    expect(tag.match(/<[\w-]+/g)).toEqual(['<career-path-quiz', '<a', '<span', '<span', '<a'])
    expect(tag).toContain(`<span slot="intro">${marked}</span>`)
    expect(tag).toContain('links="https://YOUR-SITE/a_b_c~d~.json"')
  })

  test('template languages find no code', () => {
    expect(lines).not.toMatch(/[{}|]/)
  })
})

test('the rule for the style sheet is that of the recipes and of the README', () => {
  expect(`${styleRule()}\n`).toBe(spaceRule)
  expect(readFileSync(new URL('../../README.md', import.meta.url), 'utf8')).toContain(spaceRule)
})

test('the rule for the style sheet names one color, or one for each scheme', () => {
  expect(styleRule({ light: '#111111', dark: '#111111' })).toContain('--cpq-accent: #111111;')
  expect(styleRule({ light: '#111111', dark: '#eeeeee' })).toContain(
    '--cpq-accent: light-dark(#111111, #eeeeee);'
  )
})
