import { expect, test } from 'vitest'
import { bank as shipped } from '../../questions/index.ts'
import { reportOf } from '../../widget/view/report-of.ts'
import { Sitting } from '../../widget/session.ts'

test('a press looks the result up that was worked out while the reader read', () => {
  const bank = structuredClone(shipped)
  let pressed = false
  // A report reads the links, so none is worked out while they cannot be read.
  Object.defineProperty(bank, 'links', {
    get: () => {
      if (pressed) throw new Error('A report was worked out in the press.')
      return shipped.links
    }
  })
  const sitting = new Sitting({ bank, seed: 7 })
  sitting.send({ type: 'quiz.start' })
  let asked = 0
  while (sitting.snapshot.value === 'asking') {
    const ahead = sitting.ahead((responses) => void reportOf(sitting, responses))
    for (const part of ahead) expect(part).toBeUndefined()
    const { id, options } = sitting.assessment.item!
    pressed = true
    sitting.send({ type: 'item.answer', item: id, option: options[0]!.id })
    asked++
    pressed = false
  }
  pressed = true
  expect(reportOf(sitting).answered).toBe(asked)
})
