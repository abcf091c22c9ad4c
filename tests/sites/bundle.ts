import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, realpathSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'vitest'
import { writeFiles } from './site.ts'

const packages = join(import.meta.dirname, 'node_modules')
const root = join(import.meta.dirname, '../..')

/** A project with the packages of this folder, and among them the one that is tested. */
export function newProject(files: Record<string, string>): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'sites-bundle-')))
  writeFiles(folder, { 'package.json': '{ "private": true, "type": "module" }', ...files })
  mkdirSync(join(folder, 'node_modules'))
  const names = readdirSync(packages).filter((name) => !name.startsWith('.'))
  for (const name of names) link(join(packages, name), join(folder, 'node_modules', name))
  link(root, join(folder, 'node_modules/career-path-quiz'))
  return folder
}

const link = (target: string, path: string) => symlinkSync(target, path, 'junction')

/**
 * Runs a program of the project's packages.
 *
 * @param script - The program's file: "vite/bin/vite.js".
 * @throws Error with all that it printed, if it does not end well.
 */
export function runPackage(folder: string, script: string, ...options: string[]): void {
  try {
    const program = join(folder, 'node_modules', script)
    // As outside of Vitest, which has React and Vue say more than they do on sites.
    const env = { ...process.env, NODE_ENV: 'production' }
    execFileSync(process.execPath, [program, ...options], { cwd: folder, encoding: 'utf8', env })
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string }
    throw new Error([script, stdout, stderr].join('\n'), { cause: error })
  }
}

/** A page that runs a module. */
export const pageWith = (module: string): string => `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>An app</title></head>
<body><main id="app"></main><script type="module" src="${module}"></script></body>
</html>
`

/** What the console has to say of a result where a recipe logs it: the page hears it, and we do. */
export const logged = ['console.log', 'log'].map((level): unknown =>
  expect.stringMatching(new RegExp(`^${level}: (clear|leaning|between|open)$`))
)
