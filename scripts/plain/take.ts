import type { Answer } from '../../src/bank/responses.ts'
import type { Bank } from '../../src/bank/types.ts'
import type { SimulatedSession } from '../../src/simulate/index.ts'
import type { PageSection } from './read-page.ts'

/** Takes the quiz on the page without scripts: reads each question and follows the links. */
export function take(
  bank: Bank,
  sections: ReadonlyMap<string, PageSection>,
  session: Pick<SimulatedSession, 'answer'>
): { answers: Answer[]; result: PageSection } {
  const itemsByStem = new Map(bank.items.map((item) => [item.stem, item]))
  const answers: Answer[] = []
  let section = sectionAt(sections, sections.get('start')!.links[0]!.href)
  for (;;) {
    const item = itemsByStem.get(section.heading)
    if (!item) return { answers, result: section }
    const option = session.answer(item)
    const { text } = item.options.find(({ id }) => id === option)!
    const link = section.links.find((each) => each.text === text)
    if (!link) throw new Error(`Section "${section.id}" has no answer "${text}".`)
    answers.push({ item: item.id, option })
    section = sectionAt(sections, link.href)
  }
}

function sectionAt(sections: ReadonlyMap<string, PageSection>, href: string): PageSection {
  const section = sections.get(href.slice(1))
  if (!href.startsWith('#') || !section) throw new Error(`There is no section "${href}".`)
  return section
}
