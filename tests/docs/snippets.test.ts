import { execFileSync, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import toy from '../../questions/toy.json' with { type: 'json' }
import { runCli } from '../cli/helpers/run-cli.ts'
import { temporaryFolder } from '../cli/helpers/temporary-folder.ts'
import { plainFeed } from '../cli/helpers/posts.ts'
import { recipe } from '../helpers/recipe.ts'
import { labelsOf } from '../../widget/messages/label.ts'
import { messagesFor } from '../../widget/messages/messages-for.ts'
import pluginBlock from '../../wordpress/block.json' with { type: 'json' }

const pages = globSync(['*.md', 'docs/*.md', 'questions/*.md', 'examples/*.md'])
  .map((page) => page.replaceAll('\\', '/'))
  // Its only block is a drawing.
  .filter((page) => page !== 'ARCHITECTURE.md')

interface Block {
  /** The heading above it, and how many blocks below that come before it. */
  name: string
  language: string
  code: string
}

/** The blocks of code of a page. */
function blocksOf(page: string): Block[] {
  const counts = new Map<string, number>()
  const parts = readFileSync(page, 'utf8').matchAll(/^#+ (.+)$|^```(\S*)\n([^]*?)^```$/gm)
  let heading = ''
  return [...parts].flatMap(([, title, language, code]) => {
    if (title !== undefined) {
      heading = title
      return []
    }
    const nth = counts.get(heading) ?? 0
    counts.set(heading, nth + 1)
    return [{ name: `${heading} ${nth}`, language: language!, code: code! }]
  })
}

/** Tests that read the block from the page and run it. */
const authoring = 'tests/package/authoring.test.ts'
const readme = 'tests/docs/readme.test.ts'
const embedDoc = 'tests/docs/embed-doc.test.ts'
const analytics = 'tests/docs/analytics.test.ts'
const site = (name: string) => `tests/sites/${name}.test.ts`

/**
 * Which test runs each block of code. `here` is this file, which also runs all commands.
 */
const runBy: Record<string, Record<string, string>> = {
  'README.md': {
    'Put it on a page 0': readme,
    'Put it on a page 1': 'tests/site/snippet.test.ts',
    'Put it on a page 2': readme,
    'As a library 1': readme
  },
  'docs/authoring.md': { '6. Embed (10 minutes) 0': authoring },
  'docs/cli.md': { 'links 0': 'here' },
  'docs/embed.md': {
    'Putting the quiz into a page 0': site('html'),
    'Putting the quiz into a page 1': 'tests/embedding/layout.test.ts',
    'Putting the quiz into a page 2': readme,
    'Putting the quiz into a page 3': embedDoc,
    'Jekyll 0': site('jekyll'),
    'Jekyll 1': site('jekyll'),
    'Jekyll 2': site('jekyll'),
    'Hugo 0': site('hugo'),
    'Hugo 1': site('hugo'),
    'Hugo 2': site('hugo'),
    'WordPress 0': 'here',
    'Eleventy 0': site('eleventy'),
    'Eleventy 1': site('eleventy'),
    'Astro 0': site('astro'),
    'Docusaurus and other MDX 0': site('docusaurus/docusaurus'),
    'Docusaurus and other MDX 1': site('docusaurus/docusaurus'),
    'Docusaurus and other MDX 2': site('docusaurus/docusaurus'),
    'npm and a bundler 0': site('vite'),
    'npm and a bundler 1': site('vite'),
    'React 0': site('react'),
    'React 1': site('react'),
    'Next.js 0': site('next'),
    'Next.js 1': site('next'),
    'Vue 0': site('vue'),
    'Vue 1': site('vue'),
    'Vue 2': site('vue'),
    'Vue 3': site('types'),
    'VitePress 0': site('vitepress'),
    'VitePress 1': site('vitepress'),
    'VitePress 2': site('vitepress'),
    'Where only frames are allowed 0': 'tests/embedding/frames.test.ts',
    'Properties and methods 0': 'tests/autoload/loading.test.ts',
    'Your own questions, links and words 0': 'tests/sites/door.ts',
    'Your own HTML around it 0': 'tests/sites/door.ts',
    'Your own links 0': embedDoc,
    'Styling 0': embedDoc,
    'Styling 1': embedDoc,
    'When someone finishes 0': analytics,
    'Plausible 0': analytics,
    'Google Analytics 4 0': analytics,
    'A server of your own 0': analytics,
    'Results, with consent 0': 'here',
    'Results, with consent 1': analytics,
    'Autoload or one file 0': site('html'),
    'Strict policies 0': 'tests/embedding/hosts/hosts.ts',
    'Strict policies 1': 'tests/embedding/hosts/hosts.ts',
    'Strict policies 3': 'here'
  },
  'docs/engine.md': {
    'A quiz 0': readme,
    'Your own UI 0': readme,
    'Your own bank 0': readme,
    'Pure functions 0': readme
  },
  'docs/texts.md': {
    'Texts of the interface 0': 'here',
    'Texts of the interface 1': 'tests/docs/texts.test.ts'
  },
  'docs/wordpress.md': { 'The shortcode 0': 'here' },
  'questions/README.md': {
    'What an item is 0': 'tests/lint/guide.test.ts',
    'Running the checks 2': 'here'
  }
}

/** Commands for a shell, which are run or looked up one by one. */
const isShell = ({ language }: Block) => language === 'sh'

describe.each(pages)('%s', (page) => {
  test('has no block of code that no test runs', () => {
    const names = blocksOf(page)
      .filter((block) => !isShell(block))
      .map(({ name }) => name)
    expect(names.toSorted()).toEqual(Object.keys(runBy[page] ?? {}).toSorted())
  })
})

test('tests that run blocks exist and read them from their page', () => {
  const files = new Set(Object.values(runBy).flatMap((blocks) => Object.values(blocks)))
  files.delete('here')
  const reading = /\brecipe\(|\btwoLines\b|\bspaceRule\b|README|docs\//
  expect(
    [...files].filter((file) => !existsSync(file) || !reading.test(readFileSync(file, 'utf8')))
  ).toEqual([])
})

const codeOf = (page: string, name: string) =>
  blocksOf(page).find((block) => block.name === name)!.code

describe('commands', () => {
  /** A line of a shell, without its comment. */
  const lines = pages.flatMap((page) => {
    const indented = readFileSync(page, 'utf8').match(/^ {4}(npx|echo) .*$/gm) ?? []
    const inBlocks = blocksOf(page)
      .filter(isShell)
      .flatMap(({ code }) => code.trim().split('\n'))
    return [...indented, ...inBlocks].map((line) => line.trim().replace(/\s+#.*$/, ''))
  })
  const own = /\bnpx career-path-quiz\b ?(.*)$/

  test('of other programs are those we know', () => {
    // tests/docs/links.test.ts looks up what "npm run" names.
    const known =
      /^npm (start|test|run [\w:-]+( -- .*)?|install (career-path-quiz xstate))$|^npx vitest run tests\/(lint tests\/questions\/questions\.test\.ts|questions)$|^openssl /
    const others = [...new Set(lines.filter((line) => !own.test(line)))]
    expect(others.length).toBeGreaterThan(5)
    expect(others.filter((line) => !known.test(line))).toEqual([])
  })

  test('of ours run', { timeout: 120_000 }, async () => {
    const folder = temporaryFolder({
      'my-bank.json': JSON.stringify(toy),
      'bank.json': JSON.stringify(toy),
      'feed.xml': plainFeed([{ title: 'Brewing', text: 'A post.' }])
    })
    const inFolder = (word: string) =>
      /^(my-quiz.*|[\w-]+\.json)$/.test(word) ? join(folder, word) : word
    // tests/package/authoring.test.ts opens the preview, which serves until it's stopped.
    const commands = [
      ...new Set(lines.filter((line) => own.test(line) && !line.includes('preview')))
    ]
    expect(commands.length).toBeGreaterThan(8)
    const failed: string[] = []
    for (const line of commands) {
      const [, keys = ''] = /^echo (\S+) \|/.exec(line) ?? []
      const words = own
        .exec(line)![1]!
        .replace(/ > .*/, '')
        .matchAll(/"([^"]*)"|(\S+)/g)
      const args = [...words]
        .map(([, quoted, word]) => quoted ?? inFolder(word!))
        .map((word) =>
          word.startsWith('https://YOUR-SITE/feed') ? join(folder, 'feed.xml') : word
        )
      if (args[0] === 'simulate') args.push('--people', '3')
      if (args[0] === 'init') args.push('--force')
      const { code, stderr } = await runCli(args, keys)
      // 1 means that a bank has faults or misses a gate. `init` asks for what it isn't told.
      if (code > 1 && !stderr.includes('no terminal to ask in')) failed.push(`${line}: ${stderr}`)
    }
    expect(failed).toEqual([])
  })
})

test('the words by track of docs/cli.md are read', async () => {
  const words = temporaryFolder({ 'words.json': codeOf('docs/cli.md', 'links 0') })
  const { code, stderr } = await runCli(
    ['links', '-', '--bank', 'questions/toy.json', '--words', join(words, 'words.json'), '--json'],
    plainFeed([{ title: 'A flat white', text: 'Beans from the grinder.' }])
  )
  expect(code, stderr).toBe(0)
})

test('the lines of questions/README.md find what is wrong with a bank', () => {
  const folder = temporaryFolder({ 'my-bank.json': JSON.stringify({ ...toy, facets: [] }) })
  const code = codeOf('questions/README.md', 'Running the checks 2')
  const said = execFileSync(
    process.execPath,
    [
      '--input-type=module',
      '--eval',
      code.replace('my-bank.json', join(folder, 'my-bank.json').replaceAll('\\', '/'))
    ],
    { encoding: 'utf8' }
  )
  expect(said).toMatch(/^(error|warn) [a-z-]+ at .+: .+/m)
})

test('the texts that docs/texts.md changes are texts of the interface', () => {
  const [, json] = /<script type="application\/json">(.*?)<\/script>/.exec(
    codeOf('docs/texts.md', 'Texts of the interface 0')
  )!
  const { labels } = JSON.parse(json!) as { labels: Record<string, string> }
  const messages = messagesFor('en', labelsOf(labels))
  expect(messages.start).toBe(labels['start'])
  expect(messages.answeredOf({ answered: 3, most: 14 })).toBe('3 of 14 done')
})

test.each([
  ['docs/wordpress.md', 'The shortcode 0'],
  ['docs/embed.md', 'WordPress 0']
])('the shortcode of %s has settings that the plugin knows', (page, name) => {
  const [, settings] = /^\[career-path-quiz((?: \w+="[^"]*")*)\]\n$/.exec(codeOf(page, name))!
  const names = [...settings!.matchAll(/(\w+)="/g)].map(([, setting]) => setting!)
  expect(names.length).toBeGreaterThan(0)
  expect(names.filter((each) => !Object.hasOwn(pluginBlock.attributes, each))).toEqual([])
})

test('the button that asks for consent is the one that the script of docs/embed.md hears', () => {
  const [, id] = /id="([\w-]+)"/.exec(recipe('Results, with consent', 0))!
  expect(recipe('Results, with consent', 1)).toContain(`document.querySelector('#${id}')`)
})

const hasOpenssl = spawnSync('openssl', ['version']).status === 0

test.runIf(hasOpenssl)(
  'the command of docs/embed.md computes the digest that browsers want',
  () => {
    const digest = createHash('sha384').update(readFileSync('dist/career-path-quiz.js'))
    const printed = execFileSync('sh', ['-c', codeOf('docs/embed.md', 'Strict policies 2')], {
      cwd: 'dist',
      encoding: 'utf8'
    })
    expect(printed.trim()).toBe(digest.digest('base64'))
  }
)

test('the headers that docs/embed.md names are those that the tests serve files with', () => {
  const named = codeOf('docs/embed.md', 'Strict policies 3').trim().toLowerCase().split('\n')
  const server = readFileSync('tests/embedding/server.ts', 'utf8')
  const ours = [...server.matchAll(/^ +'([a-z-]+)': '([^']+)'/gm)].map(
    ([, name, value]) => `${name}: ${value}`
  )
  expect(
    named
      .filter((line) => line.startsWith('access-') || line.startsWith('cross-'))
      .filter((line) => !ours.includes(line))
  ).toEqual([])
  expect(server).toContain(/^content-type: (.*)$/m.exec(named.join('\n'))![1])
})
