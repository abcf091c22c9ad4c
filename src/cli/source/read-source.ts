import { SourceError } from '../errors.ts'
import type { Io } from '../io/io.ts'
import { bracketDepth, depthOf, tooDeep } from './depth.ts'
import { parseJsonSource } from './json.ts'
import { limits, megabytes } from './limits.ts'
import { readText } from './read-text.ts'
import type { Source } from './source.ts'
import { withinTime } from './time-limit.ts'

/**
 * Reads a JSON or YAML file. Whatever begins with `{` or `[` and isn't called `.yaml` is JSON.
 *
 * @throws SourceError for what can't be read at all. Syntax errors are in `faults`.
 */
export async function readSource(io: Io, name: string): Promise<Source> {
  return parseSource(name, await readText(io, name))
}

export async function parseSource(name: string, text: string): Promise<Source> {
  const named = /\.ya?ml$/i.test(name)
  const isJson = !named && (/\.jsonc?$/i.test(name) || /^\s*[{[]/.test(text))
  if (isJson) {
    // Takes no time limit: however broken, it takes time in proportion to its length.
    const source = parseJsonSource(name, text)
    if (source) return source
    if (bracketDepth(text) > limits.depth) throw tooDeep(name)
    return (await import('./json-syntax.ts')).brokenJson(name, text)
  }
  if (text.length > limits.yamlBytes) {
    throw new SourceError(
      name,
      `It has ${megabytes(text.length)} of YAML. Expected at most ${megabytes(limits.yamlBytes)}; JSON may have ${megabytes(limits.bytes)}.`
    )
  }
  if (bracketDepth(text) > 1000 || hasDeepLine(text)) throw tooDeep(name)
  const { parseYaml } = await import('./yaml.ts')
  try {
    const source = withinTime(name, limits.work, () => parseYaml(name, text))
    if (depthOf(source.value) > limits.depth) throw tooDeep(name)
    return source
  } catch (error) {
    // The stack ran out.
    if (error instanceof RangeError) throw tooDeep(name)
    throw error
  }
}

/**
 * Whether lists begin in lists on one line of YAML, as in `- - - x`, more often than we read. Each
 * level costs two characters there and much memory in the parser.
 */
export const hasDeepLine = (text: string): boolean => deepLine.test(text)

const deepLine = new RegExp(`^[ \\t]*(?:[-?][ \\t]+){${limits.depth + 1}}`, 'm')
