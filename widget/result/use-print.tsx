import type { Report } from '../../src/result/types.ts'
import { UiContext, useQuiz } from '../view/ui-context.ts'
import { print } from './print.ts'
import { Sheet } from './sheet.tsx'

/**
 * @returns A function that prints the sheet for a one-on-one. It takes the button that was pressed.
 */
export function usePrint(report: Report): (button: Element) => void {
  const ui = useQuiz()
  return (button) => {
    const begun = print(
      button.closest<HTMLElement>('.root')!,
      ui.bank.title,
      ui.styleSheets,
      <UiContext.Provider value={ui}>
        <Sheet report={report} now={new Date()} />
      </UiContext.Provider>
    )
    if (!begun) ui.announce(ui.messages.notPrinted)
  }
}
