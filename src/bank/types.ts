/**
 * The shape of a bank file. Hand-written rather than inferred from the schema, so that editors show
 * the documentation of each field; a type test keeps the two equal.
 *
 * `T` is the union of the bank's own track ids: `Bank<'analyst' | 'engineer' | 'scientist'>`.
 */

/** One of the three directions a bank tells apart: a corner of the triangle. */
export interface Track<T extends string = string> {
  /** Lower-case-with-hyphens id, used in weights, regions and reports. */
  readonly id: T
  /** Short name for a corner of the chart, such as "Manager". */
  readonly name: string
  /** What the work is, as a phrase that fits mid-sentence, such as "leading people". */
  readonly work: string
}

/**
 * A region of the triangle, by the tracks it lies between, in the bank's order: one for a corner,
 * two for the middle of an edge, three for the center.
 */
export type Region<T extends string = string> = readonly T[]

/** A content area that the items are balanced over. It is never scored by itself. */
export interface Facet<T extends string = string> {
  /** Id that items refer to. */
  readonly id: string
  /** Short name, such as "your week". */
  readonly name?: string | undefined
  /**
   * By track: what the answers have in common when several in this facet lead to that track. A
   * whole sentence; `{count}` and `{total}` are filled in, and `{tally}` by the bank's `tallies`.
   */
  readonly patterns?: Readonly<Partial<Record<T, string>>> | undefined
  /** By track: how the result would change if answers in this facet led to that track. */
  readonly whatIf?: Readonly<Partial<Record<T, string>>> | undefined
}

/** What the options of all sections have in common. */
export interface AnyOption {
  /** Unique within its item; a day's is unique among the days. */
  readonly id: string
  /** What the reader sees. */
  readonly text: string
}

/** One answer on offer. */
export interface Option<T extends string = string> {
  /** Unique within its item. */
  readonly id: string
  /** What the reader sees. */
  readonly text: string
  /** Slopes of the nominal response model, one per track: whole numbers from -2 to 3. */
  readonly weights: Readonly<Record<T, number>>
  /** What choosing this shows, addressed to the reader. Without it the answer's text is quoted. */
  readonly evidence?: string | undefined
  /** Attractiveness ratings, 1 to 7, by people who did not see the weights. */
  readonly ratings?: readonly number[] | undefined
  /** Themes of this option alone. */
  readonly themes?: readonly string[] | undefined
}

/** A scored question: its answers move the result. */
export interface Item<T extends string = string> {
  /** Unique over all sections of the bank. */
  readonly id: string
  /** Id of the facet it belongs to, if the bank has facets. */
  readonly facet?: string | undefined
  /** `triad` and `quad`: pick one of 3 or 4; `tradeoff`: five steps between two tracks. */
  readonly format: 'triad' | 'quad' | 'tradeoff'
  /** The scene or question. */
  readonly stem: string
  /** What the reader can answer. */
  readonly options: readonly Option<T>[]
  /** Ids of the themes the item rests on. */
  readonly themes?: readonly string[] | undefined
  /** True if the content goes beyond the sources. */
  readonly extension?: boolean | undefined
  /** The author's reason for accepting a lint warning. */
  readonly note?: string | undefined
}

/** A question about where the reader is today. Unscored; it words the result. */
export interface NowItem<T extends string = string> {
  /** Unique over all sections of the bank. */
  readonly id: string
  /** The question. */
  readonly stem: string
  /** Short answers, shown as chips. */
  readonly options: readonly {
    /** Unique within its item. */
    readonly id: string
    /** What the reader sees. */
    readonly text: string
    /** The regions someone with this answer is at home in, the usual one first. */
    readonly regions?: readonly Region<T>[] | undefined
    /** True if the answer says that something pushes the reader to change. */
    readonly pushed?: boolean | undefined
  }[]
}

/** An unscored question that makes sense in some places only, such as "Which field?" */
export interface FollowUpItem<T extends string = string> {
  /** Unique over all sections of the bank. */
  readonly id: string
  /** The places where it is asked. */
  readonly regions: readonly Region<T>[]
  /** The question. */
  readonly stem: string
  /** The answers. */
  readonly options: readonly AnyOption[]
}

/** An ordinary day in one place, shown without its title to see whether the reader would swap. */
export interface Day<T extends string = string> {
  /** Unique among the days. */
  readonly id: string
  /** The place it is a day of. */
  readonly region: Region<T>
  /** About fifty words. */
  readonly text: string
}

/** How often the reader did a concrete thing in the last six months. */
export interface ReadinessItem<T extends string = string> {
  /** Unique over all sections of the bank. */
  readonly id: string
  /** The tracks this practice prepares for. */
  readonly tracks: readonly T[]
  /** The act, in the first person. */
  readonly stem: string
  /** What to say to someone who has done it. */
  readonly done?: string | undefined
  /** An instruction for someone who hasn't. */
  readonly next?: string | undefined
  /** Who doesn't get this suggestion, such as people whose job it already is. */
  readonly unless?: Condition<T> | undefined
  /** Ids of the themes the item rests on. */
  readonly themes?: readonly string[] | undefined
}

/** Practice already gained. Never moves the result. */
export interface ReadinessSection<T extends string = string> {
  /** The four shared answers, from the least practice to the most. */
  readonly options: readonly AnyOption[]
  /** The acts. */
  readonly items: readonly ReadinessItem<T>[]
}

/** Which of the bank's abilities the reader reaches for first. Never moves the result. */
export interface LeadershipSection<T extends string = string> {
  /** Asks readers whose place or current role is in one of these regions; everyone, if absent. */
  readonly regions?: readonly Region<T>[] | undefined
  /** The abilities, four at most. */
  readonly abilities: readonly {
    /** Unique among the abilities. */
    readonly id: string
    /** Short name. */
    readonly name: string
    /** What to say to someone who reaches for it most often. */
    readonly most?: string | undefined
    /** Who complements someone who reaches for it least often. */
    readonly partner?: string | undefined
  }[]
  /** The questions: one option per ability. */
  readonly items: readonly {
    /** Unique over all sections of the bank. */
    readonly id: string
    /** The scene or question. */
    readonly stem: string
    /** What the reader can answer: one option per ability. */
    readonly options: readonly {
      /** Unique within its item. */
      readonly id: string
      /** Id of the ability it shows. */
      readonly ability: string
      /** What the reader sees. */
      readonly text: string
    }[]
    /** Ids of the themes the item rests on. */
    readonly themes?: readonly string[] | undefined
  }[]
}

/** A fact about the reader's situation. Unscored: an answer may select a caveat. */
export interface SituationItem {
  /** Unique over all sections of the bank. */
  readonly id: string
  /** The question. */
  readonly stem: string
  /** The answers. */
  readonly options: readonly {
    /** Unique within its item. */
    readonly id: string
    /** What the reader sees. */
    readonly text: string
    /** A fact and a question to ask, for those who chose this. */
    readonly caveat?: string | undefined
    /** Ids of the themes the caveat rests on. */
    readonly themes?: readonly string[] | undefined
  }[]
  /** Ids of the themes the item rests on. */
  readonly themes?: readonly string[] | undefined
}

/** A condition on the reader. All members must hold; in a list, one match is enough. */
export interface Condition<T extends string = string> {
  /** The place is one of these regions. */
  readonly place?: readonly Region<T>[] | undefined
  /**
   * The track that comes first is one of these. Never holds while the claim is open or between two
   * tracks.
   */
  readonly first?: readonly T[] | undefined
  /** The claim is of one of these kinds. */
  readonly claim?: readonly ('clear' | 'leaning' | 'between' | 'open')[] | undefined
  /** For each item, of any section, the reader chose one of these options. */
  readonly answers?: Readonly<Record<string, readonly string[]>> | undefined
}

/** What life is like in one region of the triangle. */
export interface Place<T extends string = string> {
  /** The region it describes. */
  readonly region: Region<T>
  /** A name to tell a friend, such as "Player-coach". */
  readonly name: string
  /** The result's headline. */
  readonly headline: string
  /** The headline when one track of several comes first, by that track. */
  readonly lean?: Readonly<Partial<Record<T, string>>> | undefined
  /** One sentence on what it means. */
  readonly meaning?: string | undefined
  /** What the week is made of. */
  readonly week?: string | undefined
  /** What you give up. */
  readonly cost?: string | undefined
  /** What people there complain about. */
  readonly complaint?: string | undefined
  /** How people get there, and back. */
  readonly path?: string | undefined
  /** For someone who is there already and content: how to make it better. */
  readonly stay?: string | undefined
  /** Job titles, each explained by what you'd do. */
  readonly roles?:
    | readonly {
        /** The job title. */
        readonly name: string
        /** What you'd do. */
        readonly text: string
        /** Who sees it; everyone in the place, if absent. */
        readonly when?: Condition<T> | undefined
        /** Who doesn't see it, such as people who are already past it. */
        readonly unless?: Condition<T> | undefined
      }[]
    | undefined
  /** Ids of the themes that bear on it. */
  readonly themes?: readonly string[] | undefined
}

/** A cheap, reversible thing to try before deciding. */
export interface Experiment<T extends string = string> {
  /** Unique among the experiments. */
  readonly id: string
  /** `confirm`: shows the pull at its best; `disprove`: shows what would speak against it. */
  readonly aim: 'confirm' | 'disprove'
  /** The tracks it tries out. */
  readonly tracks: readonly T[]
  /** Ids of the facets it brings evidence on. */
  readonly facets?: readonly string[] | undefined
  /** A few words, in the imperative. */
  readonly title: string
  /** What to do. */
  readonly text: string
  /** From start to end, 1 to 27 days. */
  readonly days: number
  /** What to write down afterwards. */
  readonly question: string
  /** What to ask, and whom. */
  readonly talk: string
  /** For whom it is possible and new. */
  readonly when?: Condition<T> | undefined
  /** For whom it isn't. */
  readonly unless?: Condition<T> | undefined
  /** Ids of the themes it rests on. */
  readonly themes?: readonly string[] | undefined
  /** True if the content goes beyond the sources. */
  readonly extension?: boolean | undefined
}

/** A question to bring to a one-on-one. */
export interface OneOnOneQuestion<T extends string = string> {
  /** Unique among the questions. */
  readonly id: string
  /** The question, as the reader would ask it. */
  readonly text: string
  /** Who is to ask it; everyone, if absent. */
  readonly when?: Condition<T> | undefined
  /** Who isn't. */
  readonly unless?: Condition<T> | undefined
}

/** Something to listen to or read. Only `title` and `url` are required. */
export interface Link<T extends string = string> {
  /** Unique among the links; the address, if absent. */
  readonly id?: string | undefined
  /** What it is. */
  readonly kind?: 'episode' | 'post' | 'book' | 'talk' | undefined
  /** Its own title. */
  readonly title: string
  /** An https address. */
  readonly url: string
  /** Day of publication, `YYYY-MM-DD`. */
  readonly date?: string | undefined
  /** Who published it. */
  readonly source?: string | undefined
  /** Who asks or says what, in one sentence. */
  readonly asks?: string | undefined
  /** The tracks it bears on. */
  readonly tracks?: readonly T[] | undefined
  /** Ids of the themes it bears on. */
  readonly themes?: readonly string[] | undefined
  /** Why it is for this reader; each is shown only if its condition holds. */
  readonly reasons?:
    | readonly {
        /** For whom it is true; everyone, if absent. */
        readonly when?: Condition<T> | undefined
        /** One sentence. */
        readonly text: string
      }[]
    | undefined
  /** Who gets it at all, such as people in the one field it is about. Everyone, if absent. */
  readonly when?: Condition<T> | undefined
  /** BCP 47 tag, if it differs from the bank's language. */
  readonly language?: string | undefined
}

/** A bank: everything a quiz asks and everything its result can say. */
export interface Bank<T extends string = string> {
  /** Address of the JSON Schema, for editors. */
  readonly $schema?: string | undefined
  /** Lower-case-with-hyphens id; answers are stored under it. */
  readonly id: string
  /** Semantic version of the content. */
  readonly version: string
  /** BCP 47 tag of the language all texts are in. */
  readonly language: string
  /** The quiz's title. */
  readonly title: string
  /** Exactly three. Their order is the order of every list and tie. */
  readonly tracks: readonly [Track<T>, Track<T>, Track<T>]
  /** Content areas to balance. Without them all items are one area. */
  readonly facets?: readonly Facet<T>[] | undefined
  /**
   * How the patterns of facets say how many answers they count: by count and total, such as
   * `"2/3"`. `any` is for all others; `{count}` and `{total}` are filled in.
   *
   * @example
   * { '2/2': 'Both times', 'any': '{count} of the {total} times' }
   */
  readonly tallies?: Readonly<Record<string, string>> | undefined
  /** The scored questions. A usable bank has at least six. */
  readonly items: readonly Item<T>[]
  /** Where the reader is today: one optional screen before the items. */
  readonly now?: readonly NowItem<T>[] | undefined
  /** Up to three of these follow the items. */
  readonly followUps?: readonly FollowUpItem<T>[] | undefined
  /** Blind days: two or more for each place. */
  readonly days?: readonly Day<T>[] | undefined
  /** Practice already gained. */
  readonly readiness?: ReadinessSection<T> | undefined
  /** Which ability the reader reaches for first. */
  readonly leadership?: LeadershipSection<T> | undefined
  /** Facts about the reader's situation. */
  readonly situation?: readonly SituationItem[] | undefined
  /** Up to seven, one per region. */
  readonly places?: readonly Place<T>[] | undefined
  /** Things to try. */
  readonly experiments?: readonly Experiment<T>[] | undefined
  /** Questions to bring to a one-on-one. */
  readonly oneOnOne?: readonly OneOnOneQuestion<T>[] | undefined
  /** Things to listen to and read. */
  readonly links?: readonly Link<T>[] | undefined
  /**
   * Share of simulated people whose first track differs when they take the quiz again, by mode,
   * from 0 to 1. Written by `simulate`; without it the result says nothing about retaking the quiz.
   */
  readonly retest?:
    | {
        /** In the mode `quick`. */
        readonly quick: number
        /** In the mode `full`. */
        readonly full: number
      }
    | undefined
  /** Texts of the interface, by message key. */
  readonly labels?: Readonly<Record<string, string>> | undefined
}
