import { tag } from './host.ts'
import type { TestPage } from './test-page.ts'
import { Reader, type Visit } from './reader.ts'

/**
 * Measures how the quiz looks on blank pages, for each width and typeface.
 *
 * @returns A function that returns the looks of a quiz like the one on the present page, on a page
 *   with the same typeface and nothing else.
 */
export function blankPages(page: TestPage): (isCompact: boolean) => Promise<Visit['looks']> {
  const known = new Map<string, Promise<Visit['looks']>>()

  async function visit(
    measures: Record<string, string>,
    mode: string,
    isCompact: boolean
  ): Promise<Visit['looks']> {
    // A quiz below the window gets the full welcome screen.
    const above = isCompact ? '' : '<div style="height: 3000px"></div>'
    await page.goTo({ name: 'a blank page', head: '', snippet: () => above + tag })
    await page.engine.run(
      (style, asked) => {
        const quiz = document.querySelector('career-path-quiz')!
        Object.assign(quiz.style, style)
        quiz.setAttribute('mode', asked)
        const element = document.createElement('script')
        element.src = '/career-path-quiz.js'
        document.head.append(element)
      },
      measures,
      mode
    )
    return (await new Reader(page.engine).takeByKeyboard(true)).looks
  }

  return async (isCompact) => {
    const measures = await page.engine.run(() => probe.measures())
    const mode = await page.engine.run(
      () => document.querySelector('career-path-quiz')!.getAttribute('mode') ?? 'quick'
    )
    const key = JSON.stringify([measures, mode, isCompact])
    const looks = known.get(key) ?? visit(measures, mode, isCompact)
    known.set(key, looks)
    return looks
  }
}
