/**
 * The text for a track, if there is one. Doesn't look at members that every object has, because a
 * track may be called "constructor".
 */
export function textFor<T extends string>(
  texts: Readonly<Partial<Record<T, string>>> | undefined,
  track: T
): string | undefined {
  return texts && Object.hasOwn(texts, track) ? texts[track] : undefined
}
