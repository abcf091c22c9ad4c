import { execFile, execFileSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import manifest from '../../package.json' with { type: 'json' }

const root = join(import.meta.dirname, '../..')
const packages = join(import.meta.dirname, 'node_modules')
const runFile = promisify(execFile)

let packed: { folder: string; tarball: string } | undefined

/** The package as npm would publish it, packed and unpacked. Both are removed at the end. */
export function published(): { folder: string; tarball: string } {
  if (packed) return packed
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'package-')))
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
  const options = ['--ignore-scripts', '--silent', '--pack-destination', folder]
  const name = execFileSync('npm', ['pack', ...options], { cwd: root, encoding: 'utf8' }).trim()
  const tarball = join(folder, name)
  execFileSync('tar', ['-xzf', tarball, '-C', folder])
  return (packed = { folder: join(folder, 'package'), tarball })
}

/** A project with the published package installed, beside the packages of this folder. */
export class Consumer {
  readonly folder: string = realpathSync(mkdtempSync(join(tmpdir(), 'consumer-')))

  /** @param example - Name of a folder of examples/ to start from. */
  constructor(example?: string) {
    if (example) {
      const from = join(root, 'examples', example)
      cpSync(from, this.folder, {
        recursive: true,
        filter: (path) => !/[\\/](node_modules|dist)$/.test(path)
      })
    } else {
      this.write({ 'package.json': '{ "private": true, "type": "module" }' })
    }
    const modules = join(this.folder, 'node_modules')
    mkdirSync(modules)
    cpSync(published().folder, join(modules, manifest.name), { recursive: true })
    for (const name of packageNames(packages)) link(join(packages, name), join(modules, name))
    const needed = [
      ...Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies }),
      'vite'
    ]
    for (const name of needed) link(join(root, 'node_modules', name), join(modules, name))
  }

  /** Installs another version of a package: what this folder has under a name of its own. */
  replace(name: string, installedAs: string): void {
    const path = join(this.folder, 'node_modules', name)
    rmSync(path)
    symlinkSync(join(packages, installedAs), path, 'junction')
  }

  /** Writes files by their names. */
  write(files: Record<string, string>): void {
    for (const [name, text] of Object.entries(files)) {
      const path = join(this.folder, name)
      mkdirSync(dirname(path), { recursive: true })
      writeFileSync(path, text)
    }
  }

  /**
   * Runs a script of the project's own or of its packages, such as "typescript/bin/tsc".
   *
   * @returns Its output, and whether it succeeded.
   */
  async run(script: string, ...options: string[]): Promise<{ ok: boolean; text: string }> {
    const installed = join(this.folder, 'node_modules', script)
    const program = existsSync(installed) ? installed : join(this.folder, script)
    const env = { ...process.env, NODE_ENV: 'production' }
    try {
      const { stdout, stderr } = await runFile(process.execPath, [program, ...options], {
        cwd: this.folder,
        env
      })
      return { ok: true, text: stdout + stderr }
    } catch (error) {
      const { stdout, stderr } = error as { stdout: string; stderr: string }
      return { ok: false, text: stdout + stderr }
    }
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true })
  }
}

/** The packages of a node_modules folder, those of a scope by their full names. */
const packageNames = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => !name.startsWith('.'))
    .flatMap((name) =>
      name.startsWith('@')
        ? readdirSync(join(folder, name)).map((inner) => `${name}/${inner}`)
        : name
    )

function link(target: string, path: string): void {
  if (existsSync(path)) return
  mkdirSync(dirname(path), { recursive: true })
  symlinkSync(target, path, 'junction')
}
