/** Saves a file under a name, by an address that is the page's own and is given up again. */
export function saveFile(name: string, content: Blob): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(content)
  link.download = name
  link.click()
  // Some browsers begin to read a little later.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}
