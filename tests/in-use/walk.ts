/** What a page shows after a press. */
export interface Shown {
  pressed: string
  heading: string
  /** The whole of the shadow root, and what of its controls is in no attribute. */
  markup: string[]
  controls: string
  /** The control that has the focus, by its place among all. */
  focus: number
}

/**
 * Presses something, whatever comes up; runs in the page.
 *
 * @param dies - Two numbers that say what, and how.
 */
export async function press([first, second]: readonly [number, number]): Promise<Shown> {
  const root = document.querySelector('career-path-quiz')!.shadowRoot!
  const all = () => [
    ...root.querySelectorAll<HTMLElement>(
      'button, input:not([type=file]), select, summary, label, .cells, h2'
    )
  ]
  // Paper and files are no part of the page.
  const ways = /^(Print|Save|Chart|Erase)/
  const some = all().filter((one) => !ways.test(one.textContent.trim()))
  const one = some[first % some.length]!
  const heard = { bubbles: true, composed: true }
  if (one.localName === 'h2') {
    const key = ['1', '2', '3', '4', 'Enter', 'x'][second % 6]!
    one.dispatchEvent(new KeyboardEvent('keydown', { ...heard, key, cancelable: true }))
  } else if (one instanceof HTMLSelectElement) {
    one.selectedIndex = second % one.options.length
    one.dispatchEvent(new Event('change', heard))
  } else if (one.matches('input:not([type])')) {
    ;(one as HTMLInputElement).value = `note ${second % 9}`
    one.dispatchEvent(new Event('input', heard))
    one.dispatchEvent(new Event('change', heard))
  } else if (one.matches('.cells')) {
    one.dispatchEvent(new PointerEvent('pointerenter'))
  } else {
    one.dispatchEvent(new PointerEvent('pointerdown', heard))
    one.focus()
    one.click()
  }
  // What is below the drawing of a result comes once a frame has been painted.
  await new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve))
  })
  const controls = [...root.querySelectorAll('input')].map(
    ({ checked, value }) => `${checked ? 'x' : '-'} ${value}`
  )
  return {
    pressed: `${one.localName}: ${one.textContent.trim()}`,
    heading: root.querySelector('h2')!.textContent,
    markup: root.innerHTML.split(/(?=<)/),
    controls: controls.join('\n'),
    focus: all().indexOf(root.activeElement as HTMLElement)
  }
}
