import type { Bank } from '../../../src/bank/types.ts'
import { starterBank } from '../../../src/cli/init/starter-bank.ts'
import type { Mutable } from '../../helpers/mutable.ts'

/**
 * A small readable bank: tea, coffee or water. Each call returns a new one, so a test may break it.
 */
export function teaBank(): Mutable<Bank> {
  const starter = starterBank({
    title: 'Tea, coffee or water?',
    language: 'en',
    tracks: [
      { id: 'tea', name: 'Tea drinker', work: 'brewing leaves' },
      { id: 'coffee', name: 'Coffee drinker', work: 'grinding beans' },
      { id: 'water', name: 'Water drinker', work: 'filling glasses' }
    ],
    schema: './bank.schema.json'
  })
  // As if its author had written every text.
  const bank = JSON.parse(JSON.stringify(starter).replaceAll('TODO: ', '')) as Mutable<Bank>
  bank.links = [{ id: 'first', title: 'A link', url: 'https://example.com/a', tracks: ['tea'] }]
  return bank
}
