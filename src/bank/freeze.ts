/**
 * Freezes a value and everything in it, in place. An object that is frozen counts as done.
 *
 * @param seen - Given if a caller may have frozen an object but not what's in it: then those in this
 *   set count as done instead, and every object met is added.
 */
export function deepFreeze<T>(value: T, seen?: WeakSet<object>): T {
  if (
    typeof value === 'object' &&
    value !== null &&
    !(seen?.has(value) ?? Object.isFrozen(value))
  ) {
    seen?.add(value)
    Object.freeze(value)
    for (const part of Object.values(value)) deepFreeze(part, seen)
  }
  return value
}
