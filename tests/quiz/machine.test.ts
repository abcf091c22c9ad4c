import { assign, createActor, setup } from 'xstate'
import { describe, expect, expectTypeOf, test } from 'vitest'
import type { Response, Section } from '../../src/bank/responses.ts'
import { defineQuiz } from '../../src/quiz/define-quiz.ts'
import type { QuizEmitted, QuizEvent, QuizInput } from '../../src/quiz/machine.ts'
import { report } from '../../src/result/report.ts'
import type { Report } from '../../src/result/types.ts'
import { mostFor, Walk } from '../helpers/play.ts'
import {
  fullBank,
  makeBank,
  scienceBank,
  tinyBank,
  tradeoff,
  triad,
  triadBank
} from '../helpers/tiny-bank.ts'

const times = (count: number, option: string) => Array<string>(count).fill(option)
const skips = (count: number) => Array<undefined>(count).fill(undefined)

/** Thirty triads: enough for a quick quiz and a full one. */
const longBank = triadBank(30)
const long = (input: QuizInput = {}) => Walk.in(longBank, { seed: 7, ...input })
const tiny = (input: QuizInput = {}) => Walk.in(tinyBank, { seed: 7, ...input })
const tinyFinished = tiny().start().answer(undefined, undefined)

describe('from the welcome', () => {
  test('the quiz waits for the reader and asks nothing', () => {
    expect(tiny().value).toBe('welcome')
    expect(tiny().asked).toBeUndefined()
    expect(tiny().session).toMatchObject({ mode: 'quick', section: 'pull', responses: [] })
  })

  test('a start asks the first item', () => {
    expect(tiny().start().value).toBe('asking')
    expect(['praise', 'meeting']).toContain(tiny().start().asked)
  })

  test('a start continues from the responses of an earlier session', () => {
    const responses: Response[] = [{ item: 'praise', option: 'ic' }]
    const resumed = tiny({ responses }).start()
    expect(resumed.asked).toBe('meeting')
    expect(resumed.session.responses).toEqual(responses)
  })

  test('a start continues an earlier session, mode and section included', () => {
    const before = tinyFinished.continue('leadership')
    const resumed = tiny({ session: before.session }).start()
    expect(resumed.json).toEqual(before.json)
    expect(tiny({ session: before.session, mode: 'full' }).session.mode).toBe('full')
  })

  test('a start finishes at once if nothing is left to ask', () => {
    const { responses } = tinyFinished.session
    expect(tiny({ responses }).start().value).toBe('finished')
  })

  test('the machine needs no input at all', () => {
    const actor = createActor(defineQuiz(tinyBank).machine).start()
    expect(actor.getSnapshot().context).toMatchObject({ mode: 'quick', seed: 0 })
  })
})

describe('while asking', () => {
  test('an answer is recorded and leads to the next item', () => {
    const first = long().start()
    const next = first.answer('ic')
    expect(next.session.responses).toEqual([{ item: first.asked, option: 'ic' }])
    expect(next.asked).not.toBe(first.asked)
  })

  test('a skip is recorded as such, and its item is not asked again', () => {
    const first = tiny().start()
    const next = first.answer(undefined)
    expect(next.session.responses).toEqual([{ item: first.asked, skipped: true }])
    expect(next.asked).not.toBe(first.asked)
  })

  test('a quick quiz ends when it is confident', () => {
    expect(
      long()
        .start()
        .answer(...times(10, 'ic')).value
    ).toBe('finished')
  })

  test('a quick quiz ends after fourteen items at the latest', () => {
    const almost = long()
      .start()
      .answer(...skips(13))
    expect(almost.value).toBe('asking')
    expect(almost.answer(undefined).value).toBe('finished')
  })

  test('the reader can finish at any time', () => {
    const ended = long().start().answer('ic', 'ic').finish()
    expect(ended.value).toBe('finished')
    expect(ended.given).toHaveLength(2)
  })

  test('different seeds ask in different orders', () => {
    const order = (seed: number) =>
      long({ seed })
        .start()
        .answer(...times(9, 'ic')).given
    expect(order(7)).toEqual(order(7))
    expect(order(7)).not.toEqual(order(8))
  })
})

describe('going back', () => {
  test.each(['ic', undefined])('undoes exactly the last response: %s', (option) => {
    const before = long().start().answer('manager', undefined, 'ic')
    expect(before.answer(option).back().json).toEqual(before.json)
  })

  test('undoes the response that finished the quiz', () => {
    const before = tiny().start().answer(undefined)
    const finished = before.answer(undefined)
    expect(finished.value).toBe('finished')
    expect(finished.back().json).toEqual(before.json)
  })

  test('undoes one response after another, down to the first item', () => {
    const states = [long().start()]
    for (const option of times(9, 'ic')) states.push(states.at(-1)!.answer(option))
    let walk = states.pop()!
    for (const before of states.toReversed()) {
      walk = walk.back()
      expect(walk.json).toEqual(before.json)
    }
    expect(walk.back().now).toBe(walk.now)
  })

  test('reopens the last item after the reader has ended the quiz', () => {
    const two = long().start().answer('ic', 'manager')
    const reopened = two.finish().back()
    expect(reopened.value).toBe('asking')
    expect(reopened.asked).toBe(two.given[1])
  })

  test('leads from an extra section to the last item of the one before', () => {
    const inReadiness = tinyFinished.continue('readiness')
    expect(inReadiness.asked).toBe('taught')
    const reopened = inReadiness.back()
    expect(reopened.asked).toBe(tinyFinished.given.at(-1))
    expect(reopened.session.section).toBe('pull')
  })
})

describe('a reopened item', () => {
  // After a change of the first answer another contrast of two tracks is worth asking: the
  // responses alone no longer lead to the item that Back reopens.
  const bank = makeBank({
    ...tinyBank,
    id: 'reopening',
    items: [
      triad('praise', 'credit'),
      tradeoff('meeting', 'calendar', 'manager', 'ic'),
      tradeoff('subject', 'span', 'ic', 'specialist'),
      tradeoff('review', 'reach', 'specialist', 'manager'),
      tradeoff('talk', 'friction', 'manager', 'specialist')
    ]
  })
  const two = Walk.in(bank, { seed: 7 }).start().answer('manager', undefined)
  const [first, item] = two.given as [string, string]
  const reopened = two.change(first, 'ic').back()
  const led = Walk.in(bank, { seed: 7, responses: reopened.session.responses }).start().asked!

  test('is the last one, even if the responses call for another', () => {
    expect(reopened.asked).toBe(item)
    expect(led).not.toBe(item)
    expect(reopened.session.responses).toEqual([{ item: first, option: 'ic' }])
  })

  test('is answered like any other', () => {
    const next = reopened.answer(undefined)
    expect(next.given.at(-1)).toBe(item)
    expect(next.session.reopened).toBeUndefined()
  })

  test('is reopened again by the next Back', () => {
    expect(reopened.answer(undefined).back().json).toEqual(reopened.json)
  })

  test('is asked even if the earlier answers are enough', () => {
    const eleven = long()
      .start()
      .answer(...times(5, 'ic'), ...times(6, 'manager'))
    const sure = eleven.given.reduce((walk, id) => walk.change(id, 'ic'), eleven)
    const again = sure.back()
    expect([sure.value, again.value]).toEqual(['finished', 'asking'])
    expect(again.asked).toBe(eleven.given.at(-1))
    expect(again.send({ type: 'item.skip' } as QuizEvent).now).toBe(again.now)
  })

  test('does not follow the reader into another section', () => {
    expect(reopened.finish().continue('readiness').asked).toBe('taught')
  })

  test('is the only one that may be answered', () => {
    const { quiz } = reopened.game
    expect(quiz.canAnswer(reopened.now, led)).toBe(false)
    expect(reopened.send({ type: 'item.skip', item: led }).now).toBe(reopened.now)
  })
})

describe('a change', () => {
  const three = long().start().answer('ic', undefined, 'manager')
  const [first, second] = three.given as [string, string]

  test('keeps all other answers', () => {
    const changed = three.change(first, 'specialist')
    expect(changed.session.responses).toEqual([
      { item: first, option: 'specialist' },
      ...three.session.responses.slice(1)
    ])
    expect(changed.value).toBe('asking')
  })

  test('turns a skip into an answer', () => {
    expect(three.change(second, 'ic').session.responses[1]).toEqual({ item: second, option: 'ic' })
  })

  test('leaves a finished quiz finished', () => {
    const changed = three.finish().change(first, 'manager')
    expect(changed.value).toBe('finished')
    expect(changed.given).toEqual(three.given)
  })

  test('that makes a confident quiz unsure leaves it finished, with the reason "reader"', () => {
    const sure = long()
      .start()
      .answer(...times(10, 'ic'))
    const unsure = sure.given.slice(5).reduce((walk, item) => walk.change(item, 'manager'), sure)
    const { quiz } = sure.game
    expect([quiz.stop(sure.now), quiz.stop(unsure.now)]).toEqual(['confident', 'reader'])
    expect([unsure.value, unsure.asked]).toEqual(['finished', undefined])
    const again = unsure.given.slice(5).reduce((walk, item) => walk.change(item, 'ic'), unsure)
    expect(quiz.stop(again.now)).toBe('confident')
  })

  test('can make a quiz confident', () => {
    const unsure = long()
      .start()
      .answer(...times(5, 'ic'), ...times(5, 'manager'))
    expect(unsure.value).toBe('asking')
    const sure = unsure.given.reduce((walk, item) => walk.change(item, 'ic'), unsure)
    expect(sure.value).toBe('finished')
    expect(sure.given).toHaveLength(10)
  })

  test('that makes a quiz confident leads to the next section', () => {
    const unsure = Walk.in(fullBank, { seed: 3, sections: ['pull', 'followUps'] })
      .start()
      .answer(...times(5, 'ic'), ...times(5, 'manager'))
    expect(unsure.session.section).toBe('pull')
    const sure = unsure.given.reduce((walk, item) => walk.change(item, 'ic'), unsure)
    expect(sure.session.section).toBe('followUps')
    expect(sure.asked).toBe('field')
  })
})

describe('continuing', () => {
  const quick = long()
    .start()
    .answer(...times(10, 'ic'))

  test('extends a quick quiz to the full one and keeps the responses', () => {
    const full = quick.continue()
    expect(full.value).toBe('asking')
    expect(full.session.mode).toBe('full')
    expect(full.session.responses).toEqual(quick.session.responses)
    expect(full.answer(...times(6, 'ic')).value).toBe('finished')
  })

  test('after an early end stays in the same mode', () => {
    const early = long().start().answer('ic').finish()
    expect(early.continue().session).toMatchObject({ mode: 'quick', section: 'pull' })
  })

  test('leads through the extra sections in turn, and then stops', () => {
    let walk = tinyFinished
    for (const [section, item, option] of [
      ['readiness', 'taught', 'once'],
      ['leadership', 'late', 'users'],
      ['situation', 'seat', 'no']
    ] as const) {
      expect(walk.game.quiz.next(walk.now)).toBe(section)
      walk = walk.continue()
      expect(walk.session).toMatchObject({ section, mode: 'quick' })
      expect(walk.asked).toBe(item)
      walk = walk.answer(option)
      expect(walk.value).toBe('finished')
    }
    expect(walk.game.quiz.next(walk.now)).toBeUndefined()
    expect(walk.continue().now).toBe(walk.now)
  })

  test('leads to the section that the reader names', () => {
    expect(tinyFinished.continue('situation').asked).toBe('seat')
    expect(quick.continue('pull').asked).toBeDefined()
  })

  test('does nothing for a section that has no items or is done', () => {
    expect(quick.continue('readiness').now).toBe(quick.now)
    expect(tinyFinished.continue('pull').now).toBe(tinyFinished.now)
  })

  test('into extra sections moves no share', () => {
    const more = tinyFinished.continue().answer('never').continue().answer('code')
    const before = report(tinyBank, tinyFinished.session)
    const after = report(tinyBank, more.session)
    expect(after.readiness).not.toEqual(before.readiness)
    expect(after.mean).toEqual(before.mean)
    expect(after.claim).toEqual(before.claim)
  })

  describe('at the maximum of the quick quiz', () => {
    const bank = triadBank(40)
    const at = (...chosen: string[]) =>
      Walk.in(bank, { mode: 'quick', seed: 7 })
        .start()
        .answer(...chosen)

    test('offers six more items while the claim is undecided, then the full quiz', () => {
      const mixed = Array.from({ length: 28 }, (_, n) => ['manager', 'ic', 'specialist'][n % 3]!)
      const undecided = at(...mixed.slice(0, 14))
      const { quiz } = undecided.game
      expect([undecided.value, quiz.stop(undecided.now)]).toEqual(['finished', 'limit'])
      const six = undecided.continue('pull')
      expect(six.session).toMatchObject({ mode: 'quick', extra: 6 })
      expect(quiz.progress(six.now)).toMatchObject({ asked: 14, most: 20 })
      const twenty = six.answer(...mixed.slice(14, 20))
      expect(twenty.value).toBe('finished')
      const full = twenty.continue('pull')
      expect(full.session).toMatchObject({ mode: 'full', startMode: 'quick' })
      expect(full.session.extra).toBeUndefined()
      expect(quiz.progress(full.now)).toMatchObject({ asked: 20, most: 28 })
    })

    test('leads straight into the full quiz where the claim is decided', () => {
      const leaning = at(...Array.from({ length: 14 }, (_, n) => (n % 5 < 3 ? 'ic' : 'manager')))
      expect(leaning.game.quiz.report(leaning.now).claim.kind).toMatch(/clear|leaning/)
      expect(leaning.continue('pull').session).toMatchObject({ mode: 'full', startMode: 'quick' })
    })
  })

  describe('at the maximum of the full quiz', () => {
    const mixed = Array.from({ length: 28 }, (_, n) => ['manager', 'ic', 'specialist'][n % 3]!)
    const bank = triadBank(40)
    const undecided = Walk.in(bank, { mode: 'full', seed: 7 })
      .start()
      .answer(...mixed)

    test('offers up to six more items while the claim is undecided', () => {
      const { quiz } = undecided.game
      expect(undecided.value).toBe('finished')
      expect(['between', 'open']).toContain(quiz.report(undecided.now).claim.kind)
      const more = undecided.continue('pull')
      expect(more.value).toBe('asking')
      expect(quiz.progress(more.now)).toMatchObject({ asked: 28, most: 34 })
      const five = more.answer(...mixed.slice(0, 5))
      expect(five.value).toBe('asking')
      const six = five.answer('manager')
      expect([six.value, quiz.stop(six.now)]).toEqual(['finished', 'limit'])
      expect(quiz.canContinue(six.now, 'pull')).toBe(false)
    })

    test('offers none once the claim is decided', () => {
      const leaning = Array.from({ length: 28 }, (_, n) => (n % 5 < 3 ? 'ic' : 'manager'))
      const decided = Walk.in(bank, { mode: 'full', seed: 7 })
        .start()
        .answer(...leaning)
      expect(decided.game.quiz.report(decided.now).claim.kind).toMatch(/clear|leaning/)
      expect(decided.game.quiz.canContinue(decided.now, 'pull')).toBe(false)
    })
  })
})

describe('a bank with every section', () => {
  const full = Walk.in(fullBank, { seed: 3 }).start()
  const pulled = full.continue().answer(...times(10, 'manager'))

  test('asks now, the scored items, follow-ups and a day, and is then finished', () => {
    const seen: Section[] = []
    const walk = full.answerAll(({ section, options }) => {
      if (seen.at(-1) !== section) seen.push(section)
      return (options.find(({ id }) => id === 'manager') ?? options[0]).id
    })
    expect(seen).toEqual(['now', 'pull', 'followUps', 'day'])
    expect(walk.value).toBe('finished')
    expect(walk.game.quiz.stop(walk.now)).toBe('confident')
  })

  test('shows all items of now at once, in any order of answers, and skips the rest', () => {
    const { quiz } = full.game
    expect(quiz.items(full.now).map(({ id }) => id)).toEqual(['now-role', 'now-reason'])
    const second = full.send({ type: 'item.answer', item: 'now-reason', option: 'two' })
    expect(second.asked).toBe('now-role')
    expect(quiz.items(second.now)).toHaveLength(2)
    expect(second.continue().session.section).toBe('pull')
    expect(second.answer('one').session.section).toBe('pull')
    expect(second.back().json).toMatchObject({ context: { reopened: 'now-reason', responses: '' } })
  })

  test('asks at most three follow-ups, those of the place', () => {
    expect(pulled.session.section).toBe('followUps')
    expect(pulled.game.quiz.report(pulled.now).place!.region).toEqual(['manager'])
    expect(pulled.game.quiz.progress(pulled.now)).toEqual({ asked: 0, least: 3, most: 3, ratio: 0 })
    const walk = pulled.answer('one', 'one', 'one')
    expect(walk.given.slice(-3)).toEqual(['field', 'even-0', 'kind'])
    expect(walk.session.section).toBe('day')
  })

  test('asks the follow-ups of the center while the claim is open', () => {
    const followUps = fullBank.places!.map(({ region, name }) => ({
      id: `about-${region.join('-')}`,
      regions: [region],
      stem: `Which ${name}?`,
      options: ['one', 'two'].map((option) => ({ id: option, text: option }))
    }))
    const input: QuizInput = { seed: 3, sections: ['pull', 'followUps'] }
    const open = Walk.in({ ...fullBank, followUps }, input)
      .start()
      .answer(...skips(14))
    expect(open.session.section).toBe('followUps')
    expect(open.asked).toBe('about-manager-ic-specialist')
    expect(open.answer('one').value).toBe('finished')
  })

  test('asks leadership questions only of people drawn to leading or leading today', () => {
    const endsAt = (track: string, role?: string) => {
      const walk = full
        .answer(role, undefined)
        .answer(...times(10, track))
        .finish()
      const { quiz } = walk.game
      expect(quiz.report(walk.now).place!.region).toEqual([track])
      expect(walk.continue('leadership').asked).toBe(
        quiz.canContinue(walk.now, 'leadership') ? 'late' : undefined
      )
      return quiz.canContinue(walk.now, 'leadership')
    }
    expect(endsAt('manager')).toBe(true)
    expect(endsAt('ic')).toBe(false)
    expect(endsAt('ic', 'one')).toBe(false)
    expect(endsAt('ic', 'three')).toBe(true)
  })

  test('keeps the leadership answers after scored answers turn away from leading', () => {
    const led = pulled.finish().continue('leadership').answer('users')
    const turned = fullBank.items.reduce((walk, { id }) => walk.change(id, 'ic'), led)
    const { quiz } = turned.game
    expect(quiz.report(turned.now).place!.region).toEqual(['ic'])
    expect(quiz.report(turned.now).leadership!.most).toEqual(['product'])
    expect(quiz.canContinue(turned.now, 'leadership')).toBe(false)
    expect(turned.back().asked).toBe('late')
    expect(turned.back().answer('code').value).toBe('finished')
  })

  test('shows a day of the place with two of other places', () => {
    const days = pulled.continue()
    const item = days.game.quiz.item(days.now)!
    expect(item).toMatchObject({ id: 'day', section: 'day', stem: '' })
    const regionOf = (id: string) => fullBank.days!.find((day) => day.id === id)!.region.join('+')
    const regions = item.options.map(({ id }) => regionOf(id))
    expect(regions).toHaveLength(3)
    expect(new Set(regions).size).toBe(3)
    expect(regions).toContain('manager')
    const others = fullBank.days!.filter(({ id }) => !item.options.some((o) => o.id === id))
    const unseen = days.send({ type: 'item.answer', item: 'day', option: others[0]!.id })
    expect(unseen.now).toBe(days.now)
  })

  test('shows no days if there is no place', () => {
    const none = Walk.in(fullBank, { seed: 3, sections: ['pull', 'day'] }).start()
    const skipped = none.answer(...skips(14))
    expect(skipped.value).toBe('finished')
    expect(skipped.game.quiz.canContinue(skipped.now, 'day')).toBe(false)
  })

  test('shows no days if there is only one', () => {
    const days = fullBank.days!.filter(({ region }) => region.join() === 'manager')
    const bank = { ...fullBank, id: 'one-place', days }
    const walk = Walk.in(bank, { seed: 3, sections: ['pull', 'day'] }).start()
    expect(walk.answer(...times(10, 'manager')).value).toBe('finished')
  })

  test('skips the days when going back if their place is gone', () => {
    const input: QuizInput = { seed: 3, sections: ['pull', 'day'] }
    const asked = Walk.in(fullBank, input)
      .start()
      .answer(...times(10, 'manager'))
    const item = asked.game.quiz.item(asked.now)!
    const answered = asked.answer(item.options[0].id)
    const mixed = ['manager', 'ic', 'specialist']
    const open = asked.given.reduce((walk, id, n) => walk.change(id, mixed[n % 3]!), answered)
    expect(open.game.quiz.report(open.now).place).toBeNull()
    expect(open.change('day', item.options[1]!.id).now).toBe(open.now)
    const back = open.back()
    expect([back.value, back.given]).toEqual(['finished', answered.given.slice(0, -1)])
    expect(back.session.reopened).toBeUndefined()
  })

  test('offers the rest of "now" only by its name', () => {
    const ended = pulled.finish().continue('pull').finish()
    expect(ended.game.quiz.canContinue(ended.now, 'now')).toBe(true)
    expect(ended.continue('now').session.section).toBe('now')
    let walk = ended
    const seen: string[] = []
    while (walk.game.quiz.next(walk.now) !== undefined && seen.length < 20) {
      seen.push(walk.game.quiz.next(walk.now)!)
      walk = walk.continue().answerAll(() => undefined)
    }
    expect(seen.length).toBeLessThan(20)
    expect(seen).not.toContain('now')
    expect(seen).toContain('situation')
  })

  test('can be limited to some sections', () => {
    const narrow = Walk.in(fullBank, { seed: 3, sections: ['pull'] }).start()
    expect(narrow.session.section).toBe('pull')
    const end = narrow.answer(...times(10, 'manager'))
    expect(end.value).toBe('finished')
    expect(end.continue('pull').session.mode).toBe('full')
  })

  test('skips the day, or the rest of an extra section, on continue', () => {
    const ended = pulled.continue().continue()
    expect(ended.value).toBe('finished')
    expect(ended.continue('readiness').continue().value).toBe('finished')
  })
})

describe('a restart', () => {
  test.each([
    ['the welcome', tiny()],
    ['an item', tiny().start().answer(undefined)],
    ['the result', tinyFinished],
    ['an extra section', tinyFinished.continue('readiness')],
    [
      'the full quiz',
      long()
        .start()
        .answer(...times(10, 'ic'))
        .continue()
    ]
  ])('leads from %s to the welcome, as if nothing had been answered', (_, walk) => {
    const fresh = Walk.in(walk.game.quiz.bank, { seed: 7 })
    expect(walk.send({ type: 'quiz.restart' }).json).toEqual(fresh.json)
  })

  test('may change the mode, and keeps it', () => {
    const full = tinyFinished.send({ type: 'quiz.restart', mode: 'full' })
    expect(full.session.mode).toBe('full')
    expect(full.start().send({ type: 'quiz.restart' }).session.mode).toBe('full')
    const wrong = { type: 'quiz.restart', mode: 'endless' } as unknown as QuizEvent
    expect(full.send(wrong).now).toBe(full.now)
  })
})

describe('an event that does not apply changes nothing', () => {
  const welcome = tiny()
  const first = welcome.start()
  const current = first.asked!
  const other = current === 'praise' ? 'meeting' : 'praise'
  const answer = (item: string, option: string): QuizEvent => ({
    type: 'item.answer',
    item,
    option
  })
  const change = (item: string, option: string): QuizEvent => ({
    type: 'item.change',
    item,
    option
  })
  const skip = (item: string): QuizEvent => ({ type: 'item.skip', item })
  const continueTo = (section?: Section): QuizEvent => ({ type: 'quiz.continue', section })
  const [start, back, finish, close] = (
    ['quiz.start', 'item.back', 'quiz.finish', 'quiz.close'] as const
  ).map((type): QuizEvent => ({ type })) as [QuizEvent, QuizEvent, QuizEvent, QuizEvent]
  // Events that untyped code may send.
  const unheard = [
    { type: 'item.answer' },
    { type: 'item.answer', item: current },
    { type: 'item.answer', item: current, option: 7 },
    { type: 'item.answer', item: 7, option: 'ic' },
    { type: 'item.change', item: current },
    { type: 'item.skip' },
    { type: 'quiz.unheard' },
    { type: 'quiz.continue', section: 'lunch' },
    { type: 'quiz.continue', section: 'title' },
    { type: 'quiz.continue', section: '__proto__' },
    { type: 'quiz.restart', mode: '__proto__' }
  ] as unknown as QuizEvent[]

  test.each<[state: string, walk: Walk, events: QuizEvent[]]>([
    [
      'welcome',
      welcome,
      [
        back,
        finish,
        close,
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
        close,
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
      first.answer(undefined),
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
  ])('%s', (_, walk, events) => {
    for (const event of events) expect(walk.send(event).now).toBe(walk.now)
  })
})

describe('a running quiz', () => {
  test('answers, goes back and notifies its observers', () => {
    const quiz = defineQuiz(longBank)
    const actor = createActor(quiz.machine, { input: { seed: 7 } }).start()
    const seen: unknown[] = []
    actor.subscribe((now) => seen.push([now.value, quiz.session(now).responses.length]))
    actor.send({ type: 'quiz.start' })
    actor.send({ type: 'item.answer', item: quiz.item(actor.getSnapshot())!.id, option: 'ic' })
    actor.send({ type: 'item.back' })
    actor.send({ type: 'quiz.finish' })
    expect(seen).toEqual([
      ['asking', 0],
      ['asking', 1],
      ['asking', 0],
      ['finished', 0]
    ])
  })

  test('emits what was answered and skipped, and that it is finished', () => {
    const quiz = defineQuiz(tinyBank)
    const actor = createActor(quiz.machine, { input: { seed: 7 } }).start()
    const heard: QuizEmitted[] = []
    for (const type of ['answered', 'skipped', 'finished'] as const) {
      actor.on(type, (event) => heard.push(event))
    }
    actor.send({ type: 'quiz.start' })
    const first = quiz.item(actor.getSnapshot())!
    actor.send({ type: 'item.answer', item: 'dull', option: 'ic' })
    actor.send({ type: 'item.answer', item: first.id, option: first.options[0].id })
    const second = quiz.item(actor.getSnapshot())!
    actor.send({ type: 'item.skip', item: second.id })
    expect(heard).toEqual([
      { type: 'answered', item: first.id, option: first.options[0].id },
      { type: 'skipped', item: second.id },
      { type: 'finished' }
    ])
  })

  test('closes only from the result, with the report as its output', () => {
    const quiz = defineQuiz(tinyBank)
    const actor = createActor(quiz.machine, { input: { seed: 7 } }).start()
    actor.send({ type: 'quiz.close' })
    expect(actor.getSnapshot().status).toBe('active')
    for (const type of ['quiz.start', 'quiz.finish', 'quiz.close'] as const) actor.send({ type })
    const { status, value, output } = actor.getSnapshot()
    expect([status, value]).toEqual(['done', 'closed'])
    expect(output).toEqual(report(tinyBank, { responses: [] }))
    expect(quiz.item(actor.getSnapshot())).toBeUndefined()
    expect(quiz.report(actor.getSnapshot())).toEqual(output)
  })

  test('can be invoked by another machine, which gets the report on close', () => {
    const quiz = defineQuiz(scienceBank(6))
    type Track = 'analyst' | 'engineer' | 'scientist'
    const site = setup({
      types: { context: {} as { result: Report<Track> | undefined } },
      actors: { quiz: quiz.machine }
    }).createMachine({
      context: { result: undefined },
      initial: 'asking',
      states: {
        asking: {
          invoke: {
            id: 'quiz',
            src: 'quiz',
            input: { mode: 'quick', seed: 1 },
            onDone: {
              target: 'done',
              actions: assign({ result: ({ event }) => event.output })
            }
          }
        },
        done: { type: 'final' }
      }
    })
    const actor = createActor(site).start()
    const child = actor.getSnapshot().children['quiz']!
    child.send({ type: 'quiz.start' })
    for (let asked = 0; asked < 6; asked++) {
      const item = quiz.item(child.getSnapshot())!
      child.send({ type: 'item.answer', item: item.id, option: 'scientist' })
    }
    child.send({ type: 'quiz.close' })
    expect(actor.getSnapshot().value).toBe('done')
    expect(actor.getSnapshot().context.result).toMatchObject({
      bank: { id: 'science' },
      answered: 6
    })
    expectTypeOf(quiz.report).returns.toEqualTypeOf<Report<Track>>()
  })

  test('is restored with the machine that invokes it', () => {
    const quiz = defineQuiz(tinyBank)
    const site = setup({ actors: { quiz: quiz.machine } }).createMachine({
      initial: 'asking',
      states: {
        asking: {
          invoke: { id: 'quiz', src: 'quiz', input: { seed: 7 }, onDone: 'done' }
        },
        done: { type: 'final' }
      }
    })
    const before = createActor(site).start()
    before.getSnapshot().children['quiz']!.send({ type: 'quiz.start' })
    const saved = JSON.stringify(before.getPersistedSnapshot())
    const after = createActor(site, { snapshot: JSON.parse(saved) as never }).start()
    const child = after.getSnapshot().children['quiz']!
    expect(quiz.item(child.getSnapshot())).toBeDefined()
    for (const type of ['quiz.finish', 'quiz.close'] as const) child.send({ type })
    expect(after.getSnapshot().value).toBe('done')
  })

  test('lets an app provide its own actions', () => {
    const quiz = defineQuiz(tinyBank)
    const heard: unknown[] = []
    const machine = quiz.machine.provide({
      actions: { emitSkipped: (_, { item }) => heard.push(item) }
    })
    const actor = createActor(machine, { input: { seed: 7 } }).start()
    actor.send({ type: 'quiz.start' })
    const { id } = quiz.item(actor.getSnapshot())!
    actor.send({ type: 'item.skip', item: id })
    expect(heard).toEqual([id])
    expect(quiz.session(actor.getSnapshot()).responses).toEqual([{ item: id, skipped: true }])
  })

  // The Stately inspector sends the machine's definition and every event to another window.
  test('can be inspected: its definition, events and snapshots are plain JSON', () => {
    const quiz = defineQuiz(tinyBank)
    const events: string[] = []
    const actor = createActor(quiz.machine, {
      input: { seed: 7 },
      inspect: (inspected) => {
        if (inspected.type === '@xstate.event') events.push(JSON.stringify(inspected.event))
        if (inspected.type === '@xstate.snapshot') events.push(JSON.stringify(inspected.snapshot))
      }
    }).start()
    actor.send({ type: 'quiz.start' })
    expect(events.at(-2)).toBe('{"type":"quiz.start"}')
    expect(JSON.parse(events.at(-1)!)).toMatchObject({ value: 'asking', context: { seed: 7 } })
    const definition = JSON.parse(JSON.stringify(quiz.machine.definition)) as { states: object }
    expect(Object.keys(definition.states)).toEqual(['welcome', 'asking', 'finished', 'closed'])
  })

  test('runs as in the ten lines of the README', () => {
    const bank = triadBank(16)
    const quiz = defineQuiz(bank)
    const actor = createActor(quiz.machine, { input: { mode: 'full' } }).start()
    actor.send({ type: 'quiz.start' })
    let asked = 0
    let shown
    while ((shown = quiz.item(actor.getSnapshot()))) {
      expect(quiz.progress(actor.getSnapshot()).asked).toBe(asked++)
      const item = bank.items.find(({ id }) => id === shown!.id)!
      const option = mostFor(bank, 'specialist', item)
      actor.send({ type: 'item.answer', item: item.id, option })
    }
    expect(actor.getSnapshot().value).toBe('finished')
    expect(quiz.report(actor.getSnapshot()).claim.tracks).toEqual(['specialist'])
  })
})

describe('wrong input stops the quiz with a sentence', () => {
  const errorOf = (input: unknown): unknown => {
    const actor = createActor(defineQuiz(tinyBank).machine, { input: input as QuizInput })
    let error: unknown
    actor.subscribe({ error: (given) => (error = given) })
    actor.start()
    return actor.getSnapshot().status === 'error' ? error : undefined
  }

  test.each([
    [{ seed: NaN }, new RangeError('The session\'s "seed" is NaN. Expected a finite number.')],
    [{ seed: '7' }, new TypeError('The session\'s "seed" is "7". Expected a finite number.')],
    [
      { mode: 'long' },
      new RangeError('The session\'s "mode" is "long". Expected one of "quick", "full", "whole".')
    ],
    [
      { sections: [] },
      new RangeError(
        'The session\'s "sections" is []. Expected a list of at least one of "now", "pull", ' +
          '"followUps", "day", "readiness", "leadership", "situation".'
      )
    ],
    [
      { sections: ['lunch'] },
      new RangeError(
        'The session\'s "sections" is ["lunch"]. Expected a list of at least one of "now", ' +
          '"pull", "followUps", "day", "readiness", "leadership", "situation".'
      )
    ],
    [
      { responses: [{ item: 'dull', option: 'tea' }] },
      new RangeError(
        'Bank "tiny" 1.0.0 has no item "dull". Expected an item of this bank and version.'
      )
    ],
    [{ lowEffort: 1 }, new TypeError('The session\'s "lowEffort" is 1. Expected true or false.')],
    ['quick', new TypeError('The input is of type string. Expected { mode, seed, responses }.')],
    [null, new TypeError('The input is null. Expected { mode, seed, responses }.')]
  ])('%j', (input, error) => {
    expect(errorOf(input)).toEqual(error)
  })

  test.each([undefined, null, 'bank', {}, { tracks: [] }, { tracks: [1, 2, 3], items: [] }])(
    '%j is refused as a bank',
    (bank) => {
      expect(() => defineQuiz(bank as never)).toThrow(/^The bank (is|has no list).*\. Expected /)
    }
  )
})
