import type { QuizEvents } from './events.ts'

/** The values of each attribute that has a fixed set. Any other value counts as the first. */
export const attributeValues = {
  mode: ['quick', 'full'],
  store: ['local', 'session', 'none'],
  theme: ['auto', 'light', 'dark']
} as const

/** The attributes that the element reacts to. */
export const observedAttributes: readonly string[] = [
  ...Object.keys(attributeValues),
  'lang',
  'src',
  'links',
  'hide'
]

type Values = typeof attributeValues
type Listed = keyof Values

/** The value of an attribute with a fixed set of values. */
export function readAttribute<Name extends Listed>(
  element: Element,
  name: Name
): Values[Name][number] {
  const known: readonly Values[Name][number][] = attributeValues[name]
  return known.find((value) => value === element.getAttribute(name)) ?? known[0]!
}

/** The names that the attribute `hide` lists. Commas between them don't matter. */
export const hiddenSections = (element: Element): ReadonlySet<string> =>
  new Set(
    element
      .getAttribute('hide')
      ?.split(/[ ,\s]+/)
      .filter(Boolean)
  )

/** Attributes that any element may have. */
const global =
  /^(id|class|style|slot|part|exportparts|is|title|dir|hidden|tabindex|role|translate|nonce|inert|popover|draggable|accesskey|contenteditable|spellcheck|writingsuggestions|inputmode|enterkeyhint|lang|src|links|(data|aria|on|item|auto|heading|x|v|hx|_|:|@).*)$/

/** An attribute that has no effect, and a sentence that says why. */
export interface AttributeProblem {
  name: string
  message: string
}

/**
 * Finds attributes that have no effect, such as misspelled ones.
 *
 * @param sections - The names that `hide` knows.
 */
export function attributeProblems(
  element: Element,
  sections: readonly string[]
): AttributeProblem[] {
  return [...element.attributes].flatMap(({ name, value }) => {
    if (global.test(name)) return []
    // An attribute may be called "constructor".
    const isFixed = Object.hasOwn(attributeValues, name)
    const isList = name === 'hide'
    if (!isFixed && !isList) return [unknown(name, `The attribute "${name}"`, observedAttributes)]
    const known: readonly string[] = isList ? sections : attributeValues[name as Listed]
    const values = isList ? [...hiddenSections(element)] : [value]
    return values
      .filter((each) => !known.includes(each))
      .map((each) => unknown(name, `${name}="${each}"`, known))
  })
}

const unknown = (name: string, what: string, known: readonly string[]): AttributeProblem => ({
  name,
  message: `${what} is unknown. Expected ${oneOf(known)}.`
})

/** What belongs after the tag. Owners' own HTML in a slot may have headings of its own. */
const swallowed = ':is(script[src], main, header, footer, nav, article, h1):not([slot], [slot] *)'

/** Finds a tag that was never closed: HTML takes `<career-path-quiz />` for an opening tag. */
export const closingProblem = (element: Element): AttributeProblem[] =>
  element.querySelector(swallowed)
    ? [{ name: '/', message: 'What follows the tag is inside it. Expected </career-path-quiz>.' }]
    : []

/** Names as in a sentence: "tea, coffee or water". */
export const oneOf = (names: readonly string[]) =>
  names.length > 1 ? `${names.slice(0, -1).join(', ')} or ${names.at(-1)}` : names.join()

/** The attributes of `<career-path-quiz>`, for templates that are type-checked. */
export interface QuizAttributes {
  /** How long the quiz may get; `quick` unless given. */
  mode?: 'quick' | 'full'
  /** Address of a bank file: https, or of the same site. */
  src?: string
  /** Address of a list of links. */
  links?: string
  /** Where answers are kept; `local` unless given. */
  store?: 'local' | 'session' | 'none'
  /** `auto` follows the page, and is the default. */
  theme?: 'auto' | 'light' | 'dark'
  /** BCP 47 tag of the interface's language. */
  lang?: string
  /** Names of result sections to leave out, separated by spaces. */
  hide?: string
}

/** The events as props of a React element: `onquiz-result`. */
export type QuizHandlers = {
  [Name in keyof QuizEvents as `on${Name}`]?: (event: QuizEvents[Name]) => void
}

/** The events as props in Vue's templates, where `@quiz-result` is `onQuizResult`. */
export type QuizVueHandlers = {
  [
    Name in keyof QuizEvents as Name extends `quiz-${infer What}`
      ? `onQuiz${Capitalize<What>}`
      : never
  ]?: (event: QuizEvents[Name]) => void
}
