import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'
import { cliBuild, cliResolve } from '../../../build/cli-build.ts'

const root = new URL('../../../', import.meta.url).pathname

/**
 * Builds the CLI as the package does, in a separate folder inside the package, where it finds its
 * dependencies.
 *
 * @returns The path of the entry.
 */
export async function buildCli(): Promise<string> {
  const cache = join(root, 'node_modules/.cache')
  mkdirSync(cache, { recursive: true })
  const outDir = mkdtempSync(join(cache, 'cli-'))
  writeFileSync(join(outDir, 'package.json'), '{ "type": "module" }')
  await build({
    configFile: false,
    root,
    logLevel: 'error',
    resolve: cliResolve,
    json: { stringify: false },
    build: { ...cliBuild, outDir }
  })
  return join(outDir, 'cli.js')
}
