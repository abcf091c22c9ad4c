import { useLayoutEffect, useRef, useState } from 'preact/hooks'

/** Entries of a list that are shown before the reader asks for more. */
export const shownFirst = 3

/**
 * A list that shows its first entries until the reader asks for the rest.
 *
 * @returns `list` is the ref of the list whose entry gets the focus when the rest is shown.
 */
export function useMore() {
  const [all, setAll] = useState(false)
  const list = useRef<HTMLUListElement>(null)
  // The button that had the focus is gone.
  useLayoutEffect(() => {
    const firstNew = all && list.current?.querySelectorAll('li')[shownFirst]
    if (!firstNew) return
    firstNew.tabIndex = -1
    firstNew.focus()
  }, [all])
  return {
    all,
    list,
    showAll: () => setAll(true),
    shownOf: <T>(entries: readonly T[]) => (all ? entries : entries.slice(0, shownFirst))
  }
}
