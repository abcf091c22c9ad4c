import { plainQuiz } from '../../plain/plain-quiz.ts'
import { UsageError } from '../errors.ts'
import { exitCodes, type ExitCode } from '../exit-codes.ts'
import { printJson, type Io } from '../io/io.ts'
import { loadBank } from '../source/load-bank.ts'

/** Prints a bank's quiz as one page of plain HTML. */
export async function plainCommand(
  io: Io,
  file: string | undefined,
  { full, json }: { full?: string; json?: boolean }
): Promise<ExitCode> {
  if (full !== undefined && !isPage(full)) {
    throw new UsageError(
      `--full is "${full}". Expected the address of a page, such as "https://…".`
    )
  }
  const html = plainQuiz(await loadBank(io, file), { full })
  if (json) printJson(io, { version: 1, html })
  else io.stdout.write(html)
  return exitCodes.ok
}

/** Whether an address, full or relative, leads to a page: nothing that runs a script. */
function isPage(address: string): boolean {
  const base = 'https://example.com/'
  return URL.canParse(address, base) && /^https?:$/.test(new URL(address, base).protocol)
}
