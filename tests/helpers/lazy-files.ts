/** The parts of the lazy build, in the order in which a reader comes to need them. */
export const lazyParts = ['card', 'questions', 'result', 'texts', 'owner'] as const
export type LazyPart = (typeof lazyParts)[number]

export const loader = 'career-path-quiz.lazy.js'
