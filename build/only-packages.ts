import type { Plugin } from 'vite'
import { packageOf } from './bundle-packages.ts'

/**
 * Fails the build if it contains a package that isn't listed, because licenses have to be included.
 */
export function onlyPackages(packages: readonly string[]): Plugin {
  return {
    name: 'only-packages',
    generateBundle(_, bundle) {
      const modules = Object.values(bundle).flatMap((file) =>
        file.type === 'chunk' ? Object.keys(file.modules) : []
      )
      const inside = new Set(modules.flatMap((id) => packageOf(id) ?? []))
      const others = [...inside].filter((name) => !packages.includes(name))
      if (others.length) {
        this.error(`Found ${others.join(', ')} inside. Expected ${packages.join(', ')} only.`)
      }
    }
  }
}
