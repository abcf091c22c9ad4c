/** A count with its noun: "1 link", "2 links", "2 people". */
export const plural = (count: number, one: string, other = `${one}s`): string =>
  `${count} ${count === 1 ? one : other}`
