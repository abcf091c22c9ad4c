/**
 * Freezes a value and everything in it, in place, also what's in an object that was frozen already.
 *
 * @param around - The objects that contain the value: one that contains itself is frozen once.
 */
export function deepFreeze<T>(value: T, around: readonly unknown[] = []): T {
  if (typeof value === 'object' && value !== null && !around.includes(value)) {
    Object.freeze(value)
    for (const part of Object.values(value)) deepFreeze(part, [...around, value])
  }
  return value
}
