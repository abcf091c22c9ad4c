declare module 'virtual:readme-example' {
  /**
   * Runs the README's example of the engine.
   *
   * @param seed - In place of the example's.
   * @param console - What it prints to.
   */
  export function run(seed: number, console: { log: (value: unknown) => void }): void
}
