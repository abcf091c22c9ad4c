// The first script of every page in these tests. It records what a page can notice of the quiz. It
// is served with its types stripped, so it can't import anything.

/** What the quiz shows, and where the focus is. */
interface Place {
  /** The state of the quiz: `welcome`, `asking` or `finished`. */
  screen: string
  /** The name of the screen, such as `question`, `now` or `days`. */
  name: string
  /** The heading of the screen, which is different for each step. */
  heading: string
  /** The focused element, also within the shadow root: `h2 "Which week …"`, `body`. */
  focus: string
  /** How far the page is scrolled. */
  scroll: number
}

/** The computed style of each element, by a description of the element. */
type Look = Record<string, Record<string, string>>

/** What tests can ask a page about itself. */
export interface Probe {
  /** Messages so far: console, uncaught errors, missing files, violated policies. */
  messages: string[]
  /** Changes of the focus and of the scroll position that the reader didn't cause. */
  moves: string[]
  place(nth?: number): Place
  /**
   * Scrolls to something in the quiz by its role and name, and says where to press it. Alternates
   * between left and right of the middle, so that two presses don't make a double click.
   */
  point(role: Role, name: string | number, nth?: number): { x: number; y: number }
  /** The computed styles of everything in the shadow root. */
  inside(nth?: number): Look
  /** The computed styles and boxes of everything else. */
  outside(): Look
  /** Everything that a script could leave behind in a page. */
  traces(): Record<string, unknown>
  /**
   * Layout shifts that moved something outside the quiz, and whether the reader had begun by then;
   * Chromium alone measures them.
   */
  shifts(): { value: number; moved: string[]; begun: boolean }[]
  /** Waits until the page has been painted for the first time, as the browser reports it. */
  painted(): Promise<void>
  /** Waits until another frame has been painted. */
  nextFrame(): Promise<void>
  /** Height of the quiz. */
  height(): number
  /** Calls one of these methods in the page of the first frame. */
  askFrame(question: 'place' | 'point' | 'height', ...args: unknown[]): Promise<unknown>
  /** What the quiz inherits from the page: width, typeface, colors, zoom. */
  measures(): Record<string, string>
  /** Whether the welcome is the compact card. */
  isCompact(nth?: number): boolean
}

export type Role = 'button' | 'option' | 'heading' | 'link' | 'disclosure'

declare global {
  // eslint-disable-next-line eslint/no-var -- a global of the page
  var probe: Probe
}

;(() => {
  const messages: string[] = []
  const moves: string[] = []
  const shiftEntries: LayoutShift[] = []
  const stringify = JSON.stringify
  const start = { length: history.length, href: location.href }

  interface LayoutShift extends PerformanceEntry {
    value: number
    hadRecentInput: boolean
    sources: { node: Node | null }[]
  }

  for (const level of ['log', 'info', 'warn', 'error', 'debug', 'trace', 'assert'] as const) {
    const native = console[level].bind(console) as (...parts: unknown[]) => void
    console[level] = (...parts: unknown[]) => {
      messages.push(`console.${level}: ${parts.map(String).join(' ')}`)
      native(...parts)
    }
  }
  // In the capture phase, because the errors of files that don't load don't bubble.
  addEventListener(
    'error',
    (event) => {
      const { target, message } = event
      const lost = target instanceof Element ? `could not load ${describe(target)}` : message
      messages.push(`error: ${lost}`)
    },
    true
  )
  addEventListener('unhandledrejection', ({ reason }) => messages.push(`rejection: ${reason}`))
  document.addEventListener('securitypolicyviolation', (event) => {
    messages.push(`policy: ${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}`)
  })

  // Anything that happens before the reader acts is caused by the quiz.
  let reader = false
  let since = Infinity
  let presses = 0
  for (const type of ['keydown', 'pointerdown'] as const) {
    addEventListener(
      type,
      ({ timeStamp }) => {
        reader = true
        since = Math.min(since, timeStamp)
      },
      true
    )
  }
  addEventListener('focusin', ({ target }) => {
    if (!reader) moves.push(`focus on ${describe(target as Element)}`)
  })
  addEventListener('scroll', () => {
    if (!reader) moves.push(`scrolled to ${scrollY}`)
  })
  if (globalThis.PerformanceObserver?.supportedEntryTypes?.includes('layout-shift')) {
    new PerformanceObserver((list) =>
      shiftEntries.push(...(list.getEntries() as LayoutShift[]))
    ).observe({ type: 'layout-shift', buffered: true })
  }

  // The widget takes its seed from here, so every page gets the same quiz.
  Math.random = () => 0.375
  if (location.search.includes('forget')) {
    try {
      localStorage.clear()
    } catch {
      // A page without storage has stored nothing.
    }
  }

  const clean = (text: string | null) => (text ?? '').replace(/\s+/g, ' ').trim()

  function describe(element: Element | null): string {
    if (!element) return 'nothing'
    const name = clean(element.textContent).slice(0, 60)
    return name && element.localName !== 'body'
      ? `${element.localName} ${stringify(name)}`
      : element.localName
  }

  const quizzes = () => [...document.querySelectorAll<HTMLElement>('career-path-quiz')]

  function rootOf(nth: number): ShadowRoot {
    const root = quizzes()[nth]?.shadowRoot
    if (!root) throw new Error(`There is no quiz number ${nth} with a shadow root.`)
    return root
  }

  function focused(): Element | null {
    let element = document.activeElement
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement
    return element
  }

  const selectors: Record<Role, string> = {
    button: 'button',
    option: '[part~="option"]',
    heading: 'h2, h3, h4',
    link: 'a',
    disclosure: 'summary'
  }

  function find(role: Role, name: string | number, nth: number): Element {
    const all = [...rootOf(nth).querySelectorAll(selectors[role])]
    const found =
      typeof name === 'number'
        ? all[name]
        : all.find((element) => clean(element.textContent).startsWith(name))
    if (found) return found
    const names = all.map((element) => stringify(clean(element.textContent)))
    throw new Error(`No ${role} ${stringify(name)}. There are: ${names.join(', ') || 'none'}.`)
  }

  /** By how much the page zooms an element. */
  function zoomOf(element: Element): number {
    const root = element.getRootNode()
    const parent = element.parentElement ?? (root instanceof ShadowRoot ? root.host : null)
    return Number(getComputedStyle(element).zoom) * (parent ? zoomOf(parent) : 1)
  }

  /** Logical names of properties such as `top` and `width`. */
  const logical = /^(block|inline)-size$|-(block|inline)(-|$)/

  function styles(element: Element): Record<string, string> {
    const computed = getComputedStyle(element)
    const values: Record<string, string> = {}
    for (let index = 0; index < computed.length; index++) {
      const property = computed[index]!
      // Custom properties of the page are inherited everywhere; only properties that use them count.
      if (!property.startsWith('--') && !logical.test(property))
        values[property] = computed.getPropertyValue(property)
    }
    return values
  }

  /** Properties of an ancestor that depend on the height of its content. */
  const heights =
    /^(height|block-size|perspective-origin|transform-origin|grid-template-rows|-webkit-perspective-origin.*|-webkit-transform-origin.*)$/

  // A page in a frame is asked by messages, since a sandboxed frame can't be accessed.
  addEventListener('message', ({ data, ports: [port] }) => {
    if (!port) return
    const { question, args } = data as { question: 'place' | 'point' | 'height'; args: [] }
    port.postMessage(quizzes()[0]?.shadowRoot ? (probe[question] as () => unknown)(...args) : null)
  })

  globalThis.probe = {
    messages,
    moves,
    place(nth = 0) {
      const root = rootOf(nth)
      return {
        screen: (root.host as HTMLElement & { state: string }).state,
        name: (root.firstElementChild as HTMLElement).dataset['screen'] ?? '',
        heading: clean(root.querySelector('h2')?.textContent ?? ''),
        focus: describe(focused()),
        scroll: scrollY
      }
    },
    point(role, name, nth = 0) {
      const element = find(role, name, nth)
      element.scrollIntoView({ block: 'nearest', behavior: 'instant' })
      const { left, top, width, height } = element.getBoundingClientRect()
      presses++
      // WebKit measures in zoomed pixels, but subtracts the scroll position in unzoomed ones.
      const zoom = 'currentCSSZoom' in element ? 1 : zoomOf(element)
      const [x, y] = [left + width * (presses % 2 ? 0.4 : 0.6), top + height / 2]
      return { x: (x + scrollX) * zoom - scrollX, y: (y + scrollY) * zoom - scrollY }
    },
    inside(nth = 0) {
      const look: Look = {}
      const root = rootOf(nth)
      for (const animation of root.getAnimations()) animation.finish()
      for (const [index, element] of root.querySelectorAll(':not(path, circle)').entries()) {
        const { 'font-family': _, ...values } = styles(element)
        if (element.matches('svg *')) {
          // Positions in a drawing are in its own pixels.
          for (const property of ['width', 'height', 'perspective-origin', 'transform-origin']) {
            delete values[property]
          }
        }
        look[`${index} ${describe(element)}`] = values
      }
      return look
    },
    outside() {
      const look: Look = {}
      const hosts = [...document.querySelectorAll('body, body *:not(script)')].filter(
        (element) => !element.closest('career-path-quiz')
      )
      for (const [index, element] of hosts.entries()) {
        const around = quizzes().some((quiz) => element.contains(quiz))
        const before = quizzes().every(
          (quiz) => element.compareDocumentPosition(quiz) & Node.DOCUMENT_POSITION_FOLLOWING
        )
        const values = styles(element)
        const { left, top, width, height } = element.getBoundingClientRect()
        // What isn't drawn has no place, whatever the page's scroll position.
        const isDrawn = element.getClientRects().length > 0
        values['box'] = [
          ...(isDrawn ? [left + scrollX, width] : []),
          ...(isDrawn && before && !around ? [top + scrollY, height] : [])
        ]
          .map((length) => length.toFixed(1))
          .join(' ')
        if (around) {
          for (const property of Object.keys(values)) {
            if (heights.test(property)) delete values[property]
          }
        }
        look[`${index} ${describe(element)}`] = values
      }
      return look
    },
    traces() {
      const patched = [
        Node,
        Element,
        HTMLElement,
        EventTarget,
        Document,
        ShadowRoot,
        Event,
        History,
        Storage,
        Object,
        Array,
        String,
        Promise
      ].flatMap((owner) =>
        [owner, owner.prototype].flatMap((object) =>
          Object.entries(Object.getOwnPropertyDescriptors(object)).flatMap(([key, descriptor]) => {
            const code: unknown = descriptor.value ?? descriptor.get
            const native =
              typeof code !== 'function' ||
              Function.prototype.toString.call(code).includes('[native code]')
            return native ? [] : [`${owner.name}.${key}`]
          })
        )
      )
      return {
        globals: Object.getOwnPropertyNames(globalThis).sort(),
        patched,
        head: document.querySelectorAll('head > :not(script)').length,
        body: document.querySelectorAll('body > :not(script)').length,
        styleSheets: document.styleSheets.length,
        adopted: document.adoptedStyleSheets.length,
        fonts: document.fonts.size,
        historyEntries: history.length - start.length,
        historyState: history.state,
        wentElsewhere: location.href !== start.href,
        title: document.title,
        quizzes: quizzes().map((quiz) => quiz.outerHTML)
      }
    },
    shifts: () =>
      shiftEntries
        .filter(({ hadRecentInput }) => !hadRecentInput)
        .map(({ value, sources, startTime }) => ({
          value,
          begun: startTime > since,
          moved: sources
            .map(({ node }) => (node instanceof Element ? node : (node?.parentElement ?? null)))
            .filter((element) => element && !element.closest('career-path-quiz'))
            .filter((element) => element!.getRootNode() === document)
            .map(describe)
        }))
        .filter(({ moved }) => moved.length > 0),
    painted: () =>
      new Promise((resolve) => {
        new PerformanceObserver((list) => {
          if (list.getEntriesByName('first-contentful-paint').length > 0) resolve()
        }).observe({ type: 'paint', buffered: true })
      }),
    nextFrame: () =>
      new Promise((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(() => resolve()))
      }),
    measures() {
      const quiz = quizzes()[0]!
      const { fontFamily, colorScheme } = getComputedStyle(quiz)
      const zoom = String(zoomOf(quiz))
      return { width: `${quiz.clientWidth}px`, fontFamily, colorScheme, zoom }
    },
    isCompact: (nth = 0) =>
      (rootOf(nth).firstElementChild as HTMLElement).hasAttribute('data-compact'),
    askFrame: (question, ...args) =>
      new Promise((resolve) => {
        const frame = document.querySelector('iframe')!
        const { port1, port2 } = new MessageChannel()
        port1.addEventListener('message', ({ data }) => resolve(data))
        port1.start()
        // A page that has not loaded doesn't answer.
        setTimeout(resolve, 2000, null)
        frame.contentWindow!.postMessage({ question, args }, '*', [port2])
      }),
    height: () => quizzes()[0]!.getBoundingClientRect().height
  }
})()
