// `npm run sbom`: prints which packages users get, as a software bill of materials in CycloneDX. It
// is attached to each release. It isn't in dist, because npm puts its version and the time into it.
import { execFileSync } from 'node:child_process'
import manifest from '../package.json' with { type: 'json' }
import { inCli, inScripts } from './bundle-packages.ts'
import { shippedSbom, type Sbom } from './sbom.ts'

// From the lock file, so that it needs nothing installed.
const options = ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only']
const text = execFileSync('npm', options, {
  encoding: 'utf8',
  maxBuffer: 1e8,
  // On Windows, npm is a .cmd file, which needs a shell.
  shell: process.platform === 'win32'
})
const names = new Set([...Object.keys(manifest.dependencies), ...inScripts, ...inCli])

const sbom = shippedSbom(JSON.parse(text) as Sbom, manifest.name, [...names].sort())
process.stdout.write(`${JSON.stringify(sbom, null, 2)}\n`)
