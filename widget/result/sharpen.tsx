import type { Report } from '../../src/result/report.ts'
import { responsesIn, sectionItems, sections } from '../../src/bank/responses.ts'
import { stemOf } from '../view/bank-text.ts'
import type { Scene } from '../view/props.ts'
import { Section } from './section.tsx'

/** The sections that move no share: what each has told, or the way to it. */
export function Sharpen({ words, sitting, send, result }: Scene & { result: Report }) {
  const { bank, responses } = sitting.snapshot.context
  const { readiness, leadership, context } = result
  const least = readiness?.least ?? []
  const told = {
    pull: [],
    readiness: readiness?.levels.map(({ track, level }) => words.practice(track, level)),
    leadership: leadership && [words.abilities(leadership.most, leadership.least)],
    context:
      context &&
      (context.caveats.length ? context.caveats.map(({ text }) => text) : [words.noCaveat])
  }
  const extras = sections.filter(
    (section) => section !== 'pull' && sectionItems(bank, section).length > 0
  )
  return (
    extras.length > 0 && (
      <Section title={words.sharpen} open={Boolean(readiness ?? leadership ?? context)}>
        <p>{words.sharpenIntro}</p>
        {extras.map((section) => {
          const left =
            sectionItems(bank, section).length - responsesIn(bank, section, responses).length
          const more = { type: 'quiz.continue', section } as const
          const invitation = left > 0 && (
            <button type="button" part="button-quiet" onClick={() => send(more)}>
              {words.sectionStart(section, left)}
            </button>
          )
          if (invitation && !told[section]) return <p key={section}>{invitation}</p>
          return (
            <article key={section}>
              <h4>{words.section[section]}</h4>
              {told[section]?.map((text) => <p key={text}>{text}</p>) ?? (
                <p>{words.sectionSkipped}</p>
              )}
              {section === 'readiness' && least.length > 0 && (
                <>
                  <p>{words.leastDone(least.length)}</p>
                  <ul>
                    {least.map((item) => (
                      <li key={item}>{stemOf(bank, item)}</li>
                    ))}
                  </ul>
                </>
              )}
              {invitation}
            </article>
          )
        })}
      </Section>
    )
  )
}
