/** A browser for these tests: one window, driven by real keys and a real pointer. */
export interface Engine {
  /** Name and version, such as "Firefox 153.7". */
  name: string
  /** Moves the pointer out of the way, goes to an address and waits until the page has loaded. */
  goto(address: string): Promise<void>
  /**
   * Goes back to the previous page and waits until it is shown, whether reloaded or from a cache.
   * Doesn't use a script in the page, because one that is frozen in a cache never returns.
   */
  back(): Promise<void>
  /**
   * Runs a function in the page, whatever the page's policies, and returns its result. The function
   * is sent as text, so it can use only its arguments and the page's globals.
   */
  run<Args extends unknown[], Result>(
    code: (...args: Args) => Result,
    ...args: Args
  ): Promise<Awaited<Result>>
  /** Presses and releases a key: "Tab", "Shift+Tab", "Enter", "Space", "ArrowDown", "1". */
  press(key: string): Promise<void>
  /** Presses and releases the main button of the pointer, at a point of the window. */
  click(x: number, y: number): Promise<void>
  doubleClick(x: number, y: number): Promise<void>
  /** Sets the size of what the page sees, in CSS px. */
  resize(width: number, height: number): Promise<void>
  /** Messages of the browser since the last call, including policy violations and missing files. */
  takeMessages(): string[]
  screenshot(): Promise<Buffer>
  /** Emulates settings of the reader's system. Only in Chromium. */
  emulate?: (settings: ReaderSettings) => Promise<void>
  /**
   * What a screen reader reads for the first element that matches a selector, one line per node:
   * role, name, state. Only in Chromium.
   */
  spoken?: (selector: string) => Promise<string>
  /** Counts live objects after garbage collection. Only in Chromium. */
  alive?: () => Promise<{ quizzes: number; nodes: number; listeners: number }>
  close(): Promise<void>
}

/** Settings of a reader's system; null is the default. */
export interface ReaderSettings {
  media?: 'print' | null
  colorScheme?: 'dark' | null
  forcedColors?: 'active' | null
  reducedMotion?: 'reduce' | null
}

export type EngineName = 'chromium' | 'firefox' | 'webkit'
