import { z } from 'zod'

// The published schema of what `report` returns. The engine never loads it: a test compares the two,
// and write-report-schema.ts writes dist/report.schema.json.

const Id = z.string().min(1)
const Text = z.string().min(1)
const Share = z.number().min(0).max(1)
const Track = Id.describe("Id of one of the bank's tracks.")
const Tracks = z.array(Track)
const Region = z.array(Track).min(1).max(3).describe('The tracks a region lies between.')

const ByTrack = <Value extends z.ZodType>(value: Value) => z.record(Track, value)
const Range = z.tuple([Share, Share])
const Mix = ByTrack(Share).describe('A share per track; they sum to 1.')

const Claim = z.strictObject({
  kind: z.enum(['clear', 'leaning', 'between', 'open']),
  tracks: Tracks.max(2).describe('One if clear, two if leaning or between, none if open.'),
  chance: Share.max(0.95).describe(
    'Probability that the first track comes first, in steps of .05.'
  ),
  ruledOut: Tracks.describe('Tracks that are unlikely to come first.')
})

const Place = z.strictObject({
  region: Region,
  name: Text,
  headline: Text,
  meaning: Text.optional(),
  mass: Share.describe('Probability of the region.'),
  alternative: z
    .strictObject({ region: Region, name: Text, mass: Share })
    .optional()
    .describe(
      'Another place it could be: the one that the mean lies in, if that is another; else the next ' +
        'likeliest, if this one has a probability below .40.'
    )
})

const Evidence = z.strictObject({
  item: Id,
  option: Id,
  bits: z.number().describe('Weight of evidence for the first track against the second.'),
  text: Text
})

const Swap = z.strictObject({ item: Id, from: Id, to: Id })

/** The whole result as plain JSON. */
export const ReportSchema = z.strictObject({
  version: z.literal(2).describe('Version of this shape.'),
  bank: z.strictObject({ id: Id, version: z.string() }),
  answered: z.int().min(0).describe('Scored items answered.'),
  skipped: z.int().min(0).describe('Scored items skipped.'),
  claim: Claim,
  place: Place.nullable().describe('The named place; null while it is too close to call.'),
  mean: Mix,
  region80: z
    .strictObject({
      shares: ByTrack(Range).describe('Lowest and highest share of each track.'),
      points: z.array(z.int().min(0).max(230)).min(1).max(231).describe('Indexes into the grid.')
    })
    .describe('The smallest region that holds 80% of the belief.'),
  dots: z.array(Mix).length(20).describe('Twenty mixes, equally likely.'),
  patterns: z
    .array(
      z.strictObject({
        facet: Id,
        track: Track,
        count: z.int().min(2),
        total: z.int().min(2),
        text: Text
      })
    )
    .max(3),
  evidence: z.strictObject({ for: z.array(Evidence).max(3), against: z.array(Evidence).max(1) }),
  counterfactual: z.strictObject({
    facets: z.array(z.strictObject({ facet: Id, track: Track, text: Text })).max(3),
    single: z.array(Swap).describe('Every single swap that would put another track first.'),
    pair: z.tuple([Swap, Swap]).nullable().describe('If no single swap would: two that would.'),
    firm: z.boolean().describe('True if no single swap would.')
  }),
  roles: z.array(z.strictObject({ name: Text, text: Text })),
  consistency: z.strictObject({
    low: Share.describe('Probability that the answers hardly follow any pull.'),
    mixed: z.boolean()
  }),
  now: z
    .strictObject({
      answers: z.record(Id, Id),
      region: Region.optional(),
      staying: z.boolean(),
      pushed: z.boolean()
    })
    .nullable(),
  followUps: z.record(Id, Id).nullable().describe('Chosen option by item.'),
  day: z.strictObject({ chosen: Id, region: Region, agrees: z.boolean() }).nullable(),
  readiness: z.strictObject({ done: z.array(Id), next: z.array(Id).max(2) }).nullable(),
  leadership: z
    .strictObject({ shares: z.record(Id, Share), most: z.array(Id), least: z.array(Id) })
    .nullable(),
  situation: z
    .strictObject({ caveats: z.array(z.strictObject({ item: Id, option: Id, text: Text })) })
    .nullable(),
  experiments: z.strictObject({ confirm: Id.nullable(), disprove: Id.nullable() }),
  questions: z.array(Text).max(3).describe('Questions to bring to a one-on-one.'),
  links: z.array(z.strictObject({ id: Id, reason: Text.optional() })).max(9),
  disclaimer: Text
})
