import { page } from 'vitest/browser'
import type { Track } from '../../../src/bank/track.ts'
import type { CareerPathQuiz } from '../../../widget/element.ts'
import { answersFor, mountResult } from './quiz.ts'

/** All that the quiz shows, hidden or not. */
export const shown = (quiz: CareerPathQuiz) => quiz.shadowRoot!.querySelector('.card')!.textContent

/** What was said last, beside the screen. */
export const said = () => page.getByRole('status').last()

export const section = (name: string) => page.getByRole('heading', { name, exact: true })
export const tick = (name: string) => page.getByRole('checkbox', { name, exact: true })

/** A quiz that shows its result and keeps it on the device. */
export const mountKept = (track: Track, store = 'local'): CareerPathQuiz =>
  mountResult(answersFor(track, 14), { store })
