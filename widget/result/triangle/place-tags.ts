import { box as picture, side, type Point } from './geometry.ts'

/** A word beside a point. */
export interface Tag {
  text: string
  /** Whose point it is. */
  kind: 'own' | 'mark' | 'earlier'
  at: Point
  /** On which side of its point it is. */
  side: 'left' | 'right'
}

/** Width of a letter and height of a line, in the picture's units on the smallest screens. */
const letter = 10
const line = 24
const padding = 8

/** From the middle of a point to its tag. */
export const tagDistance = 19

/** What a tag covers: left, top, right, bottom. */
type Box = readonly [left: number, top: number, right: number, bottom: number]

function boxOf({ text, at: [x, y], side: where }: Tag): Box {
  const width = text.length * letter + 2 * padding
  const left = where === 'left' ? x - tagDistance - width : x + tagDistance
  return [left, y - line / 2, left + width, y + line / 2]
}

/** The middle of what a tag covers. */
export function tagMiddle(tag: Tag): Point {
  const [left, , right] = boxOf(tag)
  return [(left + right) / 2, tag.at[1]]
}

const overlap = (one: Box, other: Box) =>
  one[0] < other[2] && other[0] < one[2] && one[1] < other[3] && other[1] < one[3]

const isInPicture = ([left, , right]: Box) => left >= picture[0] && right <= picture[0] + picture[2]

/**
 * Puts a word beside each point, on the side that is nearer to the picture's edge or else on the
 * other one. A word that would cover a point or another word, or reach beyond the picture, is left
 * out.
 *
 * @param texts - The words with their points, the most important first.
 * @param points - All points in the picture.
 */
export function placeTags(texts: readonly Omit<Tag, 'side'>[], points: readonly Point[]): Tag[] {
  const taken: Box[] = points.map(([x, y]) => [x - 13, y - 13, x + 13, y + 13])
  return texts.flatMap((tag): Tag[] => {
    const sides = tag.at[0] < side / 2 ? (['left', 'right'] as const) : (['right', 'left'] as const)
    const found = sides
      .map((where): Tag => ({ ...tag, side: where }))
      .find((placed) => {
        const covered = boxOf(placed)
        return isInPicture(covered) && !taken.some((each) => overlap(each, covered))
      })
    if (found) taken.push(boxOf(found))
    return found ? [found] : []
  })
}
