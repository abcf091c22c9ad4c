import type { en } from './en.ts'

/** Every text of the interface in one language, by key. */
export type Messages = typeof en

/** The key of a text of the interface, as docs/texts.md lists them. */
export type MessageKey = keyof Messages
