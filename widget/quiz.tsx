import { assess } from '../src/assess.ts'
import { itemsById } from '../src/response.ts'
import { ItemForm } from './item-form.tsx'
import { isOurs } from './keys.ts'
import { Result } from './result/result.tsx'
import type { Scene } from './scene.ts'
import { Welcome } from './welcome.tsx'

/** The quiz: one screen for each state of the machine, within the root that resets everything. */
export function Quiz(scene: Scene) {
  const { bank } = scene.snapshot.context
  return (
    <div
      class="root"
      part="root"
      data-theme={scene.theme}
      lang={bank.language}
      dir={direction(bank.language)}
      role="group"
      aria-label={bank.title}
      // The page's own shortcuts would take a digit for theirs: they only see the element.
      onKeyDown={(event) => isOurs(event) && event.stopPropagation()}
    >
      <Screen key={scene.step} {...scene} />
    </div>
  )
}

function Screen(scene: Scene) {
  const { context, value } = scene.snapshot
  if (value === 'welcome') return <Welcome {...scene} />
  if (value === 'finished') return <Result {...scene} />
  const { item, progress } = assess(context.bank, context.responses, context)
  const reopened = context.reopened && itemsById(context.bank).get(context.reopened)
  const shown = reopened ? { ...reopened.item, section: reopened.section } : item
  return shown && <ItemForm {...scene} item={shown} progress={progress} />
}

/** Languages that are written from right to left. */
const rightToLeft = /^(ar|ckb|dv|fa|he|ps|sd|ug|ur|yi)\b/

const direction = (language: string) => (rightToLeft.test(language) ? 'rtl' : 'ltr')
