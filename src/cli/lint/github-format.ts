import { moreLines, type FindingsToPrint } from './findings-to-print.ts'

/**
 * Findings as workflow commands, which GitHub Actions turns into annotations beside the lines.
 *
 * @see https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 */
export function githubFormat(name: string, findings: FindingsToPrint): string {
  const annotations = findings.shown.map(({ severity, rule, message, fix, range }) => {
    const properties = {
      file: name,
      line: range.line,
      endLine: range.endLine,
      col: range.column,
      endColumn: range.endColumn,
      title: rule
    }
    const list = Object.entries(properties)
      .map(([key, value]) => `${key}=${escapeProperty(String(value))}`)
      .join(',')
    return `::${severity === 'error' ? 'error' : 'warning'} ${list}::${escapeData(`${message} ${fix}`)}`
  })
  const more = moreLines(findings).map(
    (line) => `::notice file=${escapeProperty(name)}::${escapeData(line)}`
  )
  return [...annotations, ...more].join('\n')
}

const escapeData = (text: string) =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')

const escapeProperty = (text: string) =>
  escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
