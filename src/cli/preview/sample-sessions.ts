import { createActor } from 'xstate'
import type { Response } from '../../bank/responses.ts'
import { fromTrackIds, trackIndexes, type Mix } from '../../bank/track.ts'
import type { Bank } from '../../bank/types.ts'
import { regions } from '../../model/regions.ts'
import { centeredWeights } from '../../model/response-model.ts'
import { defineQuiz } from '../../quiz/define-quiz.ts'

/** Answers of someone with a known mix, to see their result. */
export interface SampleSession {
  /** The mix in words: "Manager 80%, Engineer 10%, …". */
  label: string
  /** The place the answers come to, if any. */
  place: string | null
  claim: string
  responses: readonly Response[]
}

/** Once round the triangle and through its center. */
const stops = [0, 3, 1, 4, 2, 5, 6]

/** For each region, someone at its anchor who always takes what appeals to them most. */
export function sampleSessions(bank: Bank): SampleSession[] {
  return stops.map((stop) => sampleOf(bank, regions[stop]!.anchor, stop))
}

function sampleOf(bank: Bank, mix: Mix, seed: number): SampleSession {
  const quiz = defineQuiz(bank)
  const actor = createActor(quiz.machine, { input: { mode: 'quick', seed } }).start()
  actor.send({ type: 'quiz.start' })
  const items = new Map(bank.items.map((item) => [item.id, item]))
  for (let item; (item = quiz.item(actor.getSnapshot()));) {
    const scored = item.section === 'pull' ? items.get(item.id) : undefined
    if (!scored) {
      actor.send({ type: 'item.skip', item: item.id })
      continue
    }
    const appeals = scored.options.map((option) => {
      const weights = centeredWeights(fromTrackIds(bank, option.weights))
      return trackIndexes.map((track) => weights[track] * mix[track]).reduce((a, b) => a + b)
    })
    const option = scored.options[appeals.indexOf(Math.max(...appeals))]!
    actor.send({ type: 'item.answer', item: item.id, option: option.id })
  }
  const snapshot = actor.getSnapshot()
  const report = quiz.report(snapshot)
  const names = bank.tracks.map(({ name }) => name)
  return {
    label: names
      .map((name, track) => `${name} ${Math.round(mix[track as 0 | 1 | 2] * 100)}%`)
      .join(', '),
    place: report.place?.name ?? null,
    claim: report.claim.kind,
    responses: quiz.session(snapshot).responses
  }
}
