import { draw } from '../adaptive/random.ts'
import { mixOf, type Mix } from '../bank/track.ts'

/** A stream of random numbers that is the same on every run. */
export interface Generator {
  /** Uniform, above 0 and below 1, in steps of 2^-32. */
  uniform(): number
  /** Normal with mean 0 and standard deviation 1. */
  normal(): number
  /** Gamma with this shape (above 0) and scale 1. */
  gamma(shape: number): number
}

/**
 * A generator that depends only on the seed and its purpose, so that people can be drawn in any
 * order, on any number of threads, and stay the same people.
 *
 * Uniform numbers come from xoshiro128** (Blackman and Vigna 2021), its four words filled by
 * `draw`; normal ones from the polar method (Marsaglia and Bray 1964); gamma ones from Marsaglia
 * and Tsang (2000).
 */
export function generator(seed: number, purpose: string): Generator {
  const next = xoshiro128([0, 1, 2, 3].map((word) => draw(seed, `${word} ${purpose}`) * 2 ** 32))
  const uniform = () => (next() + 0.5) / 2 ** 32

  const normal = (): number => {
    for (;;) {
      const x = 2 * uniform() - 1
      const y = 2 * uniform() - 1
      const square = x * x + y * y
      if (square > 0 && square < 1) return x * Math.sqrt((-2 * Math.log(square)) / square)
    }
  }

  const gamma = (shape: number): number => {
    if (shape < 1) return gamma(shape + 1) * uniform() ** (1 / shape)
    const d = shape - 1 / 3
    const c = 1 / Math.sqrt(9 * d)
    for (;;) {
      const x = normal()
      const v = (1 + c * x) ** 3
      if (v > 0 && Math.log(uniform()) < (x * x) / 2 + d - d * v + d * Math.log(v)) return d * v
    }
  }

  return { uniform, normal, gamma }
}

/**
 * xoshiro128**: whole numbers from 0 to 2^32 - 1.
 *
 * Worked example: the state 1, 2, 3, 4 gives rotl(2 * 5, 7) * 9 = 11520 first.
 *
 * @param seeds - Four whole numbers, not all of them 0.
 * @see Blackman and Vigna (2021), ACM Transactions on Mathematical Software 47, 36.
 */
export function xoshiro128(seeds: readonly number[]): () => number {
  const state = Uint32Array.from(seeds)
  return () => {
    const result = Math.imul(rotated(Math.imul(state[1]!, 5), 7), 9) >>> 0
    const shifted = state[1]! << 9
    state[2]! ^= state[0]!
    state[3]! ^= state[1]!
    state[1]! ^= state[2]!
    state[0]! ^= state[3]!
    state[2]! ^= shifted
    state[3] = rotated(state[3]!, 11)
    return result
  }
}

const rotated = (word: number, by: number) => (word << by) | (word >>> (32 - by))

/** A mix of the three tracks from the Dirichlet distribution with these concentrations. */
export function dirichlet(random: Generator, concentrations: Mix): Mix {
  const parts = mixOf((track) => random.gamma(concentrations[track]))
  const total = parts[0] + parts[1] + parts[2]
  return mixOf((track) => parts[track] / total)
}

/** Index drawn with probabilities in proportion to these weights. */
export function drawIndex(random: Generator, weights: readonly number[]): number {
  let left = random.uniform() * weights.reduce((sum, weight) => sum + weight, 0)
  const index = weights.findIndex((weight) => (left -= weight) < 0)
  return index < 0 ? weights.length - 1 : index
}
