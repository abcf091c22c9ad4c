/** A link's text with a valid checksum, whatever it says. */
export const withChecksum = (body: string): string => `${body}~${fnv1a(body)}`

/** An independent implementation of the checksum: 32-bit FNV-1a in base 36. */
function fnv1a(text: string): string {
  let hash = 0x811c9dc5n
  for (const character of text) {
    hash = ((hash ^ BigInt(character.charCodeAt(0))) * 0x01000193n) & 0xffffffffn
  }
  return hash.toString(36)
}
