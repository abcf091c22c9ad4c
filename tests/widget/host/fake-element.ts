/** A fake element with the members that read attributes. */
export function fakeElement(
  attributes: Record<string, string> = {},
  pageLanguage?: string
): Element {
  const fake: Partial<Record<keyof Element, unknown>> = {
    attributes: Object.entries(attributes).map(([name, value]) => ({ name, value })),
    getAttribute: (name: string) => attributes[name] ?? null,
    isConnected: true,
    ownerDocument: { documentElement: { getAttribute: () => null } },
    parentElement: {
      closest: () => (pageLanguage === undefined ? null : fakeElement({ lang: pageLanguage }))
    }
  }
  return fake as unknown as Element
}
