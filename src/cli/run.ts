import { CommanderError } from 'commander'
import { hasCode, SourceError, UsageError } from './errors.ts'
import { exitCodes, type ExitCode } from './exit-codes.ts'
import { colorsFor } from './io/colors.ts'
import { printError, type Io } from './io/io.ts'
import { safeText } from './io/safe-text.ts'
import { createProgram } from './program.ts'
import { writeError } from './source/write-text.ts'

/**
 * Runs the command line.
 *
 * @param args - Without the names of Node and of the script.
 * @returns The exit code. Never throws.
 */
export async function run(args: readonly string[], io: Io): Promise<ExitCode> {
  let code: ExitCode = exitCodes.ok
  for (const output of [io.stdout, io.stderr]) {
    output.on('error', (error) => {
      // `career-path-quiz lint ... 2>&1 | head` closes our outputs early; that's no error.
      if (hasCode(error) && error.code === 'EPIPE') process.exit(exitCodes.ok)
      // There's nowhere to say that standard error failed.
      if (output === io.stdout) process.exit(explain(io, writeError('Standard output', error)))
    })
  }
  try {
    await createProgram(io, (result) => (code = result)).parseAsync([...args], { from: 'user' })
    return code
  } catch (error) {
    return explain(io, error)
  }
}

/** Says in a sentence what went wrong. */
function explain(io: Io, error: unknown): ExitCode {
  if (error instanceof CommanderError) {
    // It has printed its message already: help, the version or a wrong option.
    return error.exitCode === 0 ? exitCodes.ok : exitCodes.unusable
  }
  const { red } = colorsFor(io, io.stderr)
  const say = (message: string) => printError(io, `${red('error')}  ${safeText(message)}`)
  if (error instanceof SourceError) {
    say(`${error.source === '-' ? 'Standard input' : error.source}: ${error.message}`)
  } else if (error instanceof UsageError) say(error.message)
  else if (hasCode(error)) say(`${error.message}.`)
  else {
    say(error instanceof Error ? error.message : String(error))
    if (io.env['DEBUG'] && error instanceof Error) printError(io, error.stack ?? '')
  }
  return exitCodes.unusable
}
