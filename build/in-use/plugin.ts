import { parseSync, type Plugin } from 'vite'

/** A part of a library that the quiz does not use. In a pattern `*` is a name, `…` is any text. */
export interface Unused {
  feature: string
  /** What our own code would say to use it all the same. */
  asked?: RegExp
  /** Functions that nobody calls, by their paths: the names of what is around them and their own. */
  uncalled?: string
  /** Functions that have less to do, and what is enough for them. */
  shortened?: Readonly<Record<string, string>>
  /** Expressions whose value is known, and that value. */
  known?: Readonly<Record<string, string>>
  /** Statements and members that do nothing for the quiz, and cases that never come. */
  cut?: readonly string[]
}

/** Something of a syntax tree. */
type Branch = { [member: string]: unknown } & {
  type: string
  start: number
  end: number
}

/** What is written between two places of a source from now on. */
interface Edit {
  start: number
  end: number
  text: string
}

const isBranch = (value: unknown): value is Branch =>
  typeof (value as Branch | null)?.type === 'string'

/** The lists of all parts together. */
function listsOf(unused: readonly Unused[]) {
  const uncalled = new Set(unused.flatMap((part) => part.uncalled?.trim().split(/\s+/) ?? []))
  const shortened = new Map(unused.flatMap((part) => Object.entries(part.shortened ?? {})))
  const known = patterns(unused.flatMap((part) => Object.entries(part.known ?? {})))
  const cut = patterns(unused.flatMap(({ cut: texts = [] }) => texts.map((text) => [text, ''])))
  const missing = new Set([
    ...uncalled,
    ...shortened.keys(),
    ...[...known, ...cut].map(({ pattern }) => pattern)
  ])
  /** `missing` holds what has been found in none of the files so far. */
  return { uncalled, shortened, known, cut, missing }
}

type Lists = ReturnType<typeof listsOf>

/** Patterns with what comes in their place. */
function patterns(entries: readonly (readonly string[])[]) {
  return entries.map(([pattern = '', text = '']) => {
    const escaped = pattern.replace(/[.+?^${}()|[\]\\*]/g, '\\$&')
    const source = escaped.replaceAll('\\*', '\\w+\\??').replaceAll('…', '[^]*')
    return { pattern, matches: new RegExp(`^${source}$`), text }
  })
}

/** The edits that leave out of a source what the quiz does not use. */
function editsOf(source: string, lists: Lists): Edit[] {
  const { uncalled, shortened, known, cut, missing } = lists
  const edits: Edit[] = []
  const textOf = ({ start, end }: Branch) =>
    source
      .slice(start, end)
      .replace(/\/\*[^]*?\*\/|\/\/[^\n]*/g, '')
      .replace(/\s+/g, ' ')
      .replace(/(?<=\() | (?=\))/g, '')
  const put = ({ start, end }: Branch, text: string) => void edits.push({ start, end, text })
  const found = (pattern: string) => void missing.delete(pattern)
  const match = (list: typeof known, branch: Branch) => {
    const text = textOf(branch)
    const entry = list.find(({ matches }) => matches.test(text))
    if (entry) found(entry.pattern)
    return entry
  }

  /** @param around - The path of the functions and classes around it. */
  function visit(branch: unknown, around: string, name?: string): void {
    if (!isBranch(branch) || /^Import|^ExportSpec/.test(branch.type)) return
    const { type } = branch
    const own = isBranch(branch['id']) ? String(branch['id']['name']) : name
    const path = [around, own].filter(Boolean).join('.')
    if (isLeftOut(branch, path)) return
    if (/Function/.test(type) && own && isBranch(branch['body'])) {
      const text = uncalled.has(path) ? "throw Error('Left out by the build')" : shortened.get(path)
      if (text !== undefined) {
        found(path)
        return put(branch['body'], `{ ${text} }`)
      }
    }
    if (type === 'TryStatement' && isUnguarded(branch)) {
      const block = branch['block'] as Branch
      put({ ...branch, end: block.start }, '')
      put({ ...branch, start: block.end }, '')
      return visit(block, around)
    }
    const inside = /Function|^Class/.test(type) ? path : around
    for (const [member, part] of Object.entries(branch)) {
      if (isName(branch, member)) continue
      if (type === 'AssignmentExpression' && member === 'left') continue
      for (const one of Array.isArray(part) ? (part as unknown[]) : [part]) {
        if (isKnown(one)) continue
        if (type === 'VariableDeclarator') visit(one, around, own)
        else if (/^(Property|MethodDefinition)$/.test(type)) visit(one, around, keyOf(branch))
        else visit(one, inside)
      }
    }
  }

  /** Cuts a statement, a member or a case, if it is one that is not needed. */
  function isLeftOut(branch: Branch, path: string): boolean {
    const { type } = branch
    if (type === 'MethodDefinition') {
      const method = `${path}.${keyOf(branch)}`
      if (!uncalled.has(method)) return false
      found(method)
      put(branch, '')
      return true
    }
    if (type === 'Property' || type === 'SwitchCase') {
      if (!match(cut, branch)) return false
      const comma =
        type === 'Property' ? (/^\s*,/.exec(source.slice(branch.end))?.[0].length ?? 0) : 0
      put({ ...branch, end: branch.end + comma }, '')
      return true
    }
    if (!/Statement$|^(Function|Variable)Declaration$/.test(type)) return false
    if (isCheck(branch) || isEmptyField(branch) || isEmptyLoop(branch) || match(cut, branch)) {
      put(branch, ';')
      return true
    }
    return false
  }

  /** Writes an expression's value, if that is known. */
  function isKnown(part: unknown): boolean {
    if (!isBranch(part) || !/Expression$|^Identifier$/.test(part.type)) return false
    const entry = match(known, part)
    if (entry) put(part, entry.text)
    return entry !== undefined
  }

  /** A loop over a list that is known to be empty. */
  function isEmptyLoop({ type, right }: Branch): boolean {
    return type === 'ForOfStatement' && isBranch(right) && match(known, right)?.text === '[]'
  }

  /** `this.type = void 0`: a field that says that there is one. */
  function isEmptyField(branch: Branch): boolean {
    return branch.type === 'ExpressionStatement' && /^this\.\w+ = void 0;$/.test(textOf(branch))
  }

  /** Whether nothing needs to happen when something is thrown. */
  function isUnguarded({ handler, finalizer }: Branch): boolean {
    return [handler, finalizer].every((part) => !isBranch(part) || match(cut, part))
  }

  visit(parseSync('library.js', source).program, '')
  return edits
}

/** Says that it is used in a wrong way: that is for our tests to find out. */
function isCheck({ type, consequent, alternate }: Branch): boolean {
  return type === 'IfStatement' && !alternate && endsInThrow(consequent)
}

function endsInThrow(block: unknown): boolean {
  const last =
    isBranch(block) && Array.isArray(block['body']) ? (block['body'].at(-1) as unknown) : 0
  return isBranch(last) && last.type === 'ThrowStatement'
}

/** Whether a member of a branch is a name, which has no value. */
const isName = ({ type, computed, shorthand }: Branch, member: string) =>
  (member === 'id' && type !== 'ClassDeclaration') ||
  member === 'params' ||
  (!computed && (member === 'key' || (member === 'property' && type === 'MemberExpression'))) ||
  Boolean(shorthand)

const keyOf = ({ key }: Branch) => String((key as Branch)['name'])

/** Our own code, of which a build checks that it asks for nothing that is left out. */
const ours = /^(?!.*\/node_modules\/).+\.tsx?$/

/**
 * Leaves out of a library what the quiz does not use. What would need a part that is left out
 * throws an error, and tests go the same ways with and without.
 *
 * @param files - Those of the library's files that are in the bundle.
 */
export function inUse(library: string, files: RegExp, unused: readonly Unused[]): Plugin {
  const lists = listsOf(unused)
  return {
    name: `${library}-in-use`,
    transform: {
      filter: { id: [files, ours] },
      handler(source, id) {
        if (ours.test(id)) {
          for (const { feature, asked } of unused) {
            const [name] = asked?.exec(source) ?? []
            if (name) this.error(`${name}: in-use/${library}.ts leaves out ${feature}.`)
          }
          return undefined
        }
        let code = source
        const edits = editsOf(source, lists).sort((a, b) => b.start - a.start)
        for (const { start, end, text } of edits) {
          code = code.slice(0, start) + text + code.slice(end)
        }
        return { code, map: null }
      }
    },
    buildEnd(error) {
      if (error || lists.missing.size === 0) return
      const names = [...lists.missing].join(', ')
      this.error(`It was rewritten: ${library} has no ${names}. Mend in-use/${library}.ts.`)
    }
  }
}
