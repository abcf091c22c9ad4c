import { contrastRatio, requiredContrast, type Rgb } from './contrast-ratio.ts'

/**
 * Checks that the accent color has enough contrast on the card. If it hasn't, `data-plain` on the
 * root makes the text color take its place.
 *
 * @param root - The inner root. Its outline and text decoration, which are never drawn, have the
 *   accent and the background as their colors, in sRGB.
 * @returns The contrast that is too low, or undefined.
 */
export function lowContrast(root: HTMLElement): number | undefined {
  delete root.dataset['plain']
  const { outlineColor, textDecorationColor } = getComputedStyle(root)
  // Not a number in browsers without color-mix(), which write colors in another way.
  const contrast = contrastRatio(channels(outlineColor), channels(textDecorationColor))
  if (!(contrast < requiredContrast)) return undefined
  root.dataset['plain'] = ''
  return contrast
}

/** Channels of a color such as "color(srgb 0.04 0.36 0.39)". */
function channels(color: string): Rgb {
  const [, red, green, blue] = /srgb (\S+) (\S+) ([^\s)]+)/.exec(color) ?? []
  return [Number(red), Number(green), Number(blue)]
}
