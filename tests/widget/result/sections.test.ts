import { expect, test } from 'vitest'
import { hideProblems, sectionNames } from '../../../widget/result/sections.ts'
import { fakeElement } from '../host/fake-element.ts'

const messages = (hide: string) => hideProblems(fakeElement({ hide })).map(({ message }) => message)

test('the page owner is warned about each name in hide that no section has', () => {
  const expected =
    'Expected picture, experiments, links, why, roles, what-if, situation, certainty, compare, ' +
    'save or share, separated by spaces.'
  expect(messages('Compare, share sharing')).toEqual([
    `hide="Compare" is unknown. ${expected}`,
    `hide="sharing" is unknown. ${expected}`
  ])
})

test('but not about the names of sections', () => {
  expect(messages(sectionNames.join(' '))).toEqual([])
  expect(hideProblems(fakeElement())).toEqual([])
})
