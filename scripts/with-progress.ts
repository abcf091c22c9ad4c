import { clock, progressOn } from '../src/cli/io/progress.ts'

/**
 * Does something long: says so on standard error, shows its progress, then prints how long it took.
 *
 * @param words - How the messages begin: `Walking 40%`, `Walked in 2:05.`
 * @param run - Calls its parameter with the share that is done, 0 to 1.
 * @returns What `run` returns.
 */
export async function withProgress<Result>(
  words: { doing: string; done: string },
  run: (onDone: (share: number) => void) => Promise<Result>
): Promise<Result> {
  const start = performance.now()
  process.stderr.write(`${words.doing} …\n`)
  const progress = progressOn(process, words.doing)
  const result = await run(progress.update)
  progress.end()
  process.stderr.write(`${words.done} in ${clock(performance.now() - start)}.\n`)
  return result
}
