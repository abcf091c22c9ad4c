import { expect, test } from 'vitest'
import { CareerPathQuiz } from '../../widget/element.ts'

test('the element can be imported where there is no document', () => {
  expect(typeof document).toBe('undefined')
  expect(CareerPathQuiz.observedAttributes).toContain('theme')
})
