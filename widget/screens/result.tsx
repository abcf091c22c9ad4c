import { useRef, useState } from 'preact/hooks'
import { pullStop } from '../../src/quiz/assess.ts'
import { report as reportOf } from '../../src/result/report.ts'
import { LastActions } from '../result/actions.tsx'
import { CompareSection } from '../result/compare-section.tsx'
import { ExperimentsSection } from '../result/experiments-section.tsx'
import { isKnown } from '../result/is-known.ts'
import { LinksSection } from '../result/links-section.tsx'
import { PictureSection } from '../result/picture-section.tsx'
import { PlaceSection } from '../result/place-section.tsx'
import { RolesSection } from '../result/roles-section.tsx'
import { SaveSection } from '../result/save-section.tsx'
import type { SectionName } from '../result/sections.ts'
import { ShareSection } from '../result/share-section.tsx'
import { ExtrasLines, SituationSection } from '../result/situation-section.tsx'
import { CertaintySection } from '../result/certainty-section.tsx'
import { WhatIfSection } from '../result/what-if-section.tsx'
import { usePrint } from '../result/use-print.tsx'
import { WhatIfNote } from '../result/what-if-note.tsx'
import { WhySection } from '../result/why-section.tsx'
import { useQuiz } from '../view/ui-context.ts'

/** The result, or what it would be with some answers swapped. It says what the report says. */
export function ResultScreen() {
  const { quiz, snapshot, bank, messages, send, screen, hidden } = useQuiz()
  const swaps = screen.name === 'what-if' ? screen.swaps : undefined
  const session = quiz.session(snapshot)
  const report = swaps
    ? reportOf(bank, {
        ...session,
        responses: session.responses.map((response) => {
          const swap = swaps.find(({ item }) => item === response.item)
          return swap ? { item: swap.item, option: swap.to } : response
        })
      })
    : quiz.report(snapshot)
  const [isSharing, setSharing] = useState(false)
  const shareButton = useRef<HTMLButtonElement>(null)
  const print = usePrint(report)
  const shows = (name: SectionName) => !hidden.has(name)
  const canAnswerMore = !swaps && quiz.canContinue(snapshot, 'pull')
  const answerMore = () => send({ type: 'quiz.continue', section: 'pull' })
  const isUndecided = report.claim.kind === 'between' || report.claim.kind === 'open'
  const hasExtra = pullStop(bank, session) === 'limit' && !session.extra
  // More answers are the way on, and the picture offers them.
  const asksForMore = canAnswerMore && !isKnown(report) && shows('picture')
  // The offer of the six extra questions stands beside what they may settle.
  const maySettle = canAnswerMore && !asksForMore && isUndecided && hasExtra
  const stopSharing = () => {
    setSharing(false)
    shareButton.current?.focus()
  }
  return (
    <section class={`card result${swaps ? ' what-if' : ''}`} part="card">
      {swaps && <WhatIfNote swaps={swaps} />}
      <PlaceSection report={report} {...(maySettle && { more: answerMore })} />
      {!swaps && shows('situation') && <ExtrasLines report={report} />}
      {shows('picture') && (
        <PictureSection report={report} {...(asksForMore && { more: answerMore })} />
      )}
      {!swaps && (
        <>
          <p class="actions main">
            {shows('share') && (
              <button
                ref={shareButton}
                type="button"
                class={asksForMore ? '' : 'primary'}
                part={asksForMore ? 'button-quiet' : 'button'}
                aria-expanded={isSharing}
                onClick={() => setSharing(!isSharing)}
              >
                {messages.share}
              </button>
            )}
            {shows('save') && (
              <button
                type="button"
                part="button-quiet"
                onClick={(event) => print(event.currentTarget)}
              >
                {messages.print}
              </button>
            )}
            {canAnswerMore && !asksForMore && !maySettle && (
              <button type="button" part="button-quiet" onClick={answerMore}>
                {messages.answerMore}
              </button>
            )}
          </p>
          {isSharing && <ShareSection report={report} close={stopSharing} />}
          {shows('experiments') && <ExperimentsSection report={report} />}
          {shows('links') && <LinksSection report={report} />}
          <div class="sections">
            {shows('why') && <WhySection report={report} />}
            {shows('roles') && <RolesSection report={report} />}
            {shows('what-if') && <WhatIfSection report={report} />}
            {shows('situation') && <SituationSection report={report} />}
            {shows('certainty') && <CertaintySection report={report} />}
            {shows('compare') && <CompareSection report={report} />}
            {shows('save') && <SaveSection report={report} />}
          </div>
          <p class="notice" part="notice">
            {messages.notice({ answered: report.answered })}
          </p>
          <LastActions />
        </>
      )}
    </section>
  )
}
