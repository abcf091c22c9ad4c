import { readResult } from '../../src/transfer.ts'
import type { Scene } from '../scene.ts'

/** Opens a result that was saved as a file, in place of the present one. */
export function Reopen({ words, sitting, keep }: Scene) {
  const open = async ({ currentTarget: input }: { currentTarget: HTMLInputElement }) => {
    const text = (await input.files?.[0]?.text()) ?? ''
    const content = readResult(sitting.snapshot.context.bank, text)
    input.value = ''
    if (content.ok) keep.reopen(content.responses)
    else keep.say(content.reason === 'newer' ? words.newer : words.badFile[content.reason])
  }
  return (
    <label class="file">
      {words.reopen}
      <input type="file" accept=".json,application/json" onChange={(event) => void open(event)} />
    </label>
  )
}
