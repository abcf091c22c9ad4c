import { Readable, Writable } from 'node:stream'
import { run } from '../../../src/cli/run.ts'
import type { Io } from '../../../src/cli/io/io.ts'

export interface Ran {
  code: number
  stdout: string
  stderr: string
}

/**
 * Runs the command line in this process, with piped input.
 *
 * @param columns - Width of the output, if it has one.
 */
export async function runCli(
  args: readonly string[],
  stdin: string | Readable = '',
  columns?: number
): Promise<Ran> {
  const written = { stdout: '', stderr: '' }
  const output = (name: keyof typeof written) =>
    Object.assign(
      new Writable({
        write(chunk, _, done) {
          written[name] += String(chunk)
          done()
        }
      }),
      columns === undefined ? {} : { columns }
    )
  const io: Io = {
    stdin: typeof stdin === 'string' ? Readable.from([Buffer.from(stdin)]) : stdin,
    stdout: output('stdout'),
    stderr: output('stderr'),
    env: {}
  }
  const code = await run(args, io)
  return { code, ...written }
}
