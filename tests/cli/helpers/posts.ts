/** One post as a real site might have it, with the facts its link should have. */
export interface SamplePost {
  title: string
  /** `YYYY-MM-DD` of the front matter or feed. */
  day: string
  /** Day in the file's name, which may differ. */
  fileDay: string
  slug: string
  duration: string
  number: number
}

const oddTitles = [
  "Don't panic: it's only management",
  'Is 100% coding 50% of the job?',
  'What? Why?! "Senior" & beyond',
  'Episode 7: The one with: two colons',
  'C# vs. C++ / Go',
  'Über-deep: naïve café résumés',
  '[Rerun] Who leads the leads?',
  '{Braces} and #hashtags',
  '  Spaces   everywhere  ',
  '日本語の題',
  '- A dash in front',
  '@mention, `code` and *stars*',
  'Title with \\ backslash',
  'x < y, always',
  'null'
]

const durations = ['31:01', '99:99:99', '-5', '1e99', '', 'about an hour', '00:00:00', '3600']

/** Fifty posts; the odd titles first. */
export const samplePosts: SamplePost[] = Array.from({ length: 50 }, (_, index) => {
  const month = String((index % 12) + 1).padStart(2, '0')
  const dayNumber = (index % 28) + 1
  const pad = (value: number) => String(value).padStart(2, '0')
  return {
    title: oddTitles[index] ?? `Episode ${index}: Leading a team of ${index}`,
    day: `2023-${month}-${pad(dayNumber)}`,
    fileDay:
      index % 5 === 0
        ? `2023-${month}-${pad((dayNumber % 28) + 1)}`
        : `2023-${month}-${pad(dayNumber)}`,
    slug: `post-${index}-it-s-here`,
    duration: durations[index % durations.length]!,
    number: index
  }
})

/** A title as its link should have it: one line, no number in front, no tags. */
export function linkTitle(title: string): string {
  return title
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replace(/^Episode \d+: /, '')
    .replaceAll('<', '‹')
}

const yamlQuoted = (text: string) =>
  `"${text.replaceAll('\\', '\\\\').replaceAll('"', String.raw`\"`)}"`

/** The file of a post with YAML front matter. */
export const markdown = ({ title, day, duration, number }: SamplePost): string =>
  `---
layout: post
title: ${yamlQuoted(title)}
date: ${day} 05:00:00 -0700
guid: ${number}-a
duration: ${yamlQuoted(duration)}
file: "https://example.com/${number}.mp3"
categories: episode
---

A manager leads a team. [Link](https://example.com) \`code\`

1. Question one? 100%.
`

const escapeXml = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')

const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')
const mailDate = (day: string) =>
  `Mon, ${day.slice(8)} ${months[Number(day.slice(5, 7)) - 1]} ${day.slice(0, 4)} 05:00:00 -0700`

/** A podcast feed of the posts. */
export const rss = (posts: readonly SamplePost[]): string =>
  `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd" xmlns:podcast="https://podcastindex.org/namespace/1.0" xmlns:atom="http://www.w3.org/2005/Atom">
<channel>
<title>Sample &amp; Podcast</title>
<link>http://sample.example/</link>
<atom:link rel="self" href="https://sample.example/feed.xml"/>
<language>en-us</language>
<image><title>An image</title><url>https://sample.example/a.png</url></image>
${posts
  .map(
    ({ title, day, slug, duration, number }, index) => `<item>
  <title>${index % 2 ? `<![CDATA[${title}]]>` : escapeXml(title)}</title>
  <link>${index % 3 ? 'https' : 'http'}://sample.example/${slug}/?a=1&amp;b=2</link>
  <guid isPermaLink="false">${number}-a</guid>
  <pubDate>${mailDate(day)}</pubDate>
  <itunes:duration>${escapeXml(duration)}</itunes:duration>
  ${index % 4 ? `<itunes:episode>${number}</itunes:episode>` : `<podcast:episode>${number}</podcast:episode>`}
  <enclosure url="https://sample.example/${number}.mp3" length="-1" type="audio/mpeg"/>
  <description><![CDATA[<p>A manager leads a team &nbsp; <script>alert(1)</script></p>]]></description>
</item>`
  )
  .join('\n')}
</channel>
</rss>`

/** The same posts as an Atom feed. */
export const atom = (posts: readonly SamplePost[]): string =>
  `<feed xmlns="http://www.w3.org/2005/Atom">
<title>Sample Blog</title>
<link rel="self" href="https://sample.example/atom.xml"/>
<link href="https://sample.example/"/>
${posts
  .map(
    ({ title, day, slug }) => `<entry>
  <title type="html">${escapeXml(title)}</title>
  <link rel="edit" href="https://sample.example/edit"/>
  <link rel="alternate" href="https://sample.example/${slug}/"/>
  <published>${day}T05:00:00-07:00</published>
  <updated>2024-01-01T00:00:00Z</updated>
  <author><name>Someone</name></author>
  <content type="html">A team</content>
</entry>`
  )
  .join('\n')}
</feed>`
