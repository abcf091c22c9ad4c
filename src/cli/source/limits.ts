/** The most we read. The shipped bank has .3 MB and 8 levels. */
export const limits = {
  /** Bytes of a file, of standard input or of a feed. */
  bytes: 10_000_000,
  /** Bytes of YAML, which is slower to read. */
  yamlBytes: 2_000_000,
  /** Levels of nesting. */
  depth: 64,
  /** Milliseconds that standard input may stay silent. */
  silence: 30_000,
  /** Milliseconds that reading a file and checking it may take each. */
  work: 60_000
} as const

export const megabytes = (bytes: number): string => `${Math.round(bytes / 100_000) / 10} MB`
