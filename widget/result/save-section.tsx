import type { Report } from '../../src/result/types.ts'
import { writeResult } from '../../src/storage/result-file.ts'
import { saveFile } from '../host/save-file.ts'
import { OpenFile } from '../view/open-file.tsx'
import { useQuiz } from '../view/ui-context.ts'
import { calendarFile } from './calendar.ts'
import { Disclosure } from './disclosure.tsx'
import { copyText } from './copy-text.ts'
import { onSheet } from './experiments.ts'
import { asMarkdown, asText, resultLines } from './result-text.ts'
import { usePrint } from './use-print.tsx'

/** The result on paper, as text and as files. */
export function SaveSection({ report }: { report: Report }) {
  const { quiz, snapshot, bank, messages, history, announce, reportShare } = useQuiz()
  const print = usePrint(report)
  const save = (ending: string, type: string, text: string) => {
    saveFile(`${bank.id}.${ending}`, new Blob([text], { type }))
    reportShare('file')
  }
  const lines = () => resultLines(messages, bank, report, history)
  const copy = async () => {
    const isCopied = await copyText(asText(lines()))
    announce(isCopied ? messages.copied : messages.notCopied)
    if (isCopied) reportShare('text')
  }
  const experiments = onSheet(bank, report, history)
  const { responses } = quiz.session(snapshot)
  return (
    <Disclosure title={messages.saveTitle} name="save">
      <p class="quiet">{messages.saveLead}</p>
      <p class="actions">
        <button type="button" part="button-quiet" onClick={(event) => print(event.currentTarget)}>
          {messages.print}
        </button>
        <button type="button" part="button-quiet" onClick={() => void copy()}>
          {messages.copyText}
        </button>
        <button
          type="button"
          part="button-quiet"
          onClick={() => save('md', 'text/markdown', asMarkdown(lines()))}
        >
          {messages.saveMarkdown}
        </button>
        {experiments.length > 0 && (
          <button
            type="button"
            part="button-quiet"
            onClick={() =>
              save(
                'ics',
                'text/calendar',
                calendarFile(messages, experiments, new Date(), location.href)
              )
            }
          >
            {messages.saveCalendar}
          </button>
        )}
        <button
          type="button"
          part="button-quiet"
          onClick={() => save('json', 'application/json', writeResult(responses, report))}
        >
          {messages.saveJson}
        </button>
        <OpenFile />
      </p>
    </Disclosure>
  )
}
