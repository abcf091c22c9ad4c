/** A text of a bank by a path that survives reordering: `items.growth-1.options.a.text`. */
export type TextList = Map<string, string>

/** Members that hold text for readers. All others are ids, numbers, addresses and dates. */
const textKeys = new Set([
  'title',
  'name',
  'work',
  'stem',
  'text',
  'evidence',
  'headline',
  'meaning',
  'week',
  'cost',
  'complaint',
  'path',
  'stay',
  'question',
  'talk',
  'asks',
  'done',
  'next',
  'most',
  'partner',
  'caveat'
])

/** Members whose values are text, whatever the keys: tracks, messages or counts. */
const textMaps = new Set(['patterns', 'whatIf', 'lean', 'labels', 'tallies'])

/** Every text of a bank that is to be translated. Titles of links stay as they were published. */
export function textsOf(bank: unknown): TextList {
  const texts: TextList = new Map()
  visit(bank, [], (path, value) => texts.set(path, value))
  return texts
}

/** A copy of a bank with texts replaced by path. */
export function withTexts(bank: unknown, replace: (path: string) => string | undefined): unknown {
  const copy = structuredClone(bank)
  visit(copy, [], (path, value, holder, key) => {
    holder[key] = replace(path) ?? value
  })
  return copy
}

type Visitor = (path: string, value: string, holder: Record<string, unknown>, key: string) => void

function visit(value: unknown, path: readonly string[], found: Visitor): void {
  if (Array.isArray(value)) {
    for (const [index, each] of value.entries()) visit(each, [...path, nameOf(each, index)], found)
    return
  }
  if (typeof value !== 'object' || value === null) return
  const holder = value as Record<string, unknown>
  const isLink = path.length === 2 && path[0] === 'links'
  for (const [key, each] of Object.entries(holder)) {
    const here = [...path, key]
    if (typeof each === 'string') {
      const isText = textKeys.has(key) || textMaps.has(path.at(-1) ?? '')
      if (isText && !(isLink && key === 'title')) found(here.join('.'), each, holder, key)
    } else if (key !== 'when' && key !== 'unless') visit(each, here, found)
  }
}

/** What an entry of a list is called: its id, its region, its address, or else its position. */
export function nameOf(entry: unknown, index: number): string {
  const { id, region, url } = (entry ?? {}) as { id?: unknown; region?: unknown; url?: unknown }
  if (typeof id === 'string') return id
  if (Array.isArray(region)) return region.join('+')
  return typeof url === 'string' ? url : String(index)
}
