import type { Bank } from '../../src/bank/types.ts'
import type { Messages } from '../messages/messages.ts'
import { wrapped, type Drawing, type Shape, type TextLine } from './drawing.ts'
import { certainty, headline } from './headline.ts'
import { pointAndHalo } from './point-and-halo.ts'
import type { Summary } from './shared-summary.ts'
import { statedShares } from './shares.ts'
import { round } from './triangle/geometry.ts'
import { colors, drawTriangle } from './triangle/draw-triangle.ts'

/** The size that services show of a shared picture. */
const size = { width: 1200, height: 630 }

/** Left edge and width of the words. */
const column = { x: 72, width: 560 }

/** Left edge and width of the half with the words and of the one with the picture. */
export const cardParts = [
  [0, 640],
  [640, 560]
] as const

interface CardOptions {
  /** What the reader typed, if anything. */
  name: string
  /** Address of the quiz, without the scheme. */
  address: string
}

/** The card to share: place, picture, one true sentence, and where to take the quiz. */
export function drawCard(
  messages: Messages,
  bank: Bank,
  summary: Summary,
  { name, address }: CardOptions
): Drawing {
  const { place, mean, claim, report } = summary
  return layOutCard(bank, {
    eyebrow: name ? messages.cardOf({ name }) : messages.cardEyebrow,
    title: place?.name ?? headline(messages, bank, summary),
    headline: place?.headline,
    note: certainty(messages, bank, summary),
    shares:
      mean && claim.kind !== 'open'
        ? statedShares(bank, mean).map((share) => messages.shareOf(share))
        : [],
    address,
    shown: {
      named: place,
      ...pointAndHalo(summary, report?.region80.points),
      tag: firstName(name)
    }
  })
}

/** What is written on a card, from top to bottom, and what is drawn beside it. */
interface CardContent {
  eyebrow: string
  title: string
  headline?: string | undefined
  note: string
  /** The largest first. If there are any, they replace the note. */
  shares?: readonly string[]
  /** Address of the quiz, without the scheme. */
  address: string
  shown?: Parameters<typeof drawTriangle>[1]
}

/** How far down the words may reach: below them are the quiz and its address. */
const lowest = 480

/** What the title and the headline may be shrunk to, so that long ones leave room for the rest. */
const scales = [1, 0.85, 0.7]

/** The words at the left, from top to bottom. */
function layOutWords(
  content: CardContent,
  smaller: number
): { labels: TextLine[]; bottom: number } {
  const { eyebrow, title, note, shares = [] } = content
  const labels: TextLine[] = []
  let top = 64
  let bottom = top
  const write = (text: string, fontSize: number, weight: number, color: string, gap: number) => {
    for (const line of wrapped(text, column.width, fontSize, weight)) {
      const y = Math.round(top + fontSize * 0.85)
      labels.push({ text: line, x: column.x, y, size: fontSize, weight, color, anchor: 'start' })
      bottom = y
      top += fontSize * 1.16
    }
    top += gap
  }
  write(eyebrow, 30, 500, colors.soft, 14)
  write(title, (title.length > 12 ? 58 : 76) * smaller, 750, colors.ink, 10)
  if (content.headline) {
    const isLong = wrapped(content.headline, column.width, 40, 500).length > 2
    write(content.headline, (isLong ? 34 : 40) * smaller, 500, colors.accent, 26)
  }
  if (shares.length > 0) {
    shares.forEach((share, index) => {
      const isFirst = index === 0
      write(share, 36, isFirst ? 600 : 450, isFirst ? colors.ink : colors.soft, 2)
    })
  } else write(note, 36, 450, colors.soft, 0)
  return { labels, bottom }
}

/** A card of 1200 by 630: the words at the left, the picture at the right. */
export function layOutCard(bank: Bank, content: CardContent): Drawing {
  const { address, shown = {} } = content
  const words = scales.map((smaller) => layOutWords(content, smaller))
  const { labels } = words.find(({ bottom }) => bottom <= lowest) ?? words.at(-1)!
  labels.push(
    {
      text: bank.title,
      x: column.x,
      y: 540,
      // A long one would run into the picture.
      size:
        [32, 28, 24].find((each) => wrapped(bank.title, column.width, each, 650).length === 1) ??
        20,
      weight: 650,
      color: colors.ink,
      anchor: 'start'
    },
    {
      text: address,
      x: column.x,
      y: 580,
      size: 28,
      weight: 450,
      color: colors.soft,
      anchor: 'start'
    }
  )
  const picture = drawTriangle(bank, shown)
  const shapes: Shape[] = [
    { d: `M0 0h${size.width}v${size.height}h${-size.width}Z`, fill: colors.paper },
    ...picture.shapes.map((shape) => ({
      ...shape,
      d: moved(shape.d),
      ...(shape['stroke-width'] && { 'stroke-width': round(shape['stroke-width'] * scale) })
    })),
    { d: `M0 0h12v${size.height}h-12Z`, fill: colors.accent }
  ]
  for (const label of picture.labels) {
    const at = { x: round(label.x * scale + offset.x), y: round(label.y * scale + offset.y) }
    labels.push({ ...label, ...at, size: round(label.size * scale) })
  }
  return { ...size, shapes, labels }
}

/** The part of a name to write beside the point. */
const firstName = (name: string) => name.trim().split(/\s+/)[0]

/** Where the picture's own origin lies on the card, and how much larger it is there. */
const offset = { x: 676, y: 112 }
const scale = 1.15

/** Path data of absolute moves and lines, and relative others, moved onto the card. */
const moved = (d: string): string =>
  d.replace(
    /([ML])(-?[\d.]+) (-?[\d.]+)/g,
    (_, command: string, x: string, y: string) =>
      `${command}${round(Number(x) * scale + offset.x)} ${round(Number(y) * scale + offset.y)}`
  )
