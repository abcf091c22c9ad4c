import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { build as esbuild } from 'esbuild'
import { rollup, type Plugin as RollupPlugin } from 'rollup'
import { build as vite, minify } from 'vite'
import { afterAll, expect, test } from 'vitest'
import { inBytes } from '../helpers/budget.ts'

// What an app pays for one function of the engine: an import of it alone, bundled, minified and
// compressed with brotli. The engine is read from dist, as an app reads it.

const folder = mkdtempSync(join(tmpdir(), 'tree-shaking-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const engine = resolve('dist/index.js')
/** An app's entry that imports one name. */
function entryFor(name: string): string {
  const file = join(folder, `${name}.js`)
  writeFileSync(file, `export { ${name} } from ${JSON.stringify(engine)}\n`)
  return file
}

/** Resolves packages and respects their `sideEffects`, like `@rollup/plugin-node-resolve`. */
const nodeResolve: RollupPlugin = {
  name: 'node-resolve',
  resolveId: (source, importer) =>
    source.startsWith('.')
      ? { id: join(dirname(importer!), source), moduleSideEffects: false }
      : source === 'xstate'
        ? { id: resolve('node_modules/xstate/dist/xstate.esm.js'), moduleSideEffects: false }
        : null
}

const bundlers: Record<string, (entry: string) => Promise<string>> = {
  async vite(entry) {
    const result = await vite({
      configFile: false,
      logLevel: 'silent',
      build: {
        write: false,
        minify: 'oxc',
        lib: { entry, formats: ['es'] }
      }
    })
    const [{ output }] = result as unknown as [{ output: [{ code: string }] }]
    // Library mode keeps white space for other bundlers.
    return (await minify('entry.js', output[0].code)).code
  },
  async esbuild(entry) {
    const { outputFiles } = await esbuild({
      entryPoints: [entry],
      bundle: true,
      minify: true,
      format: 'esm',
      write: false,
      logLevel: 'silent'
    })
    return outputFiles[0]!.text
  },
  async rollup(entry) {
    const bundle = await rollup({ input: entry, plugins: [nodeResolve] })
    const { output } = await bundle.generate({ format: 'es' })
    return (await minify('entry.js', output[0].code)).code
  }
}

/**
 * The most brotli bytes that importing a name may add, with any of the three bundlers.
 *
 * The goals were 4 KB for `assess`, 6 KB for `report` and 1.2 KB for each of the others. Six names
 * miss their goal, although bundlers drop all unused code. A third of `assess` is the model and the
 * item selection. A sixth is the checks of bank and session with their error messages, which
 * `saveSession` and `loadSession` need, too. An eighth is the place, which follow-ups and blind days
 * need. `encodeShare` and `saveHistory` read back what they write.
 */
const budgets: Record<string, string> = {
  assess: '6 KB',
  report: '8.7 KB',
  encodeShare: '1.6 KB',
  saveHistory: '1.5 KB',
  loadSession: '1.9 KB',
  saveSession: '1.6 KB',
  loadHistory: '1.2 KB',
  loadResponses: '1.2 KB',
  saveResponses: '1.1 KB',
  decodeShare: '1.1 KB',
  compareReports: '0.8 KB',
  readResult: '0.7 KB',
  regionOf: '0.7 KB',
  compareResponses: '0.5 KB',
  lowEffort: '0.5 KB',
  regionsOf: '0.6 KB',
  writeResult: '0.5 KB',
  defineBank: '0.4 KB',
  regionKey: '0.2 KB',
  points: '0.2 KB',
  eraseResponses: '0.2 KB'
}

const names = Object.keys(budgets)

test.each(
  Object.keys(bundlers).flatMap((bundler) => names.map((name) => [name, bundler] as const))
)('%s alone fits its budget and brings no XState, bundled by %s', async (name, bundler) => {
  const code = await bundlers[bundler]!(entryFor(name))
  expect(code).not.toMatch(/from\s*["']xstate|import\s*["']xstate|createMachine/)
  const bytes = brotliCompressSync(code).length
  expect(bytes).toBeLessThanOrEqual(inBytes(budgets[name]!))
})
