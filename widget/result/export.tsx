import type { Report } from '../../src/result/report.ts'
import { writeResult } from '../../src/storage/result-file.ts'
import { reportOf } from '../view/report-of.ts'
import { Section } from './section.tsx'
import type { Scene } from '../view/props.ts'
import { chart, chartPng, chartSvg } from './triangle/chart-image.ts'
import { copy } from '../host/copy.ts'
import { printAlone } from './print.ts'
import { Reopen } from '../view/open-file.tsx'
import { saveFile } from '../host/save-file.ts'
import { asMarkdown, asText, written } from './as-text.ts'

/** Ways to take the result along: on paper, as text, as files. */
export function Take({ words, sitting, keep, sheets }: Scene) {
  const result = reportOf(sitting)
  const { bank, responses } = sitting.snapshot.context
  const save = (ending: string, type: string, text: string) =>
    saveFile(`${bank.id}.${ending}`, new Blob([text], { type }))
  const lines = () => written(words, bank, result, keep.history)
  const ways: Record<keyof typeof words.way, (button: Element) => unknown> = {
    print: (button) =>
      printAlone(button.closest<HTMLElement>('.root')!, bank.title, sheets) ||
      keep.say(words.notPrinted),
    text: () => copy(asText(lines()), words).then(keep.say),
    markdown: () => save('md', 'text/markdown', asMarkdown(lines())),
    json: () => save('json', 'application/json', writeResult(responses, result)),
    svg: () => save('svg', 'image/svg+xml', chartSvg(chart(words, bank, result))),
    png: () => savePicture(result)
  }
  const savePicture = async (shown: Report) => {
    const picture = await chartPng(chart(words, bank, shown))
    if (picture) saveFile(`${bank.id}.png`, picture)
    else keep.say(words.notDrawn)
  }
  return (
    <Section title={words.take}>
      <p>{words.takeIntro}</p>
      <p class="actions">
        {Object.entries(ways).map(([way, go]) => (
          <button
            type="button"
            key={way}
            {...(way === 'print' ? { class: 'primary', part: 'button' } : { part: 'button-quiet' })}
            onClick={(event) => void go(event.currentTarget)}
          >
            {words.way[way as keyof typeof ways]}
          </button>
        ))}
        <Reopen words={words} open={keep.reopen} />
      </p>
    </Section>
  )
}
