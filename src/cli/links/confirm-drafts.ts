import { isCancel, log, multiselect, select, text } from '@clack/prompts'
import type { Bank, Link } from '../../bank/types.ts'
import type { Io } from '../io/io.ts'
import { safeText } from '../io/safe-text.ts'
import { withSuggestion, type Draft } from './draft.ts'

type Choice = 'take' | 'edit' | 'bare' | 'drop' | 'rest'

/** What a host has decided. */
export interface Confirmed {
  /** The links to write. */
  links: Link[]
  /** How many drafts were decided on, from the first; fewer than all if the host stopped. */
  decided: number
}

/** Asks the host about each link: most take one key, so thirty take a few minutes. */
export async function confirmDrafts(
  io: Io,
  bank: Bank,
  drafts: readonly Draft[]
): Promise<Confirmed> {
  const stream = { input: io.stdin as never, output: io.stderr as never }
  const links: Link[] = []
  for (const [index, { link, suggested }] of drafts.entries()) {
    const { tracks, themes, reasons, because } = suggested
    log.message(
      [
        `${index + 1} of ${drafts.length}  ${safeText(link.title)}`,
        `tracks   ${tracks.join(', ') || 'none'}${because.length > 0 ? `  (words: ${because.join(', ')})` : ''}`,
        `themes   ${themes.join(', ') || 'none'}`,
        ...reasons.map(
          (reason) => `reason   ${safeText(reason.text)}  ${JSON.stringify(reason.when)}`
        )
      ].join('\n'),
      stream
    )
    const choice = await select<Choice>({
      message: 'Suggested. What to do?',
      options: [
        { value: 'take', label: 'Take it' },
        { value: 'edit', label: 'Choose tracks, and say who asks what' },
        { value: 'bare', label: 'Keep the link without suggestions' },
        { value: 'drop', label: 'Leave the link out' },
        { value: 'rest', label: 'Take this and all that follow' }
      ],
      ...stream
    })
    if (isCancel(choice)) return { links, decided: index }
    if (choice === 'rest') {
      const rest = drafts.slice(index)
      links.push(...rest.map((draft) => withSuggestion(draft.link, draft.suggested)))
      break
    }
    if (choice === 'take') links.push(withSuggestion(link, suggested))
    if (choice === 'bare') links.push(link)
    if (choice === 'edit') {
      const edited = await edit(bank, { link, suggested, number: undefined }, stream)
      if (!edited) return { links, decided: index }
      links.push(edited)
    }
  }
  return { links, decided: drafts.length }
}

async function edit(
  bank: Bank,
  { link, suggested }: Draft,
  stream: { input: never; output: never }
): Promise<Link | undefined> {
  const tracks = await multiselect({
    message: 'Which tracks does it bear on?',
    options: bank.tracks.map(({ id, name, work }) => ({ value: id, label: `${name}: ${work}` })),
    initialValues: suggested.tracks,
    required: false,
    ...stream
  })
  if (isCancel(tracks)) return undefined
  const asks = await text({
    message: 'Who asks or says what? One sentence, or nothing.',
    ...stream
  })
  if (isCancel(asks)) return undefined
  const reasons = suggested.reasons.filter(({ when }) =>
    (when?.first ?? []).every((track) => tracks.includes(track))
  )
  return {
    ...withSuggestion(link, { ...suggested, tracks, reasons }),
    ...(asks?.trim() ? { asks: asks.trim() } : {})
  }
}
