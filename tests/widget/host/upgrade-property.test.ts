import { expect, test } from 'vitest'
import { upgradeProperty } from '../../../widget/host/upgrade-property.ts'

class Quiz {
  set: number[] = []
  get bank(): number {
    return this.set.at(-1) ?? 0
  }
  set bank(value: number) {
    this.set.push(value)
  }
}

const upgrade = (quiz: Quiz) => upgradeProperty(quiz as unknown as HTMLElement, 'bank' as never)

test('a property set before the class is defined reaches its setter', () => {
  const quiz = new Quiz()
  Object.defineProperty(quiz, 'bank', { value: 7, configurable: true, writable: true })
  upgrade(quiz)
  expect(Object.hasOwn(quiz, 'bank')).toBe(false)
  expect(quiz.set).toEqual([7])
})

test('without an early value nothing is set', () => {
  const quiz = new Quiz()
  upgrade(quiz)
  expect(quiz.set).toEqual([])
})
