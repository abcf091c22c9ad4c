import { h, render } from 'preact'
import { loadHistory, saveHistory } from '../../src/storage/history.ts'
import { readResult } from '../../src/storage/result-file.ts'
import { openedBy } from '../host/result-from-url.ts'
import { Opened } from '../screens/shared-result.tsx'
import type { Scene } from '../view/props.ts'
import { wordsFor } from '../messages/tables.ts'
import { reportOf } from '../view/report-of.ts'
import { Result } from '../screens/result.tsx'

/** The one rehearsal of a page, done or under way. */
let rehearsal: Generator<void> | undefined

/**
 * Draws the result so far, once, where nobody sees it: the first drawing in a page compiles the code
 * and has the browser load its calendar, its fonts and its styles of drawings, and all of that takes
 * longer than to draw. What will be painted first is also laid out, and gone before the next frame.
 *
 * @param root - The inner root, whose styles it wears.
 */
function* rehearsed(scene: Scene, root: Element): Generator<void> {
  const unseen = document.createElement('div')
  const draw = (isWhole: boolean) => render(h(Result, { ...scene, isWhole }), unseen)
  yield draw(false)
  // Nothing of the page is to move for it.
  unseen.style.position = 'absolute'
  root.append(unseen)
  unseen.getClientRects()
  yield unseen.remove()
  draw(true)
}

/** Goes on with the rehearsal where another question has cut it short. */
const rehearse = (scene: Scene, root: Element) => (rehearsal ??= rehearsed(scene, root))

/** Everything that is first needed when there is a result. */
export const resultPart = {
  Result,
  Opened,
  reportOf,
  openedBy,
  loadHistory,
  saveHistory,
  readResult,
  wordsFor,
  rehearse
}
export type ResultPart = typeof resultPart
