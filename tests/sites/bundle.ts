import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, realpathSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'vitest'
import { writeFiles } from './site.ts'

const packages = join(import.meta.dirname, 'node_modules')
const root = join(import.meta.dirname, '../..')

/** A project with the packages of this folder, including the one that is tested. */
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
 * @throws Error with its output, if it fails.
 */
export function runPackage(folder: string, script: string, ...options: string[]): void {
  try {
    const program = join(folder, 'node_modules', script)
    // Vitest sets another NODE_ENV, in which React and Vue print more than on real sites.
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

/**
 * The messages expected where a recipe logs the result: both the page and the browser report them.
 */
export const logged = ['console.log', 'log'].map((level): unknown =>
  expect.stringMatching(new RegExp(`^${level}: (clear|leaning|between|open)$`))
)
