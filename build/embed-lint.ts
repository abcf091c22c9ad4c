import { readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { parseSync, Visitor, type ESTree, type Plugin } from 'vite'
import { packageOf } from './bundle-packages.ts'

interface Rule {
  pattern: RegExp
  because: string
}

/** Code that a script on someone else's page must not contain. */
const forbidden: readonly Rule[] = [
  { pattern: /[^\t\n\x20-\x7e]/, because: 'a page in another charset would garble it; ASCII only' },
  { pattern: /\bdocument\.write/, because: 'it empties a page that has loaded' },
  { pattern: /\bprocess\.env\b/, because: 'browsers have no process' },
  { pattern: /\bimport\s*\((?![`"']\.\/)/, because: 'only files beside the script may be loaded' },
  { pattern: /\bimport\.meta\b/, because: 'it is a syntax error in a classic script' },
  { pattern: /\brequire\s*\(/, because: 'browsers have no require' },
  { pattern: /\bcurrentScript\b/, because: 'it is null in a module' },
  { pattern: /\b(before)?unload\b/, because: 'it keeps the page out of the back/forward cache' },
  { pattern: /\bDOMContentLoaded\b/, because: 'it may be long over' },
  { pattern: /sourceMappingURL/, because: 'it would be a second file' }
]

/** APIs that our own code must not use. Preact uses them in a branch that our code never takes. */
const forbiddenInOwn: readonly Rule[] = [
  { pattern: /\b(inner|outer)HTML\b/, because: 'Trusted Types forbid it' },
  { pattern: /\binsertAdjacentHTML\b/, because: 'Trusted Types forbid it' },
  { pattern: /\bdangerouslySetInnerHTML\b/, because: 'Trusted Types forbid it' }
]

/**
 * Checks a file that is linked as a script.
 *
 * @returns One sentence per problem.
 */
export function scriptProblems(source: string): string[] {
  const problems = find(forbidden, source)
  // After a script without a last semicolon, "(" would turn that script into a call.
  if (!source.startsWith(';')) problems.push('Expected ";" as the first character.')
  if (!source.endsWith('\n')) problems.push('Expected a line break as the last character.')
  const { program, errors } = parseSync('script.js', source, { sourceType: 'script' })
  const [error] = errors
  if (error) return [...problems, `Not a classic script: ${error.message}.`]
  return [...problems, ...evaluations(source, program), ...leaks(program)]
}

/**
 * Checks a module that such a script imports.
 *
 * @returns One sentence per problem.
 */
export function chunkProblems(source: string): string[] {
  const problems = find(forbidden, source)
  const { program, errors } = parseSync('chunk.js', source, { sourceType: 'module' })
  const [error] = errors
  if (error) return [...problems, `Not a module: ${error.message}.`]
  const foreign = program.body.flatMap((statement) =>
    statement.type === 'ImportDeclaration' && !statement.source.value.startsWith('./')
      ? [`Found an import of "${statement.source.value}": only files beside it may be loaded.`]
      : []
  )
  return [...problems, ...evaluations(source, program), ...foreign]
}

/** Checks a module of our own. */
export const ownProblems = (source: string): string[] => find(forbiddenInOwn, source)

function find(rules: readonly Rule[], source: string): string[] {
  return rules.flatMap(({ pattern, because }) => {
    const found = pattern.exec(source)
    return found ? [`Found ${quoted(found[0])} at ${place(source, found.index)}: ${because}.`] : []
  })
}

/** Finds evaluated code under any name: zod stores `Function` in a variable and calls that. */
function evaluations(source: string, program: ESTree.Program): string[] {
  const found: string[] = []
  new Visitor({
    Identifier: ({ name, start }) => {
      if (name !== 'eval' && name !== 'Function') return
      found.push(`Found \`${name}\` at ${place(source, start)}: strict policies forbid evaluation.`)
    }
  }).visit(program)
  return found
}

/** One strict function call can't leave a name behind in the page. */
function leaks(program: ESTree.Program): string[] {
  const [statement, ...others] = program.body.filter(({ type }) => type !== 'EmptyStatement')
  const call = statement?.type === 'ExpressionStatement' ? statement.expression : undefined
  if (others.length > 0 || call?.type !== 'CallExpression') {
    return ['Expected one immediately called function and nothing else: names would leak.']
  }
  const callee =
    call.callee.type === 'ParenthesizedExpression' ? call.callee.expression : call.callee
  const body = 'body' in callee && callee.body && 'body' in callee.body ? callee.body.body : []
  const [first] = Array.isArray(body) ? body : []
  return first && 'directive' in first && first.directive === 'use strict'
    ? []
    : ['Expected "use strict" in the function: a misspelled name would become a global.']
}

function quoted(text: string): string {
  return /^[\x20-\x7e]+$/.test(text)
    ? `\`${text}\``
    : `U+${text.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`
}

function place(source: string, index: number): string {
  const before = source.slice(0, index).split('\n')
  const around = JSON.stringify(source.slice(Math.max(0, index - 30), index + 40))
  return `line ${before.length}, column ${before.at(-1)!.length + 1}, in ${around}`
}

/**
 * Wraps the scripts for someone else's page, and fails the build if they break a rule.
 *
 * @param packages - The packages that may be inside.
 * @param notice - The first line of each file: names and licenses.
 */
export function embedLint(packages: readonly string[], notice: string): Plugin {
  return {
    name: 'embed-lint',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        for (const file of Object.values(bundle)) {
          if (file.type !== 'chunk') continue
          const code = file.code.trim()
          if (!file.isEntry) {
            file.code = `/*! ${notice} */\n${code}\n`
            continue
          }
          // A "use strict" at the top would apply to whatever is appended to the file.
          const call = code.startsWith('"use strict";')
            ? code.replace(/^"use strict";\s*\(function\(\)\s*\{/, '(function(){"use strict";')
            : `(function(){"use strict";${code}})();`
          file.code = `;/*! ${notice} */\n${call}\n`
        }
      }
    },
    // Reads the files and not the bundle, which later plugins may still change.
    writeBundle({ dir }, bundle) {
      const problems: string[] = []
      for (const [name, file] of Object.entries(bundle)) {
        if (file.type !== 'chunk') {
          problems.push(`${name}: Expected scripts only.`)
          continue
        }
        const path = join(dir!, name)
        const source = readFileSync(path, 'utf8')
        const found = file.isEntry ? scriptProblems(source) : chunkProblems(source)
        problems.push(...found.map((problem) => `${relative(process.cwd(), path)}: ${problem}`))
        for (const [id, { code }] of Object.entries(file.modules)) {
          const used = packageOf(id)
          const own = used ? [] : ownProblems(code ?? '')
          problems.push(...own.map((problem) => `${id}: ${problem}`))
          if (used && !packages.includes(used)) {
            problems.push(
              `${name}: Found "${used}" inside. Expected ${packages.join(' and ')} only.`
            )
          }
        }
      }
      if (problems.length > 0) this.error(`Not fit for embedding.\n${problems.join('\n')}`)
    }
  }
}
