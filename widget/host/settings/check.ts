import { rules } from 'virtual:bank-shape'
import type { Shape } from './shape.ts'

/**
 * Holds a value against a shape.
 *
 * @param path - Where the value stands: "items[3].options".
 * @param name - The name of the member it is, or is in a list of: the rule goes by it.
 * @throws Error at the first fault, saying where it is, what is there and what was expected.
 */
export function check(value: unknown, shape: Shape, path: string, name: string): void {
  const expect = (holds: unknown, what: string) => {
    if (!holds) {
      const found = JSON.stringify(value)?.slice(0, 60)
      throw new Error(`${path || 'It'} is ${found}. Expected ${what}.`)
    }
  }
  if (Array.isArray(shape)) {
    const [of, least = 0, most] = shape as [Shape, number?, number?]
    const list = value as unknown[]
    expect(
      Array.isArray(list) && list.length >= least && !(list.length > most!),
      `a list of ${least} ${most ? `to ${most}` : 'or more'}`
    )
    list.forEach((each, index) => check(each, of, `${path}[${index}]`, name))
  } else if (shape) {
    const { _, ...parts } = shape as Record<string, Shape> & { _: string }
    expect(value && typeof value === 'object' && !Array.isArray(value), 'an object')
    for (const said of [...(_ ? _.split(' ') : []), ...Object.keys(parts)]) {
      const member = said.replace('?', '')
      const inner = (value as Record<string, unknown>)[member]
      if (inner !== undefined || member === said) {
        check(inner, parts[said] ?? 0, path ? `${path}.${member}` : member, member)
      }
    }
  } else {
    const rule = rules[name] ?? rules._
    if (typeof rule === 'string') {
      const [pattern, ...words] = rule.split(' ')
      expect(
        typeof value === 'string' && new RegExp(`^(?:${pattern})$`).test(value),
        words.join(' ') || rule
      )
    } else {
      const [least, most] = rule
      const number = value as number
      expect(
        Number.isInteger(number) && number >= least && number <= most,
        `a whole number from ${least} to ${most}`
      )
    }
  }
}
