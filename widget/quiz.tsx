import { ItemForm } from './item-form.tsx'
import { Opened } from './keep/opened.tsx'
import { isOurs } from './keys.ts'
import { Result } from './result/result.tsx'
import { Review } from './review.tsx'
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
      // Whoever goes on has read what was said; what comes of it may be said next.
      onKeyDownCapture={() => scene.keep.say('')}
      onPointerDownCapture={() => scene.keep.say('')}
    >
      <Screen key={scene.step} {...scene} />
      <div class="said" role="status">
        {scene.keep.said && <p key={scene.keep.said}>{scene.keep.said}</p>}
      </div>
    </div>
  )
}

function Screen(scene: Scene) {
  const { sitting } = scene
  const { snapshot } = sitting
  if (scene.keep.showsOpened) return <Opened {...scene} />
  if (scene.reviews) return <Review {...scene} />
  if (snapshot.value === 'welcome') return <Welcome {...scene} />
  if (snapshot.value === 'finished') return <Result {...scene} />
  const { item, progress } = sitting.assessment
  return item && <ItemForm {...scene} item={item} progress={progress} />
}

/** Languages that are written from right to left. */
const rightToLeft = /^(ar|ckb|dv|fa|he|ps|sd|ug|ur|yi)\b/

const direction = (language: string) => (rightToLeft.test(language) ? 'rtl' : 'ltr')
