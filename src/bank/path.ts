// Paths in a bank file, in zod's notation: `items[3].options[0].text`, `labels["a-b"]`.

export type PathPart = string | number

/** The path of a member or an entry of the value at a path. */
export function memberPath(path: string, part: PropertyKey): string {
  if (typeof part === 'number') return `${path}[${part}]`
  const name = String(part)
  if (!/^[\w$]+$/.test(name)) return `${path}[${JSON.stringify(name)}]`
  return path === '' ? name : `${path}.${name}`
}

export const pathOf = (parts: readonly PropertyKey[]): string => parts.reduce(memberPath, '')

/** The parts of a path: the inverse of `pathOf`. */
export function pathParts(path: string): PathPart[] {
  return [...path.matchAll(/\[(\d+)\]|\["((?:[^"\\]|\\.)*)"\]|([^.[\]]+)/g)].map(
    ([, index, quoted, name]) => {
      if (index !== undefined) return Number(index)
      return quoted === undefined ? name! : (JSON.parse(`"${quoted}"`) as string)
    }
  )
}
