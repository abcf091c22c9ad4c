import { longestNote, type History, type Tried } from '../../src/storage/history.ts'
import type { Report } from '../../src/result/report.ts'
import type { Scene } from '../view/props.ts'
import { trialsOf, type SuggestedTrial } from './suggested-trials.ts'
import { Section } from './section.tsx'

/** Two cheap experiments: one that could confirm the result and one that could disprove it. */
export function Trials({ words, sitting, keep, result }: Scene & { result: Report }) {
  const trials = trialsOf(sitting.snapshot.context.bank, result, keep.history)
  return (
    <Section title={words.trials} printed>
      {trials.length > 0 && <p class="screen">{words.trialsIntro}</p>}
      {trials.map(({ aim, trial, tried }) => (
        <article key={trial.id} class={tried.along ? '' : 'screen'}>
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
          <Marks words={words} keep={keep} trial={trial} tried={tried} />
        </article>
      ))}
      <h4>{words.bring}</h4>
      <p key={result.claim.tracks[0]}>{words.bringThis(result.claim)}</p>
    </Section>
  )
}

/** What the reader marks on a trial; on paper, only what was marked. */
function Marks({
  words,
  keep,
  trial: { id },
  tried
}: Pick<Scene, 'words' | 'keep'> & Omit<SuggestedTrial, 'aim'>) {
  const mark = (change: Partial<Tried>) => {
    const history: History = {
      ...keep.history,
      tried: new Map(keep.history.tried).set(id, { ...tried, ...change })
    }
    keep.remember(history)
  }
  const tick = (name: 'along' | 'done') => (
    <label>
      <input
        type="checkbox"
        checked={tried[name]}
        onChange={(event) => mark({ [name]: event.currentTarget.checked })}
      />
      <span>{words[name]}</span>
    </label>
  )
  return (
    <>
      {tried.done && <p class="sheet">{words.done}</p>}
      {tried.note && <p class="sheet">{words.named(words.note, tried.note)}</p>}
      <div class="marks screen">
        {tick('along')}
        {tick('done')}
        <label class="field">
          <span>{words.note}</span>
          <input
            value={tried.note}
            maxLength={longestNote}
            onInput={(event) => mark({ note: event.currentTarget.value })}
          />
        </label>
      </div>
    </>
  )
}
