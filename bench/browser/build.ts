import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'
import { bank } from '../../questions/index.ts'
import { pageOf, type Subject } from './subjects.ts'

const bench = join(import.meta.dirname, '..')

/** Our own files are built here, independent of dist. */
const widget = join(bench, '.cache/widget')

/** Twelve of our own questions for the peers to ask. */
function peerQuestions() {
  const every = Math.floor(bank.items.length / 12)
  return bank.items
    .filter((_, index) => index % every === 0)
    .slice(0, 12)
    .map(({ id, stem, options }) => ({
      id,
      stem,
      options: options.map((option) => ({ id: option.id, text: option.text }))
    }))
}

/**
 * Builds a page for each subject.
 *
 * @param folder - Is emptied, then gets a folder per subject.
 */
export async function buildPages(folder: string, subjects: readonly Subject[]): Promise<void> {
  for (const old of [folder, widget]) rmSync(old, { recursive: true, force: true })
  for (const mode of ['one-file', 'autoload']) {
    await build({ root: join(bench, '..'), mode, logLevel: 'error', build: { outDir: widget } })
  }
  const questions = peerQuestions()
  writeFileSync(join(bench, '.cache/questions.json'), JSON.stringify(questions))
  for (const subject of subjects) {
    const page = join(folder, subject.name)
    mkdirSync(page, { recursive: true })
    writeFileSync(join(page, 'index.html'), pageOf(subject))
    if (subject.isOurs) cpSync(widget, page, { recursive: true })
    if (subject.name === 'h5p') copyH5p(page, questions)
    const entry = join(bench, 'peers', `${subject.name}.js`)
    if (existsSync(entry)) await buildPeer(entry, page, subject.name)
  }
}

/** Copies H5P's player as published, and a content type for it. */
function copyH5p(page: string, questions: object[]): void {
  cpSync(join(bench, 'peers/h5p'), join(page, 'h5p'), { recursive: true })
  mkdirSync(join(page, 'h5p/content'))
  writeFileSync(join(page, 'h5p/content/content.json'), JSON.stringify({ questions }))
  const published = join(bench, 'node_modules/h5p-standalone/dist')
  for (const file of ['main.bundle.js', 'frame.bundle.js', 'styles/h5p.css']) {
    cpSync(join(published, file), join(page, file.replace('styles/', '')))
  }
}

/** Bundles a peer into one script, and its styles into one sheet. */
async function buildPeer(input: string, outDir: string, name: string): Promise<void> {
  await build({
    configFile: false,
    root: bench,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      target: 'es2022',
      outDir,
      emptyOutDir: false,
      copyPublicDir: false,
      modulePreload: false,
      rolldownOptions: {
        input,
        output: {
          format: 'iife',
          codeSplitting: false,
          entryFileNames: `${name}.js`,
          assetFileNames: `${name}[extname]`
        }
      }
    }
  })
}
