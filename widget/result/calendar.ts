import type { Experiment } from '../../src/bank/types.ts'
import type { Messages } from '../messages/messages.ts'

/**
 * A calendar file (RFC 5545) with one all-day event per experiment, on the day it is over.
 *
 * @param now - When the experiment starts.
 * @param url - Where the quiz can be taken again.
 */
export function calendarFile(
  messages: Messages,
  experiments: readonly Experiment[],
  now: Date,
  url: string
): string {
  const stamp = `${now.toISOString().replace(/[-:]/g, '').slice(0, 15)}Z`
  const address = url.replace(/#.*/s, '')
  const events = experiments.flatMap(({ id, title, text, days, question, talk }) => {
    return [
      'BEGIN:VEVENT',
      `UID:${id}-${stamp}@career-path-quiz`,
      `DTSTAMP:${stamp}`,
      `DTSTART;VALUE=DATE:${dayAfter(now, days)}`,
      `DTEND;VALUE=DATE:${dayAfter(now, days + 1)}`,
      `SUMMARY:${escaped(messages.calendarTitle({ title }))}`,
      `DESCRIPTION:${escaped(
        messages.calendarText({ text, question: `${question} ${talk}`, url: address })
      )}`,
      `URL:${address}`,
      'TRANSP:TRANSPARENT',
      'END:VEVENT'
    ]
  })
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//career-path-quiz//EN',
    'CALSCALE:GREGORIAN',
    ...events,
    'END:VCALENDAR'
  ]
  return lines.map(folded).join('\r\n') + '\r\n'
}

/**
 * The local day that many days later, as "20261213". By the calendar, because a day has 23 or 25
 * hours when daylight saving time begins or ends.
 */
function dayAfter(time: Date, days: number): string {
  const day = new Date(time)
  day.setDate(day.getDate() + days)
  return [day.getFullYear(), day.getMonth() + 1, day.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('')
}

const escaped = (text: string) =>
  text.replace(/[\\;,]/g, (sign) => `\\${sign}`).replace(/\r?\n/g, '\\n')

/** Lines have at most 75 bytes; longer ones continue after a line break and a space. */
function folded(line: string): string {
  const parts: string[] = []
  let part = ''
  let bytes = 0
  for (const sign of line) {
    const size = new TextEncoder().encode(sign).length
    if (bytes + size > (parts.length > 0 ? 74 : 75)) {
      parts.push(part)
      part = ''
      bytes = 0
    }
    part += sign
    bytes += size
  }
  return [...parts, part].join('\r\n ')
}
