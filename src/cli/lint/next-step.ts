import { shellWord } from '../io/shell-word.ts'
import type { FileFinding } from './file-finding.ts'

/** What an author of a bank does next, in one sentence, by what lint found. */
export function nextStep(file: string, findings: readonly FileFinding[]): string {
  const of = (rule: FileFinding['rule']) => findings.filter((finding) => finding.rule === rule)
  if (findings.some(({ severity }) => severity === 'error')) {
    return 'Next: fix the errors from the top; later ones may follow from them.'
  }
  const texts = of('no-placeholders').reduce((sum, { figure = 1 }) => sum + figure, 0)
  if (texts > 0) {
    return `Next: write the ${texts} texts that begin with TODO; "npx career-path-quiz preview ${shellWord(file)}" shows them as readers see them.`
  }
  if (of('enough-information').length > 0) return 'Next: add items, so that results get surer.'
  if (findings.some(({ severity, explained }) => severity === 'warn' && !explained)) {
    return 'Next: fix each warning, or explain it in the note of its item.'
  }
  return `Next: try it on simulated people with "npx career-path-quiz simulate ${shellWord(file)}".`
}
