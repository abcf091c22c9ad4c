import type { Words } from '../messages/words.ts'

/** Copies a text, where the page may. @returns What to say of it. */
export async function copy(text: string, words: Words): Promise<string> {
  try {
    await navigator.clipboard.writeText(text)
    return words.copied
  } catch {
    return words.notCopied
  }
}
