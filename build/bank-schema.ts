import { z } from 'zod'
import { Bank, Link } from '../src/bank/schema.ts'
import { starterBank } from '../src/cli/init/starter-bank.ts'

// JSON Schemas from which editors complete and check the files of authors, in the form that
// SchemaStore lists: an $id, a title, a description, examples.

/** Where a schema can be fetched once the package is published. */
export const address = (name: string): string =>
  `https://unpkg.com/career-path-quiz/dist/${name}.schema.json`

const exampleLink = {
  id: 'episode-12',
  kind: 'episode',
  title: 'Should I become a manager?',
  url: 'https://example.com/12-should-i-become-a-manager/',
  date: '2024-03-18',
  source: 'Example Podcast',
  asks: 'A senior engineer was offered a team and fears the meetings.',
  tracks: ['manager'],
  reasons: [{ when: { first: ['manager'] }, text: 'Your answers put leading people first.' }]
}

/** The schema of a bank file. */
export function bankSchema(): object {
  const { $schema, ...schema } = z.toJSONSchema(Bank, { io: 'input' })
  const [engineer, manager, specialist] = [
    { id: 'engineer', name: 'Engineer', work: 'building' },
    { id: 'manager', name: 'Manager', work: 'leading people' },
    { id: 'specialist', name: 'Specialist', work: 'going deep' }
  ] as const
  const example = starterBank({
    title: 'Which way to go?',
    language: 'en',
    tracks: [manager, engineer, specialist],
    schema: address('bank')
  })
  return {
    $schema,
    $id: address('bank'),
    title: 'Bank of career-path-quiz',
    description:
      'One bank file: the items of a quiz with their weights, and the places, experiments and links its result can suggest.',
    ...schema,
    examples: [{ ...example, links: [exampleLink] }]
  }
}

/** The schema of a list of links, for the attribute `links`. */
export function linksSchema(): object {
  const List = z.array(Link).describe('Replaces the links of the bank.')
  const Added = z
    .strictObject({ add: z.array(Link).describe('The links to add.') })
    .describe('Comes before the links of the bank.')
  const { $schema, ...schema } = z.toJSONSchema(z.union([List, Added]), { io: 'input' })
  return {
    $schema,
    $id: address('links'),
    title: 'Links of career-path-quiz',
    description: 'A list of links to listen to and read; only "title" and "url" are required.',
    ...schema,
    examples: [[exampleLink]]
  }
}
