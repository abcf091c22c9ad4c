import { expect, test } from 'vitest'
import { contrastRatio } from '../../../widget/view/contrast-ratio.ts'

test('black on white has the largest contrast, and a color on itself the smallest', () => {
  expect(contrastRatio([0, 0, 0], [1, 1, 1])).toBeCloseTo(21, 10)
  expect(contrastRatio([0.2, 0.4, 0.6], [0.2, 0.4, 0.6])).toBe(1)
})

test('#767676 is the lightest gray that WCAG accepts on white, and the order does not matter', () => {
  const gray = 0x76 / 255
  expect(contrastRatio([gray, gray, gray], [1, 1, 1])).toBeCloseTo(4.54, 2)
  expect(contrastRatio([1, 1, 1], [gray, gray, gray])).toBeCloseTo(4.54, 2)
})
