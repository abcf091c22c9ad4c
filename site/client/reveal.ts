/** Shows what works only with scripts. */
export function reveal(): void {
  for (const element of document.querySelectorAll<HTMLElement>('[data-script]')) {
    element.hidden = false
  }
}
