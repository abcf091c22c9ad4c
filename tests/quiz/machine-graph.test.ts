import type { ActorLogic } from 'xstate'
import { getAdjacencyMap } from 'xstate/graph'
import { describe, expect, test } from 'vitest'
import { itemsById } from '../../src/bank/responses.ts'
import { defineQuiz } from '../../src/quiz/define-quiz.ts'
import type { QuizEvent, QuizInput } from '../../src/quiz/machine.ts'
import type { Snapshot } from '../helpers/play.ts'
import { tinyBank } from '../helpers/tiny-bank.ts'

const quiz = defineQuiz(tinyBank)
const askedIn = (snapshot: Snapshot) => quiz.item(snapshot)?.id
const responsesIn = (snapshot: Snapshot) => quiz.session(snapshot).responses

/** The first and the last option of an item. */
function outerOptions(item: string): string[] {
  const { options } = itemsById(tinyBank).get(item)!.item
  return [options[0]!.id, options.at(-1)!.id]
}

/** Every event a reader could cause here. */
function choices(snapshot: Snapshot): QuizEvent[] {
  const item = askedIn(snapshot)
  return [
    { type: 'quiz.start' },
    { type: 'quiz.finish' },
    { type: 'quiz.continue' },
    { type: 'quiz.restart' },
    { type: 'item.back' },
    ...(item === undefined ? [] : [{ type: 'item.skip', item } as const]),
    ...(item === undefined ? [] : outerOptions(item)).map(
      (option) => ({ type: 'item.answer', item: item!, option }) as const
    ),
    ...responsesIn(snapshot).flatMap((response) =>
      outerOptions(response.item).map(
        (option) => ({ type: 'item.change', item: response.item, option }) as const
      )
    )
  ]
}

/** A text that identifies a state. */
const nameOf = ({ value, context }: Snapshot) => JSON.stringify([value, context])

// XState's graph functions have no type for a machine that emits.
const logic = quiz.machine as unknown as ActorLogic<Snapshot, QuizEvent, QuizInput>
const map = getAdjacencyMap(logic, {
  input: { seed: 7 },
  events: choices,
  serializeState: nameOf
})
type Edge = { event: QuizEvent; state: Snapshot }

interface Place {
  name: string
  snapshot: Snapshot
  leadsTo: { type: QuizEvent['type']; name: string; snapshot: Snapshot }[]
}
const states: Place[] = Object.values(map).map(({ state, transitions }) => ({
  name: nameOf(state),
  snapshot: state,
  leadsTo: Object.values<Edge>(transitions).map((edge) => ({
    type: edge.event.type,
    snapshot: edge.state,
    name: nameOf(edge.state)
  }))
}))

/** Names of the states from which a goal can be reached without a restart. */
function reaching(isGoal: (snapshot: Snapshot) => boolean): Set<string> {
  const sources = new Map<string, string[]>()
  for (const { name, leadsTo } of states) {
    for (const edge of leadsTo.filter(({ type }) => type !== 'quiz.restart')) {
      sources.set(edge.name, [...(sources.get(edge.name) ?? []), name])
    }
  }
  const found = new Set(states.filter(({ snapshot }) => isGoal(snapshot)).map(({ name }) => name))
  for (const name of found) for (const source of sources.get(name) ?? []) found.add(source)
  return found
}

describe('the graph of all states in a bank of five items', () => {
  test('includes every screen of every section', () => {
    const screens = new Set(
      states.map(({ snapshot }) => `${snapshot.value} ${snapshot.context.section}`)
    )
    expect([...screens].toSorted()).toEqual([
      'asking leadership',
      'asking pull',
      'asking readiness',
      'asking situation',
      'finished leadership',
      'finished pull',
      'finished readiness',
      'finished situation',
      'welcome pull'
    ])
    expect(states.length).toBeGreaterThan(300)
  })

  test('leads to the result from everywhere without starting over', () => {
    const all = states.map(({ name }) => name)
    const arriving = reaching(({ value }) => value === 'finished')
    expect(all.filter((name) => !arriving.has(name))).toEqual([])
  })

  test('leads to every item from everywhere without starting over', () => {
    for (const item of itemsById(tinyBank).keys()) {
      const arriving = reaching((snapshot) => askedIn(snapshot) === item)
      expect(states.filter(({ name }) => !arriving.has(name)).map(({ name }) => name)).toEqual([])
    }
  })

  test('has one welcome state, to which a restart leads', () => {
    const welcomes = states.filter(({ snapshot }) => snapshot.value === 'welcome')
    expect(welcomes).toHaveLength(1)
    for (const { leadsTo } of states) {
      const restart = leadsTo.find(({ type }) => type === 'quiz.restart')
      expect(restart?.name).toBe(welcomes[0]!.name)
    }
  })

  test('lets Back reopen the last item, step by step down to the first', () => {
    for (const { snapshot, leadsTo } of states) {
      if (snapshot.value === 'welcome') continue
      const responses = responsesIn(snapshot)
      const before = leadsTo.find(({ type }) => type === 'item.back')!.snapshot
      if (responses.length === 0) {
        expect(before).toBe(snapshot)
      } else {
        expect(before.value).toBe('asking')
        expect(responsesIn(before)).toEqual(responses.slice(0, -1))
        expect(askedIn(before)).toBe(responses.at(-1)!.item)
      }
    }
  })

  test('asks something in every asking state, and nothing twice', () => {
    for (const { snapshot } of states) {
      const responses = responsesIn(snapshot)
      const item = askedIn(snapshot)
      if (snapshot.value === 'asking') expect(item).toBeDefined()
      expect(new Set(responses.map((response) => response.item)).size).toBe(responses.length)
      if (item) expect(responses.map((response) => response.item)).not.toContain(item)
    }
  })
})
