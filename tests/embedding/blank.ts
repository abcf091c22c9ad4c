import { tag } from './host.ts'
import type { Stage } from './stage.ts'
import { Reader, type Visit } from './visit.ts'

/**
 * Remembers how the quiz looks on blank pages, for each width and typeface that was asked for.
 *
 * @returns The looks of a quiz like the one on the page that the stage is at, on a page with the
 *   same typeface and nothing else.
 */
export function blankPages(stage: Stage): () => Promise<Visit['looks']> {
  const known = new Map<string, Promise<Visit['looks']>>()

  async function visit(measures: Record<string, string>, mode: string): Promise<Visit['looks']> {
    await stage.goTo({ name: 'a blank page', head: '', snippet: () => tag })
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

  return async () => {
    const measures = await stage.engine.run(() => guest.measures())
    const mode = await stage.engine.run(
      () => document.querySelector('career-path-quiz')!.getAttribute('mode') ?? 'quick'
    )
    const key = JSON.stringify([measures, mode])
    const looks = known.get(key) ?? visit(measures, mode)
    known.set(key, looks)
    return looks
  }
}
