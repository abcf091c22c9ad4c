import { whenIdle } from './idle-queue.ts'

/** Signs that someone is about to use the quiz. */
const touches = ['pointerenter', 'focusin'] as const

/** Does in idle time what the next press may need: after each change, and once someone comes near. */
export class WorkAhead {
  readonly #host: HTMLElement
  readonly #tasks: () => readonly (() => void)[]
  #drop = () => {}

  /**
   * @param tasks - Returns the tasks for the current state. Each run cancels unfinished tasks from
   *   the previous one.
   */
  constructor(host: HTMLElement, tasks: () => readonly (() => void)[]) {
    this.#host = host
    this.#tasks = tasks
  }

  listen(): void {
    for (const type of touches) this.#host.addEventListener(type, this.run)
  }

  stop(): void {
    for (const type of touches) this.#host.removeEventListener(type, this.run)
    this.#drop()
  }

  run = (): void => {
    this.#drop()
    this.#drop = whenIdle(...this.#tasks())
  }
}
