import { readFileSync } from 'node:fs'
import { parseSync, Visitor, type ESTree } from 'vite'
import { attributeValues } from '../widget/host/attributes.ts'

// Data about the element for editors and documentation tools, generated from the comments in
// widget/element.ts.

const file = 'widget/element.ts'
const tagName = 'career-path-quiz'
const className = 'CareerPathQuiz'

/** One entry of a class comment: `@csspart card - The card of a screen.` */
interface Entry {
  name: string
  description: string
}

/** A comment's text and its entries by tag. */
interface Comment {
  description: string
  tags: Map<string, Entry[]>
}

/** Reads the text of a block comment. */
function readComment(text: string): Comment {
  const lines = text.split('\n').map((line) => line.replace(/^\s*\*+ ?/, '').trim())
  const [description = '', ...entries] = lines.join(' ').split(/\s@(?=[a-z])/)
  const tags = new Map<string, Entry[]>()
  for (const entry of entries) {
    const [, tag = '', name = '', said = ''] =
      /^(\S+)\s*(\S*?)\s*(?:(?:^|\s)- (.*))?$/.exec(entry) ?? []
    const named = name === '-' ? '' : name
    tags.set(tag, [...(tags.get(tag) ?? []), { name: named, description: said.trim() }])
  }
  return { description: description.trim(), tags }
}

/** The public members of the class, and its own comment. */
function readElement() {
  const source = readFileSync(file, 'utf8')
  const { program, comments } = parseSync(file, source)
  const commentBefore = (start: number): Comment => {
    const comment = comments.findLast(
      ({ end }) => end <= start && /^\s*(export\s*)?$/.test(source.slice(end, start))
    )
    return readComment(comment?.value ?? '')
  }
  const textOf = (node: { start: number; end: number } | null | undefined) =>
    node ? source.slice(node.start, node.end).replace(/^:\s*/, '') : undefined

  let found: ESTree.Class | undefined
  new Visitor({
    ClassDeclaration: (node) => {
      if (node.id?.name === className) found = node
    }
  }).visit(program)
  if (!found) throw new Error(`${file} has no class ${className}.`)

  const methods = found.body.body.filter(
    (member): member is ESTree.MethodDefinition & { key: ESTree.IdentifierName } =>
      member.type === 'MethodDefinition' &&
      member.key.type === 'Identifier' &&
      !/Callback$|^constructor$/.test(member.key.name)
  )
  const setters = new Set(methods.filter(({ kind }) => kind === 'set').map(({ key }) => key.name))
  const members = methods
    .filter(({ kind }) => kind !== 'set')
    .map((member) => {
      const { description } = commentBefore(member.start)
      const type = { text: textOf(member.value.returnType) ?? 'void' }
      const { name } = member.key
      return member.kind === 'get'
        ? {
            kind: 'field' as const,
            name,
            description,
            type,
            ...(!setters.has(name) && { readonly: true })
          }
        : { kind: 'method' as const, name, description, return: { type } }
    })
  return { ...commentBefore(found.start), members }
}

/** The element's attributes with their values, if those are a fixed set. */
function attributesOf({ tags }: Comment) {
  const values: Partial<Record<string, readonly string[]>> = attributeValues
  return (tags.get('attr') ?? []).map((entry) => ({ ...entry, values: values[entry.name] }))
}

/** @see https://github.com/webcomponents/custom-elements-manifest */
export function customElementsManifest(): object {
  const element = readElement()
  const { description, tags, members } = element
  const entries = (tag: string) => tags.get(tag) ?? []
  const path = 'dist/element.js'
  return {
    schemaVersion: '1.0.0',
    modules: [
      {
        kind: 'javascript-module',
        path,
        declarations: [
          {
            kind: 'class',
            name: className,
            customElement: true,
            tagName,
            description,
            superclass: { name: 'HTMLElement' },
            attributes: attributesOf(element).map(({ name, description: said, values }) => ({
              name,
              description: said,
              type: { text: values?.map((value) => `'${value}'`).join(' | ') ?? 'string' },
              ...(values && { default: `'${values[0]}'` })
            })),
            members,
            events: entries('event').map((event) => ({
              ...event,
              type: { text: `QuizEvents['${event.name}']` }
            })),
            slots: entries('slot'),
            cssParts: entries('csspart'),
            cssProperties: entries('cssprop')
          }
        ],
        exports: [{ kind: 'js', name: className, declaration: { name: className, module: path } }]
      },
      {
        kind: 'javascript-module',
        path: 'dist/embed.js',
        exports: [
          {
            kind: 'custom-element-definition',
            name: tagName,
            declaration: { name: className, module: path }
          }
        ]
      }
    ]
  }
}

/**
 * Custom data for VS Code's HTML editor: set `html.customData` to this file.
 *
 * @see https://github.com/microsoft/vscode-custom-data
 */
export function htmlData(): object {
  const element = readElement()
  return {
    version: 1.1,
    tags: [
      {
        name: tagName,
        description: element.description,
        attributes: attributesOf(element).map(({ name, description, values }) => ({
          name,
          description,
          ...(values && { values: values.map((value) => ({ name: value })) })
        }))
      }
    ]
  }
}
