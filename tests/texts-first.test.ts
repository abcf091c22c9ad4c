import { expect, test } from 'vitest'
import { joined, textsFirst } from '../build/texts-first.ts'

const moved = (code: string) => joined(code, textsFirst(code))
const [first, second] = ['a', 'b'].map((letter) => letter.repeat(3000))
const script = (inside: string) => `(function(){"use strict";${inside}})();\n`

test('a script begins with its long texts, in their order, and its short ones stay', () => {
  expect(moved(script(`use(\`${first}\`,\`short\`);use(\`${second}\`)`))).toBe(
    script(`let _0=\`${first}\`;let _1=\`${second}\`;use(_0,\`short\`);use(_1)`)
  )
})

test('a text that is worked out stays where it is', () => {
  const code = script(`use(\`\${name}${first}\`)`)
  expect(moved(code)).toBe(code)
})

test('no name is given twice', () => {
  expect(moved(script(`let _0=1;use(\`${first}\`)`))).toBe(
    script(`let _10=\`${first}\`;let _0=1;use(_10)`)
  )
})

test('a script of any other kind is refused', () => {
  expect(() => moved('use(1)')).toThrow('one function called on the spot')
})
