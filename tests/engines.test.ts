import { afterEach, expect, test, vi } from 'vitest'
import { findEngines } from '../scripts/setup/engines.mjs'

afterEach(() => {
  vi.unstubAllEnvs()
})

test('an engine that is missing is an error only if it is required', async () => {
  vi.stubEnv('PATH', '/nowhere')
  vi.stubEnv('REQUIRED_ENGINES', '')
  expect(await findEngines()).not.toHaveProperty('webkit')
  vi.stubEnv('REQUIRED_ENGINES', 'webkit')
  await expect(findEngines()).rejects.toThrow(
    'REQUIRED_ENGINES names webkit, which this machine lacks.'
  )
})
