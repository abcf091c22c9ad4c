/** Undoes escapes: some mail programs escape more of a link than they need to. */
export function undoEscapes(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
