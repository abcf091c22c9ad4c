import { createReadStream, readFileSync, statSync } from 'node:fs'
import type { Readable } from 'node:stream'
import { hasCode, SourceError } from '../errors.ts'
import type { Io } from '../io/io.ts'
import { limits, megabytes } from './limits.ts'

/** How the operating system's refusals read in plain words. */
const refusals: Readonly<Record<string, string>> = {
  ENOENT: 'There is no such file.',
  ENOTDIR: 'There is no such file.',
  EACCES: 'You may not read this file.',
  EPERM: 'You may not read this file.',
  EISDIR: 'This is a folder. Expected a file.',
  ELOOP: 'The links lead in a circle.',
  ENAMETOOLONG: 'The name is too long.'
}

/**
 * The text of a file, or of standard input for `-`.
 *
 * @throws SourceError for what can't be read: missing, too large, silent, or not text.
 */
export async function readText(io: Io, name: string): Promise<string> {
  return name === '-' ? decode('-', await collect('-', io.stdin)) : readTextFile(name)
}

/**
 * The text of a file.
 *
 * @throws SourceError for what can't be read: missing, too large, silent, or not text.
 */
export async function readTextFile(name: string): Promise<string> {
  try {
    const info = statSync(name)
    if (info.isDirectory()) throw new SourceError(name, refusals['EISDIR']!)
    if (info.size > limits.bytes) throw tooLarge(name, info.size)
    // A pipe or device may stay silent, or never end.
    const bytes = info.isFile() ? readFileSync(name) : await collect(name, createReadStream(name))
    return decode(name, bytes)
  } catch (error) {
    if (!hasCode(error)) throw error
    throw new SourceError(name, refusals[error.code] ?? `It can't be read (${error.code}).`)
  }
}

const tooLarge = (name: string, size?: number) =>
  new SourceError(
    name,
    `${size ? `It has ${megabytes(size)}.` : 'It is too long.'} Expected at most ${megabytes(limits.bytes)}.`
  )

/** All bytes of a stream that ends in time and within the limit. */
export async function collect(name: string, stream: Readable): Promise<Buffer> {
  const chunks: Buffer[] = []
  let size = 0
  let timer: NodeJS.Timeout | undefined
  const silent = new Promise<never>((_, reject) => {
    const wait = () => {
      clearTimeout(timer)
      timer = setTimeout(() => {
        reject(
          new SourceError(
            name,
            `Nothing came for ${limits.silence / 1000} seconds. Gave up waiting.`
          )
        )
      }, limits.silence)
    }
    wait()
    stream.on('data', wait)
  })
  const reading = (async () => {
    for await (const chunk of stream) {
      const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : (chunk as Buffer)
      size += bytes.length
      if (size > limits.bytes) throw tooLarge(name)
      chunks.push(bytes)
    }
    return Buffer.concat(chunks)
  })()
  try {
    return await Promise.race([reading, silent])
  } finally {
    clearTimeout(timer)
    // The loser of the race may still fail, and no one awaits it.
    reading.catch(() => {})
    stream.destroy()
  }
}

/** UTF-8 without a byte order mark; refuses anything that isn't text. */
export function decode(name: string, bytes: Buffer): string {
  const noText = 'It is not a text file. Expected UTF-8.'
  if (bytes.includes(0)) throw new SourceError(name, noText)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new SourceError(name, noText)
  }
}
