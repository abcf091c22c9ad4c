/** Helpers of the bench in a page under measurement. */
export interface InPage {
  /** Sum of all layout shifts so far. */
  shift: number
  /** Whether something is visible, also in the shadow root of a quiz. */
  has: (selector: string) => boolean
  /** Where to press. The index picks one of several elements, so that answers differ. */
  pointOf: (selector: string, index: number) => [x: number, y: number]
  /** Watches for the next click, and then for a change of the selector's text. */
  arm: (selector: string) => void
  /** Milliseconds from that click until the change was painted. */
  painted: () => Promise<number>
}

declare global {
  var bench: InPage
}

/** Runs in each page before anything else. Playwright sends it as text: it can't use imports. */
export function watchPage(): void {
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) bench.shift += (entry as { value?: number }).value ?? 0
  }).observe({ type: 'layout-shift', buffered: true })

  const findAll = (selector: string): Element[] => {
    const host = [...document.querySelectorAll('*')].find(({ shadowRoot }) => shadowRoot)
    return [...(host?.shadowRoot ?? document).querySelectorAll(selector)].filter(
      (element) => element.getClientRects().length > 0
    )
  }

  /** After this many milliseconds without a change, a press has failed. */
  const timeout = 20_000
  let painted = Promise.resolve(0)
  globalThis.bench = {
    shift: 0,
    has: (selector) => findAll(selector).length > 0,
    pointOf: (selector, index) => {
      const all = findAll(selector)
      const element = all[index % all.length]
      if (!element) throw new Error(`There is no ${selector} to press.`)
      element.scrollIntoView({ block: 'center', behavior: 'instant' })
      const { x, y, width, height } = element.getClientRects()[0]!
      return [x + Math.min(width / 2, 60), y + height / 2]
    },
    arm: (selector) => {
      const text = () => findAll(selector)[0]?.textContent
      const before = text()
      let pressed = 0
      const onClick = ({ timeStamp }: Event) => {
        pressed = timeStamp
      }
      addEventListener('click', onClick, { capture: true, once: true })
      const end = performance.now() + timeout
      painted = new Promise((resolve, reject) => {
        const look = () => {
          const hasChanged = pressed > 0 && text() !== before
          // The message arrives after this frame is painted. Because the next frame is requested
          // only then, this callback is the last in it and sees the changes of the others.
          const { port1, port2 } = new MessageChannel()
          port1.addEventListener('message', () => {
            if (hasChanged) resolve(performance.now() - pressed)
            else if (performance.now() > end)
              reject(new Error(`A press changed nothing: ${before}`))
            else requestAnimationFrame(look)
          })
          port1.start()
          port2.postMessage(0)
        }
        requestAnimationFrame(look)
      })
    },
    painted: () => painted
  }
}
