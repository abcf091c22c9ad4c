/** Contrast that words need to their ground: WCAG 2.2, success criterion 1.4.3. */
const least = 4.5

/**
 * Sees to it that the accent can be read on the card, whatever colours the page has set: an accent
 * that can't be gives way to the colour of the text.
 *
 * @param root - The inner root. Its outline and decoration, which are never drawn, have the accent
 *   and the ground as their colours, in sRGB.
 * @returns The contrast that was too low, or undefined.
 * @see https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio
 */
export function lowContrast(root: HTMLElement): number | undefined {
  delete root.dataset['plain']
  const { outlineColor, textDecorationColor } = getComputedStyle(root)
  const [light, dark] = [outlineColor, textDecorationColor].map(luminance).sort((a, b) => b - a)
  const contrast = (light! + 0.05) / (dark! + 0.05)
  // Browsers that can't mix colours say them in another way: then it is not a number.
  if (!(contrast < least)) return undefined
  root.dataset['plain'] = ''
  return contrast
}

/** Relative luminance of a colour such as "color(srgb 0.04 0.36 0.39)". */
function luminance(color: string): number {
  const [, red, green, blue] = /srgb (\S+) (\S+) ([^\s)]+)/.exec(color) ?? []
  const [r, g, b] = [red, green, blue].map((value) => {
    const part = Number(value)
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!
}
