import type { Bank, Link } from '../../src/bank/schema.ts'
import type { Report } from '../../src/result/report.ts'
import { tracks, type Track } from '../../src/bank/track.ts'
import type { Words } from '../messages/words.ts'
import { Section } from './section.tsx'

interface Props {
  words: Words
  bank: Bank
  result: Report
  follow: (link: Link) => void
}

/** What to listen to and read, each with the answer that led to it. */
export function Links({ words, bank, result, follow }: Props) {
  const few = result.claim.tracks.filter((track) => hasFew(bank, track))
  const day = new Intl.DateTimeFormat(words.language, { dateStyle: 'long', timeZone: 'UTC' })
  return (
    <Section title={words.links} printed>
      <p class="quiet screen">{words.linksIntro(few)}</p>
      <ul class="links" part="links">
        {result.links.map(({ id, because }) => {
          const link = bank.links.find((candidate) => candidate.id === id)!
          // Not every browser knows the 30th of February.
          const time = Date.parse(link.date!)
          const date = time ? day.format(time) : link.date
          return (
            <li key={id + because}>
              <a
                part="link"
                href={link.url}
                target="_blank"
                rel="noopener noreferrer"
                onClick={() => follow(link)}
              >
                {link.title}
              </a>
              <small>
                {[words.kind[link.kind], link.source, date].filter(Boolean).join(' \u00b7 ')}
              </small>
              <p class="screen">{link.summary}</p>
              <p class="quiet screen">{words.because(because)}</p>
            </li>
          )
        })}
      </ul>
    </Section>
  )
}

/** Whether a track has less than two thirds of the links that another one has. */
function hasFew(bank: Bank, track: Track) {
  const count = (one: Track) => bank.links.filter((link) => link.tracks.includes(one)).length
  return tracks.some((other) => 3 * count(track) < 2 * count(other))
}
