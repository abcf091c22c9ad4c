import { Writable } from 'node:stream'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Io, Output } from '../../src/cli/io/io.ts'
import { progressOn } from '../../src/cli/io/progress.ts'
import { markdown, samplePosts } from './helpers/posts.ts'
import { runCli } from './helpers/run-cli.ts'
import { teaBank } from './helpers/tea-bank.ts'
import { temporaryFolder } from './helpers/temporary-folder.ts'

/** Progress that is written to a terminal or a file, and what was written. */
function written(isTTY: boolean) {
  let text = ''
  const stderr: Output = new Writable({
    write(chunk, _, done) {
      text += String(chunk)
      done()
    }
  })
  stderr.isTTY = isTTY
  const progress = progressOn({ stderr } as Io, 'Counting')
  return { progress, text: () => text }
}

beforeEach(() => vi.useFakeTimers({ toFake: ['performance'] }))
afterEach(() => vi.useRealTimers())

test('a terminal gets a bar with the time left, which goes at the end', () => {
  const { progress, text } = written(true)
  vi.advanceTimersByTime(30_000)
  progress.update(0.25)
  expect(text()).toMatch(/█+░+ Counting 25%  1:30 left$/)
  progress.end()
  expect(text().endsWith('\r\u001b[K')).toBe(true)
})

test('a file gets a line for each tenth', () => {
  const { progress, text } = written(false)
  for (let percent = 1; percent <= 20; percent++) {
    vi.advanceTimersByTime(1000)
    progress.update(percent / 100)
  }
  expect(text()).toBe('Counting 10%  1:30 left\nCounting 20%  1:20 left\n')
})

test('a file gets a line at least every half minute', () => {
  const { progress, text } = written(false)
  for (let second = 10; second <= 60; second += 10) {
    vi.advanceTimersByTime(10_000)
    progress.update(second / 6000)
  }
  expect(text()).toBe('Counting 1%  99:30 left\nCounting 1%  99:00 left\n')
})

test('the first half second shows nothing', () => {
  const { progress, text } = written(true)
  vi.advanceTimersByTime(499)
  progress.update(0.5)
  progress.end()
  expect(text()).toBe('')
})

describe('long work says how long it takes:', () => {
  /** A clock on which every look takes a second. */
  beforeEach(() => {
    let now = 0
    vi.spyOn(performance, 'now').mockImplementation(() => (now += 1000))
  })
  afterEach(() => vi.restoreAllMocks())
  const bank = JSON.stringify(teaBank())

  test('links of a folder', async () => {
    const posts = samplePosts.map((post) => [`_posts/${post.day}-${post.slug}.md`, markdown(post)])
    const folder = temporaryFolder(Object.fromEntries(posts) as Record<string, string>)
    const { stderr } = await runCli(['links', folder, '--url', 'https://a.example', '--json'])
    expect(stderr).toMatch(/Reading posts 50% {2}\d:\d\d left\n/)
  })

  test('calibrate', async () => {
    const answers = JSON.stringify({ version: 1, bank: { id: 'x', version: '1.0.0' } })
    const files = Array.from({ length: 20 }, (_, index) => [`a/${index}.json`, answers])
    const folder = temporaryFolder({ 'bank.json': bank, ...Object.fromEntries(files) })
    const { stderr } = await runCli(['calibrate', `${folder}/bank.json`, `${folder}/a`])
    expect(stderr).toMatch(/Reading answers 50% {2}\d:\d\d left\n/)
  })

  test('lint', async () => {
    const { stderr } = await runCli(['lint', '-'], bank)
    expect(stderr).toMatch(/Checking 50% {2}\d:\d\d left\n/)
  })

  test('simulate', async () => {
    const folder = temporaryFolder({ 'bank.json': bank })
    const few = ['--people', '2', '--mode', 'quick', '--world', 'messy', '--seed', '1']
    const { stderr } = await runCli(['simulate', `${folder}/bank.json`, ...few])
    expect(stderr).toMatch(/Simulating \d+% {2}\d:\d\d left\n/)
  })
})
