import type { Bank } from '../../src/bank/schema.ts'
import type { Report } from '../../src/result/report.ts'
import type { Words } from '../messages/words.ts'
import { Section } from './section.tsx'

interface Props {
  words: Words
  bank: Bank
  archetypes: Report['archetypes']
}

/** What life is like where the dots lie. */
export function Roles({ words, bank, archetypes: { named, set } }: Props) {
  const regions = named ? [named] : set
  return (
    <Section title={words.roles}>
      <p key={regions}>{where(words, regions.length)}</p>
      {regions.map((region) => {
        const role = bank.roles.find((candidate) => candidate.region === region)
        return (
          role && (
            <article key={region}>
              <h4>{role.title}</h4>
              <dl>
                <dt>{words.week}</dt>
                <dd>{role.week}</dd>
                <dt>{words.cost}</dt>
                <dd>{role.cost}</dd>
                <dt>{words.complaint}</dt>
                <dd>{role.complaint}</dd>
                <dt>{words.seats}</dt>
                {role.seats.map(({ name, text }) => (
                  <dd key={name}>
                    <b>{name}</b> {text}
                  </dd>
                ))}
              </dl>
            </article>
          )
        )
      })}
    </Section>
  )
}

/** Says how near the dots lie to each other, by how many parts of the triangle they leave. */
function where({ rolesNone, rolesNamed, rolesTwo, rolesSet }: Words, regions: number): string {
  return [rolesNone, rolesNamed, rolesTwo][regions] ?? rolesSet(regions)
}
