import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'

/** How long a program may take to put its things in order, in milliseconds. */
const grace = 3000

/** Asks a program to end, sees that it does, and waits until it has. */
export async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = once(child, 'exit')
  child.kill()
  const insist = setTimeout(() => child.kill('SIGKILL'), grace)
  await ended
  clearTimeout(insist)
}
