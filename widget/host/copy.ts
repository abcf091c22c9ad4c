import type { Messages } from '../messages/messages.ts'

/** Copies a text where the page allows it. @returns What to announce. */
export async function copy(text: string, { copied, notCopied }: Messages): Promise<string> {
  try {
    await navigator.clipboard.writeText(text)
    return copied
  } catch {
    return notCopied
  }
}
