import { tag } from './host.ts'
import type { Stage } from './stage.ts'
import { Reader, type Visit } from './visit.ts'

/**
 * How the quiz looks on blank pages, for each width and typeface that is asked for.
 *
 * @returns The looks of a quiz like the one on the page that the stage is at, on a page with the
 *   same typeface and nothing else.
 */
export function blankPages(stage: Stage): (isCompact: boolean) => Promise<Visit['looks']> {
  const known = new Map<string, Promise<Visit['looks']>>()

  async function visit(
    measures: Record<string, string>,
    mode: string,
    isCompact: boolean
  ): Promise<Visit['looks']> {
    // A quiz below the window gets the whole welcome.
    const above = isCompact ? '' : '<div style="height: 3000px"></div>'
    await stage.goTo({ name: 'a blank page', head: '', snippet: () => above + tag })
    await stage.engine.run(
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
    return (await new Reader(stage.engine).takesByKeyboard()).looks
  }

  return async (isCompact) => {
    const measures = await stage.engine.run(() => probe.measures())
    const mode = await stage.engine.run(
      () => document.querySelector('career-path-quiz')!.getAttribute('mode') ?? 'quick'
    )
    const key = JSON.stringify([measures, mode, isCompact])
    const looks = known.get(key) ?? visit(measures, mode, isCompact)
    known.set(key, looks)
    return looks
  }
}
