import { report } from '../../result/report.ts'
import { exitCodes, type ExitCode } from '../exit-codes.ts'
import { colorsFor } from '../io/colors.ts'
import { print, printJson, type Io } from '../io/io.ts'
import { widthOf } from '../io/wrap.ts'
import { readSession } from '../quiz/session-file.ts'
import { loadBank } from '../source/load-bank.ts'
import { resultText } from './result-text.ts'

/** Prints the result of saved answers. */
export async function reportCommand(
  io: Io,
  file: string,
  options: { bank?: string; json?: boolean }
): Promise<ExitCode> {
  const bank = await loadBank(io, options.bank)
  const result = report(bank, await readSession(io, bank, file))
  if (options.json) printJson(io, result)
  else print(io, resultText(bank, result, { colors: colorsFor(io), width: widthOf(io.stdout) }))
  return exitCodes.ok
}
