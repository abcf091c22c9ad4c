import { z } from 'zod'
import { abilities, regions } from '../src/bank/schema.ts'
import { tracks } from '../src/bank/track.ts'

// What `report` of the engine returns, for whoever keeps reports or reads them elsewhere. The
// engine itself never loads this: a test holds the two against each other, and
// write-report-schema.ts makes dist/report.schema.json of it.

const Id = z.string().min(1)
const Text = z.string().min(1)
const Track = z.enum(tracks)
const Share = z.number().min(0).max(1)

/** One share for each track; they sum to 1. */
const Mix = z.strictObject({ manager: Share, ic: Share, specialist: Share })
const Range = z.tuple([Share, Share])

const Claim = z.strictObject({
  kind: z.enum(['clear', 'leaning', 'between', 'open']),
  tracks: z.array(Track).max(2).describe('One if clear, two if leaning or between, else none.'),
  inTwenty: z.int().min(0).max(19).describe('Chance that the claim is true, in counts of twenty.')
})

const Evidence = z.strictObject({
  item: Id,
  option: Id,
  bits: z.number().describe('Weight of evidence for the first track against the second.'),
  text: Text
})

const Change = z.strictObject({ item: Id, from: Id, to: Id })

const Readiness = z.strictObject({
  levels: z.array(z.strictObject({ track: Track, level: z.enum(['little', 'some', 'much']) })),
  least: z.array(Id).max(2).describe('Acts done least often for the first of these tracks.')
})

const Leadership = z.strictObject({
  shares: z.strictObject({
    technical: Share,
    operations: Share,
    product: Share,
    strategy: Share
  }),
  most: z.array(z.enum(abilities)),
  least: z.array(z.enum(abilities))
})

/** The whole result, as plain JSON. */
export const ReportSchema = z.strictObject({
  version: z.literal(1).describe('Version of this shape.'),
  bank: z.strictObject({ id: Id, version: z.string() }),
  answered: z.int().min(0),
  skipped: z.int().min(0),
  claim: Claim,
  mean: Mix,
  region80: z
    .strictObject({
      manager: Range,
      ic: Range,
      specialist: Range,
      points: z.array(z.int().min(0).max(230)).min(1).max(231).describe('Indexes into the grid.')
    })
    .describe('The fewest points of the grid that are right with a chance of .80.'),
  dots: z.array(Mix).length(20).describe('Twenty mixes, each one chance in twenty.'),
  evidence: z.strictObject({ for: z.array(Evidence).max(3), against: z.array(Evidence).max(1) }),
  counterfactual: z.strictObject({
    single: z.array(Change).describe('Every single changed answer that would move the top track.'),
    pair: z.tuple([Change, Change]).nullable().describe('If no single one would: two that would.'),
    firm: z.boolean().describe('True if no single one would.')
  }),
  archetypes: z.strictObject({
    named: z.enum(regions).nullable(),
    set: z.array(z.enum(regions)).max(4)
  }),
  consistency: z.strictObject({
    low: Share.describe('Probability that the answers hardly follow any pull.'),
    mixed: z.boolean()
  }),
  readiness: Readiness.nullable(),
  leadership: Leadership.nullable(),
  context: z
    .strictObject({
      caveats: z.array(z.strictObject({ item: Id, option: Id, text: Text }))
    })
    .nullable(),
  trials: z.strictObject({ confirm: Id.nullable(), disprove: Id.nullable() }),
  links: z.array(z.strictObject({ id: Id, because: Text })).max(6),
  notice: Text
})
