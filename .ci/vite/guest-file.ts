import { readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { parseSync, type Plugin } from 'vite'

/** What may not stand in a file that runs on somebody else's page, and why. */
const forbidden: readonly { pattern: RegExp; because: string }[] = [
  { pattern: /[^\n\x20-\x7e]/, because: 'a page in another charset would garble it; ASCII only' },
  { pattern: /\beval\s*\(/, because: 'strict policies forbid evaluation' },
  { pattern: /\bFunction\s*\(|\bnew Function\b/, because: 'strict policies forbid evaluation' },
  { pattern: /\b(inner|outer)HTML\b/, because: 'Trusted Types forbid it' },
  { pattern: /\binsertAdjacentHTML\b/, because: 'Trusted Types forbid it' },
  { pattern: /\bdocument\.write/, because: 'it empties a page that has loaded' },
  { pattern: /\bprocess\.env\b/, because: 'no browser has it' },
  { pattern: /\bimport\s*\(/, because: 'the file has to be complete' },
  { pattern: /\bimport\.meta\b/, because: 'a classic script cannot have it' },
  { pattern: /\brequire\s*\(/, because: 'no browser has it' },
  { pattern: /\bcurrentScript\b/, because: 'it is null in a module' },
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
  const faults = forbidden.flatMap(({ pattern, because }) => {
    const found = pattern.exec(source)
    return found ? [`Found ${quoted(found[0])} at ${place(source, found.index)}: ${because}.`] : []
  })
  // Glued behind a script without a last semicolon, "(" would make that script a call.
  if (!source.startsWith(';')) faults.push('Expected ";" as the first character.')
  if (!source.endsWith('\n')) faults.push('Expected a line break as the last character.')
  return [...faults, ...globalNames(source)]
}

/** A script that is one strict function call can leave no name behind, not even by a slip. */
function globalNames(source: string): string[] {
  const { program, errors } = parseSync('guest.js', source, { sourceType: 'script' })
  const [error] = errors
  if (error) return [`Not a classic script: ${error.message}.`]
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

/**
 * Makes the build fail unless it wrote one file that is fit for somebody else's page.
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
          // At the head of the file it would make scripts strict that somebody appends, and behind
          // the semicolon it would mean nothing.
          const code = file.code.replace(
            /^"use strict";\s*\(function\(\)\s*\{/,
            '(function(){"use strict";'
          )
          file.code = `;/*! ${notice} */\n${code.trim()}\n`
        }
      }
    },
    // Read from the disk, not from the bundle: later steps may still have changed it.
    writeBundle({ dir }, bundle) {
      const faults: string[] = []
      for (const [name, file] of Object.entries(bundle)) {
        if (file.type !== 'chunk' || !file.isEntry) {
          faults.push(`${name}: Expected no second file.`)
          continue
        }
        const path = join(dir!, name)
        const shown = relative(own, path)
        faults.push(...guestFaults(readFileSync(path, 'utf8')).map((fault) => `${shown}: ${fault}`))
        for (const id of file.moduleIds) {
          const used = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(id)?.[1]
          if (used && !packages.includes(used)) {
            faults.push(`${shown}: Found the package "${used}" (${relative(own, id)}) inside.`)
          }
        }
      }
      if (faults.length > 0) this.error(`Not fit for somebody else's page.\n${faults.join('\n')}`)
    }
  }
}
