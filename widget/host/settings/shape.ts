/** What a member may be: a pattern and, after a space, words for it; or a range. */
export type Rule = string | readonly [least: number, most: number]

/** Rules by the name of the member; `_` for every other name. */
export type Rules = Readonly<Record<string, Rule>> & { readonly _: Rule }

/**
 * How a value is put together: something that a rule is about, a list, or an object. `_` names the
 * members that rules are about, `?` marks what may be missing.
 */
export type Shape =
  | 0
  | readonly [of: Shape, least?: number, most?: number]
  | ({ readonly [name: string]: Shape | string } & { readonly _: string })
