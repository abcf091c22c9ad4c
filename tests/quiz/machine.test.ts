import { createActor } from 'xstate'
import { describe, expect, test } from 'vitest'
import type { Bank } from '../../src/bank/schema.ts'
import { currentItem, quizMachine, type QuizEvent, type QuizInput } from '../../src/quiz/machine.ts'
import { report } from '../../src/result/report.ts'
import type { Response } from '../../src/bank/responses.ts'
import { mostFor, play, step, type QuizSnapshot } from '../helpers/play.ts'
import { makeBank, tinyBank, tradeoff, triad, triadBank } from '../helpers/tiny-bank.ts'

const start: QuizEvent = { type: 'quiz.start' }
const back: QuizEvent = { type: 'item.back' }
const finish: QuizEvent = { type: 'quiz.finish' }
const restart: QuizEvent = { type: 'quiz.restart' }
const continueTo = (section?: 'pull' | 'readiness' | 'leadership' | 'context'): QuizEvent => ({
  type: 'quiz.continue',
  section
})
const answer = (item: string, option: string): QuizEvent => ({ type: 'item.answer', item, option })
const change = (item: string, option: string): QuizEvent => ({ type: 'item.change', item, option })
const skip = (item: string): QuizEvent => ({ type: 'item.skip', item })

const asked = ({ context }: QuizSnapshot) => currentItem(context)
/** Where the responses alone lead, whatever Back has re-opened. */
const led = ({ context }: QuizSnapshot) => currentItem({ ...context, reopened: undefined })!
const given = ({ context }: QuizSnapshot) => context.responses.map(({ item }) => item)

/** Answers the next items, as many as there are options: `undefined` skips. */
const answering = (snapshot: QuizSnapshot, ...options: (string | undefined)[]): QuizSnapshot =>
  options.reduce((now, option) => {
    const item = asked(now)!
    return step(now, option === undefined ? skip(item) : answer(item, option))
  }, snapshot)

const skips = (count: number) => Array<undefined>(count).fill(undefined)
const times = (count: number, option: string) => Array<string>(count).fill(option)

/** Thirty triads: enough for a quick quiz and a full one. */
const long: QuizInput = { bank: triadBank(30), seed: 7 }
const tiny: QuizInput = { bank: tinyBank, seed: 7 }
const tinyFinished = answering(play(tiny, start), undefined, undefined)

describe('from the welcome', () => {
  test('the quiz waits for the reader', () => {
    expect(play(tiny).value).toBe('welcome')
    expect(play(tiny).context).toMatchObject({ mode: 'quick', section: 'pull', responses: [] })
  })

  test('a start asks the first item', () => {
    expect(play(tiny, start).value).toBe('asking')
    expect(['praise', 'meeting']).toContain(asked(play(tiny, start)))
  })

  test('a start goes on from the responses of an earlier sitting', () => {
    const responses: Response[] = [{ item: 'praise', option: 'ic' }]
    const resumed = play({ ...tiny, responses }, start)
    expect(asked(resumed)).toBe('meeting')
    expect(resumed.context.responses).toEqual(responses)
  })

  test('a start finishes at once where nothing is left to ask', () => {
    const { responses } = tinyFinished.context
    expect(play({ ...tiny, responses }, start).value).toBe('finished')
  })
})

describe('while asking', () => {
  test('an answer is recorded and leads to the next item', () => {
    const first = asked(play(long, start))!
    const next = play(long, start, answer(first, 'ic'))
    expect(next.context.responses).toEqual([{ item: first, option: 'ic' }])
    expect(asked(next)).not.toBe(first)
  })

  test('a skip is recorded as such, and its item is not asked again', () => {
    const first = asked(play(tiny, start))!
    const next = play(tiny, start, skip(first))
    expect(next.context.responses).toEqual([{ item: first, skipped: true }])
    expect(asked(next)).not.toBe(first)
  })

  test('a quick quiz ends when it is confident', () => {
    const end = answering(play(long, start), ...times(10, 'ic'))
    expect(end.value).toBe('finished')
  })

  test('a quick quiz ends after fourteen items at the latest', () => {
    const almost = answering(play(long, start), ...skips(13))
    expect(almost.value).toBe('asking')
    expect(answering(almost, undefined).value).toBe('finished')
  })

  test('the reader may have had enough at any time', () => {
    const ended = step(answering(play(long, start), 'ic', 'ic'), finish)
    expect(ended.value).toBe('finished')
    expect(given(ended)).toHaveLength(2)
  })

  test('two seeds ask in two orders', () => {
    const order = (seed: number) =>
      given(answering(play({ ...long, seed }, start), ...times(9, 'ic')))
    expect(order(7)).toEqual(order(7))
    expect(order(7)).not.toEqual(order(8))
  })
})

describe('going back', () => {
  test.each(['ic', undefined])('undoes exactly the last response: %s', (option) => {
    const before = answering(play(long, start), 'manager', undefined, 'ic')
    const after = step(answering(before, option), back)
    expect(after.toJSON()).toEqual(before.toJSON())
  })

  test('undoes the response that finished the quiz', () => {
    const before = answering(play(tiny, start), undefined)
    const finished = answering(before, undefined)
    expect(finished.value).toBe('finished')
    expect(step(finished, back).toJSON()).toEqual(before.toJSON())
  })

  test('undoes one response after the other, down to the first item', () => {
    const states = [play(long, start)]
    for (const option of times(9, 'ic')) states.push(answering(states.at(-1)!, option))
    let now = states.pop()!
    for (const before of states.toReversed()) {
      now = step(now, back)
      expect(now.toJSON()).toEqual(before.toJSON())
    }
    expect(step(now, back)).toBe(now)
  })

  test('re-opens the last item after an end by the reader', () => {
    const two = answering(play(long, start), 'ic', 'manager')
    const [, second] = given(two)
    const reopened = step(step(two, finish), back)
    expect(reopened.value).toBe('asking')
    expect(asked(reopened)).toBe(second)
  })

  test('leads from an optional section to the last item of the one before', () => {
    const inReadiness = step(tinyFinished, continueTo('readiness'))
    expect(asked(inReadiness)).toBe('taught')
    const reopened = step(inReadiness, back)
    expect(asked(reopened)).toBe(given(tinyFinished).at(-1))
    expect(reopened.context.section).toBe('pull')
  })
})

describe('a re-opened item', () => {
  // After a change of the first answer another contrast of two tracks is worth asking: the
  // responses alone no longer lead to the item that Back re-opens.
  const bank = makeBank({
    ...tinyBank,
    items: [
      triad('praise', 'credit'),
      tradeoff('meeting', 'calendar', 'manager', 'ic'),
      tradeoff('subject', 'span', 'ic', 'specialist'),
      tradeoff('review', 'reach', 'specialist', 'manager'),
      tradeoff('talk', 'friction', 'manager', 'specialist')
    ]
  })
  const two = answering(play({ bank, seed: 7 }, start), 'manager', undefined)
  const [first, item] = given(two) as [string, string]
  const reopened = [change(first, 'ic'), back].reduce(step, two)

  test('is the last one, whatever the responses lead to', () => {
    expect(asked(reopened)).toBe(item)
    expect(led(reopened)).not.toBe(item)
    expect(reopened.context.responses).toEqual([{ item: first, option: 'ic' }])
  })

  test('is answered like any other', () => {
    const next = step(reopened, skip(item))
    expect(given(next).at(-1)).toBe(item)
    expect(next.context.reopened).toBeUndefined()
  })

  test('is re-opened again by the next Back', () => {
    expect(step(step(reopened, skip(item)), back).toJSON()).toEqual(reopened.toJSON())
  })

  test('is asked even where the answers before it would do', () => {
    const eleven = answering(play(long, start), ...times(5, 'ic'), ...times(6, 'manager'))
    const sure = given(eleven).reduce((now, id) => step(now, change(id, 'ic')), eleven)
    const again = step(sure, back)
    expect([sure.value, again.value]).toEqual(['finished', 'asking'])
    expect(asked(again)).toBe(given(eleven).at(-1))
    expect(led(again)).toBeUndefined()
    expect(step(again, { type: 'item.skip' } as QuizEvent)).toBe(again)
  })

  test('does not follow the reader into another section', () => {
    const elsewhere = step(step(reopened, finish), continueTo('readiness'))
    expect(asked(elsewhere)).toBe('taught')
  })

  test('gives way to the item that the responses alone lead to, if that is answered', () => {
    const next = step(reopened, skip(led(reopened)))
    expect(given(next)).toEqual([first, led(reopened)])
  })
})

describe('a change', () => {
  const three = answering(play(long, start), 'ic', undefined, 'manager')

  test('drops nothing that was answered before or after', () => {
    const [first] = given(three)
    const changed = step(three, change(first!, 'specialist'))
    expect(changed.context.responses).toEqual([
      { item: first, option: 'specialist' },
      ...three.context.responses.slice(1)
    ])
    expect(changed.value).toBe('asking')
  })

  test('turns a skip into an answer', () => {
    const second = given(three)[1]!
    expect(step(three, change(second, 'ic')).context.responses[1]).toEqual({
      item: second,
      option: 'ic'
    })
  })

  test('leaves a finished quiz finished', () => {
    const ended = step(three, finish)
    const changed = step(ended, change(given(three)[0]!, 'manager'))
    expect(changed.value).toBe('finished')
    expect(given(changed)).toEqual(given(three))
  })

  test('may be what makes a quiz confident', () => {
    const unsure = answering(play(long, start), ...times(5, 'ic'), ...times(5, 'manager'))
    expect(unsure.value).toBe('asking')
    const sure = given(unsure).reduce((now, item) => step(now, change(item, 'ic')), unsure)
    expect(sure.value).toBe('finished')
    expect(sure.context.responses).toHaveLength(10)
  })
})

describe('continuing', () => {
  const quick = answering(play(long, start), ...times(10, 'ic'))

  test('takes a quick quiz into the full one, responses kept', () => {
    const full = step(quick, continueTo())
    expect(full.value).toBe('asking')
    expect(full.context.mode).toBe('full')
    expect(full.context.responses).toEqual(quick.context.responses)
    expect(answering(full, ...times(6, 'ic')).value).toBe('finished')
  })

  test('leads through the optional sections in turn, and then nowhere', () => {
    let now = tinyFinished
    for (const [section, item, option] of [
      ['readiness', 'taught', 'once'],
      ['leadership', 'late', 'users'],
      ['context', 'seat', 'no']
    ] as const) {
      now = step(now, continueTo())
      expect(now.context).toMatchObject({ section, mode: 'quick' })
      expect(asked(now)).toBe(item)
      now = step(now, answer(item, option))
      expect(now.value).toBe('finished')
    }
    expect(step(now, continueTo())).toBe(now)
  })

  test('leads to the section that the reader names', () => {
    expect(asked(step(tinyFinished, continueTo('context')))).toBe('seat')
    expect(asked(step(quick, continueTo('pull')))).toBeDefined()
  })

  test('does nothing for a section that has no items or is done', () => {
    expect(step(quick, continueTo('readiness'))).toBe(quick)
    expect(step(tinyFinished, continueTo('pull'))).toBe(tinyFinished)
  })

  test('into optional sections moves no share', () => {
    const all = [continueTo(), answer('taught', 'never'), continueTo(), answer('late', 'code')]
    const more = all.reduce(step, tinyFinished)
    const before = report(tinyBank, tinyFinished.context.responses)
    const after = report(tinyBank, more.context.responses)
    expect(after.readiness).not.toEqual(before.readiness)
    expect(after.mean).toEqual(before.mean)
    expect(after.claim).toEqual(before.claim)
  })
})

describe('a restart', () => {
  test.each([
    ['the welcome', play(tiny)],
    ['an item', answering(play(tiny, start), undefined)],
    ['the result', tinyFinished],
    ['an optional section', step(tinyFinished, continueTo('readiness'))],
    ['the full quiz', step(answering(play(long, start), ...times(10, 'ic')), continueTo())]
  ])('leads from %s to the welcome, as if nothing had been answered', (_, snapshot) => {
    const { bank, seed } = snapshot.context
    expect(step(snapshot, restart).toJSON()).toEqual(play({ bank, seed }).toJSON())
  })
})

describe('an event that does not apply changes nothing', () => {
  const welcome = play(tiny)
  const first = play(tiny, start)
  const current = asked(first)!
  const other = current === 'praise' ? 'meeting' : 'praise'
  const someAnswered = answering(first, undefined)
  // What a page without types may send.
  const unheard = [
    { type: 'item.answer' },
    { type: 'item.answer', item: current },
    { type: 'item.answer', item: current, option: 7 },
    { type: 'item.change', item: current },
    { type: 'item.skip' },
    { type: 'quiz.unheard' },
    { type: 'quiz.continue', section: 'lunch' }
  ] as unknown as QuizEvent[]

  test.each<[state: string, snapshot: QuizSnapshot, events: QuizEvent[]]>([
    [
      'welcome',
      welcome,
      [
        back,
        finish,
        continueTo(),
        skip('praise'),
        answer('praise', 'ic'),
        change('praise', 'ic'),
        ...unheard
      ]
    ],
    [
      'the first item',
      first,
      [
        start,
        back,
        continueTo(),
        continueTo('readiness'),
        answer(other, 'a'),
        answer(other, 'ic'),
        answer(current, 'water'),
        answer('dull', 'ic'),
        skip(other),
        skip('taught'),
        change(current, 'ic'),
        change('dull', 'ic'),
        ...unheard
      ]
    ],
    [
      'the second item',
      someAnswered,
      [start, change(current, 'water'), change(other, 'ic'), skip(current)]
    ],
    [
      'finished',
      tinyFinished,
      [
        start,
        finish,
        answer('taught', 'once'),
        skip('taught'),
        continueTo('pull'),
        change('praise', 'x'),
        ...unheard
      ]
    ]
  ])('%s', (_, snapshot, events) => {
    for (const event of events) expect(step(snapshot, event)).toBe(snapshot)
  })
})

describe('a running quiz', () => {
  test('is the same machine: it answers, goes back and tells its observers', () => {
    const quiz = createActor(quizMachine, { input: long }).start()
    const seen: unknown[] = []
    quiz.subscribe(({ value, context }) => seen.push([value, context.responses.length]))
    quiz.send(start)
    quiz.send(answer(currentItem(quiz.getSnapshot().context)!, 'ic'))
    quiz.send(back)
    quiz.send(finish)
    expect(seen).toEqual([
      ['asking', 0],
      ['asking', 1],
      ['asking', 0],
      ['finished', 0]
    ])
  })

  test('goes on from its persisted snapshot', () => {
    const quiz = createActor(quizMachine, { input: tiny }).start()
    quiz.send(start)
    const kept = quiz.getPersistedSnapshot()
    const again = createActor(quizMachine, { input: tiny, snapshot: kept }).start()
    expect(again.getPersistedSnapshot()).toEqual(kept)
    again.send(skip(currentItem(again.getSnapshot().context)!))
    expect(again.getSnapshot().context.responses).toHaveLength(1)
  })

  test('needs no more than the ten lines of the README', () => {
    const bank: Bank = triadBank(16)
    const quiz = createActor(quizMachine, { input: { bank, mode: 'full' } }).start()
    quiz.send(start)
    for (;;) {
      const id = currentItem(quiz.getSnapshot().context)
      if (!id) break
      quiz.send(
        answer(
          id,
          mostFor(
            'specialist',
            bank.items.find((item) => item.id === id)!
          )
        )
      )
    }
    expect(quiz.getSnapshot().value).toBe('finished')
    expect(report(bank, quiz.getSnapshot().context.responses).claim.tracks).toEqual(['specialist'])
  })
})
