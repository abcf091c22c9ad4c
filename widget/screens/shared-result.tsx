import { Section } from '../result/section.tsx'
import type { Scene } from '../view/props.ts'
import { ShownClaim, ShownMore } from '../result/shared-summary.tsx'

/** Somebody else's result, from the page's link; a compact card until more of it is asked for. */
export function Opened({ words, sitting, keep }: Scene) {
  const { bank, responses } = sitting.snapshot.context
  const opened = keep.opened!
  return (
    <section class="card" part="card">
      <header>
        <h2 part="heading" tabindex={-1}>
          {words.opened}
        </h2>
      </header>
      {opened.ok ? (
        <>
          <ShownClaim words={words} bank={bank} shared={opened.shared} />
          {opened.shared.level !== 'claim' && (
            <Section title={words.whole}>
              <ShownMore words={words} bank={bank} shared={opened.shared} />
            </Section>
          )}
        </>
      ) : (
        <p>{opened.reason === 'newer' ? words.newer : words.badLink}</p>
      )}
      <p class="quiet">{words.promise}</p>
      <p class="actions">
        <button type="button" class="primary" part="button" onClick={keep.leave}>
          {responses.length ? words.toOwn : words.takeIt}
        </button>
      </p>
    </section>
  )
}
