/**
 * Computes something once for each object, such as a bank: the result is kept as long as the object.
 * It is shared: never change it.
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
