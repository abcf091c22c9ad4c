import type { en } from './en.ts'

/** Every text of the interface in one language, by key. */
export type Messages = typeof en

/** The key of a text. */
export type MessageKey = keyof Messages
