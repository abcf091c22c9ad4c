import type { RefObject } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { isMachineScreen, type Screen } from './screen.ts'

/** Below this width of the window the quiz takes the whole screen of a phone. */
const phone = 600

/**
 * Moves the focus to the heading of each new screen, and as much of the screen as fits into view.
 * Nothing happens on the first screen of a page, or if the page changes a quiz that isn't in use.
 */
export function useHeadingFocus(root: RefObject<HTMLElement | null>, screen: Screen): void {
  const shown = useRef(screen)
  // Read while rendering: the element that has the focus is about to be removed.
  const isNew = shown.current !== screen
  const hadFocus = isNew && hasFocus(root.current)
  useLayoutEffect(() => {
    if (!isNew) return
    shown.current = screen
    const goesOn = isMachineScreen(screen) && screen.name !== 'welcome'
    if (hadFocus || goesOn) focusHeading(root.current!)
  }, [screen])
}

const hasFocus = (root: HTMLElement | null) =>
  Boolean((root?.getRootNode() as ShadowRoot | undefined)?.activeElement)

/** Moves the focus to the heading of the screen, and scrolls the page no more than that takes. */
function focusHeading(root: HTMLElement): void {
  const heading = root.querySelector('h2')
  heading?.focus({ preventScroll: true })
  const { top, bottom } = root.getBoundingClientRect()
  const fits = top >= 0 && bottom <= innerHeight
  if (innerWidth < phone || !fits) {
    root.scrollIntoView({
      block: innerWidth < phone || top < 0 ? 'start' : 'nearest',
      behavior: 'instant'
    })
  }
}
