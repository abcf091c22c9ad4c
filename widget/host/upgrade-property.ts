/** What a page sets while a quiz can't take it over yet is held as a property of the element's own. */
export function hold(quiz: HTMLElement, name: string, value: unknown): void {
  Object.defineProperty(quiz, name, { value, configurable: true, writable: true })
}

/** @returns What is held, or was set before the element had a property of this name. */
export function letGo(quiz: HTMLElement, name: string): unknown {
  const { value } = Object.getOwnPropertyDescriptor(quiz, name) ?? {}
  Reflect.deleteProperty(quiz, name)
  return value
}
