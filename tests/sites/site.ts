import { globSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, extname, join } from 'node:path'
import type { TestPage } from '../embedding/test-page.ts'
import { blankPages } from '../embedding/blank.ts'
import { differences, focusLost, Reader } from '../embedding/reader.ts'

/** Writes the sources of a site, by their paths. */
export function writeFiles(folder: string, files: Record<string, string>): void {
  for (const [name, text] of Object.entries(files)) {
    const path = join(folder, name)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, text)
  }
}

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8'
}

/**
 * Serves a built site at a path, and a copy without our script below `/without`. Adds the probe of
 * these tests to its pages and changes nothing else.
 */
export function publish({ servers }: TestPage, at: string, folder: string): void {
  for (const name of globSync('**/*', { cwd: folder })) {
    const file = join(folder, name)
    if (!statSync(file).isFile()) continue
    const type = types[extname(name)] ?? 'application/octet-stream'
    const path = `${at}${name.replace(/(^|\/)index\.html$/, '$1')}`
    if (extname(name) !== '.html') {
      servers.put(path, { type, body: readFileSync(file) })
      continue
    }
    const html = readFileSync(file, 'utf8')
    const withProbe = html.replace(/<head>/i, '$&<script src="/probe.js"></script>')
    // The quiz without scripts has no head, and needs no probe.
    if (withProbe === html && html.includes('<career-path-quiz')) {
      throw new Error(`${name} has no head to put the tests' script into.`)
    }
    servers.put(path, { type, body: withProbe })
    servers.put(`/without${path}`, {
      type,
      body: withProbe.replaceAll(/<script [^>]*autoload\.js[^>]*><\/script>/g, '')
    })
  }
}

/**
 * Opens a page of a site as on a first visit. Clears the messages and requests so far.
 *
 * @param path - The page; a whole address, if the site has a server of its own.
 */
export async function openFirst({ engine, servers }: TestPage, path: string): Promise<void> {
  await engine.goto('about:blank')
  engine.takeMessages()
  servers.takeRequests()
  const address = new URL(path, servers.origin)
  address.searchParams.set('forget', '')
  await engine.goto(address.href)
}

/**
 * Requests since the last call for anything but a site's own files. Chunks are named without their
 * hash.
 *
 * @param at - Where the site is.
 */
export const takeOtherRequests = ({ servers }: TestPage, at: string): string[] =>
  servers
    .takeRequests()
    .filter((name) => !name.startsWith(at) && name !== '/probe.js')
    .map((name) => name.replace(/-[\w-]{8}\.js$/, '.js'))

/** What was found while a reader took a quiz. */
export interface QuizRun {
  /** How many screens were shown. */
  steps: number
  /** The last screen. */
  screen: string
  /** Changes of the focus and of the scroll position that the reader didn't cause. */
  moves: string[]
  /** Steps after which the focus was lost. */
  lostFocus: string[]
  /** Messages of the page and the browser. */
  messages: string[]
  /** How the page around the quiz differs from the page without it. */
  pageChanges: string[]
  /** Requests for anything but the site's own files. */
  otherRequests: string[]
  /** How the styles of the quiz differ from those on a blank page. */
  styleDifferences: string[]
}

/** What a run without any problem finds. */
export const perfect = {
  screen: 'finished',
  moves: [],
  lostFocus: [],
  messages: [],
  pageChanges: [],
  otherRequests: ['/autoload.js', '/autoload-embed.js', '/autoload-result-part.js'],
  styleDifferences: []
}

/** A reader who takes the quizzes of sites. */
export class Tester {
  readonly #page: TestPage
  readonly #blankLooks: ReturnType<typeof blankPages>

  constructor(page: TestPage) {
    this.#page = page
    this.#blankLooks = blankPages(page)
  }

  /**
   * Takes the quiz of a page to its result by keyboard.
   *
   * @param path - The page, as for `openFirst`.
   * @param at - The site that it belongs to.
   * @param without - The same page without our script.
   */
  async takeQuiz(path: string, at: string, without = `/without${path}`): Promise<QuizRun> {
    const { engine } = this.#page
    await openFirst(this.#page, without)
    const alone = await engine.run(() => probe.outside())

    await openFirst(this.#page, path)
    const reader = new Reader(engine)
    await reader.waitUntilShown()
    const moves = await engine.run(() => probe.moves)
    const visit = await reader.takeByKeyboard()
    const messages = await this.#page.messages()
    const pageChanges = differences(alone, await engine.run(() => probe.outside()))
    const otherRequests = takeOtherRequests(this.#page, at)

    const blank = await this.#blankLooks(visit.isCompact)
    return {
      steps: visit.places.length,
      screen: visit.places.at(-1)!.screen,
      moves,
      lostFocus: focusLost(visit),
      messages,
      pageChanges,
      otherRequests,
      styleDifferences: Object.entries(visit.looks).flatMap(([screen, look]) =>
        differences(blank[screen]!, look)
      )
    }
  }
}
