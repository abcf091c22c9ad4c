import type { CardWords } from '../messages/words.ts'

interface Props {
  words: CardWords
  /** Is given the text of a file. */
  open: (text: string) => void
}

/** Opens a result that was saved as a file, in place of the present one. */
export function Reopen({ words, open }: Props) {
  const read = async ({ currentTarget: input }: { currentTarget: HTMLInputElement }) => {
    const text = (await input.files?.[0]?.text()) ?? ''
    input.value = ''
    open(text)
  }
  return (
    <label class="file">
      {words.reopen}
      <input type="file" accept=".json,application/json" onChange={(event) => void read(event)} />
    </label>
  )
}
