import { cpSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { themes } from '../docs/themes-data.ts'
import { bank } from '../questions/index.ts'
import german from '../questions/bank.de.json' with { type: 'json' }
import spanish from '../questions/bank.es.json' with { type: 'json' }
import type { Bank } from '../src/bank/types.ts'
import { plainQuiz } from '../src/plain/plain-quiz.ts'
import { cardFiles, icon } from './cards.ts'
import type { Edition } from './edition.ts'
import { html } from './html.ts'
import { languages } from './language.ts'
import { documentOf, type Page } from './layout.ts'
import { messagesIn } from './messages/messages-in.ts'
import { developersPage } from './pages/developers.ts'
import { docPages, isCopied, type Doc } from './pages/docs.ts'
import { frontPage } from './pages/front.ts'
import { howPage } from './pages/how.ts'
import { placePages } from './pages/places.ts'
import { quizPage } from './pages/quiz.ts'
import { readmeExample } from './readme-example.ts'
import { readmePlugin } from './readme-plugin.ts'
import {
  addressOf,
  pathTo,
  plainPage,
  scriptFolder,
  snippetPage,
  type Address,
  type Assets,
  type Site
} from './site.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const read = (file: string) => readFileSync(join(root, file), 'utf8')

/** Scripts that pages name. */
const scripts = ['front', 'builder', 'place', 'how', 'developers']

/**
 * Writes the site into a folder, which is emptied first. Needs the files of `npm run build`.
 *
 * @param out - The folder.
 * @param address - Where the site will be.
 * @returns What its pages were made from.
 * @throws Error if the quiz hasn't been built.
 */
export async function buildSite(out: string, address: Address): Promise<Site> {
  rmSync(out, { recursive: true, force: true })
  const example = readmeExample('createActor').trimEnd()
  const site: Site = {
    ...address,
    assets: await bundle(out, address, example)
  }
  copyScripts(out)
  write(join(out, plainPage), plainQuiz(bank, { full: './' }))
  copyRecipes(out, site)
  // TypeScript widens the ids in a JSON file to string; tests check both files.
  const banks = { en: bank, es: spanish as unknown as Bank, de: german as unknown as Bank }
  const editions = languages.map((language): Edition => ({
    language,
    bank: banks[language],
    messages: messagesIn(language)
  }))
  const pages = [
    ...editions.flatMap((edition) => [
      frontPage(site, edition),
      quizPage(site, edition),
      ...placePages(site, edition)
    ]),
    howPage(site, bank, themes),
    developersPage(site, example),
    ...docPages(site, docs())
  ]
  for (const page of pages) write(join(out, page.path, 'index.html'), documentOf(site, page))
  write(join(out, '404.html'), documentOf(site, notFound(site)))
  const shown = (address.origin ?? 'https://YOUR-SITE').replace('https://', '') + address.base
  for (const edition of editions) {
    const cards = cardFiles(edition, shown.replace(/\/$/, ''))
    for (const [path, png] of cards) write(join(out, path), png)
  }
  write(join(out, 'icon.svg'), icon)
  if (address.origin) write(join(out, 'sitemap.xml'), sitemap(site, pages))
  return site
}

function write(file: string, content: string | Buffer): void {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, content)
}

/** Bundles the scripts and styles of the pages, named after their content. */
async function bundle(out: string, { base }: Address, example: string): Promise<Assets> {
  const result = await build({
    configFile: false,
    root: join(root, 'site'),
    base,
    logLevel: 'warn',
    plugins: [readmePlugin(example)],
    build: {
      outDir: join(out, 'assets'),
      emptyOutDir: true,
      assetsDir: '',
      target: 'es2022',
      cssMinify: 'lightningcss',
      cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
      modulePreload: false,
      reportCompressedSize: false,
      rolldownOptions: {
        input: [
          join(root, 'site/style.css'),
          ...scripts.map((name) => join(root, `site/client/${name}.ts`))
        ],
        output: {
          entryFileNames: '[name]-[hash].js',
          chunkFileNames: '[name]-[hash].js',
          assetFileNames: '[name]-[hash][extname]'
        }
      }
    }
  })
  if (!('output' in result)) throw new Error('The bundler gave no list of files.')
  const path = (file: string) => `${base}assets/${file}`
  const style = result.output.find(({ fileName }) => fileName.endsWith('.css'))
  const entries = result.output.flatMap((file) =>
    file.type === 'chunk' && file.isEntry ? [[`${file.name}.ts`, path(file.fileName)] as const] : []
  )
  return { style: path(style!.fileName), scripts: new Map(entries) }
}

/** Everything a page loads to show the quiz, in a folder named after the version. */
function copyScripts(out: string): void {
  const files = globSync(
    ['autoload*.js', 'career-path-quiz.js', 'LICENSES.txt', 'questions.json'],
    { cwd: join(root, 'dist') }
  )
  if (!files.includes('autoload.js')) {
    throw new Error('dist/autoload.js is missing. Run "npm run build" first.')
  }
  for (const file of files) cpSync(join(root, 'dist', file), join(out, scriptFolder, file))
}

/** Pictures and example pages of the docs. The examples load the quiz from this site. */
function copyRecipes(out: string, site: Site): void {
  const files = globSync('docs/**/*.{svg,html,css,js}', { cwd: root }).filter((file) =>
    isCopied(file)
  )
  for (const file of files) {
    const isPage = file.endsWith('.html')
    const text = read(file)
      .replaceAll(/(?:\.\.\/)+dist\//g, pathTo(site, scriptFolder))
      .replaceAll(/https:\/\/YOUR-SITE\/quiz\/(?:quiz\.html)?/g, snippetPage(site))
    if (isPage) write(join(out, file), text)
    else cpSync(join(root, file), join(out, file))
  }
}

const docs = (): Doc[] =>
  globSync('docs/*.md', { cwd: root })
    .toSorted()
    .map((file) => ({ name: basename(file, '.md'), markdown: read(file) }))

const notFound = (site: Site): Page => ({
  path: '404.html',
  title: 'Nothing here',
  description: 'There is no page at this address.',
  body: html`<h1>Nothing here</h1>
    <p class="lede">
      There is no page at this address. <a href="${pathTo(site, '')}">The quiz</a> is still where it
      was.
    </p>`
})

const sitemap = (site: Site, pages: readonly Page[]) =>
  html`<?xml version="1.0" encoding="UTF-8"?>
    <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
      ${pages.map(({ path }) => html`<url><loc>${addressOf(site, path)}</loc></url> `)}</urlset
    > `.text
