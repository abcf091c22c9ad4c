/**
 * Re-applies a property that the page set before the element was defined. Such a value is an own
 * property that hides the accessor of the class.
 *
 * @see https://web.dev/articles/custom-elements-best-practices
 */
export function upgradeProperty<Element extends HTMLElement>(
  element: Element,
  name: keyof Element
): void {
  if (!Object.hasOwn(element, name)) return
  const value = element[name]
  delete element[name]
  element[name] = value
}
