/** Contrast that text needs: WCAG 2.2, success criterion 1.4.3. */
const required = 4.5

/**
 * Checks that the accent color has enough contrast on the card. If it hasn't, `data-plain` on the
 * root makes the text color take its place.
 *
 * @param root - The inner root. Its outline and text decoration, which are never drawn, have the
 *   accent and the background as their colors, in sRGB.
 * @returns The contrast that is too low, or undefined.
 * @see https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio
 */
export function lowContrast(root: HTMLElement): number | undefined {
  delete root.dataset['plain']
  const { outlineColor, textDecorationColor } = getComputedStyle(root)
  const [light, dark] = [outlineColor, textDecorationColor].map(luminance).sort((a, b) => b - a)
  const contrast = (light! + 0.05) / (dark! + 0.05)
  // Not a number in browsers without color-mix(), which write colors in another way.
  if (!(contrast < required)) return undefined
  root.dataset['plain'] = ''
  return contrast
}

/** Relative luminance of a color such as "color(srgb 0.04 0.36 0.39)". */
function luminance(color: string): number {
  const [, red, green, blue] = /srgb (\S+) (\S+) ([^\s)]+)/.exec(color) ?? []
  const [r, g, b] = [red, green, blue].map((value) => {
    const channel = Number(value)
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!
}
