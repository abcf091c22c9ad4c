/** Checks a value; throws an error that says where it is, what it is and what was expected. */
export type Check = (value: unknown, path: string) => void

/** @throws Error such as `items[3].stem is 7. Expected text.` */
function expected(what: string, value: unknown, path: string): never {
  throw new Error(`${path || 'The file'} is ${found(value)}. Expected ${what}.`)
}

/** A wrong value in an error. A list or an object may be too deep to be written out. */
function found(value: unknown): string {
  if (value === undefined) return 'missing'
  if (typeof value === 'string') return JSON.stringify(value).slice(0, 60)
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  if (Array.isArray(value)) return `a list of ${value.length}`
  if (value === null) return 'null'
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`
}

/** A string that is not empty, and matches a pattern if there is one. */
export const text =
  (pattern?: RegExp, what = 'text'): Check =>
  (value, path) => {
    const isText = typeof value === 'string' && value.trim() !== ''
    if (!isText || (pattern && !pattern.test(value))) expected(what, value, path)
  }

/** A string that may be empty. */
export const anyText: Check = (value, path) => {
  if (typeof value !== 'string') expected('text', value, path)
}

export const integer =
  (least: number, most: number): Check =>
  (value, path) => {
    const isInside = Number.isInteger(value) && Number(value) >= least && Number(value) <= most
    if (!isInside) expected(`a whole number from ${least} to ${most}`, value, path)
  }

export const listOf =
  (check: Check, least = 0, most = Infinity): Check =>
  (value, path) => {
    if (!Array.isArray(value) || value.length < least || value.length > most) {
      const amount =
        most === least ? `${least}` : most < Infinity ? `${least} to ${most}` : `at least ${least}`
      expected(least > 0 ? `a list of ${amount}` : 'a list', value, path)
    }
    ;(value as unknown[]).forEach((entry, index) => check(entry, `${path}[${index}]`))
  }

/** An object whose members all pass the same check. */
export const recordOf =
  (check: Check): Check =>
  (value, path) => {
    if (!isObject(value)) expected('an object', value, path)
    for (const [name, member] of Object.entries(value)) check(member, join(path, name))
  }

/**
 * An object with these members; a `?` after the name marks those that may be missing.
 *
 * @param others - Names of members that aren't checked, separated by spaces.
 * @param onUnknown - Is called with the path of each member that is in neither list.
 */
export const object = (
  members: Readonly<Record<string, Check>>,
  others: string,
  onUnknown: (path: string) => void
): Check => {
  const unchecked = new Set(others.split(' '))
  return (value, path) => {
    if (!isObject(value)) expected('an object', value, path)
    const known = new Map(
      Object.entries(members).map(([name, check]) => [name.replace('?', ''), { name, check }])
    )
    for (const name of Object.keys(value)) {
      if (!known.has(name) && !unchecked.has(name)) onUnknown(join(path, name))
    }
    for (const [key, { name, check }] of known) {
      const member = value[key]
      if (member !== undefined || name === key) check(member, join(path, key))
    }
  }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const join = (path: string, name: string) => (path ? `${path}.${name}` : name)
