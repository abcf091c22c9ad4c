import { describe, expect, test } from 'vitest'
import type { PartialSession } from '../../src/adaptive/session.ts'
import type { Response } from '../../src/bank/responses.ts'
import {
  droppedResponses,
  eraseResponses,
  loadResponses,
  loadSession,
  saveResponses,
  saveSession
} from '../../src/storage/saved-responses.ts'
import { locked, storage } from '../helpers/storage.ts'
import { Walk } from '../helpers/play.ts'
import { fullBank, tinyBank, triadBank } from '../helpers/tiny-bank.ts'

const key = 'career-path-quiz:tiny'
const responses: Response[] = [
  { item: 'praise', option: 'ic' },
  { item: 'meeting', skipped: true },
  { item: 'taught', option: 'once' }
]

describe('responses are stored', () => {
  test('as flat text under the bank’s id, tied to its version', () => {
    const local = storage()
    expect(saveResponses(local, tinyBank, responses)).toBe(true)
    expect([...local.texts]).toEqual([[key, '2\n1.0.0\n\npraise=ic meeting taught=once']])
  })

  test.each([[responses], [[]], [responses.slice(1, 2)]])(
    'and read back unchanged: %j',
    (given) => {
      const local = storage()
      saveResponses(local, tinyBank, given)
      expect(loadResponses(local, tinyBank)).toEqual(given)
    }
  )

  test('as a session with all its facts, and read back unchanged', () => {
    const session: PartialSession = {
      mode: 'full',
      seed: -0.5,
      section: 'leadership',
      responses,
      sections: ['now', 'pull'],
      reopened: 'late',
      startMode: 'quick',
      stopped: true,
      extra: 6,
      lowEffort: false
    }
    const local = storage()
    expect(saveSession(local, tinyBank, session)).toBe(true)
    expect(local.texts.get(key)).toBe(
      '2\n1.0.0\nmode=full&startMode=quick&seed=-0.5&section=leadership&sections=now%2Cpull&' +
        'reopened=late&stopped=true&lowEffort=false&extra=6\npraise=ic meeting taught=once'
    )
    expect(loadSession(local, tinyBank)).toEqual(session)
    expect(loadResponses(local, tinyBank)).toEqual(responses)
  })

  test('as an unfinished session that can be continued', () => {
    const walk = Walk.in(fullBank, { seed: 2 ** 32 - 1, mode: 'full' })
      .start()
      .answer('one')
    const local = storage()
    saveSession(local, fullBank, walk.session)
    const resumed = Walk.in(fullBank, { session: loadSession(local, fullBank) }).start()
    expect(resumed.json).toEqual(walk.json)
  })

  test('without facts if none were given', () => {
    const local = storage()
    saveResponses(local, tinyBank, responses)
    expect(loadSession(local, tinyBank)).toEqual({ responses })
    expect(loadSession(storage(), tinyBank)).toBeUndefined()
    expect(loadSession(locked, tinyBank)).toBeUndefined()
  })

  test('only if they belong to this bank', () => {
    const wrong = [{ item: 'dull', option: 'tea' }]
    expect(() => saveResponses(storage(), tinyBank, wrong)).toThrow(RangeError)
    expect(() => saveSession(storage(), tinyBank, { responses, seed: NaN })).toThrow(
      'The session\'s "seed" is NaN. Expected a finite number.'
    )
  })

  test('even if the page has changed how JSON is written', () => {
    const local = storage()
    const { stringify } = JSON
    JSON.stringify = () => 'disturbed'
    saveResponses(local, tinyBank, responses)
    const loaded = loadResponses(local, tinyBank)
    JSON.stringify = stringify
    expect(loaded).toEqual(responses)
  })

  test('however many there are', () => {
    const bank = triadBank(10_000)
    const given = bank.items.map(({ id, options }) => ({ item: id, option: options[0]!.id }))
    const local = storage()
    expect(saveResponses(local, bank, given)).toBe(true)
    expect(loadResponses(local, bank)).toEqual(given)
  })

  test('until they are erased', () => {
    const local = storage()
    saveResponses(local, tinyBank, responses)
    eraseResponses(local, tinyBank)
    expect(local.texts.size).toBe(0)
    expect(loadResponses(local, tinyBank)).toBeUndefined()
  })
})

describe('nothing is read from', () => {
  test.each([
    ['an empty text', ''],
    ['a line too few', '2\n1.0.0\n'],
    ['another format', '1\n1.0.0\n\npraise=ic'],
    ['another version of the bank without a common item', '2\n1.0.1\n\ndull=tea'],
    ['an item the bank does not have', '2\n1.0.0\n\ndull=ic'],
    ['an option the item does not have', '2\n1.0.0\n\npraise=water'],
    ['an item answered twice', '2\n1.0.0\n\npraise=ic praise=manager'],
    ['a response with two options', '2\n1.0.0\n\npraise=ic=manager'],
    ['a response without an option', '2\n1.0.0\n\npraise='],
    ['an empty response', '2\n1.0.0\n\npraise=ic '],
    ['a line too many', '2\n1.0.0\n\npraise=ic\n'],
    ['JSON', '{"responses":[]}'],
    ['garbage', '\u0000\uffff====\n\n']
  ])('%s', (_, text) => {
    expect(loadResponses(storage({ [key]: text }), tinyBank)).toBeUndefined()
    expect(loadSession(storage({ [key]: text }), tinyBank)).toBeUndefined()
  })

  test.each([
    ['another mode', 'mode=endless'],
    ['a seed that is none', 'seed=x'],
    ['a section that is none', 'section=lunch'],
    ['sections that are none', 'sections=pull%2Clunch'],
    ['an unknown fact', 'speed=7'],
    ['a damaged fact', 'reopened=%E0'],
    ['facts without a name', 'full']
  ])('%s but the responses', (_, facts) => {
    const local = storage({ [key]: `2\n1.0.0\n${facts}\npraise=ic` })
    expect(loadSession(local, tinyBank)).toBeUndefined()
    expect(loadResponses(local, tinyBank)).toEqual([{ item: 'praise', option: 'ic' }])
  })

  test('the place of another bank', () => {
    const local = storage()
    saveResponses(local, tinyBank, responses)
    expect(loadResponses(local, { ...tinyBank, id: 'other' })).toBeUndefined()
  })
})

describe('dropped are', () => {
  test('the responses that another version of the bank has no place for', () => {
    const local = storage({ [key]: '2\n0.9.0\n\npraise=ic dull=tea praise=water' })
    expect(droppedResponses(local, tinyBank)).toEqual([
      { item: 'dull', option: 'tea' },
      { item: 'praise', option: 'water' }
    ])
  })

  test.each([
    ['of the same version', '2\n1.0.0\n\ndull=tea'],
    ['of another format', '1\n0.9.0\n\ndull=tea']
  ])('no responses %s', (_, text) => {
    expect(droppedResponses(storage({ [key]: text }), tinyBank)).toEqual([])
  })
})

test('a list of responses that can’t be read is refused', () => {
  const unreadable = new Proxy<Response[]>([], {
    get: () => {
      throw new Error('boom')
    }
  })
  expect(() => saveResponses(storage(), tinyBank, unreadable)).toThrow(
    new TypeError(
      "The list of responses can't be read. " +
        'Expected responses to such a bank as parseBank returns.'
    )
  )
})

test('storage that is forbidden or full is no error', () => {
  expect(droppedResponses(locked, tinyBank)).toEqual([])
  expect(saveResponses(locked, tinyBank, responses)).toBe(false)
  expect(loadResponses(locked, tinyBank)).toBeUndefined()
  expect(() => eraseResponses(locked, tinyBank)).not.toThrow()
})

test('storage that silently keeps nothing is a failure', () => {
  const forgetful = { getItem: () => null, setItem: () => undefined, removeItem: () => undefined }
  expect(saveResponses(forgetful, tinyBank, responses)).toBe(false)
})
