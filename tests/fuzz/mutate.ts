import fc from 'fast-check'

// Turns valid inputs into broken ones. A mutation is a small plain value, so that fast-check can
// shrink and print it; the broken input, which may be huge, is made from it.

/** A list in a list in a list. Built in a loop: most code that recurses can't even print it. */
function nested(levels: number): unknown {
  let list: unknown = []
  for (let level = 0; level < levels; level++) list = [list]
  return list
}

const bidi = '\u202eevil\u2066\u2069'

/**
 * Values that outside input may hold where something else is expected, by name. Objects are made for
 * each input, or a change of one input would change the next.
 */
const hostileValues: Record<string, unknown> = {
  'null': null,
  'undefined': undefined,
  'true': true,
  'zero': 0,
  'minus one': -1,
  'a fraction': 0.5,
  'a huge number': 1e308,
  'beyond safe integers': 2 ** 53,
  'NaN': NaN,
  'Infinity': Infinity,
  'an empty text': '',
  'a space': ' ',
  'a number as text': '7',
  'a prototype name': '__proto__',
  'a method name': 'constructor',
  'a lone surrogate': 'a\ud800b',
  'bidirectional controls': bidi,
  'a null character': 'a\u0000b',
  'a terminal escape': '\u001b]0;title\u0007\u001b[2J',
  'a tag': '<img src=x onerror=alert(1)>',
  'a script address': 'javascript:alert(1)',
  'a percent escape': '%E0%',
  'a long text': 'ab -'.repeat(5000),
  'an empty list': () => [],
  'a list of null': () => [null],
  'an empty object': () => ({}),
  'a prototype': () => JSON.parse('{"__proto__": {"id": 1}}') as unknown,
  'a method that is none': () => ({ toString: 1, valueOf: 1, toJSON: 1 }),
  'a deep list': () => nested(500),
  'a list too deep to print': () => nested(20_000)
}

/** Keys that outside input may add. */
const hostileKeys = ['__proto__', 'constructor', 'toString', 'length', '', '0', 'a b', bidi, 'id']

/** Single characters that mean something in a format. */
const marks = '{}[]()<>"\'`,:;=&%~@.-_#?|\\/*!\n\t\r \u0000\ud800'

/** Pieces of the formats that are read, separated by spaces. */
const pieces =
  '--- +++ ]]> <![CDATA[ <!-- --> </ /> &#0; &#1114112; &amp; &lol; \ufeff %E0 %25 __proto__ null ' +
  'NaN 1e999 -0 0x10 *a &a !!js/function -: {{ {% {count} 2026-13-45 é 😀 \u2028'

/** Pieces of text that readers may trip over. */
const snippets = [
  ...marks.split(''),
  ...pieces.split(' '),
  '\r\n',
  '\n---\n',
  '<<: *a',
  '<!DOCTYPE a [<!ENTITY b "c">]>',
  bidi,
  '['.repeat(3000),
  '{"a":'.repeat(3000),
  '<a>'.repeat(3000),
  '- '.repeat(3000),
  'x'.repeat(20_000),
  ' '.repeat(20_000)
]

/** One change of a value: where, what, and the hostile value or key it uses. */
interface ValueEdit {
  at: number
  kind: 'replace' | 'remove' | 'add' | 'repeat' | 'move' | 'rename' | 'text'
  with: string
  key: string
}

/** One change of a text. */
interface TextEdit {
  at: number
  kind: 'insert' | 'cut' | 'repeat' | 'end'
  length: number
  snippet: number
}

/** How a broken input differs from a valid one. */
export interface Mutation {
  /** Which of the valid inputs. */
  sample: number
  values: ValueEdit[]
  texts: TextEdit[]
}

const place = fc.nat(2 ** 31 - 1)

const valueEdit: fc.Arbitrary<ValueEdit> = fc.record({
  at: place,
  kind: fc.constantFrom<ValueEdit['kind'][]>(
    ...(['replace', 'replace', 'replace', 'remove', 'remove'] as const),
    ...(['add', 'repeat', 'move', 'rename', 'text'] as const)
  ),
  with: fc.constantFrom(...Object.keys(hostileValues)),
  key: fc.constantFrom(...hostileKeys)
})

const textEdit: fc.Arbitrary<TextEdit> = fc.record({
  at: place,
  kind: fc.constantFrom<TextEdit['kind'][]>('insert', 'insert', 'cut', 'cut', 'repeat', 'end'),
  length: fc.oneof({ weight: 4, arbitrary: fc.nat(4) }, fc.nat(400)),
  snippet: fc.nat(snippets.length - 1)
})

/** Mutations of values, of texts, or of the JSON text of values. */
export function mutations(form: 'value' | 'text' | 'json'): fc.Arbitrary<Mutation> {
  const most = { maxLength: 4 }
  const sample = fc.nat(99)
  const values: fc.Arbitrary<Mutation> = fc
    .record({ sample, values: fc.array(valueEdit, most) })
    .map((edits) => ({ ...edits, texts: [] }))
  const texts: fc.Arbitrary<Mutation> = fc
    .record({ sample, texts: fc.array(textEdit, most) })
    .map((edits) => ({ ...edits, values: [] }))
  if (form === 'value') return values
  return form === 'text' ? texts : fc.oneof(values, values, texts)
}

/** The broken value. The sample stays as it is. */
export function mutatedValue(samples: readonly unknown[], { sample, values }: Mutation): unknown {
  const root = { value: JSON.parse(JSON.stringify(samples[sample % samples.length])) as unknown }
  for (const edit of values) changeValue(root, edit)
  return root.value
}

/** The broken text of a sample, which is a text itself or gets written as JSON. */
export function mutatedText(samples: readonly unknown[], mutation: Mutation): string {
  const sample = samples[mutation.sample % samples.length]
  let text = typeof sample === 'string' ? sample : jsonOf(mutatedValue(samples, mutation) ?? null)
  for (const edit of mutation.texts) text = changedText(text, edit)
  return text
}

function jsonOf(value: unknown): string {
  try {
    return JSON.stringify(value)
  } catch {
    // Too deep to print.
    return '['.repeat(20_000)
  }
}

type Holder = Record<string, unknown>

/** A place in a value, at any depth: the object or list that holds it, and its key. */
function placeIn(root: Holder, at: number): { holder: Holder; key: string } {
  let holder = root
  let key = 'value'
  for (let left = at; ; left = Math.imul(left ^ 0x5bd1e995, 0x9e3779b1) >>> 1) {
    const child = holder[key]
    const keys = typeof child === 'object' && child !== null ? Object.keys(child) : []
    if (keys.length === 0 || left % 6 === 0) return { holder, key }
    holder = child as Holder
    key = keys[left % keys.length]!
  }
}

/** An own member, also where assigning would set the prototype. */
const define = (holder: Holder, key: string, value: unknown) =>
  Object.defineProperty(holder, key, {
    value,
    enumerable: true,
    configurable: true,
    writable: true
  })

function changeValue(root: Holder, edit: ValueEdit): void {
  const { holder, key } = placeIn(root, edit.at)
  const value = holder[key]
  const given = hostileValues[edit.with]
  const hostile = typeof given === 'function' ? (given as () => unknown)() : given
  const isObject = typeof value === 'object' && value !== null
  switch (edit.kind) {
    case 'remove':
      if (Array.isArray(holder)) holder.splice(Number(key), 1)
      else if (holder !== root) delete holder[key]
      break
    case 'add':
      if (Array.isArray(value)) value.push(hostile)
      else if (isObject) define(value as Holder, edit.key, hostile)
      break
    case 'repeat':
      if (Array.isArray(holder)) holder.push(value)
      else define(holder, edit.key, value)
      break
    case 'move': {
      const from = placeIn(root, edit.at ^ 0x2545f491).holder
      // Only an own member: `__proto__` would be the prototype of every object.
      define(holder, key, (Object.hasOwn(from, key) ? from[key] : undefined) ?? hostile)
      break
    }
    case 'rename':
      if (Array.isArray(holder)) holder.splice(Number(key), 1, [value])
      else {
        if (holder !== root) delete holder[key]
        define(holder, edit.key, value)
      }
      break
    case 'text':
      if (typeof value === 'string') {
        const at = edit.at % (value.length + 1)
        holder[key] =
          `${value.slice(0, at)}${String(snippets[edit.at % snippets.length])}${value.slice(at)}`
      }
      break
    case 'replace':
      holder[key] = hostile
  }
}

function changedText(text: string, { at, kind, length, snippet }: TextEdit): string {
  const start = at % (text.length + 1)
  const before = text.slice(0, start)
  const after = text.slice(start + length)
  if (kind === 'insert') return before + snippets[snippet]! + text.slice(start)
  if (kind === 'cut') return before + after
  if (kind === 'end') return before
  return before + text.slice(start, start + length).repeat(3) + after
}
