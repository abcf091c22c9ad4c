import { once } from 'node:events'
import { hasCode, SourceError, UsageError } from '../errors.ts'
import { exitCodes, type ExitCode } from '../exit-codes.ts'
import { print, printJson, type Io } from '../io/io.ts'
import { readText } from '../source/read-text.ts'
import { builtScript, startPreview } from './preview-server.ts'

/** Serves a bank until Ctrl-C. */
export async function previewCommand(
  io: Io,
  file: string,
  options: { port?: number; json?: boolean }
): Promise<ExitCode> {
  if (file === '-')
    throw new UsageError('The preview follows a file. Expected one instead of standard input.')
  await readText(io, file)
  if (!builtScript()) {
    throw new SourceError('dist', 'The widget isn’t built. Run "npm run build" first.')
  }
  const preview = await startPreview(io, file, options.port).catch((error: unknown) => {
    if (!hasCode(error) || !['EADDRINUSE', 'EACCES'].includes(error.code)) throw error
    const why = error.code === 'EACCES' ? 'You may not listen on' : 'Something else listens on'
    throw new UsageError(`${why} port ${options.port}. Expected another one.`)
  })
  if (options.json) printJson(io, { address: preview.address })
  else print(io, `${preview.address}\nReloads when ${file} is saved. Ctrl-C ends it.`)
  await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')])
  await preview.close()
  return exitCodes.ok
}
