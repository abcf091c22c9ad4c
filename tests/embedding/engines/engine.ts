/** A browser as the tests of this folder use it: one window, driven by real keys and a real pointer. */
export interface Engine {
  /** Name and version, as people say them: "Firefox 153.7". */
  name: string
  /** Moves the pointer out of the way, goes to an address and waits until the page has loaded. */
  goto(address: string): Promise<void>
  /**
   * Goes back to the page before and waits until it is there, loaded anew or taken from a cache.
   * Not by a script: a page that waits in a cache never says what became of one.
   */
  back(): Promise<void>
  /**
   * Runs a function in the page, past the page's own policies, and waits for what it returns. The
   * function is sent as text: it can use its arguments and what the page has, and nothing else.
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
  /** What the browser said since the last call, policy violations and lost files among it. */
  takeMessages(): string[]
  screenshot(): Promise<Buffer>
  /** Takes on what a reader has set in the system; Chromium alone plays a part. */
  emulate?: (settings: ReaderSettings) => Promise<void>
  /**
   * What a screen reader is given of the first element that a selector finds, in its order, a line
   * for each thing: role, name, state. Chromium alone shows it.
   */
  spoken?: (selector: string) => Promise<string>
  /** What is alive after all garbage has been collected; Chromium alone counts. */
  alive?: () => Promise<{ quizzes: number; nodes: number; listeners: number }>
  close(): Promise<void>
}

/** What a reader may have set; null is as it comes. */
export interface ReaderSettings {
  media?: 'print' | null
  colorScheme?: 'dark' | null
  forcedColors?: 'active' | null
  reducedMotion?: 'reduce' | null
}

export type EngineName = 'chromium' | 'firefox' | 'webkit'
