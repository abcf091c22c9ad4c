import type { Mode } from '../../adaptive/stop.ts'
import { UsageError } from '../errors.ts'
import type { ExitCode } from '../exit-codes.ts'
import type { Io } from '../io/io.ts'
import { shellWord } from '../io/shell-word.ts'
import { loadBank } from '../source/load-bank.ts'
import { expectWritable } from '../source/write-text.ts'
import { loadSessionFile } from './session-file.ts'
import { TerminalQuiz, type TerminalQuizOptions } from './terminal-quiz.ts'

export interface QuizOptions extends TerminalQuizOptions {
  mode?: string
  bank?: string
  seed?: number
}

/** Takes the quiz in the terminal, or from keys on standard input. */
export async function quizCommand(io: Io, options: QuizOptions): Promise<ExitCode> {
  const mode = modeOf(options.mode)
  const bank = await loadBank(io, options.bank)
  if (options.save !== undefined) expectWritable(options.save)
  const saved = options.save === undefined ? undefined : await loadSessionFile(bank, options.save)
  const seed = saved?.seed ?? options.seed ?? Math.floor(Math.random() * 1e6)
  const session = { mode, seed, responses: [], ...saved }
  const resumeCommand = (keys: string) => commandToResume(options, mode, seed, keys)
  return new TerminalQuiz(io, bank, { session }, options, resumeCommand).run()
}

/** The keys lead to the same place, since the seed decides all draws. */
function commandToResume(
  { bank, more, save }: QuizOptions,
  mode: Mode,
  seed: number,
  keys: string
): string {
  return [
    'npx career-path-quiz',
    ...(bank === undefined ? [] : [`--bank ${shellWord(bank)}`]),
    ...(more ? ['--more'] : []),
    ...(save === undefined ? [`--mode ${mode} --seed ${seed}`] : [`--save ${shellWord(save)}`]),
    ...(save === undefined && keys ? [`--keys ${keys}`] : [])
  ].join(' ')
}

function modeOf(text = 'quick'): Mode {
  if (text === 'quick' || text === 'full') return text
  throw new UsageError(`There is no mode "${text}". Expected "quick" or "full".`)
}
