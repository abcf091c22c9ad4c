import type { Bank } from '../../bank/types.ts'
import { SourceError, UsageError } from '../errors.ts'
import { exitCodes, type ExitCode } from '../exit-codes.ts'
import { colorsFor } from '../io/colors.ts'
import { print, printError, printJson, type Io } from '../io/io.ts'
import { plural } from '../io/plural.ts'
import { safeText } from '../io/safe-text.ts'
import { languageOf } from '../links/read-feed.ts'
import { loadBank } from '../source/load-bank.ts'
import { readSource } from '../source/read-source.ts'
import type { Translation } from './compare-banks.ts'
import { readTranslation } from './read-translation.ts'
import { textsOf } from './text-list.ts'

export interface TranslateOptions {
  with?: string
  apply?: boolean
  json?: boolean
}

/** Prints a translation file to fill in, or how a translation departs from its bank. */
export async function translateCommand(
  io: Io,
  file: string,
  tag: string,
  options: TranslateOptions
): Promise<ExitCode> {
  const language = languageOf(tag)
  if (!language)
    throw new UsageError(`"${tag}" isn't a language tag. Expected one such as "es" or "pt-BR".`)
  if (options.apply && options.with === undefined)
    throw new UsageError('--apply needs --with <file>.')
  const bank = await loadBank(io, file)
  if (options.with === undefined) {
    printJson(io, template(bank, language))
    return exitCodes.ok
  }

  const source = await readSource(io, options.with)
  const { translated, differences } = await readTranslation(source, bank, language)
  if (options.apply) {
    if (!translated)
      throw new SourceError(
        options.with,
        'It is a bank already. Expected a translation file; without --apply, missing texts are listed.'
      )
    printJson(io, translated)
    if (differences.length > 0)
      printError(
        io,
        `${plural(differences.length, 'text differs', 'texts differ')}: see translate without --apply.`
      )
    return exitCodes.ok
  }
  if (options.json) printJson(io, { version: 1, language, differences })
  else {
    const { yellow, bold } = colorsFor(io)
    for (const { kind, path, message } of differences) {
      print(
        io,
        `${yellow(kind.padEnd(12))}  ${bold(safeText(path))}\n${' '.repeat(14)}${safeText(message)}`
      )
    }
    const total = textsOf(bank).size
    print(
      io,
      differences.length === 0
        ? `All ${total} texts are there.`
        : `${plural(differences.length, 'difference')} in ${plural(total, 'text')}.`
    )
  }
  return differences.length > 0 ? exitCodes.faults : exitCodes.ok
}

/** Every text with room for its translation. */
function template(bank: Bank, language: string): Translation {
  return {
    language,
    of: { id: bank.id, version: bank.version, language: bank.language },
    texts: Object.fromEntries(
      [...textsOf(bank)].map(([path, source]) => [path, { source, text: '' }])
    )
  }
}
