import type { Messages } from '../messages/messages.ts'

/**
 * The name of a language, in the interface's own: "Englisch" for "en" in German.
 *
 * @returns Nothing if the reader reads it already, and the tag itself if it isn't one.
 */
export function languageName({ language }: Messages, tag: string): string | undefined {
  try {
    const primary = new Intl.Locale(tag).language
    if (primary === new Intl.Locale(language).language) return undefined
    return new Intl.DisplayNames(language, { type: 'language' }).of(primary)
  } catch {
    return tag
  }
}
