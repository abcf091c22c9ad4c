import type { JSX } from 'preact'
import { useErrorBoundary, useRef } from 'preact/hooks'
import { ErrorScreen } from './error-screen.tsx'
import { stopOwnKeys } from './keys.ts'
import { Loading } from './loading.tsx'
import { UiContext, useQuiz, type QuizUi } from './ui-context.ts'
import type { ScreenName } from './screen.ts'
import { useHeadingFocus } from './use-heading-focus.ts'
import { useReadableAccent } from './use-readable-accent.ts'
import { useSteadyHeight } from './use-steady-height.ts'

/** The screens by name. Those of the result are missing until its code has loaded. */
export type Screens = Partial<Record<ScreenName, () => JSX.Element | null>>

interface Props {
  ui: QuizUi
  screens: Screens
  theme: 'auto' | 'light' | 'dark'
  /** Whether to keep the first card about as short as the words it replaces. */
  isCompact: boolean
  /** What was announced last, until the next press. */
  announcement: string
}

/** Everything in the shadow root: the inner root, the screen and the status line. */
export function QuizView({ ui, screens, theme, isCompact, announcement }: Props) {
  const { screen, bank } = ui
  const root = useRef<HTMLDivElement>(null)
  const step = useStep(screen)
  const Current = screens[screen.name] ?? Loading
  const clearAnnouncement = () => announcement && ui.announce('')
  useHeadingFocus(root, screen)
  useSteadyHeight(root, screen.name === 'question', screen)
  useReadableAccent(root, `${step} ${theme}`)
  return (
    <UiContext.Provider value={ui}>
      <div
        ref={root}
        class="root"
        part="root"
        data-theme={theme}
        data-screen={screen.name}
        data-compact={isCompact && screen.name === 'welcome' ? '' : undefined}
        lang={bank.language}
        dir={directionOf(bank.language)}
        role="group"
        aria-label={bank.title}
        // A press next to the controls leaves the focus here rather than on the page.
        tabindex={-1}
        onKeyDown={stopOwnKeys}
        onKeyPress={stopOwnKeys}
        onKeyUp={stopOwnKeys}
        // Someone who presses something has read the announcement. The press itself may cause the
        // next one.
        onKeyDownCapture={clearAnnouncement}
        onPointerDownCapture={clearAnnouncement}
      >
        {screen.name === 'welcome' && <slot name="intro" />}
        {/* A new key for each step: page translators replace text nodes, so none is ever reused. */}
        <Guarded key={step} of={Current} />
        {screen.name === 'result' && <slot name="after" />}
        <div class="announcement" role="status">
          {announcement && <p key={announcement}>{announcement}</p>}
        </div>
      </div>
    </UiContext.Provider>
  )
}

/** A screen that shows an error in its place if it throws. */
function Guarded({ of: Current }: { of: () => JSX.Element | null }) {
  const { reportError } = useQuiz()
  const [error, reset] = useErrorBoundary((thrown) => reportError('A screen failed', thrown))
  return error ? <ErrorScreen retry={reset} /> : <Current />
}

/** Counts how often the value has changed. */
function useStep(value: unknown): number {
  const last = useRef({ value, step: 0 })
  if (last.current.value !== value) last.current = { value, step: last.current.step + 1 }
  return last.current.step
}

/** Languages that are written from right to left. */
const rightToLeft = /^(ar|ckb|dv|fa|he|ps|sd|ug|ur|yi)\b/i

const directionOf = (language: string) => (rightToLeft.test(language) ? 'rtl' : 'ltr')
