import fc from 'fast-check'
import { expect } from 'vitest'
import { createActor, type Actor } from 'xstate'
import {
  assess,
  defineQuiz,
  report,
  type Bank,
  type Response,
  type Session
} from '../../../src/index.ts'
import { fewestAnswers } from '../../../src/model/place.ts'
import { itemsById, responsesIn } from '../../../src/bank/responses.ts'
import type { QuizEvent, QuizInput } from '../../../src/quiz/machine.ts'
import type { CareerPathQuiz } from '../../../widget/element.ts'
import { en as messages } from '../../../widget/messages/en.ts'
import { all, mount, screenOf, waitFor } from './quiz.ts'

// Walks of a reader through the real widget. Beside it runs the machine, which says what must be on
// the screen after each step.

const mode = 'quick'

/** What must be on the screen: the machine, and the review that covers its result. */
export class Model {
  readonly bank: Bank
  readonly seed: number
  readonly quiz
  actor: Actor<ReturnType<typeof defineQuiz>['machine']>
  isReviewing = false
  /** Stored with each event, so not what a page has set. */
  #stored: Session | undefined
  /** Options undone with Back, by item, until the page loads again. */
  readonly undone = new Map<string, string>()
  /** The screens after each step so far. */
  readonly visited: string[] = []

  /** @param responses - Of an earlier session. */
  constructor(bank: Bank, seed: number, responses: readonly Response[]) {
    this.bank = bank
    this.seed = seed
    this.quiz = defineQuiz(bank)
    this.actor = this.#begin({ responses })
  }

  get snapshot() {
    return this.actor.getSnapshot()
  }

  get session(): Session {
    return this.quiz.session(this.snapshot)
  }

  get item() {
    return this.quiz.item(this.snapshot)
  }

  /** Responses to scored items: with one, the welcome screen offers to continue. */
  get answered(): number {
    return responsesIn(this.bank, 'pull', this.session.responses).length
  }

  /** The responses that the review lists. The blind days need a place. */
  get reviewed(): readonly Response[] {
    return this.session.responses.filter(({ item }) => this.quiz.shown(this.snapshot, item))
  }

  /** What was answered, in words. */
  wordsOf(response: Response): string {
    const { options } = itemsById(this.bank).get(response.item)!.item
    if (!('option' in response)) return messages.skipped
    return options.find(({ id }) => id === response.option)!.text
  }

  get screen(): string {
    if (this.isReviewing) return 'review'
    if (this.snapshot.value !== 'asking') {
      return this.snapshot.value === 'welcome' ? 'welcome' : 'result'
    }
    const section = this.item!.section
    return section === 'now' ? 'now' : section === 'day' ? 'days' : 'question'
  }

  send(event: QuizEvent): void {
    const before = this.snapshot
    const last = this.session.responses.at(-1)
    this.actor.send(event)
    if (this.snapshot === before) return
    if (event.type === 'item.back' && last && 'option' in last) {
      this.undone.set(last.item, last.option)
    }
    if (event.type === 'quiz.restart') this.undone.clear()
    if (event.type !== 'item.change') this.isReviewing = false
    this.#stored = this.snapshot.value === 'welcome' ? undefined : this.session
  }

  /** What a page does that loads again: only what is stored is left. */
  reload(): void {
    this.isReviewing = false
    this.undone.clear()
    this.actor = this.#begin(this.#stored ?? { responses: [] })
  }

  #begin(session: NonNullable<QuizInput['session']>) {
    const input: QuizInput = {
      session: { seed: this.seed, ...session, mode: session.mode ?? mode, startMode: mode }
    }
    return createActor(this.quiz.machine, { input }).start()
  }
}

/** The widget; another element after the page has been loaded again. */
export interface Real {
  quiz: CareerPathQuiz
}

type Walk = fc.AsyncCommand<Model, Real>

const buttonIn = ({ quiz }: Real, text: string) =>
  all(quiz, 'button').find((each) => each.textContent === text)

const press = (real: Real, text: string) => buttonIn(real, text)!.click()

/** A step: where it applies, what the reader does, and what it means to the machine. */
function step(
  name: string,
  applies: (model: Model) => boolean,
  act: (model: Model, real: Real) => void | Promise<void>
): Walk {
  return {
    toString: () => name,
    check: applies,
    run: async (model, real) => {
      await act(model, real)
      await expectAgreement(model, real)
      model.visited.push(model.screen)
    }
  }
}

const isOn = (screen: string) => (model: Model) => model.screen === screen
const isOneItem = ({ screen }: Model) => screen === 'question' || screen === 'days'

const start = step('start', isOn('welcome'), (model, real) => {
  all(real.quiz, 'button')[0]!.click()
  model.send({ type: 'quiz.start' })
})

const startOver = step(
  'start over',
  (model) => model.screen === 'welcome' && model.answered > 0,
  async (model, real) => {
    press(real, messages.startOver)
    await waitFor(() => buttonIn(real, messages.yesStartOver))
    press(real, messages.yesStartOver)
    model.send({ type: 'quiz.restart' })
  }
)

const answer = (at: number) =>
  step(`answer ${at}`, isOneItem, (model, { quiz }) => {
    const { id: item, options } = model.item!
    const position = at % options.length
    const key = String(position + 1)
    all(quiz, '.card')[0]!.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }))
    model.send({ type: 'item.answer', item, option: options[position]!.id })
  })

const skip = step('skip', isOneItem, (model, real) => {
  press(real, messages.skip)
  model.send({ type: 'item.skip', item: model.item!.id })
})

const back = step(
  'back',
  (model) => isOneItem(model) && model.session.responses.length > 0,
  (model, real) => {
    press(real, messages.back)
    model.send({ type: 'item.back' })
  }
)

const seeResult = step(
  'see the result now',
  (model) =>
    model.screen === 'question' &&
    (model.item!.section !== 'pull' ||
      model.quiz.progress(model.snapshot).asked >= fewestAnswers(model.bank)),
  (model, real) => {
    press(real, messages.seeResultNow)
    model.send({ type: 'quiz.finish' })
  }
)

/** On the screen of `now`: chooses options for the first items, and goes on. */
const say = (count: number, at: number) =>
  step(`say ${count} things`, isOn('now'), async (model, real) => {
    const items = model.quiz.items(model.snapshot)
    const said = items.slice(0, count % (items.length + 1)).map(({ id: item, options }) => {
      const position = at % options.length
      return { item, option: options[position]!.id, position }
    })
    const given = new Map(
      model.session.responses.flatMap((response) =>
        'option' in response ? [[response.item, response.option]] : []
      )
    )
    const before = new Map([...model.undone, ...given])
    const chosen = new Map(
      items.flatMap(({ id }) => (before.has(id) ? [[id, before.get(id)!]] : []))
    )
    for (const { item, option } of said) chosen.set(item, option)
    for (const [index, { position }] of said.entries()) {
      const fieldset = all(real.quiz, 'fieldset')[index]!
      fieldset.querySelectorAll<HTMLElement>('input')[position]!.click()
      await waitFor(() => fieldset.querySelector('input:checked'))
    }
    press(real, messages.continue)
    for (const [item, option] of chosen) {
      if (!given.has(item)) model.send({ type: 'item.answer', item, option })
      else if (given.get(item) !== option) model.send({ type: 'item.change', item, option })
    }
    if (chosen.size < items.length) model.send({ type: 'quiz.continue' })
  })

const review = step(
  'review',
  (model) => model.screen === 'result',
  async (model, real) => {
    await waitFor(() => buttonIn(real, messages.answers))
    press(real, messages.answers)
    model.isReviewing = true
  }
)

const change = (which: number, at: number) =>
  step(
    `change ${which} to ${at}`,
    (model) => model.screen === 'review' && model.reviewed.length > 0,
    (model, { quiz }) => {
      const index = which % model.reviewed.length
      const { item } = model.reviewed[index]!
      const { options } = model.quiz.shown(model.snapshot, item)!
      const position = at % options.length
      const inputs = all(quiz, 'fieldset')[index]!.querySelectorAll<HTMLElement>('input')
      inputs[position]!.click()
      model.send({ type: 'item.change', item, option: options[position]!.id })
    }
  )

const done = step('done with the review', isOn('review'), (model, real) => {
  press(real, messages.reviewDone)
  model.isReviewing = false
})

const answerMore = step(
  'answer more',
  (model) => model.screen === 'result' && model.quiz.canContinue(model.snapshot, 'pull'),
  async (model, real) => {
    const more = await waitFor(() =>
      all(real.quiz, 'button').find((each) => moreTexts.includes(each.textContent))
    )
    more!.click()
    model.send({ type: 'quiz.continue', section: 'pull' })
  }
)

const moreTexts: readonly string[] = [messages.answerMore, messages.openMore]

const reload = step(
  'load the page again',
  () => true,
  async (model, real) => {
    real.quiz.remove()
    real.quiz = await mount({ store: 'local' }, model.bank)
    model.reload()
  }
)

/** A method of the element, which a page may call at any time. */
const call = (name: 'start' | 'back' | 'restart') =>
  step(
    `${name}()`,
    () => true,
    (model, { quiz }) => {
      quiz[name]()
      model.send({
        type: ({ start: 'quiz.start', back: 'item.back', restart: 'quiz.restart' } as const)[name]
      })
    }
  )

/** As many of a step as make a walk reach every screen. */
const times = (count: number, arbitrary: fc.Arbitrary<Walk>) =>
  Array.from({ length: count }, () => arbitrary)

const where = fc.nat(20)

/**
 * Random walks. Steps that don't apply on the screen they come to are left out.
 *
 * @param longest - The most steps of a walk.
 */
export const walks = (longest: number) =>
  fc.commands(
    [
      ...times(8, where.map(answer)),
      ...times(4, fc.constantFrom(start, review)),
      ...times(
        3,
        fc.tuple(where, where).map(([which, at]) => change(which, at))
      ),
      ...times(
        2,
        fc.tuple(fc.nat(3), where).map(([count, at]) => say(count, at))
      ),
      ...times(3, fc.constantFrom(skip, back, seeResult, done, answerMore, reload)),
      fc.constantFrom(startOver, ...(['start', 'back', 'restart'] as const).map(call))
    ],
    { maxCommands: longest, size: 'max' }
  )

/** What the widget shows and says. */
function shownBy({ quiz }: Real) {
  const texts = (selector: string) => all(quiz, selector).map((each) => each.textContent)
  const screen = screenOf(quiz)
  return {
    state: quiz.state,
    responses: quiz.responses,
    screen,
    ...(screen === 'question' && {
      heading: texts('h2'),
      options: texts('[part=option] > span'),
      canGoBack: buttonIn({ quiz }, messages.back) !== undefined
    }),
    ...(screen === 'days' && { options: texts('[part=option] > span:last-child') }),
    ...(screen === 'now' && { options: texts('legend') }),
    ...(screen === 'review' && { answers: texts('summary span') }),
    ...(screen === 'welcome' && {
      canStartOver: buttonIn({ quiz }, messages.startOver) !== undefined
    })
  }
}

/** What the machine calls for. */
function expectedOf(model: Model): ReturnType<typeof shownBy> {
  const { screen, session, item, quiz, snapshot } = model
  const { responses } = session
  return {
    state: snapshot.value as 'welcome',
    responses: [...responses],
    screen,
    ...(screen === 'question' && {
      heading: [item!.stem],
      options: item!.options.map(({ text }) => text),
      canGoBack: responses.length > 0
    }),
    ...(screen === 'days' && { options: item!.options.map(({ text }) => text) }),
    ...(screen === 'now' && { options: quiz.items(snapshot).map(({ stem }) => stem) }),
    ...(screen === 'review' && {
      answers: model.reviewed.map((response) => model.wordsOf(response))
    }),
    ...(screen === 'welcome' && { canStartOver: model.answered > 0 })
  }
}

/** Checks that the widget shows what the machine calls for, and the same result. */
async function expectAgreement(model: Model, real: Real): Promise<void> {
  const expected = expectedOf(model)
  await waitFor(() => JSON.stringify(shownBy(real)) === JSON.stringify(expected))
  expect(shownBy(real)).toEqual(expected)
  if (model.screen !== 'result') return
  const { bank, session } = model
  await waitFor(() => real.quiz.report)
  // Answers this fast look unread, which may cap the claim.
  const reports = [session, { ...session, lowEffort: true }].map((each) =>
    JSON.stringify(report(bank, each))
  )
  expect(reports).toContain(JSON.stringify(real.quiz.report))
  expect(assess(bank, session).item).toBeUndefined()
}
