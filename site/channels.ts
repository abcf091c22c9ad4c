import type { Rgb } from '../widget/view/contrast-ratio.ts'

/** Channels of a color such as "#0b5d63". */
export const channels = (hex: string): Rgb => {
  const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
  return [red!, green!, blue!]
}
