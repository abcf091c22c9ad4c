/** How a command ends, for shells and CI. */
export const exitCodes = {
  /** Done; `lint` may have warned. */
  ok: 0,
  /** `lint` or another check found errors. */
  faults: 1,
  /** Wrong arguments, or a file that can't be read. */
  unusable: 2,
  /** Ctrl-C. */
  interrupted: 130
} as const

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes]
