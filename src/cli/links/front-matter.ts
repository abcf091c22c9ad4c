import { parse as parseToml } from 'smol-toml'
import { parseDocument, YAMLMap } from 'yaml'
import { bracketDepth } from '../source/depth.ts'
import { hasDeepLine } from '../source/read-source.ts'
import { yamlMessage } from '../source/yaml.ts'

/** Longest front matter we read; real ones have a few lines. */
const longest = 100_000

export interface FrontMatter {
  fields: Record<string, unknown>
  /** The text below. */
  body: string
}

/** Why front matter can't be read, and on which line of the file. */
export class FrontMatterError extends Error {
  override name = 'FrontMatterError'
  readonly line: number

  constructor(message: string, line: number) {
    super(message)
    this.line = line
  }
}

/**
 * Front matter in YAML (`---`), TOML (`+++`) or JSON (`{`), or undefined if the file has none.
 *
 * @throws FrontMatterError with the line of the fault.
 */
export function frontMatter(text: string): FrontMatter | undefined {
  const fence = /^(---|\+\+\+)[ \t]*\r?\n/.exec(text)
  if (!fence) return text.startsWith('{') ? jsonFrontMatter(text) : undefined
  const start = fence[0].length
  const mark = fence[1]!.replaceAll('+', String.raw`\+`)
  const end = new RegExp(`^${mark}[ \\t]*\\r?$`, 'm')
  const rest = text.slice(start, start + longest)
  const found = end.exec(rest)
  if (!found)
    throw new FrontMatterError(`The front matter has no end. Expected a line "${fence[1]}".`, 1)
  const source = rest.slice(0, found.index)
  const body = text.slice(start + found.index + found[0].length)
  if (bracketDepth(source) > 32 || hasDeepLine(source))
    throw new FrontMatterError('The front matter is nested too deeply.', 2)
  return { fields: fence[1] === '---' ? yamlFields(source) : tomlFields(source), body }
}

function yamlFields(source: string): Record<string, unknown> {
  const document = parseDocument(source, { prettyErrors: true, schema: 'core', uniqueKeys: false })
  const [fault] = document.errors
  if (fault) {
    const line = (fault.linePos?.[0].line ?? 1) + 1
    throw new FrontMatterError(yamlMessage(fault.code, fault.message.split(' at line')[0]!), line)
  }
  if (!(document.contents instanceof YAMLMap)) {
    if (document.contents === null) return {}
    throw new FrontMatterError(
      'The front matter isn\'t a list of fields. Expected "name: value".',
      2
    )
  }
  try {
    // Own data properties only: a field called "__proto__" must stay a field.
    return Object.assign(Object.create(null), document.toJS({ maxAliasCount: 20 })) as Record<
      string,
      unknown
    >
  } catch (error) {
    throw new FrontMatterError((error as Error).message, 2)
  }
}

function tomlFields(source: string): Record<string, unknown> {
  try {
    return parseToml(source)
  } catch (error) {
    const { line = 0, message } = error as Error & { line?: number }
    const [first = ''] = message.split('\n')
    const why = first.replace(/^Invalid TOML document: /, '')
    throw new FrontMatterError(`The front matter isn't TOML: ${why}.`, line + 1)
  }
}

function jsonFrontMatter(text: string): FrontMatter | undefined {
  const end = /^\}[ \t]*\r?$/m.exec(text.slice(0, longest))
  if (!end) return undefined
  const source = text.slice(0, end.index + 1)
  if (bracketDepth(source) > 32)
    throw new FrontMatterError('The front matter is nested too deeply.', 1)
  try {
    const fields = JSON.parse(source) as Record<string, unknown>
    return { fields, body: text.slice(end.index + end[0].length) }
  } catch {
    throw new FrontMatterError("The front matter isn't JSON.", 1)
  }
}

/** A field as text, even if it was written as a number or a date. */
export function textField(fields: Record<string, unknown>, ...names: string[]): string | undefined {
  for (const name of names) {
    const value = fields[name]
    if (typeof value === 'string' && value.trim()) return value.trim()
    if (typeof value === 'number' || typeof value === 'bigint') return String(value)
    // smol-toml keeps the text of its dates in `toString`; `Date` gives ISO.
    if (value instanceof Date) return value.toISOString()
  }
  return undefined
}
