import { expect, test } from 'vitest'
import { CareerPathQuiz } from '../../widget/element.ts'

test('the element can be imported without a document', () => {
  expect(typeof document).toBe('undefined')
  expect(CareerPathQuiz.observedAttributes).toContain('theme')
})

test('the script tag’s module can be imported without custom elements, and does nothing', async () => {
  expect(globalThis).not.toHaveProperty('customElements')
  expect(Object.keys(await import('../../widget/embed.ts'))).toEqual([])
})
