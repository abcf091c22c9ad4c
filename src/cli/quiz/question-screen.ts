import type { Bank } from '../../bank/types.ts'
import type { Progress } from '../../quiz/assess.ts'
import type { ShownItem } from '../../quiz/shown-item.ts'
import type { Colors } from '../io/colors.ts'
import { safeText } from '../io/safe-text.ts'
import { wrap } from '../io/wrap.ts'
import { optionKey } from './option-keys.ts'

/** How the sections introduce themselves. */
const titles: Readonly<Record<ShownItem['section'], string>> = {
  now: 'Where you are now',
  pull: 'What appeals to you',
  followUps: 'One more thing',
  day: 'Which of these days would you swap yours for?',
  readiness: 'In the last six months',
  leadership: 'How you’d lead',
  situation: 'Your situation'
}

/** One question as text. */
export function questionScreen(
  bank: Bank,
  item: ShownItem,
  progress: Progress,
  { colors, width }: { colors: Colors; width: number }
): string {
  const { asked, least, most } = progress
  const of = least === most ? `${most}` : `${least}–${most}`
  const count = `${asked + 1} of ${of}`
  const where = `${titles[item.section]}  ·  ${count}`
  const title = safeText(bank.title)
  const hasRoom = title.length + where.length + 5 <= width
  const options = item.options.map(({ text }, index) => {
    const key = colors.cyan(colors.bold(optionKey(index)))
    return `  ${key}  ${wrap(safeText(text), width - 5, ' '.repeat(5))}`
  })
  const gap = item.section === 'day' ? '\n\n' : '\n'
  const keys = [
    `${optionKey(0)}–${optionKey(item.options.length - 1)} answer`,
    's skip',
    'b back',
    ...(item.section === 'pull' ? ['f finish'] : ['n next part']),
    'q quit'
  ]
  return [
    colors.dim([...(hasRoom ? [title] : []), where].join('  ·  ')),
    ...(item.stem ? [colors.bold(wrap(safeText(item.stem), width))] : []),
    options.join(gap),
    colors.dim(inRows(keys, width))
  ].join('\n\n')
}

/** Texts in rows of a width, none cut in two. */
function inRows(texts: readonly string[], width: number): string {
  const gap = '   '
  return texts.reduce((rows, text) => {
    const last = rows.slice(rows.lastIndexOf('\n') + 1)
    return rows + (last.length + gap.length + text.length > width ? '\n' : gap) + text
  })
}
