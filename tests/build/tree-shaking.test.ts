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

const small = '1.2 KB'

/**
 * The most brotli bytes that importing a name may add, with any of the three bundlers.
 *
 * A quarter of `assess` is error messages. Nothing is left that a bundler could drop.
 */
const budgets: Record<string, string> = {
  assess: '6.2 KB',
  report: '8.5 KB',
  encodeShare: '1.7 KB',
  loadHistory: '1.6 KB',
  saveHistory: '2.5 KB',
  loadResponses: '2.1 KB',
  loadSession: '2.1 KB',
  saveResponses: '2 KB',
  saveSession: '2 KB',
  defineBank: small,
  lowEffort: small,
  compareReports: small,
  compareResponses: small,
  decodeShare: small,
  readResult: small,
  writeResult: small,
  eraseResponses: small,
  regionOf: small,
  regionsOf: small,
  regionKey: small,
  points: small
}

const names = Object.keys(budgets)

test.each(
  Object.keys(bundlers).flatMap((bundler) => names.map((name) => [name, bundler] as const))
)('%s alone fits its budget and brings no XState, bundled by %s', async (name, bundler) => {
  const code = await bundlers[bundler]!(entryFor(name))
  expect(code).not.toMatch(/from\s*["']xstate|import\s*["']xstate|createMachine/)
  const bytes = brotliCompressSync(code).length
  if (process.env['SHOW_BYTES']) {
    const { appendFileSync } = await import('node:fs')
    appendFileSync('/tmp/bytes.txt', `${name} ${bundler} ${bytes}\n`)
    writeFileSync(`/tmp/shaken-${name}-${bundler}.js`, code)
  }
  expect(bytes).toBeLessThanOrEqual(inBytes(budgets[name]!))
})
