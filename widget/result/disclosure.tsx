import type { ComponentChildren } from 'preact'

interface Props {
  title: ComponentChildren
  /** Its class in the style sheets. */
  name?: string
  open?: boolean
  children: ComponentChildren
}

/** A part of the result that opens in place. */
export function Disclosure({ title, name, open = false, children }: Props) {
  return (
    <details part="section" class={name ?? ''} open={open}>
      <summary>
        <h3>{title}</h3>
      </summary>
      <div class="inside">{children}</div>
    </details>
  )
}
