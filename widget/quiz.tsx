import { ItemForm } from './item-form.tsx'
import { isOurs } from './keys.ts'
import { Result } from './result/result.tsx'
import type { Scene } from './scene.ts'
import { Welcome } from './welcome.tsx'

/** The quiz: one screen for each state of the machine, within the root that resets everything. */
export function Quiz(scene: Scene) {
  const { bank } = scene.sitting.snapshot.context
  return (
    <div
      class="root"
      part="root"
      data-theme={scene.theme}
      lang={bank.language}
      dir={direction(bank.language)}
      role="group"
      aria-label={bank.title}
      // A press beside everything that can be pressed leaves the focus here, not on the page.
      tabindex={-1}
      // The page's own shortcuts would take a digit for theirs: they only see the element.
      onKeyDown={(event) => isOurs(event) && event.stopPropagation()}
    >
      <Screen key={scene.step} {...scene} />
    </div>
  )
}

function Screen(scene: Scene) {
  const { snapshot, assessment } = scene.sitting
  if (snapshot.value === 'welcome') return <Welcome {...scene} />
  if (snapshot.value === 'finished') return <Result {...scene} />
  const { item, progress } = assessment
  return item && <ItemForm {...scene} item={item} progress={progress} />
}

/** Languages that are written from right to left. */
const rightToLeft = /^(ar|ckb|dv|fa|he|ps|sd|ug|ur|yi)\b/

const direction = (language: string) => (rightToLeft.test(language) ? 'rtl' : 'ltr')
