import { spawn } from 'node:child_process'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The repository's folder. */
export const root = fileURLToPath(new URL('../..', import.meta.url))

// npm runs `npm start` with any Node it finds. Everything after that uses the Node of
// package-lock.json, so that the tools behave the same everywhere. On Windows the name is "Path".
const pathName = Object.keys(process.env).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH'
const environment = {
  ...process.env,
  [pathName]: [join(root, 'node_modules', '.bin'), process.env[pathName]].join(delimiter)
}

/**
 * Runs a command in the repository, with its own tools first in the path, and shows the output.
 *
 * @param {string} command
 * @param {string[]} parameters
 * @throws Error that names the command if it fails.
 * @returns {Promise<void>}
 */
export function run(command, parameters) {
  return new Promise((resolve, reject) => {
    // On Windows npm and the tools are .cmd files, which need a shell.
    const shell = process.platform === 'win32'
    const child = spawn(command, parameters, {
      cwd: root,
      env: environment,
      stdio: 'inherit',
      shell
    })
    const said = [command, ...parameters].join(' ')
    child.on('error', (error) => reject(new Error(`Could not start "${said}": ${error.message}`)))
    child.on('exit', (code, signal) =>
      code === 0
        ? resolve()
        : reject(new Error(`"${said}" ended with ${signal ?? `code ${code}`}.`))
    )
  })
}
