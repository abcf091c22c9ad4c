/** Saves a file under a name, through a temporary address of the page's own. */
export function saveFile(name: string, content: Blob): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(content)
  link.download = name
  link.click()
  // Some browsers start to read a little later.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}
