/** How a command ends, for shells and CI. */
export const exitCodes = {
  /** Done; `lint` may have warned. */
  ok: 0,
  /** `lint` or another check found errors. */
  faults: 1,
  /** Wrong arguments, or a file or output that can't be read or written. */
  unusable: 2,
  /** Ctrl-C. */
  interrupted: 130
} as const

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes]
