import type { ComponentChildren } from 'preact'
import { isOurs } from './keys.ts'

export interface FrameProps {
  theme: 'auto' | 'light' | 'dark'
  title: string
  /** BCP 47 tag of what the quiz asks. */
  language: string
  /** What was said last, until the reader goes on. */
  said: string
  say: (text: string) => void
  children: ComponentChildren
}

/** What is around every screen: the root that resets everything, and what is said. */
export function Frame({ theme, title, language, said, say, children }: FrameProps) {
  return (
    <div
      class="root"
      part="root"
      data-theme={theme}
      lang={language}
      dir={direction(language)}
      role="group"
      aria-label={title}
      // A press beside everything that can be pressed leaves the focus here, not on the page.
      tabindex={-1}
      // The page's own shortcuts would take a digit for theirs: they only see the element.
      onKeyDown={keepOurs}
      onKeyPress={keepOurs}
      onKeyUp={keepOurs}
      // Whoever goes on has read what was said; what comes of it may be said next.
      onKeyDownCapture={() => say('')}
      onPointerDownCapture={() => say('')}
    >
      {children}
      <div class="said" role="status">
        {said && <p key={said}>{said}</p>}
      </div>
    </div>
  )
}

const keepOurs = (event: KeyboardEvent) => isOurs(event) && event.stopPropagation()

/** Languages that are written from right to left. */
const rightToLeft = /^(ar|ckb|dv|fa|he|ps|sd|ug|ur|yi)\b/

const direction = (language: string) => (rightToLeft.test(language) ? 'rtl' : 'ltr')
