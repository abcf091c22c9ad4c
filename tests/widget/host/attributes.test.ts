import { describe, expect, test } from 'vitest'
import {
  attributeProblems,
  hiddenSections,
  readAttribute
} from '../../../widget/host/attributes.ts'
import { fakeElement } from './fake-element.ts'

describe('an attribute with a fixed set of values', () => {
  test.each([
    ['mode', 'full', 'full'],
    ['mode', 'fast', 'quick'],
    ['mode', undefined, 'quick'],
    ['store', 'none', 'none'],
    ['store', '', 'local'],
    ['theme', 'dark', 'dark'],
    ['theme', 'DARK', 'auto']
  ] as const)('%s="%s" is read as %s', (name, value, expected) => {
    const element = fakeElement(value === undefined ? {} : { [name]: value })
    expect(readAttribute(element, name)).toBe(expected)
  })
})

test.each([
  [undefined, []],
  ['', []],
  ['roles', ['roles']],
  [' why  roles\nshare ', ['why', 'roles', 'share']],
  ['why, roles,share', ['why', 'roles', 'share']]
])('hide="%s" hides %o', (hide, names) => {
  const element = fakeElement(hide === undefined ? {} : { hide })
  expect([...hiddenSections(element)]).toEqual(names)
})

describe('the page owner is warned about an attribute', () => {
  const messages = (attributes: Record<string, string>) =>
    attributeProblems(fakeElement(attributes), ['why', 'roles', 'share']).map(
      ({ message }) => message
    )

  test.each([
    [{ mode: 'fast' }, 'mode="fast" is unknown. Expected quick or full.'],
    [{ theme: 'blue' }, 'theme="blue" is unknown. Expected auto, light or dark.'],
    [
      { mdoe: 'full' },
      'The attribute "mdoe" is unknown. Expected mode, store, theme, lang, src, links or hide.'
    ],
    [
      { constructor: '' },
      'The attribute "constructor" is unknown. Expected mode, store, theme, lang, src, links or hide.'
    ]
  ])('%o', (attributes, message) => {
    expect(messages(attributes as Record<string, string>)).toEqual([message])
  })

  test('about each name in hide that no section has', () => {
    expect(messages({ hide: 'Why, roles sharing' })).toEqual([
      'hide="Why" is unknown. Expected why, roles or share.',
      'hide="sharing" is unknown. Expected why, roles or share.'
    ])
  })

  test('but not about global attributes', () => {
    const attributes = { 'id': 'a', 'class': 'b', 'data-id': 'c', 'aria-label': 'd', 'slot': 'e' }
    expect(messages({ ...attributes, mode: 'quick', hide: 'roles', src: '/bank.json' })).toEqual([])
  })

  // https://html.spec.whatwg.org/multipage/dom.html#global-attributes
  test.each([
    'accesskey autocapitalize autocorrect autofocus contenteditable dir draggable enterkeyhint',
    'headingoffset headingreset hidden inert inputmode is itemid itemprop itemref itemscope',
    'itemtype lang nonce popover spellcheck style tabindex title translate writingsuggestions',
    'class id slot exportparts part role onclick data-a aria-label'
  ])('nor about %s', (names) => {
    expect(messages(Object.fromEntries(names.split(' ').map((name) => [name, ''])))).toEqual([])
  })
})
