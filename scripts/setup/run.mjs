import { spawn } from 'node:child_process'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Where the repository stands on this machine. */
export const root = fileURLToPath(new URL('../..', import.meta.url))

// npm has a Node of its own choice run `npm start`; everything after that is to use the Node of
// package-lock.json, so that the tools behave alike everywhere. On Windows the name is "Path".
const pathName = Object.keys(process.env).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH'
const environment = {
  ...process.env,
  [pathName]: [join(root, 'node_modules', '.bin'), process.env[pathName]].join(delimiter)
}

/**
 * Runs a command in the repository, with the repository's own tools first, and lets it speak.
 *
 * @param {string} command
 * @param {string[]} parameters
 * @throws Error that names the command, if it does not end well.
 * @returns {Promise<void>}
 */
export function run(command, parameters) {
  return new Promise((resolve, reject) => {
    // On Windows npm and the tools are .cmd files, which only a shell can start.
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
