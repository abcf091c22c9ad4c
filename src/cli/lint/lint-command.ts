import { UsageError } from '../errors.ts'
import { exitCodes, type ExitCode } from '../exit-codes.ts'
import { colorsFor } from '../io/colors.ts'
import { plural } from '../io/plural.ts'
import { progressOn } from '../io/progress.ts'
import { print, printError, printJson, type Io } from '../io/io.ts'
import { widthOf } from '../io/wrap.ts'
import { packageVersion } from '../package-root.ts'
import { loadBank } from '../source/load-bank.ts'
import { parseSource, readSource } from '../source/read-source.ts'
import type { Source } from '../source/source.ts'
import { writeText } from '../source/write-text.ts'
import { findingsToPrint } from './findings-to-print.ts'
import { checkLinkList, checkSource } from './check-source.ts'
import type { FileFinding } from './file-finding.ts'
import { githubFormat } from './github-format.ts'
import { linkListOf } from './link-list.ts'
import { nextStep } from './next-step.ts'
import { sarifFormat } from './sarif-format.ts'
import { textFormat } from './text-format.ts'
import { fixSource } from './tidy.ts'

export interface LintOptions {
  bank?: string
  fix?: boolean
  json?: boolean
  sarif?: boolean
  github?: boolean
  quiet?: boolean
  all?: boolean
}

/** At most this many findings of a rule are printed without `--all`. */
const mostOfRule = 100

/** Checks a bank file, or a list of links for one. */
export async function lintCommand(io: Io, file: string, options: LintOptions): Promise<ExitCode> {
  const formats = (['json', 'sarif', 'github'] as const).filter((format) => options[format])
  if (formats.length > 1) {
    throw new UsageError(`--${formats[0]} and --${formats[1]} exclude each other.`)
  }
  if (options.fix && file === '-') {
    throw new UsageError('--fix changes a file. Expected a file instead of standard input.')
  }
  let source = await readSource(io, file)
  if (options.fix) {
    const { text, count } = await fixSource(source)
    if (count > 0) {
      writeText(file, text)
      source = await parseSource(file, text)
    }
    printError(io, `Fixed ${plural(count, 'fault')}.`)
  }
  const list = linkListOf(source.value)
  const found = list
    ? checkLinkList(source, list, await loadBank(io, options.bank))
    : checkWithProgress(io, source)
  const name = file === '-' ? '<stdin>' : file
  const errors = found.filter(({ severity }) => severity === 'error')
  const findings = findingsToPrint(
    options.quiet ? errors : found,
    options.all ? Number.POSITIVE_INFINITY : mostOfRule
  )
  const { shown, more } = findings
  if (options.json) printJson(io, { version: 1, file: name, findings: shown.map(toJson), more })
  else if (options.sarif) printJson(io, sarifFormat(name, findings, packageVersion()))
  else if (options.github) {
    if (shown.length > 0) print(io, githubFormat(name, findings))
  } else {
    const next = list ? undefined : nextStep(name, found)
    print(
      io,
      textFormat(name, findings, { colors: colorsFor(io), width: widthOf(io.stdout), next })
    )
  }
  return errors.length > 0 ? exitCodes.faults : exitCodes.ok
}

function checkWithProgress(io: Io, source: Source): FileFinding[] {
  const progress = progressOn(io, 'Checking')
  try {
    return checkSource(source, progress.update)
  } finally {
    progress.end()
  }
}

/** A finding with its position beside its other members. */
const toJson = ({ range, ...finding }: FileFinding) => ({ ...finding, ...range })
