import words from './topic-words.json' with { type: 'json' }

/**
 * Words and phrases that episodes and posts use for the work of each shipped track, and under `other`
 * for what is the same on every track, such as pay. `links` suggests tracks by them.
 */
export const topicWords: Readonly<Record<string, readonly string[]>> = words
