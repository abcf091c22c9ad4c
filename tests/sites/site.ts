import { globSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, extname, join } from 'node:path'
import type { Stage } from '../embedding/stage.ts'
import { blankPages } from '../embedding/blank.ts'
import { differences, focusLost, Reader } from '../embedding/visit.ts'

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
  '.xml': 'application/xml; charset=utf-8'
}

/**
 * Puts a site that has been built at a path of its own; below `/without` once more, with no script
 * of ours. Its pages are given the ears of these tests and are otherwise what the builder wrote.
 */
export function publish({ servers }: Stage, at: string, folder: string): void {
  for (const name of globSync('**/*', { cwd: folder })) {
    const file = join(folder, name)
    if (!statSync(file).isFile()) continue
    const type = types[extname(name)] ?? 'application/octet-stream'
    const path = `${at}${name.replace(/(^|\/)index\.html$/, '$1')}`
    if (extname(name) !== '.html') {
      servers.put(path, { type, body: readFileSync(file) })
      continue
    }
    const page = readFileSync(file, 'utf8')
    const heard = page.replace(/<head>/i, '$&<script src="/probe.js"></script>')
    if (heard === page) throw new Error(`${name} has no head to put the tests' script into.`)
    servers.put(path, { type, body: heard })
    servers.put(`/without${path}`, {
      type,
      body: heard.replaceAll(/<script [^>]*autoload\.js[^>]*><\/script>/g, '')
    })
  }
}

/** What came of a reader's stay at a page. */
export interface Stay {
  /** Screens that were seen. */
  steps: number
  /** The last screen. */
  screen: string
  /** Moves of the focus and of the page that nobody caused. */
  moves: string[]
  /** Steps after which the focus was lost. */
  lost: string[]
  /** What the console said. */
  said: string[]
  /** What the page itself looks like that it did not before. */
  changes: string[]
  /** What was asked for beyond the site's own files. */
  beyond: string[]
  /** What looks otherwise in the quiz than on a blank page. */
  strange: string[]
}

/** What every page may expect of its probe. */
export const perfect = {
  screen: 'finished',
  moves: [],
  lost: [],
  said: [],
  changes: [],
  beyond: ['/autoload.js', '/autoload-embed.js', '/autoload-result-part.js'],
  strange: []
}

/** A reader who takes the quizzes of sites. */
export class Tester {
  readonly #stage: Stage
  readonly #blankLooks: ReturnType<typeof blankPages>

  constructor(stage: Stage) {
    this.#stage = stage
    this.#blankLooks = blankPages(stage)
  }

  /**
   * Takes the quiz of a page to its result by keyboard.
   *
   * @param path - The page.
   * @param at - The site that it belongs to.
   */
  async takesQuiz(path: string, at: string): Promise<Stay> {
    const { engine, servers } = this.#stage
    await this.#open(`/without${path}`)
    const alone = await engine.run(() => probe.outside())

    await this.#open(path)
    const reader = new Reader(engine)
    await reader.arrives()
    const moves = await engine.run(() => probe.moves)
    const visit = await reader.takesByKeyboard()
    const said = await this.#stage.said()
    const changes = differences(alone, await engine.run(() => probe.outside()))
    const beyond = servers
      .takeRequests()
      .filter((name) => !name.startsWith(at) && name !== '/probe.js')
      // Chunks by their names, without the hash.
      .map((name) => name.replace(/-[\w-]{8}\.js$/, '.js'))

    const blank = await this.#blankLooks(visit.isCompact)
    return {
      steps: visit.places.length,
      screen: visit.places.at(-1)!.screen,
      moves,
      lost: focusLost(visit),
      said,
      changes,
      beyond,
      strange: Object.entries(visit.looks).flatMap(([screen, look]) =>
        differences(blank[screen]!, look)
      )
    }
  }

  async #open(path: string): Promise<void> {
    const { engine, servers } = this.#stage
    await engine.goto('about:blank')
    engine.takeMessages()
    servers.takeRequests()
    await engine.goto(`${servers.origin}${path}?forget`)
  }
}
