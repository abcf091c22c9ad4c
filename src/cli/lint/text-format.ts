import type { Colors } from '../io/colors.ts'
import { plural } from '../io/plural.ts'
import { safeText } from '../io/safe-text.ts'
import { wrap } from '../io/wrap.ts'
import { moreLines, type FindingsToPrint } from './findings-to-print.ts'
import type { FileFinding } from './file-finding.ts'

/** How many answers of an example are shown. */
const shownAnswers = 14

/**
 * Findings for people: one block each, then a line that counts them, and what to do next. Reasons and
 * fixes are given once.
 */
export function textFormat(
  name: string,
  findings: FindingsToPrint,
  { colors, width, next }: { colors: Colors; width: number; next?: string | undefined }
): string {
  const explained = new Set<string>()
  const fixes = new Set<string>()
  const blocks = findings.shown.map((finding) => {
    const { rule, severity, range, path, message, figure, why, fix, example } = finding
    const mark = severity === 'error' ? colors.red('error') : colors.yellow('warn ')
    const place = colors.bold(`${name}:${range.line}:${range.column}`)
    const field = (label: string, text: string) =>
      `  ${colors.dim(label.padEnd(8))}${safeText(wrap(text, width - 10, ' '.repeat(10)))}`
    const repeated = explained.has(rule)
    explained.add(rule)
    const isKnownFix = fixes.has(fix)
    fixes.add(fix)
    return [
      `${place}  ${mark}  ${colors.cyan(rule)}${finding.explained ? colors.dim('  (explained in the note)') : ''}`,
      `  ${safeText(wrap(message, width - 2, '  '))}`,
      ...(path ? [field('at', path)] : []),
      ...(figure === undefined ? [] : [field('figure', String(Math.round(figure * 1000) / 1000))]),
      ...(example ? [field('example', example.text), ...answerLines(example.answers, field)] : []),
      ...(repeated ? [] : [field('why', why)]),
      ...(isKnownFix ? [] : [field('fix', fix)])
    ].join('\n')
  })
  const end = [summary(name, findings.all, colors), ...(next ? [safeText(wrap(next, width))] : [])]
  const more = moreLines(findings).join('\n')
  return [...blocks, ...(more ? [more] : []), end.join('\n')].join('\n\n')
}

function answerLines(
  answers: readonly { item: string; option: string }[],
  field: (label: string, text: string) => string
): string[] {
  const shown = answers.slice(0, shownAnswers).map(({ item, option }) => `${item}=${option}`)
  const more = answers.length > shownAnswers ? [`and ${answers.length - shownAnswers} more`] : []
  return [field('answers', [...shown, ...more].join(' '))]
}

function summary(name: string, findings: readonly FileFinding[], colors: Colors): string {
  const errors = findings.filter(({ severity }) => severity === 'error').length
  const warnings = findings.length - errors
  const fixable = findings.filter((finding) => finding.fixable).length
  const counts = [plural(errors, 'error'), plural(warnings, 'warning')].join(', ')
  const hint = fixable > 0 ? ` ${fixable} can be fixed with --fix.` : ''
  if (findings.length === 0) return colors.green(`${name}: no findings.`)
  return (errors > 0 ? colors.red : colors.yellow)(`${name}: ${counts}.${hint}`)
}
