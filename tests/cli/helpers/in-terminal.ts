import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** What a program did in a pseudo-terminal. */
export interface TerminalRun {
  /** Exit code. */
  code: number
  /** Everything it wrote to the terminal. */
  screen: string
  /** Whether the terminal echoes what is typed, as before. */
  echoes: boolean
}

const driver = fileURLToPath(new URL('pseudo-terminal.py', import.meta.url))

/** Keys for one prompt, pressed once its text is on the screen. */
export interface PromptKeys {
  at: string
  press: string
}

/**
 * Runs Node in a pseudo-terminal of 40 rows and 80 columns, and presses keys one after another, each
 * once the screen has settled.
 *
 * @param keys - Characters; `^C` is Ctrl-C, and `size 24 40` makes it 24 rows of 40 columns.
 * @param folder - To run it in, if not in this one.
 */
export function inTerminal(
  args: readonly string[],
  keys: readonly (string | PromptKeys)[],
  folder?: string
): Promise<TerminalRun> {
  return new Promise((resolve, reject) => {
    const task = JSON.stringify({ args: [process.execPath, ...args], keys })
    const child = spawn('python3', [driver, task], folder === undefined ? {} : { cwd: folder })
    let output = ''
    let errors = ''
    child.stdout.on('data', (chunk) => (output += String(chunk)))
    child.stderr.on('data', (chunk) => (errors += String(chunk)))
    child.on('error', reject)
    child.on('close', () => {
      try {
        resolve(JSON.parse(output) as TerminalRun)
      } catch {
        reject(new Error(`The driver failed: ${errors}`))
      }
    })
  })
}
