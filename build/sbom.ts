/** The parts of a CycloneDX document that are read here. */
export interface Sbom {
  metadata: { component: { 'bom-ref': string; 'name': string } }
  components: { 'bom-ref': string; 'properties': unknown[] }[]
  dependencies: { ref: string; dependsOn: string[] }[]
}

/**
 * The part of a software bill of materials that users of a package get.
 *
 * `npm sbom --omit dev` isn't enough: it drops a dependency that a development tool needs as well
 * (https://github.com/npm/cli/issues/7909), and misses packages inside built files.
 *
 * @param all - What `npm sbom` prints, development included.
 * @param name - The package's own name. npm writes that of the folder.
 * @param direct - Names of the packages that are inside its files or installed with it.
 * @returns Those packages and everything that they depend on.
 * @throws Error if one of them isn't a direct dependency.
 * @example
 * shippedSbom(all, 'career-path-quiz', ['preact', 'zod'])
 */
export function shippedSbom<T extends Sbom>(all: T, name: string, direct: readonly string[]): T {
  const root = all.metadata.component
  const dependsOn = new Map(all.dependencies.map((entry) => [entry.ref, entry.dependsOn]))
  const found = direct.map((wanted) => {
    const ref = dependsOn.get(root['bom-ref'])?.find((it) => it.startsWith(`${wanted}@`))
    if (!ref) throw new Error(`npm lists no "${wanted}". Expected a package of package.json.`)
    return ref
  })
  const shipped = new Set(found)
  // A set visits what is added on the way.
  for (const ref of shipped) for (const next of dependsOn.get(ref) ?? []) shipped.add(next)

  return {
    ...all,
    metadata: { ...all.metadata, component: { ...root, name } },
    // npm marks what is inside built files as development only.
    components: all.components
      .filter((component) => shipped.has(component['bom-ref']))
      .map((component) => ({ ...component, properties: [] })),
    dependencies: [
      { ref: root['bom-ref'], dependsOn: found },
      ...all.dependencies.filter(({ ref }) => shipped.has(ref))
    ]
  }
}
