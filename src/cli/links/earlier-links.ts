import { existsSync } from 'node:fs'
import { parseLinks } from '../../bank/parse.ts'
import type { Bank, Link } from '../../bank/types.ts'
import { SourceError } from '../errors.ts'
import type { Io } from '../io/io.ts'
import { expectSyntax } from '../source/expect-syntax.ts'
import { readSource } from '../source/read-source.ts'

/**
 * The list that an earlier run wrote to this file, as its author has since changed it.
 *
 * @returns An empty list if there is no such file.
 * @throws SourceError if the file holds anything else.
 */
export async function readEarlierLinks(io: Io, bank: Bank, file: string): Promise<Link[]> {
  if (!existsSync(file)) return []
  const source = await readSource(io, file)
  expectSyntax(source)
  const { issues } = parseLinks(source.value, bank)
  if (issues.length > 0) {
    const { path, message } = issues[0]!
    throw new SourceError(
      file,
      `It is there already, and is no list of links for this bank. ${path}${path && ': '}${message}`
    )
  }
  return source.value as Link[]
}

/** Whether the author has decided what this link is about. */
export const isDecided = ({ tracks, themes, reasons, asks }: Link): boolean =>
  Boolean(tracks?.length || themes?.length || reasons?.length || asks)

/**
 * An earlier list with new decisions. Links that are new come first.
 *
 * @param asked - Addresses that were decided on this time; those not chosen were dropped.
 */
export function mergeLinks(
  earlier: readonly Link[],
  asked: ReadonlySet<string>,
  chosen: readonly Link[]
): Link[] {
  const byAddress = new Map(chosen.map((link) => [link.url, link]))
  const kept = earlier.flatMap((link) =>
    asked.has(link.url) ? (byAddress.get(link.url) ?? []) : [link]
  )
  const known = new Set(earlier.map(({ url }) => url))
  return [...chosen.filter(({ url }) => !known.has(url)), ...kept]
}
