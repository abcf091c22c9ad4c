import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import manifest from '../../package.json' with { type: 'json' }
import { writeFiles } from './site.ts'

const root = join(import.meta.dirname, '../..')

/**
 * A project with the package that is tested, as npm would install it, and the packages of a folder.
 * It is within that folder, because some builders reject packages outside of a project.
 *
 * @param files - The project's files, by their paths.
 * @param parent - The folder whose packages are used; this one by default.
 */
export function newProject(files: Record<string, string>, parent = import.meta.dirname): string {
  const projects = join(parent, '.projects')
  mkdirSync(projects, { recursive: true })
  const folder = mkdtempSync(join(projects, 'p-'))
  writeFiles(folder, { 'package.json': '{ "private": true, "type": "module" }', ...files })
  const installed = join(folder, 'node_modules')
  for (const name of ['package.json', ...manifest.files]) {
    cpSync(join(root, name), join(installed, manifest.name, name), { recursive: true })
  }
  for (const name of ['xstate', ...Object.keys(manifest.dependencies)]) {
    const path = join(installed, name)
    mkdirSync(join(path, '..'), { recursive: true })
    symlinkSync(join(root, 'node_modules', name), path, 'junction')
  }
  return folder
}

/** Keeps builders from reporting to their makers. */
const silent = {
  ASTRO_TELEMETRY_DISABLED: '1',
  NEXT_TELEMETRY_DISABLED: '1',
  DO_NOT_TRACK: '1'
}

/**
 * Runs a program of the project's packages.
 *
 * @param folder - The project, directly below `.projects`.
 * @param script - The program's file: "vite/bin/vite.js".
 * @throws Error with its output, if it fails.
 */
export function runPackage(folder: string, script: string, ...options: string[]): void {
  try {
    const program = join(folder, '../../node_modules', script)
    // Vitest sets another NODE_ENV, in which React and Vue print more than on real sites.
    const env = { ...process.env, NODE_ENV: 'production', ...silent }
    execFileSync(process.execPath, [program, ...options], { cwd: folder, encoding: 'utf8', env })
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string }
    throw new Error([script, stdout, stderr].join('\n'), { cause: error })
  }
}

/** A page with an app between two paragraphs. */
export const pageWith = (module: string): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>An app</title>
</head>
<body>
<p>For two years I had a calendar instead of an editor.</p>
<main id="app"></main>
<p>Then I asked for my old desk.</p>
<script type="module" src="${module}"></script>
</body>
</html>
`

/**
 * The messages expected where a recipe logs the result: both the page and the browser report them.
 */
export const logged = ['console.log', 'log'].map((level): unknown =>
  expect.stringMatching(new RegExp(`^${level}: (clear|leaning|between|open)$`))
)
