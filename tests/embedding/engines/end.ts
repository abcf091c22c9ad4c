import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'

/** How long a program may take to shut down, in milliseconds. */
const grace = 3000

/** Asks a program to end, kills it if it doesn't, and waits until it has ended. */
export async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = once(child, 'exit')
  child.kill()
  const insist = setTimeout(() => child.kill('SIGKILL'), grace)
  await ended
  clearTimeout(insist)
}
