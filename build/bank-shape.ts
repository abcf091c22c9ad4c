import type { Plugin } from 'vite'
import { z } from 'zod'
import { Bank } from '../src/bank/schema.ts'
import type { Rule, Rules, Shape } from '../widget/host/settings/shape.ts'

/** The part of JSON Schema that a bank's schema comes to. */
interface JsonSchema {
  type: string
  properties?: Record<string, JsonSchema>
  required?: string[]
  items?: JsonSchema
  minItems?: number
  maxItems?: number
  enum?: string[]
  pattern?: string
  minLength?: number
  minimum?: number
  maximum?: number
  format?: string
  description?: string
}

/** Members of a bank that are there for its authors and its checks: nothing in a page reads them. */
export const authorsOnly: readonly string[] = ['$schema', 'ratings', 'note', 'extension']

/**
 * What the schema of a bank comes to where there is no room for a validator: which members there
 * are, and a rule for each name. What a schema can only say as a function is left out, and so are
 * members that nobody has asked for; `career-path-quiz check` knows about both.
 *
 * @throws Error that names the member, if the schema says something that this can't say.
 */
export function bankShape(): { shape: Shape; rules: Rules } {
  const rules: Record<string, Rule> = {}
  const schema = z.toJSONSchema(Bank, { io: 'input' }) as unknown as JsonSchema
  const text = ruleOf(schema.properties!['title'])

  function shapeOf(part: JsonSchema, name: string): Shape {
    if (part.properties) {
      const parts: Record<string, Shape> = {}
      const plain: string[] = []
      for (const [key, member] of Object.entries(part.properties)) {
        if (authorsOnly.includes(key)) continue
        const said = part.required?.includes(key) ? key : `${key}?`
        const inner = shapeOf(member, key)
        if (inner === 0) plain.push(said)
        else parts[said] = inner
      }
      return { _: plain.join(' '), ...parts }
    }
    if (part.items) {
      const { minItems, maxItems } = part
      const of = shapeOf(part.items, name)
      return maxItems ? [of, minItems ?? 0, maxItems] : minItems ? [of, minItems] : [of]
    }
    const rule = (rules[name] ??= ruleOf(part))
    if (String(rule) === String(ruleOf(part))) return 0
    throw new Error(`Two members of a bank are called "${name}" and have different rules.`)
  }

  const shape = shapeOf(schema, '')
  // Most members are text, and go without saying.
  const others = Object.entries(rules).filter(([, rule]) => rule !== text)
  return { shape, rules: { ...Object.fromEntries(others), _: text } }
}

/** A day of any year. The schema's own pattern knows how long each month is: that is left to the check of the file. */
const day = '\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])'

function ruleOf(part: JsonSchema | undefined): Rule {
  if (!part) throw new Error('A bank has no title.')
  const { type, minimum, maximum, description } = part
  if (type === 'integer') return [minimum!, maximum!]
  if (part.enum) return part.enum.join('|')
  if (type !== 'string') throw new Error(`A bank's shape can't say "${type}".`)
  const whole =
    part.format === 'date'
      ? day
      : part.pattern?.endsWith('$')
        ? part.pattern.slice(1, -1)
        : `${part.pattern?.slice(1) ?? ''}[^]${part.minLength ? '+' : '*'}`
  const pattern = whole.replaceAll('(?:', '(')
  return description ? `${pattern} ${description}` : pattern
}

const name = 'virtual:bank-shape'

/** Has the shape of a bank worked out from its schema, so that no reader loads a validator. */
export function bankShapePlugin(): Plugin {
  return {
    name: 'bank-shape',
    resolveId: {
      filter: { id: new RegExp(`^${name}$`) },
      handler: () => `\0${name}`
    },
    load: {
      filter: { id: new RegExp(`^\0${name}$`) },
      handler() {
        const { shape, rules } = bankShape()
        return `export const shape = ${JSON.stringify(shape)}
          export const rules = ${JSON.stringify(rules)}`
      }
    }
  }
}
