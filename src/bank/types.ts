/**
 * The shape of a bank file. Hand-written rather than inferred from the schema, so that editors show
 * the documentation of each field; a type test keeps the two equal.
 *
 * `T` is the union of the bank's own track ids: `Bank<'analyst' | 'engineer' | 'scientist'>`.
 */

/** One of the three directions a bank tells apart: a corner of the triangle. */
export interface Track<T extends string = string> {
  /** Lower-case-with-hyphens id, used in weights, regions and reports. */
  id: T
  /** Short name for a corner of the chart, such as "Manager". */
  name: string
  /** What the work is, as a phrase that fits mid-sentence, such as "leading people". */
  work: string
}

/**
 * A region of the triangle, by the tracks it lies between, in the bank's order: one for a corner,
 * two for the middle of an edge, three for the center.
 */
export type Region<T extends string = string> = readonly T[]

/** A content area that the items are balanced over. It is never scored by itself. */
export interface Facet<T extends string = string> {
  /** Id that items refer to. */
  id: string
  /** Short name, such as "your week". */
  name?: string | undefined
  /**
   * By track: what the answers have in common when several in this facet lead to that track. A
   * whole sentence; `{count}` and `{total}` are filled in, and `{tally}` by the bank's `tallies`.
   */
  patterns?: Partial<Record<T, string>> | undefined
  /** By track: how the result would change if answers in this facet led to that track. */
  whatIf?: Partial<Record<T, string>> | undefined
}

/** One answer on offer. */
export interface Option<T extends string = string> {
  /** Unique within its item. */
  id: string
  /** What the reader sees. */
  text: string
  /** Slopes of the nominal response model, one per track: whole numbers from -2 to 3. */
  weights: Record<T, number>
  /** What choosing this shows, addressed to the reader. Without it the answer's text is quoted. */
  evidence?: string | undefined
  /** Attractiveness ratings, 1 to 7, by people who did not see the weights. */
  ratings?: number[] | undefined
  /** Themes of this option alone. */
  themes?: string[] | undefined
}

/** A scored question: its answers move the result. */
export interface Item<T extends string = string> {
  /** Unique over all sections of the bank. */
  id: string
  /** Id of the facet it belongs to, if the bank has facets. */
  facet?: string | undefined
  /** `triad` and `quad`: pick one of 3 or 4; `tradeoff`: five steps between two tracks. */
  format: 'triad' | 'quad' | 'tradeoff'
  /** The scene or question. */
  stem: string
  /** What the reader can answer. */
  options: Option<T>[]
  /** Ids of the themes the item rests on. */
  themes?: string[] | undefined
  /** True if the content goes beyond the sources. */
  extension?: boolean | undefined
  /** The author's reason for accepting a lint warning. */
  note?: string | undefined
}

/** A question about where the reader is today. Unscored; it words the result. */
export interface NowItem<T extends string = string> {
  /** Unique over all sections of the bank. */
  id: string
  /** The question. */
  stem: string
  /** Short answers, shown as chips. */
  options: {
    id: string
    text: string
    /** The regions someone with this answer is at home in, the usual one first. */
    regions?: Region<T>[] | undefined
    /** True if the answer says that something pushes the reader to change. */
    pushed?: boolean | undefined
  }[]
}

/** An unscored question that makes sense in some places only, such as "Which field?" */
export interface FollowUpItem<T extends string = string> {
  /** Unique over all sections of the bank. */
  id: string
  /** The places where it is asked. */
  regions: Region<T>[]
  /** The question. */
  stem: string
  /** The answers. */
  options: { id: string; text: string }[]
}

/** An ordinary day in one place, shown without its title to see whether the reader would swap. */
export interface Day<T extends string = string> {
  /** Unique among the days. */
  id: string
  /** The place it is a day of. */
  region: Region<T>
  /** About fifty words. */
  text: string
}

/** How often the reader did a concrete thing in the last six months. */
export interface ReadinessItem<T extends string = string> {
  /** Unique over all sections of the bank. */
  id: string
  /** The tracks this practice prepares for. */
  tracks: T[]
  /** The act, in the first person. */
  stem: string
  /** What to say to someone who has done it. */
  done?: string | undefined
  /** An instruction for someone who hasn't. */
  next?: string | undefined
  /** Who doesn't get this suggestion, such as people whose job it already is. */
  unless?: Condition<T> | undefined
  /** Ids of the themes the item rests on. */
  themes?: string[] | undefined
}

/** Practice already gained. Never moves the result. */
export interface ReadinessSection<T extends string = string> {
  /** The four shared answers, from the least practice to the most. */
  options: { id: string; text: string }[]
  /** The acts. */
  items: ReadinessItem<T>[]
}

/** Which of the bank's abilities the reader reaches for first. Never moves the result. */
export interface LeadershipSection<T extends string = string> {
  /** Asks readers whose place or present role is in one of these regions; everyone, if absent. */
  regions?: Region<T>[] | undefined
  /** The abilities, four at most. */
  abilities: {
    id: string
    /** Short name. */
    name: string
    /** What to say to someone who reaches for it most often. */
    most?: string | undefined
    /** Who complements someone who reaches for it least often. */
    partner?: string | undefined
  }[]
  /** The questions: one option per ability. */
  items: {
    id: string
    stem: string
    options: { id: string; ability: string; text: string }[]
    themes?: string[] | undefined
  }[]
}

/** A fact about the reader's situation. Unscored: an answer may select a caveat. */
export interface SituationItem {
  /** Unique over all sections of the bank. */
  id: string
  /** The question. */
  stem: string
  /** The answers. */
  options: {
    id: string
    text: string
    /** A fact and a question to ask, for those who chose this. */
    caveat?: string | undefined
    themes?: string[] | undefined
  }[]
  /** Ids of the themes the item rests on. */
  themes?: string[] | undefined
}

/** A condition on the reader. All members must hold; in a list, one match is enough. */
export interface Condition<T extends string = string> {
  /** The place is one of these regions. */
  place?: Region<T>[] | undefined
  /** The track that comes first is one of these; none does where the claim is between two. */
  first?: T[] | undefined
  /** The claim is of one of these kinds. */
  claim?: ('clear' | 'leaning' | 'between' | 'open')[] | undefined
  /** For each item, of any section, the reader chose one of these options. */
  answers?: Record<string, string[]> | undefined
}

/** What life is like in one region of the triangle. */
export interface Place<T extends string = string> {
  /** The region it describes. */
  region: Region<T>
  /** A name to tell a friend, such as "Player-coach". */
  name: string
  /** The result's headline. */
  headline: string
  /** The headline when one track of several comes first, by that track. */
  lean?: Partial<Record<T, string>> | undefined
  /** One sentence on what it means. */
  meaning?: string | undefined
  /** What the week is made of. */
  week?: string | undefined
  /** What you give up. */
  cost?: string | undefined
  /** What people there complain about. */
  complaint?: string | undefined
  /** How people get there, and back. */
  path?: string | undefined
  /** For someone who is there already and content: how to make it better. */
  stay?: string | undefined
  /** Job titles, each explained by what you'd do. */
  roles?:
    | {
        name: string
        text: string
        /** Who sees it; everyone in the place, if absent. */
        when?: Condition<T> | undefined
        /** Who doesn't see it, such as people who are already past it. */
        unless?: Condition<T> | undefined
      }[]
    | undefined
  /** Ids of the themes that bear on it. */
  themes?: string[] | undefined
}

/** A cheap, reversible thing to try before deciding. */
export interface Experiment<T extends string = string> {
  /** Unique among the experiments. */
  id: string
  /** `confirm`: shows the pull at its best; `disprove`: shows what would speak against it. */
  aim: 'confirm' | 'disprove'
  /** The tracks it tries out. */
  tracks: T[]
  /** Ids of the facets it brings evidence on. */
  facets?: string[] | undefined
  /** A few words, in the imperative. */
  title: string
  /** What to do. */
  text: string
  /** From start to end, 1 to 27 days. */
  days: number
  /** What to write down afterwards. */
  question: string
  /** What to ask, and whom. */
  talk: string
  /** For whom it is possible and new. */
  when?: Condition<T> | undefined
  /** For whom it isn't. */
  unless?: Condition<T> | undefined
  /** Ids of the themes it rests on. */
  themes?: string[] | undefined
  /** True if the content goes beyond the sources. */
  extension?: boolean | undefined
}

/** A question to bring to a one-on-one. */
export interface OneOnOneQuestion<T extends string = string> {
  id: string
  text: string
  when?: Condition<T> | undefined
  unless?: Condition<T> | undefined
}

/** Something to listen to or read. Only `title` and `url` are required. */
export interface Link<T extends string = string> {
  /** Unique among the links; the address, if absent. */
  id?: string | undefined
  kind?: 'episode' | 'post' | 'book' | 'talk' | undefined
  title: string
  /** An https address. */
  url: string
  /** Day of publication, `YYYY-MM-DD`. */
  date?: string | undefined
  /** Who published it. */
  source?: string | undefined
  /** Who asks or says what, in one sentence. */
  asks?: string | undefined
  /** The tracks it bears on. */
  tracks?: T[] | undefined
  /** Ids of the themes it bears on. */
  themes?: string[] | undefined
  /** Why it is for this reader; each is shown only if its condition holds. */
  reasons?: { when?: Condition<T> | undefined; text: string }[] | undefined
  /** Who gets it at all, such as people in the one field it is about. Everyone, if absent. */
  when?: Condition<T> | undefined
  /** BCP 47 tag, if it differs from the bank's language. */
  language?: string | undefined
}

/** A bank: everything a quiz asks and everything its result can say. */
export interface Bank<T extends string = string> {
  /** Address of the JSON Schema, for editors. */
  $schema?: string | undefined
  /** Lower-case-with-hyphens id; answers are stored under it. */
  id: string
  /** Semantic version of the content. */
  version: string
  /** BCP 47 tag of the language all texts are in. */
  language: string
  /** The quiz's title. */
  title: string
  /** Exactly three. Their order is the order of every list and tie. */
  tracks: readonly [Track<T>, Track<T>, Track<T>]
  /** Content areas to balance. Without them all items are one area. */
  facets?: Facet<T>[] | undefined
  /**
   * How the patterns of facets say how many answers they count: by count and total, such as
   * `"2/3"`. `any` is for all others; `{count}` and `{total}` are filled in.
   *
   * @example
   * { '2/2': 'Both times', 'any': '{count} of the {total} times' }
   */
  tallies?: Record<string, string> | undefined
  /** The scored questions. A usable bank has at least six. */
  items: Item<T>[]
  /** Where the reader is today: one optional screen before the items. */
  now?: NowItem<T>[] | undefined
  /** Up to three of these follow the items. */
  followUps?: FollowUpItem<T>[] | undefined
  /** Blind days: two or more for each place. */
  days?: Day<T>[] | undefined
  /** Practice already gained. */
  readiness?: ReadinessSection<T> | undefined
  /** Which ability the reader reaches for first. */
  leadership?: LeadershipSection<T> | undefined
  /** Facts about the reader's situation. */
  situation?: SituationItem[] | undefined
  /** Up to seven, one per region. */
  places?: Place<T>[] | undefined
  /** Things to try. */
  experiments?: Experiment<T>[] | undefined
  /** Questions to bring to a one-on-one. */
  oneOnOne?: OneOnOneQuestion<T>[] | undefined
  /** Things to listen to and read. */
  links?: Link<T>[] | undefined
  /**
   * Share of simulated people whose first track differs when they take the quiz again, by mode,
   * from 0 to 1. Written by `simulate`; without it the result says nothing about retaking the quiz.
   */
  retest?: { quick: number; full: number } | undefined
  /** Texts of the interface, by message key. */
  labels?: Record<string, string> | undefined
}
