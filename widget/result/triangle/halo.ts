import { round, type Point } from './geometry.ts'

/**
 * A dot without length, as SVG path data. A halo draws its dots with round caps, in several widths
 * on top of each other, so that it fades out toward the edge.
 */
export const dot = ([x, y]: Point): string => `M${round(x)} ${round(y)}h0`

/** Widths of the strokes, the faint outer ones first. */
export const haloWidths = [98, 91, 84, 77, 70, 63, 56, 49, 42, 35, 28] as const

/** Opacity of each stroke: together they hide about a quarter of what lies below. */
export const haloOpacity = 0.026
