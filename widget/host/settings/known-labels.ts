import { messagesFor } from '../../messages/messages-for.ts'
import { isLanguageTag } from './language.ts'

type Warn = (message: string) => void

/**
 * The labels that can be used. Warns if it drops one. All texts of the interface must have loaded.
 *
 * @param labels - Texts by key, as the page owner wrote them.
 */
export function knownLabels(labels: object, warn: Warn): Record<string, string> {
  const known = messagesFor('en')
  const usable = Object.entries(labels).filter((entry): entry is [string, string] => {
    const [key, text] = entry as [string, unknown]
    if (!Object.hasOwn(known, key)) warn(`There is no text "${key}" in the interface.`)
    else if (typeof text !== 'string') warn(`The text "${key}" is no string.`)
    else return key !== 'language' || isTagOrWarn(text, 'labels.language', warn)
    return false
  })
  return Object.fromEntries(usable)
}

/** Whether a language tag is well formed. Warns if it isn't. */
export function isTagOrWarn(tag: string, path: string, warn: Warn): boolean {
  const isTag = isLanguageTag(tag)
  if (!isTag) warn(`${path} is "${tag}". Expected a BCP 47 tag such as "en" or "pt-BR".`)
  return isTag
}
