import type { Bank } from '../src/bank/types.ts'
import { itemsById } from '../src/bank/responses.ts'
import { tensions, themes, type Tension } from './themes-data.ts'

interface Entry {
  id: string
  themes?: readonly string[] | undefined
  options?: readonly { id: string; themes?: readonly string[] | undefined }[]
}

/** The parts of a bank that can use a theme, as columns of the table. */
const columns: readonly { title: string; entries: (bank: Bank) => readonly Entry[] }[] = [
  { title: 'Items', entries: (bank) => bank.items },
  {
    title: 'Readiness, leadership',
    entries: ({ readiness, leadership }) => [
      ...(readiness?.items ?? []),
      ...(leadership?.items ?? []).map(({ id, themes: own }) => ({ id, themes: own }))
    ]
  },
  { title: 'Situation', entries: (bank) => bank.situation ?? [] },
  {
    title: 'Places',
    entries: ({ places = [] }) =>
      places.map(({ region, themes: own }) => ({ id: region.join('+'), themes: own }))
  },
  { title: 'Experiments', entries: (bank) => bank.experiments ?? [] },
  {
    title: 'Links',
    entries: ({ links = [] }) =>
      links.map(({ id, url, themes: own }) => ({
        id: (id ?? url).replace(/^link-(?:episode-)?/, ''),
        themes: own
      }))
  }
]

/** Themes of an entry and of its options. */
const themesOf = ({ themes: own = [], options = [] }: Entry): readonly string[] => [
  ...own,
  ...options.flatMap((option) => option.themes ?? [])
]

/**
 * Where each theme is used.
 *
 * @returns For each theme the ids of its items, experiments and so on, one list for each column.
 */
export function themeUses(bank: Bank): Map<string, string[][]> {
  const entries = columns.map((column) => column.entries(bank))
  return new Map(
    Object.keys(themes).map((theme) => [
      theme,
      entries.map((list) => list.filter((one) => themesOf(one).includes(theme)).map(({ id }) => id))
    ])
  )
}

/** An item that tells the sides of a tension apart: for each side, the text of its option. */
export interface Parting {
  item: string
  stem: string
  options: string[]
}

/**
 * The items that tell a tension's sides apart.
 *
 * @throws RangeError if the bank lacks a declared item or option, if the item carries no theme of
 *   the tension, or if two sides would choose options of the same weights.
 */
export function partingItems(bank: Bank, { id, sides, items }: Tension): Parting[] {
  const known = new Set(sides.flatMap((side) => side.themes))
  return Object.entries(items).map(([itemId, optionIds]) => {
    const placed = itemsById(bank).get(itemId)
    if (!placed) throw new RangeError(`${id}: the bank has no item "${itemId}". ${fix}`)
    const { item } = placed
    if (!themesOf(item).some((theme) => known.has(theme))) {
      const expected = [...known].join(', ')
      throw new RangeError(`${id}: item "${itemId}" has none of the themes ${expected}. ${fix}`)
    }
    const options = optionIds.map((optionId) => {
      const option = item.options.find((one) => one.id === optionId)
      if (!option) throw new RangeError(`${id}: "${itemId}" has no option "${optionId}". ${fix}`)
      return option
    })
    const rows = options.map((option) =>
      JSON.stringify('weights' in option ? option.weights : option.id)
    )
    if (new Set(rows).size < sides.length) {
      throw new RangeError(`${id}: the options of "${itemId}" don't tell its sides apart. ${fix}`)
    }
    return { item: itemId, stem: item.stem, options: options.map(({ text }) => text) }
  })
}

const fix = 'Expected what docs/themes-data.ts declares. Change it there or in the bank.'

/**
 * The items and experiments of each side, for tensions whose sides are asked about separately.
 *
 * @returns For each side the ids of its items and experiments.
 * @throws RangeError if one of them isn't in the bank or doesn't carry a theme of its side.
 */
export function standIns(bank: Bank, { id, sides, apart }: Tension): string[][] {
  const entries: Entry[] = [
    ...bank.items,
    ...(bank.readiness?.items ?? []),
    ...(bank.experiments ?? [])
  ]
  for (const [index, ids] of (apart?.ids ?? []).entries()) {
    const expected = sides[index]!.themes
    for (const standIn of ids) {
      const entry = entries.find((one) => one.id === standIn)
      if (entry && themesOf(entry).some((theme) => expected.includes(theme))) continue
      throw new RangeError(
        `${id}: the bank has no "${standIn}" with a theme of ${expected.join(', ')}. ${fix}`
      )
    }
  }
  return (apart?.ids ?? []).map((ids) => [...ids])
}

/** Items of any section that carry a theme of every side, besides those declared. */
export function alsoTouching(bank: Bank, { sides, items }: Tension): string[] {
  return [...itemsById(bank).values()]
    .map(({ item }) => item)
    .filter(({ id }) => !(id in items))
    .filter((item) =>
      sides.every((side) => side.themes.some((one) => themesOf(item).includes(one)))
    )
    .map(({ id }) => id)
}

/** The page docs/themes.md, in Markdown. */
export function themesPage(bank: Bank): string {
  const themeRows = [...themeUses(bank)].map(([theme, uses]) => [
    theme,
    themes[theme]!,
    ...uses.map((ids) => ids.join(', ') || '–')
  ])
  return `# Themes and tensions in the bank

Written by \`docs/make-themes.ts\` from bank \`${bank.id}\` ${bank.version}. A test fails when it's out
of date; to renew it, run \`npx node docs/make-themes.ts\`.

The themes are what the sources of this quiz say about the three paths, in our own words. Items,
places, experiments and links name the themes they rest on.

## Where each theme is used

Links are given by their id. A number is an episode of Soft Skills Engineering.

${table(['Theme', 'Says that', ...columns.map(({ title }) => title)], themeRows)}

## How each tension is told apart

A tension is between people who look alike from outside and should get different results. An item
tells them apart if each would choose a different option. Which option belongs to which side is declared
in \`docs/themes-data.ts\` and checked against the bank, because two themes on one item don't yet mean
that its options tell them apart. Items that carry themes of all sides without being declared are
listed below the table.

${tensions.map((tension) => tensionSection(bank, tension)).join('\n\n')}
`
}

function tensionSection(bank: Bank, tension: Tension): string {
  const { id, sides, apart } = tension
  const heads = sides.map(({ says, themes: ids }) => `Someone who ${says} (${ids.join(', ')})`)
  const items = partingItems(bank, tension).map(({ item, stem, options }) => [
    `\`${item}\`: ${stem}`,
    ...options
  ])
  const asked = standIns(bank, tension).map((ids) => ids.map((one) => `\`${one}\``).join(', '))
  const rows = [...items, ...(apart ? [[apart.because, ...asked]] : [])]
  const also = alsoTouching(bank, tension)
  return [
    `### ${id}`,
    table([apart ? 'Asked about apart' : 'Item', ...heads], rows),
    ...(also.length
      ? [`Also touching all sides: ${also.map((one) => `\`${one}\``).join(', ')}.`]
      : [])
  ].join('\n\n')
}

/** A Markdown table without padding, which would make every cell as wide as the longest. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
  const lines = [line(head), line(head.map(() => '---')), ...rows.map(line)]
  return `<!-- prettier-ignore -->\n${lines.join('\n')}`
}
