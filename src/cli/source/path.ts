export type PathPart = string | number

/** The parts of a path such as `items[3].options[0].text` or `labels["a b"]`. */
export function pathParts(path: string): PathPart[] {
  return [...path.matchAll(/\[(\d+)\]|\["((?:[^"\\]|\\.)*)"\]|([^.[\]]+)/g)].map(
    ([, index, quoted, name]) =>
      index !== undefined
        ? Number(index)
        : quoted !== undefined
          ? (JSON.parse(`"${quoted}"`) as string)
          : name!
  )
}

/** The inverse: a path in the notation of findings. */
export function pathOf(parts: readonly PathPart[]): string {
  return parts
    .map((part, index) => {
      if (typeof part === 'number') return `[${part}]`
      if (/^[\w$-]+$/.test(part)) return index === 0 ? part : `.${part}`
      return `[${JSON.stringify(part)}]`
    })
    .join('')
}
