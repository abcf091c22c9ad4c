export function plural(count: number, one: string, other: string): string {
  return `${count} ${count === 1 ? one : other}`
}

/** "construir y profundizar", or "construir e investigar". */
export const and = (first: string, second: string): string =>
  new Intl.ListFormat('es').format([first, second])

/** "construir o profundizar", or "construir u orientar". */
export const or = (first: string, second: string): string =>
  new Intl.ListFormat('es', { type: 'disjunction' }).format([first, second])
