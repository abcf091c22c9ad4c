import type { Report } from '../../src/result/report.ts'
import type { Words } from '../messages/words.ts'
import { Section } from './section.tsx'

/** How far the result can be relied on. */
export function Sure({ words, result }: { words: Words; result: Report }) {
  return (
    <Section title={words.sure}>
      {words.sureOf(result).map((text) => (
        <p key={text}>{text}</p>
      ))}
    </Section>
  )
}
