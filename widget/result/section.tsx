import type { ComponentChildren } from 'preact'

interface Props {
  title: ComponentChildren
  open?: boolean
  /** Whether it goes on the printed sheet. */
  printed?: boolean
  children: ComponentChildren
}

/** A part of the result that opens in place. */
export function Section({ title, open = false, printed = false, children }: Props) {
  return (
    <details part="section" class={printed ? 'printed' : ''} open={open}>
      <summary>
        <h3>{title}</h3>
      </summary>
      <div class="inside">{children}</div>
    </details>
  )
}
