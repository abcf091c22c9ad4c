/** The widest text we set, in columns: longer lines are hard to read. */
const widest = 80

/** Columns to use on an output. */
export const widthOf = ({ columns }: { columns?: number }): number =>
  Math.max(30, Math.min(columns ?? widest, widest))

/**
 * Breaks a text into lines at spaces.
 *
 * @param width - Columns for the text, beside the indent.
 * @param indent - Goes in front of every line but the first.
 */
export function wrap(text: string, width: number, indent = ''): string {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/\s+/).filter(Boolean)) {
    if (line && line.length + 1 + word.length > width) {
      lines.push(line)
      line = word
    } else line = line ? `${line} ${word}` : word
  }
  return [...lines, line].join(`\n${indent}`)
}
