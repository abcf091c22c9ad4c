import type { Plugin } from 'vite'

const id = 'virtual:readme-example'

/**
 * A Vite plugin: `virtual:readme-example` is the README's example of the engine as a function, so
 * that the page can run the lines it shows as often as a reader likes.
 *
 * @param code - Imports first, then statements; the seed written as a number.
 * @throws Error if there's no seed to replace.
 */
export function readmePlugin(code: string): Plugin {
  const lines = code.split('\n')
  const imports = lines.filter((line) => line.startsWith('import '))
  const body = lines.filter((line) => !line.startsWith('import ')).join('\n')
  const seeded = body.replace(/seed: \d+/, 'seed')
  if (seeded === body) throw new Error('The example of the README has no seed, such as "seed: 7".')
  return {
    name: 'readme-example',
    resolveId: (source) => (source === id ? id : undefined),
    load: (source) =>
      source === id
        ? [...imports, 'export function run(seed, console) {', seeded, '}'].join('\n')
        : undefined
  }
}
