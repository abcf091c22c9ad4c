/** Red, green and blue in sRGB, 0 to 1 each. */
export type Rgb = readonly [red: number, green: number, blue: number]

/** Contrast that text needs: WCAG 2.2, success criterion 1.4.3. */
export const requiredContrast = 4.5

/**
 * How much two colors contrast, from 1 to 21.
 *
 * @see https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio
 * @example
 * contrastRatio([0, 0, 0], [1, 1, 1]) // 21
 */
export function contrastRatio(one: Rgb, other: Rgb): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (light! + 0.05) / (dark! + 0.05)
}

/** Relative luminance of a color, 0 to 1. */
function luminance(color: Rgb): number {
  const [red, green, blue] = color.map((value) =>
    value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  )
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!
}
