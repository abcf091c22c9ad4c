import { execFileSync } from 'node:child_process'
import { describe, expect, test } from 'vitest'
import { inCli, inScripts } from '../../build/bundle-packages.ts'
import { shippedSbom, type Sbom } from '../../build/sbom.ts'
import lock from '../../package-lock.json' with { type: 'json' }
import manifest from '../../package.json' with { type: 'json' }

const packages: Record<string, { version?: string; dev?: boolean }> = lock.packages

const component = (ref: string) => ({ 'bom-ref': ref, 'properties': [{ name: 'development' }] })

/** A quiz with a dependency, a package that is built into its files, and a tool that needs both. */
const all: Sbom = {
  metadata: { component: { 'bom-ref': 'quiz@1.0.0', 'name': 'folder' } },
  components: ['draw@2.0.0', 'draw-more@2.0.0', 'inside@3.0.0', 'tool@4.0.0', 'part@5.0.0'].map(
    component
  ),
  dependencies: [
    { ref: 'quiz@1.0.0', dependsOn: ['draw-more@2.0.0', 'inside@3.0.0', 'tool@4.0.0'] },
    { ref: 'draw-more@2.0.0', dependsOn: ['draw@2.0.0'] },
    { ref: 'draw@2.0.0', dependsOn: [] },
    { ref: 'inside@3.0.0', dependsOn: [] },
    { ref: 'tool@4.0.0', dependsOn: ['part@5.0.0', 'draw@2.0.0'] },
    { ref: 'part@5.0.0', dependsOn: [] }
  ]
}

describe('shippedSbom', () => {
  test('keeps what users get, also where a tool needs it as well, and drops the rest', () => {
    expect(shippedSbom(all, 'quiz', ['draw-more', 'inside'])).toEqual({
      metadata: { component: { 'bom-ref': 'quiz@1.0.0', 'name': 'quiz' } },
      components: ['draw@2.0.0', 'draw-more@2.0.0', 'inside@3.0.0'].map((ref) => ({
        'bom-ref': ref,
        'properties': []
      })),
      dependencies: [
        { ref: 'quiz@1.0.0', dependsOn: ['draw-more@2.0.0', 'inside@3.0.0'] },
        { ref: 'draw-more@2.0.0', dependsOn: ['draw@2.0.0'] },
        { ref: 'draw@2.0.0', dependsOn: [] },
        { ref: 'inside@3.0.0', dependsOn: [] }
      ]
    })
  })

  test('refuses a package that is only a dependency of another', () => {
    expect(() => shippedSbom(all, 'quiz', ['draw'])).toThrow(
      'npm lists no "draw". Expected a package of package.json.'
    )
  })
})

describe('npm run sbom', () => {
  const sbom = JSON.parse(
    execFileSync(process.execPath, ['build/print-sbom.ts'], { encoding: 'utf8' })
  ) as {
    components: { 'name': string; 'version': string; 'bom-ref': string; 'licenses': unknown[] }[]
    dependencies: { ref: string; dependsOn: string[] }[]
  }
  const names = sbom.components.map(({ name }) => name)

  test('lists every dependency and everything inside the built files', () => {
    const shipped = [...Object.keys(manifest.dependencies), ...inScripts, ...inCli]
    expect(shipped.filter((name) => !names.includes(name))).toEqual([])
  })

  test('lists only packages that npm installs with the quiz or that its files contain', () => {
    const onlyForUs = names.filter((name) => packages[`node_modules/${name}`]?.dev)
    const inside = [...inScripts, ...inCli]
    expect(onlyForUs.filter((name) => !inside.includes(name))).toEqual([])
  })

  test('has the locked version and the license of each, and no loose ends', () => {
    for (const { name, version, licenses } of sbom.components) {
      expect(version, name).toBe(packages[`node_modules/${name}`]?.version)
      expect(licenses, name).toHaveLength(1)
    }
    const refs = sbom.components.map((entry) => entry['bom-ref'])
    const named = sbom.dependencies.flatMap(({ dependsOn }) => dependsOn)
    expect(named.filter((ref) => !refs.includes(ref))).toEqual([])
  })
})
