/** What a page under measurement is asked. */
export interface InPage {
  noted: {
    /** Milliseconds by which tasks were longer than 50. */
    blocking: number
    /** Sum of the layout shifts. */
    shift: number
  }
  /** Whether something is drawn, also within the shadow root of a quiz. */
  has: (selector: string) => boolean
  /** Where to press an element. Of several, turns are taken: answers are not all the same. */
  middle: (selector: string, turn: number) => [x: number, y: number]
  /** Waits for the next click, and for the text of one of the selectors to have changed. */
  arm: (selectors: readonly string[]) => void
  /** Milliseconds from that click until the change was painted. */
  painted: () => Promise<number>
}

declare global {
  var bench: InPage
}

/** Runs in every page before anything else. It is sent there as text: it may use nothing outside. */
export function watchPage(): void {
  const noted = { blocking: 0, shift: 0 }
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) noted.blocking += duration - 50
  }).observe({ type: 'longtask', buffered: true })
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) noted.shift += (entry as { value?: number }).value ?? 0
  }).observe({ type: 'layout-shift', buffered: true })

  const findAll = (selector: string): Element[] => {
    const host = [...document.querySelectorAll('*')].find(({ shadowRoot }) => shadowRoot)
    return [host?.shadowRoot, document]
      .flatMap((root) => [...(root?.querySelectorAll(selector) ?? [])])
      .filter((element) => element.getClientRects().length > 0)
  }
  const find = (selector: string): Element | undefined => findAll(selector)[0]

  /** Milliseconds after which something is wrong with the bench. */
  const patience = 20_000
  let painted = Promise.resolve(0)
  globalThis.bench = {
    noted,
    has: (selector) => find(selector) !== undefined,
    middle: (selector, turn) => {
      const all = findAll(selector)
      const element = all[turn % all.length]
      if (!element) throw new Error(`There is no ${selector} to press.`)
      element.scrollIntoView({ block: 'center', behavior: 'instant' })
      // Words that go over several lines have a box for each.
      const { x, y, width, height } = element.getClientRects()[0]!
      return [x + Math.min(width / 2, 60), y + height / 2]
    },
    arm: (selectors) => {
      const now = () => selectors.map((selector) => find(selector)?.textContent).join('\n')
      const before = now()
      let pressed = 0
      const note = ({ timeStamp }: Event) => {
        pressed ||= timeStamp
      }
      addEventListener('click', note, { capture: true, once: true })
      const end = performance.now() + patience
      painted = new Promise((resolve, reject) => {
        const look = () => {
          if (performance.now() > end) reject(new Error(`Nothing came of a press: ${before}`))
          else if (!pressed || now() === before) {
            requestAnimationFrame(look)
          } else {
            // A message is heard once this frame has been painted.
            const { port1, port2 } = new MessageChannel()
            port1.addEventListener('message', () => resolve(performance.now() - pressed))
            port1.start()
            port2.postMessage(0)
          }
        }
        requestAnimationFrame(look)
      })
    },
    painted: () => painted
  }
}
