import { contrastRatio, requiredContrast, type Rgb } from './contrast-ratio.ts'

/**
 * Checks that the accent is a color with enough contrast on the card. If it isn't, `data-plain` on
 * the root makes the text color take its place. An accent that is no color would leave the first
 * button without a ground, and its words in the color of the card.
 *
 * @param root - The inner root. Its outline and text decoration, which are never drawn, have the
 *   accent and the background as their colors, in sRGB.
 * @returns What is wrong and what was expected, or undefined.
 */
export function accentProblem(root: HTMLElement): string | undefined {
  delete root.dataset['plain']
  const style = getComputedStyle(root)
  const accent = style.getPropertyValue('--cpq-accent')
  const isColor = !accent || CSS.supports('color', accent)
  // Not a number in browsers without color-mix(), which write colors in another way.
  const contrast = contrastRatio(channels(style.outlineColor), channels(style.textDecorationColor))
  if (isColor && !(contrast < requiredContrast)) return undefined
  root.dataset['plain'] = ''
  return isColor
    ? `has a contrast of ${contrast.toFixed(1)} to the card. Expected at least 4.5`
    : `is "${accent}". Expected a color`
}

/** Channels of a color such as "color(srgb 0.04 0.36 0.39)". */
function channels(color: string): Rgb {
  const [, red, green, blue] = /srgb (\S+) (\S+) ([^\s)]+)/.exec(color) ?? []
  return [Number(red), Number(green), Number(blue)]
}
