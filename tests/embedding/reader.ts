import { en } from '../../widget/messages/en.ts'
import type { Engine } from './engines/engine.ts'
import type { Probe, Role } from './in-page.ts'

type Place = ReturnType<Probe['place']>
type Look = ReturnType<Probe['inside']>

/** What was found on a reader's visit to a page. */
export interface Visit {
  /** Where the reader was on the welcome card, and after each step. */
  places: Place[]
  /** How each screen looked when it was first shown: `welcome`, `asking`, `finished`. */
  looks: Record<string, Look>
  /** Whether the welcome was a compact card. */
  isCompact: boolean
}

/** More steps than any quiz has. */
const mostSteps = 100

const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

/** A reader who uses the nth quiz of the page in an engine. */
export class Reader {
  readonly engine: Engine
  readonly nth: number
  readonly visit: Visit = { places: [], looks: {}, isCompact: false }

  /** Whether the quiz is in the page's first frame. */
  readonly framed: boolean
  #clicks = 0

  constructor(engine: Engine, nth = 0, framed = false) {
    this.engine = engine
    this.nth = nth
    this.framed = framed
  }

  /** Waits until the quiz is drawn, without touching it. */
  async waitUntilShown(): Promise<void> {
    for (let tries = 0; tries < 500; tries++) {
      const ready = this.framed
        ? await this.engine.run(() => probe.askFrame('place'))
        : await this.engine.run(
            (nth) =>
              !!document.querySelectorAll('career-path-quiz')[nth]?.shadowRoot?.querySelector('h2'),
            this.nth
          )
      if (ready) return
      await wait(20)
    }
    throw new Error('No quiz was drawn.')
  }

  /** Presses Tab until something with this name has the focus. */
  async tabTo(name: string, most = 60): Promise<void> {
    const passed: string[] = []
    for (let presses = 0; presses < most; presses++) {
      await this.engine.press('Tab')
      const { focus } = await this.place()
      if (focus.startsWith(name)) return
      passed.push(focus)
    }
    throw new Error(`Tab never reached ${name}. It passed ${passed.join(', ')}.`)
  }

  async click(role: Role, name: string | number): Promise<void> {
    const { x, y } = this.framed
      ? await this.engine.run(clickInFrame, role, name)
      : await this.engine.run((...wanted) => probe.point(...wanted), role, name, this.nth)
    // Two quick clicks in one place are a double click, which gives one answer only.
    await this.engine.click(x + (this.#clicks++ % 2) * 8, y)
    await this.place()
  }

  /**
   * Takes the quiz to its result without a pointer.
   *
   * @param looking - Whether to record the styles of each screen, which takes a while.
   */
  async takeByKeyboard(looking = false): Promise<Visit> {
    await this.waitUntilShown()
    this.visit.isCompact = await this.engine.run((nth) => probe.isCompact(nth), this.nth)
    await this.#note()
    if (looking) await this.#look()
    await this.tabTo(`button "${en.start}"`)
    await this.engine.press('Enter')
    await this.#note()
    if (looking) await this.#look()
    for (let step = 0; this.#asking && step < mostSteps; step++) {
      const { name } = this.visit.places.at(-1)!
      if (name === 'now') {
        await this.tabTo(`button "${en.skipAll}"`)
        await this.engine.press('Enter')
      } else if (name === 'days' || step % 2 === 0) await this.engine.press('1')
      else {
        await this.tabTo('input')
        await this.engine.press('ArrowDown')
        await this.engine.press('Enter')
      }
      await this.#note()
    }
    if (looking) await this.#look()
    return this.visit
  }

  /** Starts the quiz and answers this many questions. */
  async startAndAnswer(count: number): Promise<Place> {
    await this.waitUntilShown()
    await this.#note()
    await this.click('button', en.start)
    await this.#note()
    if ((await this.place()).name === 'now') await this.#answer(0)
    for (let step = 0; step < count; step++) await this.#answer(step % 3)
    return this.place()
  }

  /** Answers one more question, and waits for the next screen. */
  async answerNext(): Promise<void> {
    const before = await this.place()
    if (before.name === 'now') await this.click('button', en.skipAll)
    else await this.click('option', 0)
    await this.waitForChange(before)
  }

  /** Answers all remaining questions. */
  async finish(): Promise<Place> {
    this.visit.places.push(await this.place())
    for (let step = 0; this.#asking && step < mostSteps; step++) await this.#answer(step % 3)
    return this.place()
  }

  /** Takes the quiz to its result without a keyboard. Goes back once and skips one question. */
  async takeByPointer(): Promise<Visit> {
    await this.waitUntilShown()
    await this.#note()
    await this.click('button', en.start)
    await this.#note()
    for (let step = 0; this.#asking && step < mostSteps; step++) {
      const { name } = this.visit.places.at(-1)!
      if (name === 'question' && step === 3) await this.click('button', en.back)
      else if (name === 'question' && step === 5) await this.click('button', en.skip)
      else {
        await this.#answer(step % 3)
        continue
      }
      await this.#note()
    }
    return this.visit
  }

  /** Waits at most ten seconds until something is true. @throws Error if it never is. */
  async waitFor(isTrue: () => Promise<boolean>): Promise<void> {
    for (let tries = 0; tries < 500; tries++) {
      if (await isTrue()) return
      await wait(20)
    }
    throw new Error(`Waited in vain for ${String(isTrue)}.`)
  }

  /** Waits at most ten seconds for another screen. @throws Error if none is shown. */
  async waitForChange({ heading }: Place): Promise<void> {
    for (let tries = 0; tries < 500; tries++) {
      if ((await this.place()).heading !== heading) return
      await wait(20)
    }
    throw new Error(`"${heading}" was still shown after ten seconds.`)
  }

  /** Where the reader is. */
  async place(): Promise<Place> {
    return this.framed
      ? this.engine.run(() => probe.askFrame('place') as Promise<Place>)
      : this.engine.run((nth) => probe.place(nth), this.nth)
  }

  /** Answers the question with the option at a position, and waits for the next screen. */
  async #answer(position: number): Promise<void> {
    const { name } = await this.place()
    if (name === 'now') await this.click('button', en.skipAll)
    else await this.click('option', position)
    await this.#note()
  }

  get #asking(): boolean {
    return this.visit.places.at(-1)?.screen === 'asking'
  }

  /** Waits for another screen, and notes where the reader is. */
  async #note(): Promise<void> {
    const last = this.visit.places.at(-1)
    if (last) await this.waitForChange(last)
    this.visit.places.push(await this.place())
  }

  /** Records the styles of a screen when it is first shown. */
  async #look(): Promise<void> {
    const { screen } = await this.place()
    this.visit.looks[screen] ??= await this.engine.run((nth) => probe.inside(nth), this.nth)
  }
}

/** Scrolls to something in the framed quiz. @returns Where it is in the window. */
async function clickInFrame(role: Role, name: string | number) {
  const frame = document.querySelector('iframe')!
  let [before, y] = [NaN, NaN]
  // When the frame scrolls, the page around it may follow a little later.
  for (;;) {
    const inside = (await probe.askFrame('point', role, name)) as { x: number; y: number }
    const { left, top } = frame.getBoundingClientRect()
    ;[before, y] = [y, top + inside.y]
    if (Math.abs(y - before) < 1 && y > 0 && y < innerHeight) return { x: left + inside.x, y }
    scrollBy(0, y - innerHeight / 2)
    await probe.nextFrame()
  }
}

/** Steps after which the focus wasn't on the heading of the new screen. */
export const focusLost = ({ places }: Visit): string[] =>
  places
    .slice(1)
    .filter(({ heading, focus }) => focus !== `h2 "${heading.slice(0, 60)}"`)
    .map(({ screen, heading, focus }) => `${screen} "${heading}": focus on ${focus}`)

/** Whether two values are the same, except for lengths within the tolerance in pixels. */
function equal(a = '', b = '', tolerance: number): boolean {
  if (a === b) return true
  const [numbersA, numbersB] = [a, b].map((value) => value.match(/-?[\d.]+/g) ?? [])
  return (
    a.replace(/-?[\d.]+/g, '') === b.replace(/-?[\d.]+/g, '') &&
    numbersA!.every(
      (number, index) => Math.abs(Number(number) - Number(numbersB![index])) < tolerance
    )
  )
}

/** One sentence for each computed value that differs between two looks. */
export function differences(before: Look, after: Look, tolerance = 0.2): string[] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)])
  return [...names].flatMap((name) => {
    const [a, b] = [before[name], after[name]]
    if (!a || !b) return [`${name}: only ${a ? 'before' : 'after'}`]
    return Object.keys({ ...a, ...b })
      .filter((property) => !equal(a[property], b[property], tolerance))
      .map((property) => `${name}: ${property} is ${b[property]}, was ${a[property]}`)
  })
}
