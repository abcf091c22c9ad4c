import { describe, expect, test } from 'vitest'
import type { OpenSession, Session } from '../../src/adaptive/session.ts'
import type { Section } from '../../src/bank/responses.ts'
import type { Bank } from '../../src/bank/types.ts'
import { pullStop } from '../../src/quiz/assess.ts'
import { estimate, interimResult } from '../../src/quiz/estimate.ts'
import {
  askedItem,
  begin,
  continueInto,
  isAsked,
  isReplaceable,
  recordAnswer,
  replaceAnswer,
  reset,
  settle,
  stop,
  undoLast
} from '../../src/quiz/rules.ts'
import { fullBank, makeBank, tinyBank, triadBank } from '../helpers/tiny-bank.ts'

const times = <T>(count: number, one: T) => Array<T>(count).fill(one)

/** A session before its first response. */
const fresh = (bank: Bank, parts: Partial<OpenSession> = {}) =>
  begin(bank, { mode: 'quick', seed: 3, responses: [], ...parts })

/** The session after answering the next items it asks, one per option. `undefined` skips. */
const answer = (bank: Bank, session: Session, ...options: (string | undefined)[]) =>
  options.reduce((now, option) => {
    const item = askedItem(bank, now)!
    return recordAnswer(
      bank,
      now,
      option === undefined ? { item, skipped: true } : { item, option }
    )
  }, session)

/** The sections that `continueInto` opens by name. */
const openTo = (bank: Bank, session: Session) =>
  (['now', 'pull', 'followUps', 'day', 'readiness', 'leadership', 'situation'] as const).filter(
    (section) => continueInto(bank, session, section)
  )

/** The sections that `continueInto` picks without a name, one after another. Skips their items. */
function offered(bank: Bank, session: Session): Section[] {
  const seen: Section[] = []
  let now: Session | undefined = session
  while ((now = continueInto(bank, now)) && seen.length < 20) {
    seen.push(now.section)
    for (let left = bank.items.length; left > 0; left--) {
      if (askedItem(bank, now) !== undefined) now = answer(bank, now, undefined)
    }
  }
  return seen
}

const pulling = fresh(fullBank, { section: 'pull' })
const managing = answer(fullBank, pulling, ...times(10, 'manager'))

describe('a session begins', () => {
  test('in the first section that has something to ask', () => {
    expect(fresh(fullBank).section).toBe('now')
    expect(fresh(tinyBank).section).toBe('pull')
    expect(fresh(fullBank, { sections: ['day', 'followUps', 'pull'] }).section).toBe('pull')
  })

  test('in the next section if the one it names is done', () => {
    const responses = [
      { item: 'now-role', option: 'one' },
      { item: 'now-reason', option: 'two' }
    ]
    expect(fresh(fullBank, { section: 'now', responses }).section).toBe('pull')
  })

  test('where it was if the reader has ended it', () => {
    const ended = fresh(fullBank, { section: 'now', stopped: true })
    expect(ended).toMatchObject({ section: 'now', stopped: true })
  })
})

describe('after the last item of a section', () => {
  test('the flow leads on, past sections with nothing to ask', () => {
    const sections: Section[] = ['pull', 'day', 'readiness']
    const skipped = answer(fullBank, fresh(fullBank, { sections }), ...times(14, undefined))
    expect(skipped.section).toBe('readiness')
  })

  test('an extra section leads nowhere by itself', () => {
    const early = stop(answer(fullBank, pulling, 'ic'))
    const extra = answer(fullBank, continueInto(fullBank, early, 'situation')!, 'yes')
    expect(extra.section).toBe('situation')
    expect(askedItem(fullBank, extra)).toBeUndefined()
  })

  test('the session stays there if it is the last of the flow', () => {
    const done = answer(fullBank, managing, 'one', 'one', 'one', undefined)
    expect(done.section).toBe('day')
    expect(settle(fullBank, done)).toEqual(done)
  })

  test('no item stays reopened', () => {
    const sections: Section[] = ['pull', 'day', 'readiness']
    const asked = answer(fullBank, fresh(fullBank, { sections }), ...times(10, 'manager'))
    const reopened: Session = { ...asked, reopened: 'day' }
    expect(askedItem(fullBank, reopened)).toBe('day')
    // Without a place there are no days, so the reopened item is gone.
    const mixed = asked.responses.reduce(
      (now, { item }, n) =>
        replaceAnswer(fullBank, now, item, ['manager', 'ic', 'specialist'][n % 3]!),
      reopened
    )
    const settled = settle(fullBank, mixed)
    expect(settled).toMatchObject({ section: 'readiness', reopened: undefined })
    expect(askedItem(fullBank, settled)).toBe('taught')
  })
})

describe('an item may be answered', () => {
  const now = fresh(fullBank)

  test('if it is on the screen and has no response', () => {
    expect(isAsked(fullBank, now, 'now-role')).toBe(true)
    expect(isAsked(fullBank, now, 'now-reason')).toBe(true)
    const one = recordAnswer(fullBank, now, { item: 'now-role', option: 'one' })
    expect(isAsked(fullBank, one, 'now-role')).toBe(false)
    expect(isAsked(fullBank, one, 'growth-0')).toBe(false)
  })

  test('of the scored items only if it is the one asked', () => {
    const asked = fullBank.items.filter(({ id }) => isAsked(fullBank, pulling, id))
    expect(asked.map(({ id }) => id)).toEqual([askedItem(fullBank, pulling)])
  })

  test('of the follow-ups if it is for this place', () => {
    const asked = fullBank.followUps!.filter(({ id }) => isAsked(fullBank, managing, id))
    expect(asked.map(({ id }) => id)).toEqual(['field', 'even-0', 'kind'])
  })

  test('never once the reader has ended the quiz', () => {
    expect(isAsked(fullBank, stop(now), 'now-role')).toBe(false)
  })
})

test('an answer is replaced only if its item has a response and such an option', () => {
  const one = answer(tinyBank, fresh(tinyBank), undefined)
  const { item } = one.responses[0]!
  const other = askedItem(tinyBank, one)!
  const optionOf: Record<string, string> = { praise: 'ic', meeting: 'a' }
  expect(isReplaceable(tinyBank, one, item, optionOf[item])).toBe(true)
  expect(isReplaceable(tinyBank, one, item, 'water')).toBe(false)
  expect(isReplaceable(tinyBank, one, other, optionOf[other])).toBe(false)
})

describe('going back', () => {
  test('leads to the section of the last response', () => {
    const back = undoLast(fullBank, answer(fullBank, managing, 'one'))
    expect(back).toMatchObject({ section: 'followUps', stopped: undefined, reopened: undefined })
    expect(askedItem(fullBank, back)).toBe('field')
    expect(undoLast(fullBank, managing)).toMatchObject({ section: 'pull' })
  })

  test('twice reopens the second-to-last item, and no other', () => {
    const now = fresh(fullBank)
    const turned = recordAnswer(fullBank, now, { item: 'now-reason', option: 'one' })
    const reopened = undoLast(fullBank, turned)
    expect(reopened.reopened).toBe('now-reason')
    const both = answer(fullBank, reopened, 'two')
    expect(both.reopened).toBeUndefined()
    const third = answer(fullBank, both, 'three', 'ic')
    expect(undoLast(fullBank, third)).toMatchObject({ section: 'pull', reopened: undefined })
  })

  test('from a reopened item forgets that it was reopened', () => {
    const one = recordAnswer(fullBank, fresh(fullBank), { item: 'now-role', option: 'one' })
    const back = undoLast(fullBank, { ...one, reopened: 'now-reason' })
    expect(back.reopened).toBeUndefined()
    expect(askedItem(fullBank, back)).toBe('now-role')
  })

  test('after the reader has ended the quiz resumes it', () => {
    const back = undoLast(fullBank, stop(answer(fullBank, pulling, 'ic')))
    expect(back.stopped).toBeUndefined()
    expect(askedItem(fullBank, back)).toBe(askedItem(fullBank, pulling))
  })
})

test('ending the quiz closes a reopened item', () => {
  const ended = stop({ ...pulling, reopened: 'growth-0' })
  expect(ended).toMatchObject({ stopped: true, reopened: undefined })
})

describe('a restart', () => {
  const full: Session = { ...managing, mode: 'full', extra: 6, stopped: true, lowEffort: true }

  test.each([
    [{ ...full, startMode: 'quick' as const }, undefined, 'quick'],
    [{ ...full, startMode: 'quick' as const }, 'whole' as const, 'whole'],
    [full, undefined, 'full']
  ])('keeps the seed, and the first mode unless another is given', (session, mode, expected) => {
    expect(reset(fullBank, session, mode)).toEqual({
      mode: expected,
      seed: 3,
      section: 'now',
      responses: []
    })
  })

  test('keeps the sections of the session', () => {
    const sections: Section[] = ['followUps', 'day', 'pull']
    const restarted = reset(fullBank, { ...managing, sections })
    expect(restarted).toMatchObject({ section: 'pull', sections })
  })
})

describe('continuing', () => {
  test('skips the rest of "now", to the next section of the flow or a later one', () => {
    const now = fresh(fullBank)
    expect(continueInto(fullBank, now)!.section).toBe('pull')
    expect(openTo(fullBank, now)).toEqual(['pull', 'followUps'])
    const answered = fresh(fullBank, { section: 'now', responses: managing.responses })
    expect(openTo(fullBank, answered)).toEqual(['followUps', 'day'])
  })

  test('skips no scored items', () => {
    expect(continueInto(fullBank, pulling)).toBeUndefined()
    expect(openTo(fullBank, pulling)).toEqual([])
  })

  test('from an extra section leads only to the other extras or the result', () => {
    const extra = continueInto(fullBank, stop(managing), 'leadership')!
    expect(openTo(fullBank, extra)).toEqual(['readiness', 'situation'])
    expect(continueInto(fullBank, extra)).toMatchObject({ section: 'leadership', stopped: true })
    const seated = { ...extra, responses: [...extra.responses, { item: 'seat', option: 'no' }] }
    expect(openTo(fullBank, seated)).toEqual(['readiness'])
  })

  test('from the result leads to every section with something to ask', () => {
    const ended = stop(managing)
    expect(openTo(fullBank, ended)).toEqual([
      'now',
      'pull',
      'followUps',
      'day',
      'readiness',
      'leadership',
      'situation'
    ])
    expect(openTo(tinyBank, stop(fresh(tinyBank)))).toEqual([
      'pull',
      'readiness',
      'leadership',
      'situation'
    ])
  })

  test('from the result leads to scored items first, then through the sections in order', () => {
    // The quick quiz of 14 scored items and the flow after it; 6 more; the rest of the full quiz.
    expect(offered(fullBank, stop(fresh(fullBank)))).toEqual([
      'pull',
      'pull',
      'pull',
      'readiness',
      'situation'
    ])
  })

  test('offers the sections of the flow it was given, but none that was left out', () => {
    expect(offered(fullBank, stop(fresh(fullBank, { sections: ['pull'] }))).slice(-3)).toEqual([
      'pull',
      'readiness',
      'situation'
    ])
    const own: Section[] = ['now', 'day', 'situation']
    const days = stop(fresh(fullBank, { sections: own, responses: managing.responses }))
    // The flow leads from the day to the situation.
    expect(offered(fullBank, days)).toEqual(['day', 'readiness', 'leadership'])
  })

  test('closes a reopened item and resumes the quiz', () => {
    const again = continueInto(fullBank, { ...stop(managing), reopened: 'growth-0' }, 'day')
    expect(again).toMatchObject({ section: 'day', stopped: undefined, reopened: undefined })
  })

  test.each(['lunch', 'title', '__proto__'])('leads to no section named "%s"', (section) => {
    for (const session of [fresh(fullBank), stop(managing)]) {
      expect(continueInto(fullBank, session, section as Section)).toBeUndefined()
    }
  })
})

describe('more scored items', () => {
  const bank = triadBank(40)
  const after = (parts: Partial<OpenSession>, ...options: (string | undefined)[]) =>
    answer(bank, fresh(bank, parts), ...options)
  const mixed = (count: number, ...options: string[]) =>
    Array.from({ length: count }, (_, n) => options[n % options.length]!)

  test.each([
    ['two tracks', mixed(14, 'manager', 'ic')],
    ['any of three tracks', mixed(14, 'manager', 'ic', 'specialist')]
  ])('are six after the maximum if the claim is still between %s', (_, options) => {
    expect(continueInto(bank, after({}, ...options), 'pull')).toMatchObject({
      mode: 'quick',
      extra: 6
    })
  })

  test('are those of the full quiz once six more were asked', () => {
    const more = continueInto(bank, after({}, ...mixed(14, 'manager', 'ic')), 'pull')!
    const full = continueInto(bank, answer(bank, more, ...mixed(6, 'manager', 'ic')), 'pull')
    expect(full).toMatchObject({ mode: 'full', startMode: 'quick', extra: undefined })
  })

  test('are those of the full quiz after the maximum if one track leads, and none after those', () => {
    const leaning = (count: number) => mixed(count, 'ic', 'ic', 'manager', 'specialist')
    const quick = after({}, ...leaning(14))
    expect(interimResult(estimate(bank, quick.responses)).claim.kind).toBe('leaning')
    expect(pullStop(bank, quick)).toBe('limit')
    expect(continueInto(bank, quick, 'pull')).toMatchObject({ mode: 'full', extra: undefined })
    const full = after({ mode: 'full' }, ...leaning(28))
    expect(interimResult(estimate(bank, full.responses)).claim.kind).toBe('leaning')
    expect(pullStop(bank, full)).toBe('limit')
    expect(continueInto(bank, full, 'pull')).toBeUndefined()
  })

  test('are those of the full quiz if the quick one was confident, even if no claim is made', () => {
    // Six of the same kind are enough to be confident, but too few to claim anything.
    const sure = after({}, ...mixed(6, 'ic'), ...times(4, undefined))
    expect(askedItem(bank, sure)).toBeUndefined()
    expect(continueInto(bank, sure, 'pull')).toMatchObject({ mode: 'full', extra: undefined })
  })

  test('keep the mode to restart in', () => {
    const sure = after({ startMode: 'whole' }, ...mixed(10, 'ic'))
    expect(continueInto(bank, sure, 'pull')).toMatchObject({ mode: 'full', startMode: 'whole' })
  })

  test('are what is left of the mode if the reader ended it early', () => {
    const early = stop(after({}, 'ic'))
    expect(continueInto(bank, early, 'pull')).toEqual({ ...early, stopped: undefined })
  })

  test('are none once the bank has no more', () => {
    const small = makeBank({ items: triadBank(4).items })
    const all = answer(small, fresh(small), ...times(4, 'ic'))
    expect(continueInto(small, all, 'pull')).toBeUndefined()
  })

  test('are none after a confident full quiz', () => {
    const sure = after({ mode: 'full' }, ...mixed(16, 'ic'))
    expect(askedItem(bank, sure)).toBeUndefined()
    expect(continueInto(bank, sure, 'pull')).toBeUndefined()
  })
})
