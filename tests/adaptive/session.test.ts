import { describe, expect, test } from 'vitest'
import { checkSession, sessionKey, type OpenSession } from '../../src/adaptive/session.ts'
import { sections } from '../../src/bank/responses.ts'
import { tinyBank } from '../helpers/tiny-bank.ts'

const check = (session: object) => checkSession(tinyBank, { responses: [], ...session })

describe('a session', () => {
  test('is quick with seed 0 by default', () => {
    expect(check({})).toEqual({ mode: 'quick', seed: 0, responses: [] })
    expect(check({ mode: 'whole', seed: -1.5 })).toEqual({
      mode: 'whole',
      seed: -1.5,
      responses: []
    })
  })

  test.each([
    { startMode: 'full' },
    { section: 'day' },
    { sections: ['situation'] },
    { sections },
    { stopped: false },
    { lowEffort: true },
    { extra: 0 },
    { extra: 6 }
  ])('may have %j', (part) => {
    expect(check(part)).toMatchObject(part)
  })

  test('is in the section of the item that is reopened', () => {
    expect(check({ section: 'pull', reopened: 'taught' }).section).toBe('readiness')
  })
})

const oneSection =
  'one of "now", "pull", "followUps", "day", "readiness", "leadership", "situation"'

describe('a session is rejected', () => {
  test.each([
    ['mode', 7, '7', 'one of "quick", "full", "whole"'],
    ['startMode', true, 'of type boolean', 'one of "quick", "full", "whole"'],
    ['seed', '7', '"7"', 'a finite number'],
    ['section', 1, '1', oneSection],
    ['sections', 'pull', '"pull"', `a list of at least ${oneSection}`],
    ['reopened', 3, '3', 'the id of an item'],
    ['stopped', 'yes', '"yes"', 'true or false'],
    ['lowEffort', null, 'null', 'true or false'],
    ['extra', '6', '"6"', 'a whole number, 0 to 6']
  ])('with a TypeError if its %s is %j', (part, value, shown, expected) => {
    expect(() => check({ [part]: value })).toThrow(
      new TypeError(`The session's "${part}" is ${shown}. Expected ${expected}.`)
    )
  })

  test.each([
    ['mode', 'long', '"long"', 'one of "quick", "full", "whole"'],
    ['startMode', 'long', '"long"', 'one of "quick", "full", "whole"'],
    ['seed', NaN, 'NaN', 'a finite number'],
    ['section', 'lunch', '"lunch"', oneSection],
    ['sections', [], '[]', `a list of at least ${oneSection}`],
    ['sections', ['now', 'lunch', 3], '["now", "lunch", 3]', `a list of at least ${oneSection}`],
    ['sections', { length: 1 }, 'of type object', `a list of at least ${oneSection}`],
    ['extra', -1, '-1', 'a whole number, 0 to 6'],
    ['extra', 1.5, '1.5', 'a whole number, 0 to 6'],
    ['extra', 7, '7', 'a whole number, 0 to 6']
  ])('with a RangeError if its %s is %j', (part, value, shown, expected) => {
    expect(() => check({ [part]: value })).toThrow(
      new RangeError(`The session's "${part}" is ${shown}. Expected ${expected}.`)
    )
  })

  test.each([
    ['null', null, 'null'],
    ['undefined', undefined, 'of type undefined'],
    ['a number', 7, 'of type number'],
    ['a list', [], 'a list']
  ])('with a TypeError if it is %s', (_, given, shown) => {
    expect(() => checkSession(tinyBank, given as never)).toThrow(
      new TypeError(`The session is ${shown}. Expected a session such as { responses }.`)
    )
  })

  test('with a RangeError if it answers an item that the bank lacks', () => {
    expect(() => check({ responses: [{ item: 'lunch', option: 'ic' }] })).toThrow(RangeError)
  })

  test('with a RangeError if the reopened item has a response', () => {
    const responses = [
      { item: 'meeting', skipped: true },
      { item: 'praise', option: 'ic' }
    ]
    expect(() => check({ responses, reopened: 'praise' })).toThrow(
      new RangeError('Item "praise" is reopened but has a response. Expected an item without one.')
    )
    expect(check({ responses: responses.slice(0, 1), reopened: 'praise' }).section).toBe('pull')
  })

  test('with a TypeError if reading a part of it throws', () => {
    const broken = {
      get responses(): never {
        throw new Error('gone')
      }
    }
    expect(() => checkSession(tinyBank, broken)).toThrow(
      new TypeError(
        "The session can't be read. Expected { responses } of a bank such as parseBank returns."
      )
    )
  })
})

describe('the key of a session', () => {
  const session: OpenSession = { mode: 'quick', seed: 7, responses: [] }

  test('is the same for equal sessions', () => {
    expect(sessionKey({ ...session })).toBe(sessionKey(session))
  })

  test('differs if any fact that decides what is asked differs', () => {
    const others: OpenSession[] = [
      { ...session, mode: 'full' },
      { ...session, seed: 8 },
      { ...session, section: 'pull' },
      { ...session, sections: ['pull'] },
      { ...session, sections: ['pull', 'day'] },
      { ...session, sections: ['day', 'pull'] },
      { ...session, reopened: 'pull' },
      { ...session, stopped: true },
      { ...session, extra: 6 },
      { ...session, responses: [{ item: 'praise', option: 'ic' }] },
      { ...session, responses: [{ item: 'praise', skipped: true }] }
    ]
    expect(new Set([session, ...others].map(sessionKey)).size).toBe(others.length + 1)
  })
})
