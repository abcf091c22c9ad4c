import type { Bank } from '../../src/bank/schema.ts'
import type { Report } from '../../src/report.ts'
import type { Words } from '../words/words.ts'
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
      <p key={regions}>
        {named ? words.rolesNamed : set.length ? words.rolesSet(set.length) : words.rolesNone}
      </p>
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
