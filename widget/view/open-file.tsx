import type { TargetedEvent } from 'preact'
import { useQuiz } from './ui-context.ts'

/** Opens a result that was saved as a file, in place of the current one. */
export function OpenFile() {
  const { messages, openFile } = useQuiz()
  const read = async ({ currentTarget: input }: TargetedEvent<HTMLInputElement>) => {
    const text = (await input.files?.[0]?.text()) ?? ''
    input.value = ''
    openFile(text)
  }
  return (
    <label class="file">
      {messages.openSaved}
      <input type="file" accept=".json,application/json" onChange={(event) => void read(event)} />
    </label>
  )
}
