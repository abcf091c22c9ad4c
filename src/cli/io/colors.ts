import pico from 'picocolors'
import type { Io, Output } from './io.ts'

export type Colors = ReturnType<typeof pico.createColors>

/** Colors for a terminal that has them; plain text for files, pipes and `NO_COLOR`. */
export function colorsFor(io: Io, output: Output = io.stdout): Colors {
  const { NO_COLOR, FORCE_COLOR, TERM } = io.env
  const forced = FORCE_COLOR !== undefined && FORCE_COLOR !== '0'
  const wanted = output.isTTY === true && TERM !== 'dumb' && !NO_COLOR && FORCE_COLOR !== '0'
  return pico.createColors(forced || wanted)
}
