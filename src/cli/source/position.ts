/** A range in a text. Lines and columns count from 1; the end is exclusive. */
export interface Range {
  line: number
  column: number
  endLine: number
  endColumn: number
}

/** Turns offsets into lines and columns. */
export function rangeFinder(text: string): (start: number, end?: number) => Range {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  const lineOf = (offset: number) => {
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = Math.ceil((low + high) / 2)
      if (starts[middle]! <= offset) low = middle
      else high = middle - 1
    }
    return { line: low + 1, column: offset - starts[low]! + 1 }
  }
  return (start, end = start) => {
    const from = lineOf(start)
    const to = lineOf(Math.max(start, end))
    return { ...from, endLine: to.line, endColumn: to.column }
  }
}
