import type { Link } from '../../src/bank/types.ts'
import type { LinkResult, Report } from '../../src/result/types.ts'
import type { Messages } from '../messages/messages.ts'
import { useQuiz } from '../view/ui-context.ts'
import { languageName } from './language-name.ts'
import { shownFirst, useMore } from './use-more.ts'

/** What to listen to and read: three first, more on request. */
export function LinksSection({ report }: { report: Report }) {
  const { bank, messages } = useQuiz()
  const { all, list, showAll, shownOf } = useMore()
  const links = report.links.flatMap((found) => {
    const link = bank.links?.find(({ id, url }) => (id ?? url) === found.id)
    return link ? [{ link, found }] : []
  })
  if (links.length === 0) return null
  const isHeard = links.some(({ link }) => link.kind === 'episode' || link.kind === 'talk')
  return (
    <section class="links" part="section">
      <h3>{isHeard ? messages.linksTitle : messages.linksTitleRead}</h3>
      <ul ref={list} part="links">
        {shownOf(links).map(({ link, found }) => (
          <LinkRow key={found.id} link={link} found={found} isShort={!all} />
        ))}
      </ul>
      {!all && links.length > shownFirst && (
        <p>
          <button type="button" part="button-quiet" onClick={showAll}>
            {messages.moreLinks({ count: links.length - shownFirst })}
          </button>
        </p>
      )}
    </section>
  )
}

interface RowProps {
  link: Link
  found: LinkResult
  /** Shows what the link asks only if no reason applies to this reader. */
  isShort: boolean
}

function LinkRow({ link, found, isShort }: RowProps) {
  const { messages, followLink } = useQuiz()
  return (
    <li>
      <a
        part="link"
        href={link.url}
        target="_blank"
        rel="noopener noreferrer"
        onClick={() => followLink(link)}
        {...(link.language && { lang: link.language })}
      >
        {link.title}
        <span class="unseen"> {messages.newTab}</span>
      </a>{' '}
      <span class="source quiet">{sourceOf(messages, link)}</span>
      {found.reason && <p>{found.reason}</p>}
      {link.asks && !(isShort && found.reason) && <p class="asks">{link.asks}</p>}
    </li>
  )
}

/** "Soft Skills Engineering · Dec 2022", and the language if it's another one. */
function sourceOf(messages: Messages, { kind, source, date, language }: Link): string {
  const kinds = {
    episode: messages.linkEpisode,
    post: messages.linkPost,
    book: messages.linkBook,
    talk: messages.linkTalk
  }
  const day = new Intl.DateTimeFormat(messages.language, {
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC'
  })
  const time = Date.parse(date ?? '')
  // Not every browser knows the 30th of February.
  return [
    source ?? (kind && kinds[kind]),
    time ? day.format(time) : date,
    language && languageName(messages, language)
  ]
    .filter(Boolean)
    .join(' \u00b7 ')
}
