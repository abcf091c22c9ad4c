import type { Bank } from '../../src/bank/schema.ts'
import type { Report } from '../../src/report.ts'
import type { Words } from '../words/words.ts'
import { Section } from './section.tsx'

interface Props {
  words: Words
  bank: Bank
  trials: Report['trials']
}

/** Two cheap experiments: one that could confirm the result and one that could disprove it. */
export function Trials({ words, bank, trials }: Props) {
  const aims = ['confirm', 'disprove'] as const
  return (
    <Section title={words.trials}>
      <p>{words.trialsIntro}</p>
      {aims.map((aim) => {
        const trial = bank.trials.find(({ id }) => id === trials[aim])
        return (
          trial && (
            <article key={aim}>
              <p class="label">{words[aim]}</p>
              <h4>{trial.title}</h4>
              <p>
                {trial.text} <span class="quiet">{words.takes(trial.days)}</span>
              </p>
              <dl>
                <dt>{words.question}</dt>
                <dd>{trial.question}</dd>
                <dt>{words.talk}</dt>
                <dd>{trial.talk}</dd>
              </dl>
            </article>
          )
        )
      })}
    </Section>
  )
}
