import type { Bank } from '../bank/types.ts'
import type { Outcome } from './outcome.ts'

/** "leading people or building". */
const either = (works: readonly string[]) =>
  new Intl.ListFormat('en', { type: 'disjunction' }).format(works)

const worksOf = <T extends string>(bank: Bank<T>, tracks: readonly T[]) =>
  tracks.map((track) => bank.tracks.find(({ id }) => id === track)!.work)

/** The headline of a result: that of its place or, without a place, of its claim. */
export function headlineOf<T extends string>(bank: Bank<T>, { place, claim }: Outcome<T>): string {
  if (place) return place.headline
  const [first, second] = worksOf(bank, claim.tracks)
  if (claim.kind === 'open') return 'It’s too close to call'
  if (claim.kind === 'between') return `Between ${first} and ${second}`
  return claim.kind === 'clear' ? `Mostly ${first}` : `More ${first} than ${second}`
}

/** How sure the result is, in one or two sentences. */
export function certaintyOf<T extends string>(
  bank: Bank<T>,
  { claim, shares }: Outcome<T>
): string {
  const works = worksOf(bank, claim.tracks)
  const percent = Math.round(claim.chance * 100)
  if (claim.kind === 'between') {
    return `It’s very likely ${either(works)}. We can’t say which comes first.`
  }
  if (claim.kind !== 'open') {
    return `We’re about ${percent}% sure that ${works[0]} appeals to you most.`
  }
  const isOut = ({ track }: Outcome<T>['shares'][number]) => claim.ruledOut.includes(track.id)
  const left = shares.filter((one) => !isOut(one)).map(({ track }) => track.work)
  const out = shares.filter(isOut).map(({ track }) => track.work)
  const ruledOut = out.length ? `It’s probably not ${either(out)}. ` : ''
  return `${ruledOut}Still open: ${either(left)}.`
}

/** The first words of the page. */
export function introOf(questions: string, has: { experiments: boolean; links: boolean }): string {
  const things = [
    'your place between three kinds of work',
    ...(has.experiments ? ['two experiments to try'] : []),
    ...(has.links ? ['something to listen to or read'] : [])
  ]
  const list = new Intl.ListFormat('en').format(things)
  return `${questions} short questions about the work you enjoy. You’ll get ${list}.`
}
