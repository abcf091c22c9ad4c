import { z } from 'zod'
import { tracks } from './track.ts'

/** Facets of pull: content areas for balance and evidence, never scored by themselves. */
export const facets = [
  'growth',
  'stance',
  'span',
  'reach',
  'calendar',
  'friction',
  'credit',
  'route'
] as const

/** Regions of the triangle, one for each anchor. */
export const regions = [
  'manager',
  'ic',
  'specialist',
  'manager-ic',
  'ic-specialist',
  'manager-specialist',
  'centre'
] as const

/** Areas of practice that readiness asks about. */
export const practiceAreas = ['craft', 'people', 'coordination', 'path'] as const

/** The four abilities of an engineering leader (theme T32). */
export const abilities = ['technical', 'operations', 'product', 'strategy'] as const

const slugPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/
const Slug = z
  .string()
  .regex(slugPattern, 'Expected a lower-case-with-hyphens id.')
  .describe('a lower-case-with-hyphens id')

/** Words for people. Text is text: a tag in it would be shown as it stands, so it is refused. */
const Text = z
  .string()
  .trim()
  .min(1, 'Expected some text.')
  // As a pattern rather than a function, so that the JSON Schema and the widget hold it as well.
  .regex(/^(?![\s\S]*<[A-Za-z!/])/, 'Expected plain text without tags.')
  .describe('plain text without tags')

const Themes = z.array(
  z
    .string()
    .regex(/^[A-Za-z]\w*$/, 'Expected a theme id such as "T13".')
    .describe('a theme id such as "T13"')
)

const Track = z.enum(tracks)
const Tracks = z
  .array(Track)
  .min(1, 'Expected at least one track.')
  .refine((list) => new Set(list).size === list.length, 'Expected each track once at the most.')

const httpsExpected = 'Expected an address without spaces that starts with "https://".'

/** Browsers take `https:name` for a path of the page it stands in, so the slashes count. */
const HttpsUrl = z
  .url({ protocol: /^https$/, error: httpsExpected, abort: true })
  .regex(/^https:\/\/\S+$/, httpsExpected)
  .max(500)
  .describe('an address without spaces that starts with "https://"')

const Weight = z.int('Expected a whole number from -2 to 3.').min(-2).max(3)

/** One answer on offer. */
export const Option = z.strictObject({
  id: Slug,
  text: Text,
  /** Slopes of the nominal response model, one for each track; whole numbers from -2 to 3. */
  weights: z.strictObject({ manager: Weight, ic: Weight, specialist: Weight }),
  /** How a result quotes this answer back: a whole sentence that starts with "You". */
  evidence: Text,
  /** How attractive the answer looked to reviewers who did not see the weights, 1 to 7 each. */
  ratings: z.array(z.int().min(1).max(7)).optional()
})

/** Something that is asked to learn the reader's pull. */
export const Item = z.strictObject({
  id: Slug,
  facet: z.enum(facets),
  /** `triad` and `quad`: pick one scenario; `tradeoff`: five steps between two tracks. */
  format: z.enum(['triad', 'quad', 'tradeoff']),
  stem: Text,
  options: z.array(Option).min(2).max(5),
  themes: Themes,
  /** True where the content goes beyond the sources. */
  extension: z.boolean().optional(),
  /** The author's explanation of a warning that `checkBank` gives. */
  note: Text.optional()
})

/** How often somebody did a concrete thing in the last six months. Never moves the result. */
export const ReadinessItem = z.strictObject({
  id: Slug,
  area: z.enum(practiceAreas),
  /** The tracks this practice prepares for. */
  tracks: Tracks,
  stem: Text,
  themes: Themes
})

export const Readiness = z.strictObject({
  /** The shared answers, from the least practice to the most. */
  options: z.array(z.strictObject({ id: Slug, text: Text })).length(4),
  items: z.array(ReadinessItem)
})

/** Which of four abilities somebody reaches for. Never moves the result. */
export const LeadershipItem = z.strictObject({
  id: Slug,
  stem: Text,
  options: z
    .array(z.strictObject({ id: Slug, ability: z.enum(abilities), text: Text }))
    .length(abilities.length),
  themes: Themes
})

/** A fact about the reader's situation. Unscored: an answer may select a caveat, and a link. */
export const ContextItem = z.strictObject({
  id: Slug,
  stem: Text,
  options: z
    .array(
      z.strictObject({
        id: Slug,
        text: Text,
        /** A fact and a question to ask, shown to whoever chose this. */
        caveat: Text.optional(),
        /** The themes of this answer, where they are fewer than the question's: for its link. */
        themes: Themes.optional()
      })
    )
    .min(2)
    .max(5),
  themes: Themes
})

/** What life is like in one region of the triangle. */
export const Role = z.strictObject({
  region: z.enum(regions),
  title: Text,
  /** What the week is made of. */
  week: Text,
  /** What one gives up. */
  cost: Text,
  /** What people there complain about. */
  complaint: Text,
  /** Names that such a seat goes by, each with what it is or why it exists. */
  seats: z.array(z.strictObject({ name: Text, text: Text })).min(1),
  themes: Themes
})

/** A cheap, reversible experiment of less than four weeks. */
export const Trial = z.strictObject({
  id: Slug,
  /** The track or tracks it tries out. */
  tracks: Tracks,
  /** `confirm`: shows the pull at its best; `disprove`: shows what would speak against it. */
  aim: z.enum(['confirm', 'disprove']),
  /** The facets on which it brings evidence. */
  facets: z.array(z.enum(facets)).min(1),
  title: Text,
  text: Text,
  /** How long it takes, in days from start to end: 1 to 27. */
  days: z.int().min(1).max(27),
  /** To be answered in writing afterwards. */
  question: Text,
  /** Whom to talk to about it. */
  talk: Text,
  themes: Themes,
  extension: z.boolean().optional()
})

/** Something to listen to or read. */
export const Link = z.strictObject({
  id: Slug,
  kind: z.enum(['episode', 'post', 'book', 'talk']),
  title: Text,
  url: HttpsUrl,
  /** Day of publication, YYYY-MM-DD. */
  date: z.iso
    .date('Expected a date such as "2022-12-05".')
    .describe('a date such as "2022-12-05"')
    .optional(),
  source: Text,
  tracks: Tracks,
  themes: Themes,
  summary: Text
})

/** A bank file: everything a quiz asks and everything it can suggest. */
export const Bank = z.strictObject({
  $schema: z.string().optional(),
  id: Slug,
  version: z
    .string()
    .regex(/^\d+\.\d+\.\d+$/, 'Expected a version such as "1.0.0".')
    .describe('a version such as "1.0.0"'),
  /** BCP 47 tag of the language all texts are in: language, script, region, variant. */
  language: z
    .string()
    .regex(
      /^[a-z]{2,3}(?:-[A-Za-z]{4})?(?:-(?:[A-Za-z]{2}|\d{3}))?(?:-[a-z0-9]{5,8})?$/,
      'Expected a tag such as "en".'
    )
    .describe('a tag such as "en"'),
  title: Text,
  items: z.array(Item).min(1),
  readiness: Readiness,
  leadership: z.array(LeadershipItem),
  context: z.array(ContextItem),
  roles: z.array(Role),
  trials: z.array(Trial),
  links: z.array(Link)
})

export type Bank = z.infer<typeof Bank>
export type Item = z.infer<typeof Item>
export type Option = z.infer<typeof Option>
export type ReadinessItem = z.infer<typeof ReadinessItem>
export type LeadershipItem = z.infer<typeof LeadershipItem>
export type ContextItem = z.infer<typeof ContextItem>
export type Role = z.infer<typeof Role>
export type Trial = z.infer<typeof Trial>
export type Link = z.infer<typeof Link>
export type Facet = (typeof facets)[number]
export type Region = (typeof regions)[number]
export type PracticeArea = (typeof practiceAreas)[number]
export type Ability = (typeof abilities)[number]
