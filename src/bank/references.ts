import { dayItem } from './responses.ts'

/** One fault of a bank file. */
export interface BankIssue {
  /** Where: `items[3].options[0].weights.ic`. Empty for the file as a whole. */
  path: string
  /** What was wrong and what was expected. */
  message: string
}

/** How many options each format has. */
const optionCounts = /* @__PURE__ */ new Map<unknown, number>([
  ['triad', 3],
  ['quad', 4],
  ['tradeoff', 5]
])

type Fields = Record<string, unknown>

/** An object in the file and its path. */
interface Entry {
  path: string
  value: Fields
}

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The objects in something that may be a list. */
function entriesAt(path: string, list: unknown): Entry[] {
  return listAt(path, list).filter((entry): entry is Entry => isFields(entry.value))
}

/** The entries of something that may be a list. */
function listAt(path: string, list: unknown): { path: string; value: unknown }[] {
  if (!Array.isArray(list)) return []
  return list.map((value: unknown, index) => ({ path: `${path}[${index}]`, value }))
}

const within = ({ path, value }: Entry, key: string): Entry[] =>
  entriesAt(`${path}.${key}`, value[key])

/** The entry of a member that may be an object. */
function memberOf({ path, value }: Entry, key: string): Entry[] {
  const member = value[key]
  return isFields(member) ? [{ path: `${path}.${key}`, value: member }] : []
}

const isText = (value: unknown): value is string => typeof value === 'string'

const quoted = (ids: readonly string[]) => ids.map((id) => `"${id}"`).join(', ')

/** The ids that the parts of a bank may refer to. */
interface Known {
  /** Ids of the tracks, in order. Empty if the file doesn't have three: then none are checked. */
  tracks: readonly string[]
  facets: ReadonlySet<string>
  /** Option ids by item id, over all sections. */
  options: ReadonlyMap<string, ReadonlySet<string>>
}

/**
 * Faults between the parts of a bank file, which a schema can't see: ids used twice, references to
 * entries that don't exist, options that don't fit their item's format. Copes with files that have
 * other faults, so that one pass reports everything.
 */
export function referenceIssues(file: Record<string, unknown>): BankIssue[] {
  const top = (key: string) => entriesAt(key, file[key])
  const { readiness, leadership, asked } = askedIn(file)
  const known = knownIn(file)
  return [
    ...repeats(top('tracks'), 'id', 'Track ids are used once'),
    ...repeats(top('facets'), 'id', 'Facet ids are used once'),
    ...repeats(asked, 'id', 'Item ids are shared by all sections'),
    ...asked.filter(({ value }) => value['id'] === dayItem).map(reservedId),
    ...asked.flatMap((item) => repeats(within(item, 'options'), 'id', 'Option ids are per item')),
    ...(readiness ? repeats(within(readiness, 'options'), 'id', 'Answer ids are used once') : []),
    ...(leadership ? abilityIssues(leadership) : []),
    ...repeats(top('days'), 'id', 'Day ids are used once'),
    ...repeats(top('experiments'), 'id', 'Experiment ids are used once'),
    ...repeats(top('oneOnOne'), 'id', 'Question ids are used once'),
    ...repeats(top('links').map(withAddress), 'id', 'Link ids are used once'),
    ...repeatedPlaces(top('places')),
    ...top('items').flatMap((item) => itemIssues(item, known)),
    ...top('facets').flatMap((facet) => [
      ...keyIssues(facet, 'patterns', known),
      ...keyIssues(facet, 'whatIf', known)
    ]),
    ...top('now').flatMap((item) =>
      within(item, 'options').flatMap((option) =>
        regionListIssues(`${option.path}.regions`, option.value['regions'], known)
      )
    ),
    ...top('followUps').flatMap((item) =>
      regionListIssues(`${item.path}.regions`, item.value['regions'], known)
    ),
    ...top('days').flatMap((day) => regionIssues(`${day.path}.region`, day.value['region'], known)),
    ...(readiness ? within(readiness, 'items') : []).flatMap((item) => [
      ...trackIssues(`${item.path}.tracks`, item.value['tracks'], known),
      ...conditionIssues(item, 'unless', known)
    ]),
    ...top('places').flatMap((place) => placeIssues(place, known)),
    ...top('experiments').flatMap((experiment) => [
      ...trackIssues(`${experiment.path}.tracks`, experiment.value['tracks'], known),
      ...listAt(`${experiment.path}.facets`, experiment.value['facets']).flatMap((facet) =>
        facetIssues(facet, known)
      ),
      ...conditionIssues(experiment, 'when', known),
      ...conditionIssues(experiment, 'unless', known)
    ]),
    ...top('oneOnOne').flatMap((question) => [
      ...conditionIssues(question, 'when', known),
      ...conditionIssues(question, 'unless', known)
    ]),
    ...top('links').flatMap((link) => linkIssues(link, known))
  ]
}

/** Faults between a list of links and their bank. */
export function linkReferenceIssues(file: Record<string, unknown>, links: unknown): BankIssue[] {
  const known = knownIn(file)
  return entriesAt('', links).flatMap((link) => linkIssues(link, known))
}

/** Every item of every section, and the sections that are objects of their own. */
function askedIn(file: Record<string, unknown>) {
  const top = (key: string) => entriesAt(key, file[key])
  const section = (key: string): Entry | undefined => {
    const value = file[key]
    return isFields(value) ? { path: key, value } : undefined
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

function knownIn(file: Record<string, unknown>): Known {
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

/** Later entries whose value under a key was used by an earlier one. */
function repeats(entries: readonly Entry[], key: string, rule: string): BankIssue[] {
  const first = new Map<unknown, string>()
  return entries.flatMap(({ path, value }) => {
    const id = value[key]
    if (!isText(id)) return []
    const earlier = first.get(id)
    if (earlier === undefined) {
      first.set(id, path)
      return []
    }
    const message = `"${id}" is used already, at ${earlier}. ${rule}: expected another one.`
    return [{ path: `${path}.${key}`, message }]
  })
}

function reservedId({ path }: Entry): BankIssue {
  const message = `"${dayItem}" is the id of the blind days. Expected another one.`
  return { path: `${path}.id`, message }
}

const withAddress = ({ path, value }: Entry): Entry => ({
  path,
  value: { ...value, id: value['id'] ?? value['url'] }
})

function repeatedPlaces(places: readonly Entry[]): BankIssue[] {
  const keyed = places.map(({ path, value }) => {
    const { region } = value
    return { path, value: { region: Array.isArray(region) ? region.join('+') : undefined } }
  })
  return repeats(keyed, 'region', 'Each region has one place')
}

/** Each leadership item has one option for each ability. */
function abilityIssues(leadership: Entry): BankIssue[] {
  const abilities = within(leadership, 'abilities')
  const ids = abilities.map(({ value }) => value['id']).filter(isText)
  const perItem = within(leadership, 'items').flatMap((item) => {
    const options = within(item, 'options')
    const unknown = options.flatMap(({ path, value: { ability } }) =>
      !isText(ability) || ids.includes(ability)
        ? []
        : [
            {
              path: `${path}.ability`,
              message: `There is no ability "${ability}". Expected one of ${quoted(ids)}.`
            }
          ]
    )
    const missing = ids.filter((id) => !options.some(({ value }) => value['ability'] === id))
    const message = `No option shows ${quoted(missing)}. Expected one option per ability.`
    const wrong = [...repeats(options, 'ability', 'Each ability has one option'), ...unknown]
    return [
      ...wrong,
      ...(missing.length && !wrong.length ? [{ path: `${item.path}.options`, message }] : [])
    ]
  })
  return [...repeats(abilities, 'id', 'Ability ids are used once'), ...perItem]
}

function itemIssues(item: Entry, known: Known): BankIssue[] {
  const { format, options, facet } = item.value
  const expected = optionCounts.get(format)
  const count = Array.isArray(options) ? options.length : expected
  const message = `A ${String(format)} has ${count} options. Expected ${expected}.`
  return [
    ...(expected === undefined || count === expected
      ? []
      : [{ path: `${item.path}.options`, message }]),
    ...facetIssues({ path: `${item.path}.facet`, value: facet }, known),
    ...within(item, 'options').flatMap((option) => weightIssues(option, known))
  ]
}

/** The weights of an option have exactly the bank's tracks. */
function weightIssues(option: Entry, known: Known): BankIssue[] {
  const [weights] = memberOf(option, 'weights')
  if (!weights || !known.tracks.length) return []
  const missing = known.tracks
    .filter((track) => !Object.hasOwn(weights.value, track))
    .map((track) => ({
      path: `${weights.path}.${track}`,
      message: `The track "${track}" has no weight. Expected a whole number from -2 to 3.`
    }))
  return [...keyIssues(option, 'weights', known), ...missing]
}

/** Keys of an object that aren't tracks. */
function keyIssues(entry: Entry, key: string, known: Known): BankIssue[] {
  return memberOf(entry, key).flatMap(({ path, value }) =>
    Object.keys(value).flatMap((track) =>
      unknownTrack({ path: `${path}.${track}`, value: track }, known)
    )
  )
}

function unknownTrack(
  { path, value }: { path: string; value: unknown },
  known: Known
): BankIssue[] {
  if (!known.tracks.length || !isText(value) || known.tracks.includes(value)) return []
  return [
    { path, message: `There is no track "${value}". Expected one of ${quoted(known.tracks)}.` }
  ]
}

/** A list of tracks: known ones, each once. */
function trackIssues(path: string, list: unknown, known: Known): BankIssue[] {
  const seen = new Set<unknown>()
  return listAt(path, list).flatMap((track) => {
    if (seen.has(track.value)) {
      const message = `"${String(track.value)}" is in the list already. Expected each track once.`
      return [{ path: track.path, message }]
    }
    seen.add(track.value)
    return unknownTrack(track, known)
  })
}

function facetIssues({ path, value }: { path: string; value: unknown }, known: Known): BankIssue[] {
  if (!isText(value) || known.facets.has(value)) return []
  const expected = known.facets.size
    ? `Expected one of ${quoted([...known.facets])}.`
    : 'Expected the bank to list its facets, or the item to have none.'
  return [{ path, message: `There is no facet "${value}". ${expected}` }]
}

/** A region: known tracks, each once, in the order of the bank. */
function regionIssues(path: string, region: unknown, known: Known): BankIssue[] {
  const unknown = trackIssues(path, region, known)
  if (unknown.length || !known.tracks.length || !Array.isArray(region)) return unknown
  const inOrder = known.tracks.filter((track) => region.includes(track))
  const isComplete = region.length === inOrder.length
  if (!isComplete || inOrder.every((track, at) => region[at] === track)) return []
  const expected = `Expected [${quoted(inOrder)}].`
  return [{ path, message: `The tracks of a region aren't in the order of the bank. ${expected}` }]
}

const regionListIssues = (path: string, list: unknown, known: Known): BankIssue[] =>
  listAt(path, list).flatMap((region) => regionIssues(region.path, region.value, known))

function placeIssues(place: Entry, known: Known): BankIssue[] {
  const { region } = place.value
  const outside = memberOf(place, 'lean').flatMap(({ path, value }) =>
    Object.keys(value)
      .filter((track) => known.tracks.includes(track))
      .filter((track) => Array.isArray(region) && !region.includes(track))
      .map((track) => ({
        path: `${path}.${track}`,
        message: `The region doesn't have the track "${track}". Expected one of its own.`
      }))
  )
  return [
    ...regionIssues(`${place.path}.region`, region, known),
    ...keyIssues(place, 'lean', known),
    ...outside,
    ...within(place, 'roles').flatMap((role) => conditionIssues(role, 'when', known))
  ]
}

function linkIssues(link: Entry, known: Known): BankIssue[] {
  return [
    ...trackIssues(`${link.path}.tracks`, link.value['tracks'], known),
    ...within(link, 'reasons').flatMap((reason) => conditionIssues(reason, 'when', known))
  ]
}

/** Regions, tracks, items and options in a condition must exist. */
function conditionIssues(entry: Entry, key: string, known: Known): BankIssue[] {
  return memberOf(entry, key).flatMap((condition) => [
    ...regionListIssues(`${condition.path}.place`, condition.value['place'], known),
    ...trackIssues(`${condition.path}.first`, condition.value['first'], known),
    ...memberOf(condition, 'answers').flatMap(({ path, value }) =>
      Object.entries(value).flatMap(([item, chosen]) => {
        const options = known.options.get(item)
        if (!options) {
          const message = `There is no item "${item}". Expected an item of any section.`
          return [{ path: `${path}.${item}`, message }]
        }
        return listAt(`${path}.${item}`, chosen).flatMap((option) => {
          if (!isText(option.value) || options.has(option.value)) return []
          const expected = `Expected one of ${quoted([...options])}.`
          const message = `Item "${item}" has no option "${option.value}". ${expected}`
          return [{ path: option.path, message }]
        })
      })
    )
  ])
}
