import type { ComponentChildren } from 'preact'

interface Props {
  title: string
  open?: boolean
  children: ComponentChildren
}

/** A part of the result that opens in place. */
export function Section({ title, open = false, children }: Props) {
  return (
    <details part="section" open={open}>
      <summary>
        <h3>{title}</h3>
      </summary>
      <div class="inside">{children}</div>
    </details>
  )
}
