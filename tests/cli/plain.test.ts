import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readPage } from '../../scripts/plain/read-page.ts'
import { bank as shipped } from '../../questions/index.ts'
import { take } from '../../scripts/plain/take.ts'
import { runCli } from './helpers/run-cli.ts'
import { teaBank } from './helpers/tea-bank.ts'
import { temporaryFolder } from './helpers/temporary-folder.ts'

const bank = teaBank()
const inFile = () => join(temporaryFolder({ 'bank.json': JSON.stringify(bank) }), 'bank.json')

describe('plain', () => {
  test('prints a page on which the quiz of a bank can be taken', async () => {
    const { code, stdout } = await runCli([
      'plain',
      inFile(),
      '--full',
      'https://example.com/quiz/'
    ])
    expect(code).toBe(0)
    expect(stdout).toContain('<a href="https://example.com/quiz/">full quiz</a>')
    const tea = new Map(bank.items.map(({ id, options }) => [id, options[0]!.id]))
    const { answers, result } = take(bank, readPage(stdout), { answer: ({ id }) => tea.get(id)! })
    expect(answers).toHaveLength(bank.items.length)
    expect(result.text).toMatch(/brewing leaves about \d+%/)
  })

  test('without a file it is the shipped quiz, and without --full it links nowhere else', async () => {
    const { code, stdout } = await runCli(['plain'])
    expect(code).toBe(0)
    expect(stdout).toContain(`<h1>${shipped.title}</h1>`)
    expect(stdout).toContain('coarser than the full quiz')
  })

  test('--json prints the same page', async () => {
    const file = inFile()
    const { stdout: html } = await runCli(['plain', file])
    const { stdout: json } = await runCli(['plain', file, '--json'])
    expect(JSON.parse(json)).toEqual({ version: 1, html })
  })

  test.each(['javascript:alert(1)', 'data:text/html,1', 'https://'])(
    '--full %s is refused',
    async (address) => {
      const { code, stderr } = await runCli(['plain', inFile(), '--full', address])
      expect(code).toBe(2)
      expect(stderr).toContain(`--full is "${address}"`)
    }
  )
})
