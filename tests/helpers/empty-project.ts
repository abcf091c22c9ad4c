import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

const runFile = promisify(execFile)

/** A temporary folder like a new project, outside this repository's node_modules. */
export class EmptyProject {
  readonly folder = mkdtempSync(join(tmpdir(), 'career-path-quiz-'))

  constructor() {
    this.write('package.json', '{ "private": true, "type": "module" }')
  }

  write(name: string, text: string): void {
    writeFileSync(join(this.folder, name), text)
  }

  /** Installs a package from a file, and its dependencies from npm's cache if they are there. */
  async install(tarball: string): Promise<void> {
    await this.run('npm', 'install', '--prefer-offline', '--no-audit', '--no-fund', tarball)
  }

  /** Runs a module of the project. @returns What it printed. */
  async node(...parameters: string[]): Promise<string> {
    return this.run(process.execPath, ...parameters)
  }

  /** @throws Error with the output of the command, if it fails. */
  async run(command: string, ...parameters: string[]): Promise<string> {
    try {
      const { stdout } = await runFile(command, parameters, { cwd: this.folder })
      return stdout
    } catch (error) {
      const { stdout, stderr } = error as { stdout: string; stderr: string }
      throw new Error([`${command} ${parameters.join(' ')}`, stdout, stderr].join('\n'), {
        cause: error
      })
    }
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true })
  }
}
