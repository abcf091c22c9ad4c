/**
 * Converts a budget to bytes: "42 KB" is 42,000 bytes.
 *
 * @throws Error if the budget has another form.
 */
export function inBytes(budget: string): number {
  const amount = /^(\d+(?:\.\d+)?) KB$/.exec(budget)?.[1]
  if (!amount) throw new Error(`Budget "${budget}" in package.json: expected one such as "42 KB".`)
  return Number(amount) * 1000
}
