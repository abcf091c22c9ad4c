import type { CDPSession } from 'playwright'

interface TraceEvent {
  name: string
  tid: number
  /** Start and duration on the thread's own clock, in microseconds. */
  tts?: number
  tdur?: number
}

/** Events during which scripts run or are compiled. They may contain one another. */
const scriptEvents = new Set([
  'EvaluateScript',
  'v8.compile',
  'v8.compileModule',
  'v8.evaluateModule',
  'FunctionCall',
  'RunMicrotasks',
  'EventDispatch',
  'TimerFire',
  'FireIdleCallback',
  'FireAnimationFrame'
])

/**
 * Measures the scripts of a page by a trace. The browser's own metric, `ScriptDuration`, leaves out
 * promise callbacks that run in idle time, which is where our quiz is drawn.
 *
 * @returns A function that ends the trace. Returns milliseconds of processor time on the page's main
 *   thread, including compilation and any layout that scripts force.
 */
export async function traceScripts(devtools: CDPSession): Promise<() => Promise<number>> {
  const events: TraceEvent[] = []
  devtools.on('Tracing.dataCollected', ({ value }) => {
    events.push(...(value as unknown as TraceEvent[]))
  })
  const completed = new Promise((resolve) => {
    devtools.once('Tracing.tracingComplete', resolve)
  })
  await devtools.send('Tracing.start', {
    traceConfig: { includedCategories: ['devtools.timeline', 'v8'] },
    transferMode: 'ReportEvents'
  })
  return async () => {
    await devtools.send('Tracing.end')
    await completed
    return scriptTime(events)
  }
}

/** Milliseconds in the thread with the most script, where an event within another counts once. */
function scriptTime(events: readonly TraceEvent[]): number {
  const threads = new Map<number, { total: number; end: number }>()
  const started = events.filter(({ name, tts }) => scriptEvents.has(name) && tts !== undefined)
  for (const { tid, tts = 0, tdur = 0 } of started.toSorted((a, b) => a.tts! - b.tts!)) {
    const { total, end } = threads.get(tid) ?? { total: 0, end: 0 }
    threads.set(tid, {
      total: total + Math.max(0, tts + tdur - Math.max(tts, end)),
      end: Math.max(end, tts + tdur)
    })
  }
  return Math.max(0, ...[...threads.values()].map(({ total }) => total)) / 1000
}
