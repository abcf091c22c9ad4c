import { Component, Fragment, h, render, type ComponentChildren } from 'preact'

// Built with all of Preact, and with as much of it as is in use; runs in a browser.

/** A number from 0 to below `end`; the same ones for the same seed (a linear congruential generator). */
export function dice(seed: number): (end: number) => number {
  let state = seed
  return (end) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * end)
  }
}

const live: Counter[] = []

/** Counts, and goes on to when it is no longer drawn. */
class Counter extends Component<{ children?: ComponentChildren }, { count: number }> {
  override state = { count: 0 }
  count = () => this.setState(({ count }) => ({ count: count + 1 }))
  override render() {
    if (!live.includes(this)) live.push(this)
    const { count } = this.state
    return count % 3 === 2
      ? this.props.children
      : h('b', { onClick: this.count, title: `${count}` }, count, this.props.children)
  }
}

const Plain = ({ children }: { children?: ComponentChildren }) => ['before ', children, ' after']
const attributes = ['class', 'part', 'lang', 'aria-disabled', 'tabindex', 'hidden', 'data-a']
const values = [undefined, null, false, true, '', 'a', 'b', 0, 7]
const elements = ['div', 'p', 'ul', 'label', 'details', 'button', 'svg', 'progress', 'input']

/** A tree of whatever the quiz's own trees are made of. */
function tree(roll: (end: number) => number, depth: number): ComponentChildren {
  const key = roll(3) ? roll(4) : undefined
  const children = () => Array.from({ length: roll(5) }, () => tree(roll, depth - 1))
  const kind = roll(depth > 0 ? 9 : 4)
  if (kind < 2) return [null, false, true, undefined, ''][roll(5)]
  if (kind === 2) return `text ${roll(3)}`
  if (kind === 3) return roll(9)
  if (kind === 4) return children()
  if (kind === 5) return h(Fragment, { key }, children())
  if (kind === 6) return h(Plain, { key }, ...children())
  if (kind === 7) return h(Counter, { key }, ...children())
  const name = elements[roll(elements.length)]!
  const props: Record<string, unknown> = { key }
  for (const attribute of attributes) if (roll(3) === 0) props[attribute] = values[roll(9)]
  if (roll(3) === 0) props['onClick'] = () => roll(1)
  if (name === 'input') {
    return h(name, {
      ...props,
      type: roll(2) ? 'radio' : 'text',
      value: `${roll(3)}`,
      checked: !roll(2)
    })
  }
  if (name === 'progress') return h(name, { ...props, value: [undefined, 0, 0.5][roll(3)] })
  if (name === 'details') return h(name, { ...props, open: !roll(2) }, ...children())
  if (name === 'svg') return h(name, props, h('path', { d: `M${roll(9)}`, class: 'a' }))
  return h(name, props, ...children())
}

/** What is in the page, what of it is in no attribute, and what was done to it. */
function seen(root: Element, changes: MutationObserver): string {
  const done = changes
    .takeRecords()
    .map(({ type, target, attributeName }) => [type, target.nodeName, attributeName].join(' '))
  const inputs = [...root.querySelectorAll('input')].map(({ checked, value }) => [checked, value])
  return [root.innerHTML, inputs.join(' '), ...done].join('\n')
}

/**
 * Draws random trees one after the other in the same place, and presses and counts in between.
 *
 * @returns What was in the page after each.
 */
export async function drawTrees(seed: number, count: number): Promise<string[]> {
  const roll = dice(seed)
  const root = document.body.appendChild(document.createElement('div'))
  const changes = new MutationObserver(() => undefined)
  changes.observe(root, { subtree: true, childList: true, attributes: true, characterData: true })
  const log: string[] = []
  live.length = 0
  for (let drawn = 0; drawn < count; drawn++) {
    render(h('main', null, tree(roll, 4), tree(roll, 4)), root)
    log.push(seen(root, changes))
    for (let times = roll(4); times > 0; times--) live[roll(live.length)]?.count()
    // Both in one go: a component that has counted may have gone by the time it would be drawn.
    if (roll(3) === 0) render(h('main', null, tree(roll, 3)), root)
    await Promise.resolve()
    log.push(seen(root, changes))
    const bold = root.querySelectorAll('b')
    bold[roll(bold.length)]?.click()
    await Promise.resolve()
    log.push(seen(root, changes))
  }
  root.remove()
  return log
}
