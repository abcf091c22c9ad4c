import { parseArgs } from 'node:util'

/** The command-line arguments of a long run. */
interface RunOptions {
  /** How much to do; a million if not given. */
  count: number
  /** The other arguments. */
  rest: string[]
  /** Start no job after this time, in milliseconds since 1970; Infinity without `--minutes`. */
  until: number
}

/**
 * Reads `COUNT … --minutes MINUTES`. Ends the process with a message if a number is wrong.
 *
 * @param limits - `least`: the smallest count that makes sense.
 */
export function runOptions({ least }: { least: number }): RunOptions {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { minutes: { type: 'string', default: 'Infinity' } }
  })
  const [given = '1000000', ...rest] = positionals
  const count = Number(given)
  if (!Number.isInteger(count) || count < least) {
    console.error(`The count is "${given}". Expected a whole number, ${least} or more.`)
    process.exit(1)
  }
  const minutes = Number(values.minutes)
  if (!(minutes > 0)) {
    console.error(`--minutes is "${values.minutes}". Expected a number above 0.`)
    process.exit(1)
  }
  return { count, rest, until: Date.now() + minutes * 60_000 }
}
