import { dayItem } from '../responses.ts'
import { entriesAt, isRecord, isText, within, type Entry } from './entries.ts'

/** The ids that the parts of a bank may refer to. */
export interface Known {
  /** Ids of the tracks, in order. Empty if the file doesn't have three: then none are checked. */
  tracks: readonly string[]
  facets: ReadonlySet<string>
  /** Option ids by item id, over all sections. */
  options: ReadonlyMap<string, ReadonlySet<string>>
}

/** Every item of every section, and the sections that are objects of their own. */
export function askedIn(file: Record<string, unknown>): {
  readiness: Entry | undefined
  leadership: Entry | undefined
  asked: Entry[]
} {
  const top = (key: string) => entriesAt(key, file[key])
  const section = (key: string): Entry | undefined => {
    const value = file[key]
    return isRecord(value) ? { path: key, value } : undefined
  }
  const readiness = section('readiness')
  const leadership = section('leadership')
  const asked = [
    ...top('items'),
    ...top('now'),
    ...top('followUps'),
    ...(readiness ? within(readiness, 'items') : []),
    ...(leadership ? within(leadership, 'items') : []),
    ...top('situation')
  ]
  return { readiness, leadership, asked }
}

/** Collects the ids of a file. */
export function knownIn(file: Record<string, unknown>): Known {
  const { readiness, asked } = askedIn(file)
  const idsIn = (entries: readonly Entry[]) =>
    entries.map(({ value }) => value['id']).filter(isText)
  const tracks = idsIn(entriesAt('tracks', file['tracks']))
  const options = new Map<string, ReadonlySet<string>>()
  const shared = readiness ? within(readiness, 'options') : []
  for (const item of asked) {
    const { id } = item.value
    const own = 'options' in item.value ? within(item, 'options') : shared
    if (isText(id)) options.set(id, new Set(idsIn(own)))
  }
  const days = idsIn(entriesAt('days', file['days']))
  if (days.length) options.set(dayItem, new Set(days))
  return {
    tracks: tracks.length === 3 && new Set(tracks).size === 3 ? tracks : [],
    facets: new Set(idsIn(entriesAt('facets', file['facets']))),
    options
  }
}
