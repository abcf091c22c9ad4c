import { z } from 'zod'
import type { Bank as BankOf } from './types.ts'

// The shape of one bank file. References between its parts, such as an id used twice, are checked
// in references.ts.

const slugPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/
const Slug = z
  .string()
  .regex(slugPattern, 'Expected a lower-case-with-hyphens id.')
  .describe('A lower-case-with-hyphens id.')

/** Texts are shown verbatim, so a tag would be shown as text. Tags are refused. */
const Text = z
  .string()
  .trim()
  .min(1, 'Expected some text.')
  // A pattern rather than a function, so that the JSON Schema has it too.
  .regex(/^(?![\s\S]*<[A-Za-z!/])/, 'Expected plain text without tags.')
  .describe('Plain text without tags.')

const Theme = z
  .string()
  .regex(/^[A-Za-z][\w-]*$/, 'Expected a theme id such as "T13".')
  .describe('A theme id such as "T13".')
const Themes = z.array(Theme).describe('Ids of the themes it rests on.').optional()

const TrackId = Slug.describe("Id of one of the bank's tracks.")
const Tracks = z.array(TrackId).min(1, 'Expected at least one track.')
const Region = z
  .array(TrackId)
  .min(1, 'Expected at least one track.')
  .max(3, 'Expected three tracks at most.')
  .describe(
    'A region of the triangle: the ids of the tracks it lies between, in the order of the bank. ' +
      'One for a corner, two for the middle of an edge, three for the center.'
  )

const httpsExpected = 'Expected an address without spaces that starts with "https://".'

/** Browsers take `https:name` for a path on the page's own host, so the slashes count. */
const HttpsUrl = z
  .url({ protocol: /^https$/, error: httpsExpected, abort: true })
  .regex(/^https:\/\/\S+$/, httpsExpected)
  .max(500, 'Expected at most 500 characters.')
  .describe('An address without spaces that starts with "https://".')

const Language = z
  .string()
  .regex(
    /^[a-z]{2,3}(?:-[A-Za-z]{4})?(?:-(?:[A-Za-z]{2}|\d{3}))?(?:-[a-z0-9]{5,8})?$/,
    'Expected a language tag such as "en" or "pt-BR".'
  )
  .describe('BCP 47 tag such as "en" or "pt-BR".')

const weightExpected = 'Expected a whole number from -2 to 3.'
const Weight = z.int(weightExpected).min(-2, weightExpected).max(3, weightExpected)

const ByTrack = z.record(TrackId, Text)

const Condition = z
  .strictObject({
    place: z.array(Region).optional().describe('The place is one of these regions.'),
    first: z
      .array(TrackId)
      .optional()
      .describe(
        'The track that comes first is one of these. Never holds while the claim is open or between two tracks.'
      ),
    claim: z
      .array(z.enum(['clear', 'leaning', 'between', 'open']))
      .optional()
      .describe('The claim is of one of these kinds.'),
    answers: z
      .record(Slug, z.array(Slug).min(1, 'Expected at least one option.'))
      .optional()
      .describe('For each item, of any section, the reader chose one of these options.')
  })
  .describe('A condition on the reader. All members must hold.')

const Track = z.strictObject({
  id: Slug.describe('Used in weights, regions and reports.'),
  name: Text.describe('Short name for a corner of the chart, such as "Builder".'),
  work: Text.describe('What the work is, as a phrase that fits mid-sentence: "leading people".')
})

const Facet = z.strictObject({
  id: Slug.describe('Id that items refer to.'),
  name: Text.optional().describe('Short name, such as "your week".'),
  patterns: ByTrack.optional().describe(
    'By track: what several answers that lead there have in common. {count}, {total} and {tally} are filled in.'
  ),
  whatIf: ByTrack.optional().describe(
    'By track: how the result would change if answers here led there.'
  )
})

const Option = z.strictObject({
  id: Slug.describe('Unique within its item.'),
  text: Text.describe('What the reader sees.'),
  weights: z
    .record(TrackId, Weight)
    .describe('Slopes of the nominal response model, one per track: whole numbers from -2 to 3.'),
  evidence: Text.optional().describe(
    "What choosing this shows, addressed to the reader. Without it the answer's text is quoted."
  ),
  ratings: z
    .array(z.int().min(1, 'Expected 1 to 7.').max(7, 'Expected 1 to 7.'))
    .optional()
    .describe('Attractiveness ratings, 1 to 7, by people who did not see the weights.'),
  themes: Themes
})

const Item = z.strictObject({
  id: Slug.describe('Unique over all sections of the bank.'),
  facet: Slug.optional().describe('Id of the facet it belongs to, if the bank has facets.'),
  format: z
    .enum(['triad', 'quad', 'tradeoff'])
    .describe('triad and quad: pick one of 3 or 4; tradeoff: five steps between two tracks.'),
  stem: Text.describe('The scene or question.'),
  options: z.array(Option).describe('What the reader can answer.'),
  themes: Themes,
  extension: z.boolean().optional().describe('True if the content goes beyond the sources.'),
  note: Text.optional().describe("The author's reason for accepting a lint warning.")
})

const twoOptions = 'Expected at least two options.'

const NowItem = z.strictObject({
  id: Slug,
  stem: Text,
  options: z
    .array(
      z.strictObject({
        id: Slug,
        text: Text,
        regions: z
          .array(Region)
          .min(1, 'Expected at least one region.')
          .optional()
          .describe('The regions someone with this answer is at home in, the usual one first.'),
        pushed: z
          .boolean()
          .optional()
          .describe('True if the answer says that something pushes the reader to change.')
      })
    )
    .min(2, twoOptions)
    .describe('What the reader can answer.')
})

const PlainOption = z.strictObject({ id: Slug, text: Text })

const FollowUpItem = z.strictObject({
  id: Slug,
  regions: z.array(Region).min(1, 'Expected at least one region.').describe('Where it is asked.'),
  stem: Text,
  options: z.array(PlainOption).min(2, twoOptions).describe('What the reader can answer.')
})

const Day = z.strictObject({
  id: Slug.describe('Unique among the days.'),
  region: Region,
  text: Text.describe('About fifty words.')
})

const ReadinessItem = z.strictObject({
  id: Slug,
  tracks: Tracks.describe('The tracks this practice prepares for.'),
  stem: Text.describe('The act, in the first person.'),
  done: Text.optional().describe('What to say to someone who has done it.'),
  next: Text.optional().describe("An instruction for someone who hasn't."),
  unless: Condition.optional().describe("Who doesn't get this suggestion."),
  themes: Themes
})

const ReadinessSection = z.strictObject({
  options: z
    .array(PlainOption)
    .length(4, 'Expected four answers.')
    .describe('The shared answers, from the least practice to the most.'),
  items: z
    .array(ReadinessItem)
    .min(1, 'Expected at least one item.')
    .describe('Things someone may have done, all with the shared answers.')
})

const LeadershipSection = z.strictObject({
  regions: z
    .array(Region)
    .min(1, 'Expected at least one region.')
    .optional()
    .describe(
      'Who is asked: readers whose place or current role is in one of these regions. Everyone, if absent.'
    ),
  abilities: z
    .array(
      z.strictObject({
        id: Slug,
        name: Text,
        most: Text.optional().describe('For someone who reaches for it most often.'),
        partner: Text.optional().describe('Who complements someone who reaches for it least often.')
      })
    )
    .min(2, 'Expected at least two abilities.')
    .max(4, 'Expected four abilities at most.')
    .describe('What leading takes: two to four abilities.'),
  items: z
    .array(
      z.strictObject({
        id: Slug,
        stem: Text,
        options: z
          .array(z.strictObject({ id: Slug, ability: Slug, text: Text }))
          .describe('One option per ability.'),
        themes: Themes
      })
    )
    .min(1, 'Expected at least one item.')
    .describe('Scenes that ask which ability comes first.')
})

const SituationItem = z.strictObject({
  id: Slug,
  stem: Text,
  options: z
    .array(
      z.strictObject({
        id: Slug,
        text: Text,
        caveat: Text.optional().describe('A fact and a question to ask, for those who chose this.'),
        themes: Themes
      })
    )
    .min(2, twoOptions)
    .describe('What the reader can answer.'),
  themes: Themes
})

const Role = z.strictObject({
  name: Text,
  text: Text,
  when: Condition.optional().describe('Who reads it; everyone there, if absent.'),
  unless: Condition.optional().describe("Who doesn't, such as those who are past it.")
})

const Place = z.strictObject({
  region: Region,
  name: Text.describe('A name to tell a friend, such as "Player-coach".'),
  headline: Text.describe("The result's headline."),
  lean: ByTrack.optional().describe('The headline when one track of several comes first.'),
  meaning: Text.optional().describe('One sentence on what it means.'),
  week: Text.optional().describe('What the week is made of.'),
  cost: Text.optional().describe('What you give up.'),
  complaint: Text.optional().describe('What people there complain about.'),
  path: Text.optional().describe('How people get there, and back.'),
  stay: Text.optional().describe('For someone who is there already and content.'),
  roles: z.array(Role).optional().describe("Job titles, each explained by what you'd do."),
  themes: Themes
})

const Experiment = z.strictObject({
  id: Slug,
  aim: z
    .enum(['confirm', 'disprove'])
    .describe('confirm: shows the pull at its best; disprove: what would speak against it.'),
  tracks: Tracks.describe('The tracks it tries out.'),
  facets: z.array(Slug).optional().describe('Ids of the facets it brings evidence on.'),
  title: Text.describe('A few words, in the imperative.'),
  text: Text.describe('What to do.'),
  days: z
    .int('Expected a whole number of days, 1 to 27.')
    .min(1, 'Expected a whole number of days, 1 to 27.')
    .max(27, 'Expected a whole number of days, 1 to 27.')
    .describe('How many days it takes, 1 to 27.'),
  question: Text.describe('What to write down afterwards.'),
  talk: Text.describe('What to ask, and whom.'),
  when: Condition.optional(),
  unless: Condition.optional(),
  themes: Themes,
  extension: z.boolean().optional().describe('True if the content goes beyond the sources.')
})

const OneOnOneQuestion = z.strictObject({
  id: Slug,
  text: Text,
  when: Condition.optional(),
  unless: Condition.optional()
})

/** The shape of one link. */
export const Link = z.strictObject({
  id: Slug.optional().describe('Unique among the links; the address, if absent.'),
  kind: z.enum(['episode', 'post', 'book', 'talk']).optional().describe('What it is.'),
  title: Text,
  url: HttpsUrl,
  date: z.iso
    .date('Expected a date such as "2022-12-05".')
    .optional()
    .describe('Day of publication, such as "2022-12-05".'),
  source: Text.optional().describe('Who published it.'),
  asks: Text.optional().describe('Who asks or says what, in one sentence.'),
  tracks: Tracks.optional().describe('The tracks it bears on.'),
  themes: Themes,
  reasons: z
    .array(z.strictObject({ when: Condition.optional(), text: Text }))
    .optional()
    .describe('Why it is for this reader; each is shown only if its condition holds.'),
  when: Condition.optional().describe('Who gets it at all; everyone, if absent.'),
  language: Language.optional()
})

const share = z
  .number()
  .min(0, 'Expected 0 to 1.')
  .max(1, 'Expected 0 to 1.')
  .describe('A share, 0 to 1.')

/** YAML reads an unquoted 1.0 as a number. */
const versionExpected = 'Expected a version such as "1.0.0".'

/**
 * The shape of a bank file, as a zod schema. The type `Bank` documents every field. `parseBank` also
 * checks what lies between the parts.
 */
export const Bank = z.strictObject({
  $schema: z.string().optional().describe('Address of the JSON Schema, for editors.'),
  id: Slug.describe('Answers are stored under it.'),
  version: z
    .string(versionExpected)
    .regex(/^\d+\.\d+\.\d+$/, versionExpected)
    .describe('Semantic version of the content, such as "1.0.0".'),
  language: Language.describe('BCP 47 tag of the language all texts are in.'),
  title: Text.describe("The quiz's title."),
  tracks: z
    .tuple([Track, Track, Track], 'Expected exactly three tracks.')
    .describe('Exactly three. Their order is the order of every list and tie.'),
  facets: z.array(Facet).optional().describe('Content areas to balance.'),
  tallies: z
    .record(z.string().regex(/^(any|\d+\/\d+)$/, 'Expected "any" or a key such as "2/3".'), Text)
    .optional()
    .describe(
      'What {tally} in a pattern says, by count and total: "2/2", "2/3". The others: "any".'
    ),
  items: z
    .array(Item)
    .min(1, 'Expected at least one item.')
    .describe('The scored questions. A usable bank has at least six.'),
  now: z.array(NowItem).optional().describe('Where the reader is today: one optional screen.'),
  followUps: z.array(FollowUpItem).optional().describe('Up to three of these follow the items.'),
  days: z.array(Day).optional().describe('Blind days: two or more for each place.'),
  readiness: ReadinessSection.optional().describe('Practice already gained.'),
  leadership: LeadershipSection.optional().describe('Which ability the reader reaches for first.'),
  situation: z.array(SituationItem).optional().describe("Facts about the reader's situation."),
  places: z
    .array(Place)
    .max(7, 'Expected seven places at most, one per region.')
    .optional()
    .describe('What life is like in each region.'),
  experiments: z.array(Experiment).optional().describe('Things to try.'),
  oneOnOne: z.array(OneOnOneQuestion).optional().describe('Questions to bring to a one-on-one.'),
  links: z.array(Link).optional().describe('Things to listen to and read.'),
  retest: z
    .strictObject({ quick: share, full: share })
    .optional()
    .describe(
      'Share of simulated people whose first track differs the second time. Written by simulate.'
    ),
  labels: z.record(z.string(), Text).optional().describe('Texts of the interface, by message key.')
})

export type Bank<T extends string = string> = BankOf<T>
