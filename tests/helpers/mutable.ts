/** A type without `readonly`, for a copy that a test may change. */
export type Mutable<T> = T extends object ? { -readonly [K in keyof T]: Mutable<T[K]> } : T
