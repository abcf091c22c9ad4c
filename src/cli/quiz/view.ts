import type { Output } from '../io/io.ts'

/** Shows one screen after another. */
export interface View {
  show: (text: string) => void
  /** Says something below the screen. */
  hint: (text: string) => void
  /** Leaves the screen, so that what follows stays in the scrollback. */
  leave: () => void
}

const enter = '\u001b[?1049h\u001b[?25l'
const exit = '\u001b[?25h\u001b[?1049l'
const clear = '\u001b[H\u001b[2J'

/**
 * Screens in place of each other, on the terminal's second buffer. It can't be scrolled, so a screen
 * with more lines than the terminal goes to the first one.
 */
export function screenView(output: Output): View {
  let isOpen = false
  const leave = () => {
    if (isOpen) output.write(exit)
    isOpen = false
    process.off('exit', leave)
  }
  return {
    show(text) {
      if (text.split('\n').length >= (output.rows ?? Infinity)) {
        leave()
        output.write(`\n${text.replaceAll('\n', '\r\n')}\r\n`)
        return
      }
      if (!isOpen) {
        output.write(enter)
        process.on('exit', leave)
      }
      isOpen = true
      output.write(`${clear}${text.replaceAll('\n', '\r\n')}\r\n`)
    },
    hint(text) {
      output.write(`\r\u001b[K${text}`)
    },
    leave
  }
}

/** Screens one below the other, for pipes, files and screen readers. */
export function plainView(output: Output): View {
  return {
    show: (text) => void output.write(`${text}\n\n`),
    hint: (text) => void output.write(`${text}\n`),
    leave() {}
  }
}

/** Shows nothing. */
export const silentView: View = { show() {}, hint() {}, leave() {} }
