import { expect, test } from 'vitest'
import { parseAddress } from '../../site/parse-address.ts'

test.each([
  [{}, { origin: undefined, base: '/' }],
  [{ base: '/quiz-site/' }, { origin: undefined, base: '/quiz-site/' }],
  [{ url: 'https://example.org' }, { origin: 'https://example.org', base: '/' }],
  [{ url: 'https://example.org/a/b' }, { origin: 'https://example.org', base: '/a/b/' }],
  [
    { url: 'https://example.org/', base: '/a/' },
    { origin: 'https://example.org', base: '/a/' }
  ]
])('%o is at %o', (options, address) => {
  expect(parseAddress(options)).toEqual(address)
})

test.each([
  [{ url: 'example.org' }, '--url is "example.org". Expected an address'],
  [{ url: 'http://example.org/' }, '--url is "http://example.org/". Expected an address'],
  [{ url: 'https://"example.org/' }, '--url is "https://"example.org/". Expected an address'],
  [{ base: 'quiz' }, '--base is "quiz". Expected a path with a slash at both ends'],
  [{ base: '/a"b/' }, '--base is "/a"b/"']
])('%o is refused', (options, message) => {
  expect(() => parseAddress(options)).toThrow(message)
})
