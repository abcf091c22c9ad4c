/** Waits until the page has come to what is in the tag: while it is being read, it may not have. */
export async function tagRead(host: HTMLElement): Promise<void> {
  while (document.readyState === 'loading' && !host.nextSibling) {
    await new Promise(requestAnimationFrame)
  }
}
