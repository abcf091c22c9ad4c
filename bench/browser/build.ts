import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'
import { bank } from '../../questions/index.ts'
import type { Bank } from '../../src/bank/schema.ts'
import { syntheticBank } from '../synthetic-bank.ts'
import { growth, pageOf, subjects, type Subject } from './subjects.ts'

/** As many questions as a quick sitting asks. */
const asked = 12

const bench = join(import.meta.dirname, '..')

/** Where our own files are built, whatever state dist is in. */
export const widget = join(bench, '.cache/widget')

/** What peers are given to ask: words of our own, from every facet. */
function questions() {
  const every = Math.floor(bank.items.length / asked)
  return bank.items
    .filter((_, index) => index % every === 0)
    .slice(0, asked)
    .map(({ id, stem, options }) => ({
      id,
      stem,
      options: options.map((option) => ({
        id: option.id,
        text: option.text,
        weights: option.weights
      }))
    }))
}

/** Files that a subject takes as its package has them. */
const copied: Readonly<Record<string, readonly string[]>> = {
  'survey-umd': [
    'survey-core/survey.core.min.js',
    'survey-core/survey-core.min.css',
    'survey-js-ui/survey-js-ui.min.js'
  ],
  'h5p': [
    'h5p-standalone/dist/main.bundle.js',
    'h5p-standalone/dist/frame.bundle.js',
    'h5p-standalone/dist/styles/h5p.css'
  ]
}

/**
 * Builds the page of each subject.
 *
 * @param folder - Emptied and written to, a folder for each subject.
 */
export async function buildSubjects(folder: string): Promise<void> {
  rmSync(folder, { recursive: true, force: true })
  rmSync(widget, { recursive: true, force: true })
  for (const mode of ['widget', 'lazy']) {
    await build({
      root: join(bench, '..'),
      mode,
      logLevel: 'error',
      build: { outDir: widget }
    })
  }
  mkdirSync(join(bench, '.cache'), { recursive: true })
  const quiz = { questions: questions() }
  writeFileSync(join(bench, '.cache/quiz.json'), JSON.stringify(quiz))
  for (const subject of [...subjects, ...growth])
    await buildSubject(join(folder, subject.name), subject, quiz)
}

const largeBanks: Readonly<Record<string, () => Bank>> = {
  'large-bank': () => ({ ...bank, items: syntheticBank(10_000, 'guide').items }),
  'many-links': () => ({
    ...bank,
    links: Array.from({ length: 5000 }, (_, index) => ({
      ...bank.links[index % bank.links.length]!,
      id: `link-${index}`
    }))
  })
}

/** What a page's owner writes to have another bank asked. */
const setBank = `
customElements.whenDefined('career-path-quiz').then(async () => {
  const bank = await (await fetch('./bank.json')).json()
  document.querySelector('career-path-quiz').bank = bank
})
`

async function buildSubject(folder: string, subject: Subject, quiz: object): Promise<void> {
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'index.html'), pageOf(subject))
  for (const file of copied[subject.name] ?? []) {
    cpSync(join(bench, 'node_modules', file), join(folder, file.slice(file.lastIndexOf('/'))))
  }
  if (/ours|parts|variant|growth/.test(subject.role)) {
    for (const file of readdirSync(widget)) cpSync(join(widget, file), join(folder, file))
  }
  if (subject.name === 'h5p') {
    cpSync(join(bench, 'peers/h5p'), join(folder, 'h5p'), { recursive: true })
    mkdirSync(join(folder, 'h5p/content'))
    writeFileSync(join(folder, 'h5p/content/content.json'), JSON.stringify(quiz))
  }
  const made = largeBanks[subject.name]
  if (made) {
    writeFileSync(join(folder, 'bank.json'), JSON.stringify(made()))
    writeFileSync(join(folder, `${subject.name}.js`), setBank)
  }
  const entry = join(bench, 'peers', `${subject.name}.js`)
  if (!existsSync(entry)) return
  await build({
    configFile: false,
    root: bench,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      target: 'es2022',
      outDir: folder,
      emptyOutDir: false,
      copyPublicDir: false,
      modulePreload: false,
      rolldownOptions: {
        input: entry,
        output: {
          format: 'iife',
          codeSplitting: false,
          entryFileNames: `${subject.name}.js`,
          assetFileNames: `${subject.name}[extname]`
        }
      }
    }
  })
}
