/**
 * The disclaimer that every result carries. The caller says where answers are stored.
 *
 * @param answered - Scored items answered.
 */
export function disclaimerText(answered: number): string {
  const based = answered === 1 ? 'Based on 1 answer' : `Based on ${answered} answers`
  return (
    `${based}. This isn't a validated test: it's about what appeals to you, not what you're good ` +
    "at. Don't use it for hiring or promotion."
  )
}
