/**
 * `career-path-quiz/react`: the quiz as a component for React 18 and 19, also in server components.
 *
 * @module react
 */

import {
  createElement,
  forwardRef,
  useEffect,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
  type CSSProperties,
  type ForwardRefExoticComponent,
  type ReactNode,
  type RefAttributes
} from 'react'
import type { Response } from '../src/bank/responses.ts'
import type { Bank } from '../src/bank/types.ts'
import type { CareerPathQuiz as QuizElement } from './element.ts'
import type { QuizAttributes, QuizVueHandlers } from './host/attributes.ts'
import { dispatch, type QuizEventName } from './host/events.ts'
import { messageOf, warnOwner } from './host/report-error.ts'

/** Props of the component: the element's attributes and properties, and a handler per event. */
export interface CareerPathQuizProps extends QuizAttributes, QuizVueHandlers {
  /** The bank to ask; the shipped one by default. A new object starts over. */
  bank?: Bank | undefined
  /** Responses to continue from. A new list is offered again. */
  responses?: readonly Response[] | undefined
  /** The element's id. */
  id?: string | undefined
  /** Its classes. */
  className?: string | undefined
  /** Its style; `--cpq-*` properties fit here too. */
  style?: CSSProperties | undefined
  /** Shown until the quiz is drawn, and where no script runs; also `slot="intro"` and `"after"`. */
  children?: ReactNode
}

/** A handler's event: `onQuizResult` hears `quiz-result`. */
const events = {
  onQuizReady: 'quiz-ready',
  onQuizStart: 'quiz-start',
  onQuizAnswer: 'quiz-answer',
  onQuizSkip: 'quiz-skip',
  onQuizBack: 'quiz-back',
  onQuizResult: 'quiz-result',
  onQuizLink: 'quiz-link',
  onQuizShare: 'quiz-share',
  onQuizRestart: 'quiz-restart',
  onQuizError: 'quiz-error'
} as const satisfies Record<keyof QuizVueHandlers, QuizEventName>

// A server has no layout; React 18 would warn about it.
const useBrowserEffect = typeof document === 'undefined' ? useEffect : useLayoutEffect

/**
 * `<career-path-quiz>` as a React component, for React 18 and 19. Server components can render it:
 * the element's code loads in the browser, once the page is there. A ref receives the element.
 *
 * @example
 * <CareerPathQuiz mode="full" onQuizResult={({ detail }) => console.log(detail.claim)}>
 *   <a href="https://example.com">Take the quiz</a>
 * </CareerPathQuiz>
 */
export const CareerPathQuiz: ForwardRefExoticComponent<
  CareerPathQuizProps & RefAttributes<QuizElement>
> = /* @__PURE__ */ forwardRef<QuizElement, CareerPathQuizProps>(
  function CareerPathQuiz(props, ref) {
    const { bank, responses, children, className, ...rest } = props
    const element = useRef<QuizElement>(null)
    const latest = useRef(props)
    useImperativeHandle(ref, () => element.current!)

    useBrowserEffect(() => {
      latest.current = props
    })

    // React 19 drops handlers of custom events when it hydrates, and React 18 has none.
    useBrowserEffect(() => {
      const quiz = element.current!
      const listeners = Object.entries(events).map(([handler, event]) => {
        const listener = (heard: Event) => {
          // Each handler expects its own event, so a union of handlers can't be called as it is.
          const handle = latest.current[handler as keyof typeof events]
          ;(handle as ((event: Event) => void) | undefined)?.(heard)
        }
        quiz.addEventListener(event, listener)
        return () => quiz.removeEventListener(event, listener)
      })
      return () => {
        for (const stop of listeners) stop()
      }
    }, [])

    useBrowserEffect(() => {
      if (bank !== undefined) element.current!.bank = bank
    }, [bank])
    useBrowserEffect(() => {
      if (responses !== undefined) element.current!.responses = responses
    }, [responses])

    useEffect(() => {
      import('./embed.ts').catch((error: unknown) => {
        warnOwner(messageOf(error))
        const message = `career-path-quiz: ${String(error)}`
        if (element.current) dispatch(element.current, 'quiz-error', { message })
      })
    }, [])

    const attributes = Object.entries(rest).filter(([name]) => !Object.hasOwn(events, name))
    return createElement(
      'career-path-quiz',
      // React 18 would write `classname`.
      // eslint-disable-next-line react/refs -- the ref is passed on, not read
      { ...Object.fromEntries(attributes), class: className, ref: element },
      children
    )
  }
)
