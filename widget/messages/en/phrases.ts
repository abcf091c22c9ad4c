import type { Section } from '../../../src/bank/responses.ts'

export const language = 'en'

/** The form of a phrase that goes with a number. */
export const count = (number: number, one: string, other: string) => (number === 1 ? one : other)

export const sectionNames: Record<Section, string> = {
  pull: 'What draws you',
  readiness: 'Practice so far',
  leadership: 'How you would lead',
  context: 'Your situation'
}
