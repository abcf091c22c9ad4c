import { readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { parseSync, Visitor, type ESTree, type Plugin } from 'vite'

/** What may not stand in a file that runs on somebody else's page, and why. */
const forbidden: readonly { pattern: RegExp; because: string }[] = [
  { pattern: /[^\t\n\x20-\x7e]/, because: 'a page in another charset would garble it; ASCII only' },
  { pattern: /\b(inner|outer)HTML\b/, because: 'Trusted Types forbid it' },
  { pattern: /\binsertAdjacentHTML\b/, because: 'Trusted Types forbid it' },
  { pattern: /\bdocument\.write/, because: 'it empties a page that has loaded' },
  { pattern: /\bprocess\.env\b/, because: 'no browser has it' },
  { pattern: /\bimport\s*\((?!`\.\/)/, because: 'nothing may be fetched but from beside the file' },
  { pattern: /\bimport\.meta\b/, because: 'a classic script cannot have it' },
  { pattern: /\brequire\s*\(/, because: 'no browser has it' },
  { pattern: /\bcurrentScript\b/, because: 'it is null in a module' },
  { pattern: /\b(before)?unload\b/, because: 'browsers keep no page that waits for it' },
  { pattern: /\bDOMContentLoaded\b/, because: 'it may be long past' },
  { pattern: /sourceMappingURL/, because: 'it would be a second file' }
]

/**
 * Reads a script as a page would that it is a guest on.
 *
 * @param source - The text of a file to be pasted or linked as a classic script.
 * @returns One sentence for each fault; none if the file is fit.
 */
export function guestFaults(source: string): string[] {
  const faults = forbiddenIn(source)
  // Glued behind a script without a last semicolon, "(" would make that script a call.
  if (!source.startsWith(';')) faults.push('Expected ";" as the first character.')
  if (!source.endsWith('\n')) faults.push('Expected a line break as the last character.')
  const { program, errors } = parseSync('guest.js', source, { sourceType: 'script' })
  const [error] = errors
  if (error) return [...faults, `Not a classic script: ${error.message}.`]
  return [...faults, ...evaluation(source, program), ...globalNames(program)]
}

/**
 * Reads a module that such a script fetches from beside itself.
 *
 * @returns One sentence for each fault; none if the file is fit.
 */
export function guestModuleFaults(source: string): string[] {
  const { program, errors } = parseSync('guest.js', source, { sourceType: 'module' })
  const [error] = errors
  if (error) return [...forbiddenIn(source), `Not a module: ${error.message}.`]
  const imports = program.body.flatMap((statement) =>
    statement.type === 'ImportDeclaration' ? [statement.source.value] : []
  )
  return [
    ...forbiddenIn(source),
    ...evaluation(source, program),
    ...imports
      .filter((from) => !from.startsWith('./'))
      .map(
        (from) => `Found an import of "${from}": nothing may be fetched but from beside the file.`
      )
  ]
}

function forbiddenIn(source: string): string[] {
  return forbidden.flatMap(({ pattern, because }) => {
    const found = pattern.exec(source)
    return found ? [`Found ${quoted(found[0])} at ${place(source, found.index)}: ${because}.`] : []
  })
}

/** By any name: zod keeps `Function` in a variable and calls that. */
function evaluation(source: string, program: ESTree.Program): string[] {
  const found: string[] = []
  new Visitor({
    Identifier: ({ name, start }) => {
      if (name !== 'eval' && name !== 'Function') return
      found.push(`Found \`${name}\` at ${place(source, start)}: strict policies forbid evaluation.`)
    }
  }).visit(program)
  return found
}

/** A script that is one strict function call can leave no name behind, not even by a slip. */
function globalNames(program: ESTree.Program): string[] {
  const [statement, ...others] = program.body.filter(({ type }) => type !== 'EmptyStatement')
  const call = statement?.type === 'ExpressionStatement' ? statement.expression : undefined
  if (others.length > 0 || call?.type !== 'CallExpression') {
    return ['Expected one function called on the spot and no other statement: names would leak.']
  }
  const callee =
    call.callee.type === 'ParenthesizedExpression' ? call.callee.expression : call.callee
  const body = 'body' in callee && callee.body && 'body' in callee.body ? callee.body.body : []
  const [first] = Array.isArray(body) ? body : []
  return first && 'directive' in first && first.directive === 'use strict'
    ? []
    : ['Expected "use strict" at the head of the function: a misspelt name would become global.']
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

/** The package a module belongs to, if it is not our own. */
function packageOf(id: string): string | undefined {
  return /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(id)?.[1]
}

/**
 * Makes the build fail unless what it wrote is fit for somebody else's page: one file, or one and
 * modules that it fetches from beside itself.
 *
 * @param packages - The packages whose code may be inside.
 * @param notice - What the file says of itself in its first line: names and licences.
 */
export function guestFile(packages: readonly string[], notice: string): Plugin {
  const own = process.cwd()
  return {
    name: 'guest-file',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        for (const file of Object.values(bundle)) {
          if (file.type !== 'chunk') continue
          if (!file.isEntry) {
            file.code = `/*! ${notice} */\n${file.code.trim()}\n`
            continue
          }
          // At the head of the file it would make scripts strict that somebody appends, and behind
          // the semicolon it would mean nothing.
          const code = file.code.startsWith('"use strict";')
            ? file.code.replace(/^"use strict";\s*\(function\(\)\s*\{/, '(function(){"use strict";')
            : `(function(){"use strict";${file.code.trim()}})();`
          file.code = `;/*! ${notice} */\n${code.trim()}\n`
        }
      }
    },
    // Read from the disk, not from the bundle: later steps may still have changed it.
    writeBundle({ dir }, bundle) {
      const faults: string[] = []
      for (const [name, file] of Object.entries(bundle)) {
        if (file.type !== 'chunk') {
          faults.push(`${name}: Expected scripts and nothing else.`)
          continue
        }
        const path = join(dir!, name)
        const shown = relative(own, path)
        const source = readFileSync(path, 'utf8')
        const found = file.isEntry ? guestFaults(source) : guestModuleFaults(source)
        faults.push(...found.map((fault) => `${shown}: ${fault}`))
        const inside = new Set(file.moduleIds.map(packageOf))
        for (const used of inside) {
          if (!used || packages.includes(used)) continue
          faults.push(
            `${shown}: Found the package "${used}" inside. Expected ${packages.join(', ')}.`
          )
        }
      }
      if (faults.length > 0) this.error(`Not fit for somebody else's page.\n${faults.join('\n')}`)
    }
  }
}
