/** What the punctuation of a text says about the value it holds. */
export interface Punctuation {
  /** How deep brackets nest. */
  depth: number
  /** How many colons there are: in JSON, one for each key. */
  colons: number
}

/**
 * Counts brackets and colons outside strings, which end at their quote or with their line. Cheap,
 * and safe for any input.
 */
export function countPunctuation(text: string): Punctuation {
  let open = 0
  let depth = 0
  let colons = 0
  let inString = false
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (inString) {
      if (code === 0x5c) at++
      else if (code === 0x22 || code === 0x0a) inString = false
    } else if (code === 0x22) inString = true
    else if (code === 0x3a) colons++
    else if (code === 0x7b || code === 0x5b) depth = Math.max(depth, ++open)
    else if (code === 0x7d || code === 0x5d) open--
  }
  return { depth, colons }
}
