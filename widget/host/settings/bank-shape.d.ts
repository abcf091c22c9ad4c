/** The schema of a bank as the build has worked it out: see build/bank-shape.ts. */
declare module 'virtual:bank-shape' {
  import type { Rules, Shape } from './shape.ts'

  export const shape: Extract<Shape, { _: string }>
  export const rules: Rules
}
