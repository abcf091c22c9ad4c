import { reveal } from './reveal.ts'

reveal()

const items = [...document.querySelectorAll<HTMLDetailsElement>('details.item')]
const search = document.querySelector<HTMLInputElement>('#search')!
const status = document.querySelector('.filter [role="status"]')!
const open = document.querySelector<HTMLButtonElement>('#open')!

const textOf = (element: Element) => element.textContent.toLowerCase()

search.addEventListener('input', () => {
  const words = search.value.toLowerCase().split(/\s+/).filter(Boolean)
  let found = 0
  for (const item of items) {
    const text = `${textOf(item)} `
    item.hidden = !words.every((word) => text.includes(word))
    if (!item.hidden) found += 1
  }
  for (const facet of document.querySelectorAll<HTMLElement>('.facet')) {
    facet.hidden = !facet.querySelector('details.item:not([hidden])')
  }
  status.textContent = words.length > 0 ? `${found} of ${items.length}` : ''
})
search.form?.addEventListener('submit', (event) => event.preventDefault())

open.addEventListener('click', () => {
  const isClosing = items.every((item) => item.open || item.hidden)
  for (const item of items) item.open = !isClosing
  open.textContent = isClosing ? 'Open all' : 'Close all'
})

/** Opens what the address names. */
function openTarget(): void {
  const target = document.getElementById(location.hash.slice(1))
  if (!(target instanceof HTMLDetailsElement)) return
  target.open = true
  target.scrollIntoView()
}
addEventListener('hashchange', openTarget)
openTarget()
