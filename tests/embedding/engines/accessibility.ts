/** A node of Chromium's accessibility tree, with the members used here. */
interface AXNode {
  nodeId: string
  ignored: boolean
  role?: { value?: unknown }
  name?: { value?: unknown }
  description?: { value?: unknown }
  value?: { value?: unknown }
  properties?: { name: string; value: { value?: unknown } }[]
  childIds?: string[]
  backendDOMNodeId?: number
}

/** States that a screen reader announces. */
const states = ['checked', 'disabled', 'expanded', 'focused', 'level', 'live']

const text = (property: { value?: unknown } | undefined) =>
  typeof property?.value === 'string' ? property.value : JSON.stringify(property?.value ?? '')

/**
 * The accessibility tree below one element of the page, one line per announced node.
 *
 * @param root - The element's `backendNodeId`.
 */
export function spokenLines(nodes: readonly AXNode[], root: number): string[] {
  const byId = new Map(nodes.map((node) => [node.nodeId, node]))
  const top = nodes.find(({ backendDOMNodeId }) => backendDOMNodeId === root)
  if (!top) throw new Error('The element is not in the accessibility tree.')

  function lines(node: AXNode, depth: number): string[] {
    const role = text(node.role)
    const name = text(node.name)
    const silent = node.ignored || ['generic', 'none', 'LabelText', 'ListMarker'].includes(role)
    const children = (node.childIds ?? [])
      .flatMap((id) => byId.get(id) ?? [])
      .flatMap((child) => lines(child, silent ? depth : depth + 1))
    const indent = '  '.repeat(depth)
    if (role === 'InlineTextBox' || (role === 'StaticText' && !name.trim())) return []
    if (role === 'StaticText') return [`${indent}${JSON.stringify(name)}`]
    if (silent) return children
    const said = [
      role,
      name && JSON.stringify(name),
      node.description && `(${text(node.description)})`,
      node.value && `= ${text(node.value)}`,
      ...(node.properties ?? [])
        .filter((property) => states.includes(property.name))
        .filter(({ value }) => value.value !== false && value.value !== 'false')
        .map((property) => `[${property.name} ${text(property.value)}]`)
    ].filter(Boolean)
    const line = `${indent}${said.join(' ')}`
    // A node named by its own text is announced once.
    const heldOnly = children.every((child) => name.includes(child.trim().slice(1, -1)))
    return name && heldOnly ? [line] : [line, ...children]
  }
  return lines(top, 0)
}
