import { shellWord } from '../io/shell-word.ts'
import type { FileFinding } from './file-finding.ts'

/** What an author of a bank does next, in one sentence, by what lint found. */
export function nextStep(file: string, findings: readonly FileFinding[]): string {
  const of = (rule: FileFinding['rule']) => findings.filter((finding) => finding.rule === rule)
  const tooFew = of('enough-information')
  const errors = findings.filter(({ severity }) => severity === 'error')
  if (errors.some((error) => !tooFew.includes(error))) {
    return 'Next: fix the errors from the top; later ones may follow from them.'
  }
  const texts = of('no-placeholders').reduce((sum, { figure = 1 }) => sum + figure, 0)
  if (texts > 0) {
    return `Next: write the ${texts} texts that begin with TODO; "npx career-path-quiz preview ${shellWord(file)}" shows them as readers see them.`
  }
  if (tooFew.length > 0) {
    return 'Next: add items; until then the quiz works, but is unsure more often.'
  }
  const open = findings.filter(({ severity, explained }) => severity === 'warn' && !explained)
  if (open.length > 0) {
    if (open.every(isAboutOneItem)) {
      return 'Next: fix each warning, or explain it in the note of its item.'
    }
    return open.some(isAboutOneItem)
      ? 'Next: fix each warning; the note of an item can explain only those about that item.'
      : "Next: fix each warning. None is about a single item, so notes can't explain them."
  }
  return `Next: try it on simulated people with "npx career-path-quiz simulate ${shellWord(file)}".`
}

/** Whether the note of an item can explain a warning. */
const isAboutOneItem = ({ path }: FileFinding) => path.startsWith('items[')
