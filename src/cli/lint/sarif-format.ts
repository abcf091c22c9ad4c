import { pathToFileURL } from 'node:url'
import type { FindingsToPrint } from './findings-to-print.ts'

/**
 * Findings in the Static Analysis Results Interchange Format, for code scanning.
 *
 * @see https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
export function sarifFormat(name: string, { shown, more }: FindingsToPrint, version: string) {
  const rules = [...new Map(shown.map((finding) => [finding.rule, finding.why]))]
  const uri = name.startsWith('/')
    ? pathToFileURL(name).href
    : encodeURI(name.replaceAll('\\', '/'))
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'career-path-quiz',
            version,
            rules: rules.map(([id, why]) => ({ id, fullDescription: { text: why } }))
          }
        },
        // Number of findings left out, by rule.
        properties: { more },
        columnKind: 'utf16CodeUnits',
        results: shown.map(({ rule, severity, message, fix, path, figure, explained, range }) => ({
          ruleId: rule,
          ruleIndex: rules.findIndex(([id]) => id === rule),
          level: severity === 'error' ? 'error' : 'warning',
          message: { text: `${message} ${fix}` },
          locations: [
            {
              physicalLocation: {
                artifactLocation: { uri },
                region: {
                  startLine: range.line,
                  startColumn: range.column,
                  endLine: range.endLine,
                  endColumn: range.endColumn
                }
              },
              ...(path ? { logicalLocations: [{ fullyQualifiedName: path }] } : {})
            }
          ],
          ...(explained ? { suppressions: [{ kind: 'inSource' }] } : {}),
          ...(figure === undefined ? {} : { properties: { figure } })
        }))
      }
    ]
  }
}
