import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliBytes } from './parts.ts'

/** The parts of the lazy build, in the order in which a reader comes to need them. */
const order = ['lazy', 'card', 'questions', 'result', 'texts', 'owner'] as const

/** One file of the lazy build. */
export interface LazyPart {
  /** `lazy` is the loader. */
  name: (typeof order)[number]
  brotli: number
}

/**
 * What each file of the lazy build weighs.
 *
 * @param folder - Where it was built, and nothing else of its name.
 * @throws Error if a part is missing or there are several of one name.
 */
export function lazyBytes(folder: string): LazyPart[] {
  const files = readdirSync(folder)
  return order.map((name) => {
    const found = files.filter((file) => new RegExp(`^career-path-quiz\\.${name}[-.]`).test(file))
    const [file] = found
    if (!file || found.length > 1) throw new Error(`Expected one file "${name}" in ${folder}.`)
    return { name, brotli: brotliBytes(readFileSync(join(folder, file), 'utf8')) }
  })
}
