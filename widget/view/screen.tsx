import { mostAsked } from '../../src/quiz/assess.ts'
import { ItemForm } from '../screens/question.tsx'
import type { Parts } from '../parts.ts'
import { Review } from '../screens/review.tsx'
import type { Scene } from './props.ts'
import { Welcome } from '../screens/welcome.tsx'

/** The screen to show: one for each state of the machine, and two beside it. */
export function screenOf(scene: Scene, { bank: shipped, most, Opened, Result }: Parts) {
  const { words, sitting, step, keep, send } = scene
  const { value, context } = sitting.snapshot
  const { bank, mode, responses } = context
  if (keep.showsOpened) return <Opened key={step} {...scene} />
  if (scene.reviews) return <Review key={step} {...scene} />
  if (value === 'finished') return <Result key={step} {...scene} />
  if (value === 'welcome') {
    return (
      <Welcome
        key={step}
        words={words}
        title={bank.title}
        most={bank === shipped ? most[mode] : mostAsked(bank, mode, 'pull')}
        answers={responses.length}
        hasHistory={keep.hasHistory}
        start={() => send({ type: 'quiz.start' })}
        restart={() => send({ type: 'quiz.restart' })}
        erase={keep.erase}
        reopen={keep.reopen}
      />
    )
  }
  const { item, progress } = sitting.assessment
  return item && <ItemForm key={step} {...scene} item={item} progress={progress} />
}
