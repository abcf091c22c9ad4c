import { useEffect, useRef } from 'preact/hooks'
import { useQuiz } from '../view/ui-context.ts'

/** How far the quiz is: "3 of 10–14", and a bar that moves on from where it was. */
export function ProgressBar({ name }: { name?: string | undefined }) {
  const { quiz, snapshot, messages } = useQuiz()
  const { asked, least, most, ratio } = quiz.progress(snapshot)
  const values = { number: asked + 1, least, most }
  const bar = useRef<HTMLSpanElement>(null)
  const before = asked > 0 ? Math.max(0, ratio - 1 / most) : 0
  useEffect(() => {
    // Each question is a new screen, so the bar starts where the last one ended.
    bar.current?.animate?.(
      [{ transform: `scaleX(${before})` }, { transform: `scaleX(${ratio})` }],
      { duration: isStill() ? 0 : 400, easing: 'cubic-bezier(.2, .7, .2, 1)' }
    )
  }, [])
  return (
    <div class="progress">
      <p id="progress" class="quiet">
        {name && <span>{name} </span>}
        <span aria-hidden="true">
          {name && '\u00b7 '}
          {messages.progress(values)}
        </span>
        <span class="unseen">{messages.progressLong(values)}</span>
      </p>
      <div
        class="scale"
        part="progress"
        role="progressbar"
        aria-labelledby="progress"
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={Math.round(ratio * 100)}
      >
        <span ref={bar} style={{ transform: `scaleX(${ratio})` }} />
      </div>
    </div>
  )
}

const isStill = () => matchMedia('(prefers-reduced-motion: reduce)').matches
