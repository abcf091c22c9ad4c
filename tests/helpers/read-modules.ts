import { globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path/posix'
import { parseSync, Visitor } from 'vite'

/** One import or re-export, as written. */
export interface ImportLine {
  specifier: string
  /** `import type` or `export type`, which vanish when types are stripped. */
  typeOnly: boolean
  /** The file it refers to, relative to the root of the repository; undefined for a package. */
  target: string | undefined
}

/** What a source file imports, names and says. */
export interface SourceModule {
  /** Relative to the root of the repository, with "/". */
  file: string
  imports: ImportLine[]
  /** Every identifier it uses that is not a member name. */
  names: Set<string>
  /** Every text in its code: strings, pieces of templates, and keys of objects and types. */
  texts: Set<string>
  hasDefaultExport: boolean
}

/** Reads the modules that match a pattern such as `src/**`, in the order of their names. */
export function readModules(...patterns: string[]): SourceModule[] {
  return globSync(patterns.map((pattern) => `${pattern}/*.{ts,tsx}`))
    .map((path) => path.replaceAll('\\', '/'))
    .sort()
    .map((file) => parseModule(file, readFileSync(file, 'utf8')))
}

/** Reads one module from its text. */
export function parseModule(file: string, code: string): SourceModule {
  const imports: ImportLine[] = []
  const names = new Set<string>()
  const texts = new Set<string>()
  const members = new Set<number>()
  let hasDefaultExport = false

  const addImport = (specifier: string, typeOnly: boolean) => {
    const path = specifier.replace(/\?.*$/, '')
    const target = path.startsWith('.') ? join(dirname(file), path) : undefined
    imports.push({ specifier, typeOnly, target })
  }
  const addKey = ({ key, computed }: { key: { start: number }; computed: boolean }) => {
    if (computed) return
    members.add(key.start)
    if ('name' in key) texts.add(String(key.name))
  }

  new Visitor({
    ImportDeclaration: (node) => addImport(node.source.value, node.importKind === 'type'),
    ExportAllDeclaration: (node) => addImport(node.source.value, node.exportKind === 'type'),
    ExportNamedDeclaration: (node) => {
      if (node.source) addImport(node.source.value, node.exportKind === 'type')
    },
    ExportDefaultDeclaration: () => {
      hasDefaultExport = true
    },
    ImportExpression: ({ source }) => {
      if (source.type === 'Literal' && typeof source.value === 'string') {
        addImport(source.value, false)
      } else if (source.type === 'TemplateLiteral' && !source.expressions.length) {
        // Minifiers write texts this way.
        addImport(source.quasis[0]!.value.raw, false)
      }
    },
    MemberExpression: ({ object, property, computed }) => {
      if (computed) return
      members.add(property.start)
      const onGlobal = object.type === 'Identifier' && object.name === 'globalThis'
      if (onGlobal && property.type === 'Identifier') names.add(property.name)
    },
    Property: addKey,
    PropertyDefinition: addKey,
    MethodDefinition: addKey,
    TSPropertySignature: addKey,
    TSMethodSignature: addKey,
    Literal: ({ value }) => {
      if (typeof value === 'string') texts.add(value)
    },
    TemplateElement: ({ value }) => texts.add(value.raw),
    Identifier: ({ name, start }) => {
      if (!members.has(start)) names.add(name)
    }
  }).visit(parseSync(file, code).program)

  return { file, imports, names, texts, hasDefaultExport }
}
