import { afterEach, expect, test, vi } from 'vitest'
import { en } from '../../../widget/messages/en.ts'
import { calendarFile } from '../../../widget/result/calendar.ts'
import { bank } from '../../browser/helpers/bank.ts'

afterEach(() => {
  vi.unstubAllEnvs()
})

const file = calendarFile(
  en,
  bank.experiments!,
  new Date(2026, 10, 29, 12),
  'https://quiz.example/#cpq=x'
)
const unfolded = file.replaceAll('\r\n ', '').split('\r\n')

test('each experiment is an event on the day it ends, even across months and years', () => {
  const starts = unfolded.filter((line) => line.startsWith('DTSTART'))
  expect(starts).toEqual(['DTSTART;VALUE=DATE:20261213', 'DTSTART;VALUE=DATE:20261206'])
  expect(unfolded).toContain('DTEND;VALUE=DATE:20261214')
})

// In New York, March 8, 2026 has 23 hours and November 1 has 25. The experiment takes 14 days.
test.each([
  ['begins', '2026-02-22T23:30', '20260308', '20260309'],
  ['ends', '2026-10-18T00:30', '20261101', '20261102']
])('daylight saving time that %s moves no event', (_, now, start, end) => {
  vi.stubEnv('TZ', 'America/New_York')
  const [experiment] = bank.experiments!
  const event = calendarFile(en, [experiment!], new Date(now), 'https://q.example')
  expect(event).toContain(`DTSTART;VALUE=DATE:${start}`)
  expect(event).toContain(`DTEND;VALUE=DATE:${end}`)
})

test('an event says what to write down, and has the quiz’s address without the result', () => {
  expect(unfolded).toContain('URL:https://quiz.example/')
  const description = unfolded.find((line) => line.startsWith('DESCRIPTION'))!
  expect(description).toContain('When did you look at the clock?')
  expect(description).toContain('\\n\\nTake the quiz again: https://quiz.example/')
})

test('commas, semicolons and backslashes are escaped', () => {
  const [experiment] = bank.experiments!
  const odd = calendarFile(
    en,
    [{ ...experiment!, title: 'A, b; c\\d' }],
    new Date(),
    'https://q.example'
  )
  expect(odd).toContain('SUMMARY:Check in: A\\, b\\; c\\\\d')
})

test('no line has more than 75 bytes, and all end with CRLF', () => {
  const lines = file.split('\r\n')
  const bytes = lines.map((line) => new TextEncoder().encode(line).length)
  expect(Math.max(...bytes)).toBeLessThanOrEqual(75)
  expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  expect(lines.at(-2)).toBe('END:VCALENDAR')
})
