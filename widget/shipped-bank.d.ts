/** The shipped bank in two parts, made by build/shipped-bank.ts. */
declare module 'virtual:shipped-bank/questions' {
  import type { Bank } from '../src/bank/types.ts'

  /** The part of the bank that the questions need: a valid bank without the texts of the result. */
  export const questions: Bank
  /** Names of the members that the other part has. */
  export const later: readonly string[]
}

declare module 'virtual:shipped-bank/result' {
  import type { Rest } from './merge-bank.ts'

  /** What a result adds to it. */
  export const resultContent: Rest
}

/** The shipped bank in another language, whole. */
declare module 'virtual:shipped-bank/es' {
  import type { Bank } from '../src/bank/types.ts'

  export const bank: Bank
}

declare module 'virtual:shipped-bank/de' {
  import type { Bank } from '../src/bank/types.ts'

  export const bank: Bank
}
