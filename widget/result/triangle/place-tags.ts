import { box as picture, overlap, side, type Box, type Point } from './geometry.ts'

/** A word beside a point. */
export interface Tag {
  text: string
  /** Whose point it is. */
  kind: 'own' | 'mark' | 'earlier'
  at: Point
  /** On which side of its point it is. */
  side: Side
  /** How much lower than its point a word at the left or right is. */
  drop?: number
}

type Side = 'left' | 'right' | 'above' | 'below'

/** Width of a letter and height of a line, in the picture's units on the smallest screens. */
const letter = 11
const line = 28
const padding = 9

/** From the middle of a point to its tag. */
const distance = 18

/** The middle of the side of a tag that is nearest to its point. */
export function tagStart({ at: [x, y], side: where, drop = 0 }: Tag): Point {
  const starts: Record<Side, Point> = {
    left: [x - distance, y + drop],
    right: [x + distance, y + drop],
    above: [x, y - distance],
    below: [x, y + distance]
  }
  return starts[where]
}

function boxOf(tag: Tag): Box {
  const width = tag.text.length * letter + 2 * padding
  const [x, y] = tagStart(tag)
  const left = { left: x - width, right: x, above: x - width / 2, below: x - width / 2 }[tag.side]
  const middle = y - line / 2
  const top = { left: middle, right: middle, above: y - line, below: y }[tag.side]
  return [left, top, left + width, top + line]
}

/** The middle of what a tag covers. */
export function tagMiddle(tag: Tag): Point {
  const [left, top, right, bottom] = boxOf(tag)
  return [(left + right) / 2, (top + bottom) / 2]
}

const isInPicture = ([left, top, right, bottom]: Box) =>
  left >= picture[0] &&
  right <= picture[0] + picture[2] &&
  top >= picture[1] &&
  bottom <= picture[1] + picture[3]

/**
 * Puts a word next to each point: on the side nearer to the picture's edge, else on the other side,
 * above or below. A word is left out if it would cover a point, another word or a name, or reach
 * beyond the picture.
 *
 * @param texts - The words with their points, the most important first.
 * @param points - All points in the picture.
 * @param namesBeside - Returns the boxes of the cells' names after they make room for these points.
 */
export function placeTags(
  texts: readonly Omit<Tag, 'side'>[],
  points: readonly Point[],
  namesBeside: (points: readonly Point[]) => readonly Box[]
): Tag[] {
  const taken: Box[] = points.map(([x, y]) => [x - 13, y - 13, x + 13, y + 13])
  const placed: Tag[] = []
  const fits = (tag: Tag) => {
    const covered = boxOf(tag)
    if (!isInPicture(covered) || taken.some((each) => overlap(each, covered))) return false
    const tags = [...placed, tag]
    const names = namesBeside([...points, ...tags.map(tagMiddle)])
    return !tags.some((each) => names.some((name) => overlap(name, boxOf(each))))
  }
  for (const tag of texts) {
    const beside: Side[] = tag.at[0] < side / 2 ? ['left', 'right'] : ['right', 'left']
    const found = [
      ...beside.map((where): Tag => ({ ...tag, side: where })),
      // Clear of a name above the point.
      ...beside.map((where): Tag => ({ ...tag, side: where, drop: 9 })),
      { ...tag, side: 'above' as const },
      { ...tag, side: 'below' as const }
    ].find(fits)
    if (!found) continue
    placed.push(found)
    taken.push(boxOf(found))
  }
  return placed
}
