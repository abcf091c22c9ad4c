import { expect, test } from 'vitest'
import { shortNames } from '../../build/short-names.ts'

test('no name that the build makes shorter is one of the browser’s', () => {
  const own = new Set<string>()
  for (const name of Object.getOwnPropertyNames(globalThis)) {
    own.add(name)
    const value: unknown = Reflect.get(globalThis, name)
    if (typeof value !== 'function') continue
    const { prototype } = value as { prototype?: object }
    for (const one of [value, prototype ?? {}])
      Object.getOwnPropertyNames(one).forEach((member) => own.add(member))
  }
  expect(own).toContain('adoptedStyleSheets')
  const names = Object.values(shortNames).join(' ').trim().split(/\s+/)
  expect(names.filter((name) => own.has(name))).toEqual([])
})
