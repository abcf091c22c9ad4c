import sax from 'sax'

/** A link, as its reader sees it. */
export interface PageLink {
  text: string
  href: string
}

/** A section of the page, as its reader sees it. */
export interface PageSection {
  id: string
  heading: string
  /** All text between the tags. */
  text: string
  links: PageLink[]
}

/** Reads the sections of the page without scripts, but only what a reader sees. */
export function readPage(html: string): Map<string, PageSection> {
  const parser = sax.parser(false, { lowercase: true })
  const sections = new Map<string, PageSection>()
  let section: PageSection | undefined
  let link: PageLink | undefined
  let inHeading = false
  // oxlint-disable-next-line unicorn/prefer-add-event-listener -- the parser is no event target
  parser.onerror = (error) => {
    throw error
  }
  parser.onopentag = ({ name, attributes }) => {
    const { id = '', href = '' } = attributes as Record<string, string>
    if (name === 'section') {
      section = { id, heading: '', text: '', links: [] }
      if (sections.has(section.id)) throw new Error(`Two sections have the id "${section.id}".`)
      sections.set(section.id, section)
    } else if (name === 'a') {
      link = { text: '', href }
      section?.links.push(link)
    } else if (name === 'h2') inHeading = true
  }
  parser.onclosetag = (name) => {
    if (name === 'section') section = undefined
    else if (name === 'a') link = undefined
    else if (name === 'h2') inHeading = false
  }
  // oxlint-disable-next-line unicorn/prefer-add-event-listener -- the parser is no event target
  parser.ontext = (text) => {
    if (!section) return
    section.text += text
    if (inHeading) section.heading += text
    if (link) link.text += text
  }
  parser.write(html).close()
  return sections
}
