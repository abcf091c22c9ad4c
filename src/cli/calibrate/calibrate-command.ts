import { stat } from 'node:fs/promises'
import { SourceError } from '../errors.ts'
import { exitCodes, type ExitCode } from '../exit-codes.ts'
import { colorsFor } from '../io/colors.ts'
import { print, printError, printJson, type Io } from '../io/io.ts'
import { plural } from '../io/plural.ts'
import { safeText } from '../io/safe-text.ts'
import { widthOf, wrap } from '../io/wrap.ts'
import { loadBank } from '../source/load-bank.ts'
import { calibration, percent, type Calibration } from './calibration.ts'
import { readAnswers } from './read-answers.ts'
import type { Share } from './wilson.ts'

/** Don't list an option as never chosen if few people saw it. */
const fewestAnswers = 10

/** Reports what a folder of answers says about a bank. */
export async function calibrateCommand(
  io: Io,
  file: string,
  folder: string,
  options: { json?: boolean }
): Promise<ExitCode> {
  const bank = await loadBank(io, file)
  const info = await stat(folder).catch(() => undefined)
  if (!info?.isDirectory()) throw new SourceError(folder, 'There is no such folder.')
  const { files, faults } = await readAnswers(io, bank, folder)
  for (const fault of faults)
    printError(io, `${safeText(fault.file)}: ${safeText(fault.message)} Left out.`)
  if (files.length === 0) throw new SourceError(folder, 'It has no file of answers to this bank.')
  const result = calibration(bank, files)
  if (options.json) printJson(io, { version: 1, ...result, faults })
  else print(io, calibrationText(io, result))
  return exitCodes.ok
}

function calibrationText(io: Io, result: Calibration): string {
  const { bold, dim, yellow } = colorsFor(io)
  const width = widthOf(io.stdout)
  const { retest, blindDay } = result
  const block = (title: string, lines: string[]) =>
    lines.length > 0 ? [`${bold(title)}\n${lines.join('\n')}`] : []
  return [
    `${plural(result.people, 'person', 'people')}, ${plural(result.files, 'file')}.`,
    ...block(
      'Chosen',
      result.items
        .filter(({ answers }) => answers > 0)
        .map(({ id, answers, skips, options }) => {
          const shares = options
            .map((option) => `${option.id} ${percent(option.share ?? 0)}`)
            .join('  ')
          return `  ${id}  ${dim(`n ${answers}${skips > 0 ? `, ${skips} skipped` : ''}`)}  ${shares}`
        })
    ),
    ...block(
      'Options no one takes',
      result.unused
        .filter(({ answers }) => answers >= fewestAnswers)
        .map(
          ({ item, option, answers, atMost }) =>
            `  ${yellow(`${item} ${option}`)}  0 of ${answers}; at most ${percent(atMost)} would`
        )
    ),
    ...block('The same person twice', [
      `  same first track  ${shareText(retest.sameFirst)}`,
      `  same place        ${shareText(retest.sameRegion)}`
    ]),
    ...block('Blind day', [
      `  agrees with the place  ${shareText(blindDay)}; by chance ${percent(blindDay.chance)}`,
      ...(blindDay.total > 0
        ? [
            `  ${blindDay.beatsChance ? 'Better than chance.' : 'Not shown to be better than chance.'}`
          ]
        : [])
    ]),
    ...block(
      'Comes first',
      Object.entries(result.first).map(([id, share]) => `  ${id}  ${shareText(share)}`)
    ),
    ...result.groups.flatMap(({ name, people, first }) =>
      block(
        `Group ${safeText(name)}, ${plural(people, 'person', 'people')}`,
        Object.entries(first).map(([id, share]) => `  ${id}  ${shareText(share)}`)
      )
    ),
    ...block(
      'What this can’t tell',
      result.limits.map((each) => `- ${wrap(each, width - 2, '  ')}`)
    )
  ].join('\n\n')
}

function shareText({ count, total, share, interval }: Share): string {
  if (share === undefined || !interval) return 'no data'
  return `${count} of ${total} (${percent(share)}, likely ${percent(interval[0])} to ${percent(interval[1])})`
}
