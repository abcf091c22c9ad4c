/**
 * Memoizes a function of an object, such as a bank. The result lives as long as the object. All
 * callers share it, so never change it.
 *
 * @param work - A pure function of an object that is never changed in place.
 */
export function oncePer<Key extends object, Result extends object>(
  work: (key: Key) => Result
): (key: Key) => Result {
  const results = new WeakMap<Key, Result>()
  return (key) => {
    let result = results.get(key)
    if (!result) results.set(key, (result = work(key)))
    return result
  }
}
