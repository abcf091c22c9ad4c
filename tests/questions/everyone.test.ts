import { beforeAll, describe, expect, test } from 'vitest'
import { bank as shipped } from '../../questions/index.ts'
import { isAnswer } from '../../src/bank/responses.ts'
import { trackIds } from '../../src/bank/track.ts'
import type { Bank, Condition } from '../../src/bank/types.ts'
import { readinessResult } from '../../src/result/extras.ts'
import { suggestExperiments } from '../../src/result/experiments.ts'
import { anyPeople, takeQuiz, type Taken } from '../helpers/people.ts'

const bank: Bank = shipped

/** Takes half a minute on a quiet machine, minutes on a busy one. */
const everyone: Taken[] = []
beforeAll(() => {
  everyone.push(...anyPeople(bank, 3000).map((person) => takeQuiz(bank, person, 'quick')))
}, 1_200_000)

const rolesNow = bank.now!.find(({ id }) => id === 'now-role')!.options.map(({ id }) => id)
const regions = bank.places!.map(({ region }) => region)
const experimentOf = (id: string) => bank.experiments!.find((one) => one.id === id)!

/** What someone chose, by item. */
const chosenBy = ({ responses }: Taken) =>
  new Map(responses.filter(isAnswer).map(({ item, option }) => [item, option]))

/** Whether a condition holds for someone, evaluated without the engine. */
function isTrueOf(condition: Condition | undefined, taken: Taken): boolean {
  const { place, claim } = taken.report
  const chosen = chosenBy(taken)
  const where = place?.region.toSorted().join()
  const isOrdered = claim.kind === 'clear' || claim.kind === 'leaning'
  const first = isOrdered ? claim.tracks[0] : undefined
  return [
    !condition?.place || condition.place.some((region) => region.toSorted().join() === where),
    !condition?.first || condition.first.some((track) => track === first),
    !condition?.claim || condition.claim.some((kind) => kind === claim.kind),
    ...Object.entries(condition?.answers ?? {}).map(([item, options]) =>
      options.some((option) => option === chosen.get(item))
    )
  ].every(Boolean)
}

/** Untrue texts that someone was shown, with the person's seed. */
const untruths = (textsOf: (taken: Taken) => { text: string; isTrue: boolean }[]) =>
  everyone.flatMap((taken) =>
    textsOf(taken)
      .filter(({ isTrue }) => !isTrue)
      .map(({ text }) => `seed ${taken.person.seed}: ${text}`)
  )

describe('3,000 simulated people', () => {
  test('get every place, in every role, with every kind of claim', () => {
    const places = new Set(everyone.map(({ report }) => report.place?.region.join('+')))
    expect(places.size).toBeGreaterThanOrEqual(7)
    expect(new Set(everyone.map(({ report }) => report.claim.kind)).size).toBe(4)
    expect(new Set(everyone.map((taken) => chosenBy(taken).get('now-role'))).size).toBe(
      rolesNow.length + 1
    )
  })

  test('see no reason of a link that is not true of them', () => {
    let reasons = 0
    const found = untruths((taken) =>
      taken.report.links.flatMap(({ id, reason }) => {
        if (reason === undefined) return []
        reasons++
        const { reasons: written = [] } = bank.links!.find((link) => link.id === id)!
        const own = written.filter(({ text }) => text === reason)
        return [{ text: `${id}: ${reason}`, isTrue: own.some(({ when }) => isTrueOf(when, taken)) }]
      })
    )
    expect(found).toEqual([])
    expect(reasons).toBeGreaterThan(3000)
  })

  test('see only experiments, titles and questions whose conditions hold', () => {
    const found = untruths((taken) => {
      const { experiments, roles, questions, place, claim } = taken.report
      const fits = ({
        when,
        unless
      }: {
        when?: Condition | undefined
        unless?: Condition | undefined
      }) => isTrueOf(when, taken) && !(unless && isTrueOf(unless, taken))
      const inPlay = claim.tracks.length ? claim.tracks : trackIds(bank)
      const near = (place?.region ?? inPlay).toSorted().join()
      const titles = bank.places!.find(({ region }) => region.toSorted().join() === near)!.roles!
      return [
        ...Object.values(experiments).flatMap((id) =>
          id === null ? [] : [{ text: id, isTrue: fits(experimentOf(id)) }]
        ),
        ...roles.map(({ name, text }) => ({
          text: name,
          isTrue: titles.some(
            (title) => title.text === text && (place || title.when) && fits(title)
          )
        })),
        ...questions.map((text) => ({
          text,
          isTrue: bank.oneOnOne!.some((one) => one.text === text && fits(one))
        }))
      ]
    })
    expect(found).toEqual([])
  })

  test('together see more than nine in ten of the reasons', () => {
    const shown = new Set(everyone.flatMap(({ report }) => report.links.map((link) => link.reason)))
    const written = bank.links!.flatMap(({ reasons = [] }) => reasons.map(({ text }) => text))
    expect(written.filter((text) => shown.has(text)).length / written.length).toBeGreaterThan(0.9)
  })

  test('see one answer that does not fit in 5 to 60% of results', () => {
    const contrary = everyone.filter(({ report }) => report.evidence.against.length > 0)
    expect(contrary.length / everyone.length).toBeGreaterThanOrEqual(0.05)
    expect(contrary.length / everyone.length).toBeLessThanOrEqual(0.6)
    for (const { report } of contrary)
      expect(report.evidence.against[0]!.bits).toBeLessThanOrEqual(-1)
  })

  test('all get one experiment to confirm and one to disprove', () => {
    const without = everyone.filter(
      ({ report: { place, experiments } }) =>
        place && (experiments.confirm === null || experiments.disprove === null)
    )
    expect(without.map(({ person }) => person.seed)).toEqual([])
  })
})

describe('experiments', () => {
  test.each([undefined, ...rolesNow])(
    'of both aims exist for every place and first track: %s',
    (role) => {
      for (const region of regions) {
        for (const first of region) {
          const answers = new Map(role === undefined ? [] : [['now-role', role]])
          const facts = { place: region, first, claim: 'clear', answers } as const
          const grounds = { facts, first, second: undefined, around: region, support: new Map() }
          const found = suggestExperiments(bank, grounds)
          for (const id of [found.confirm, found.disprove]) {
            expect({ role, region, first, id }).not.toMatchObject({ id: null })
            const { tracks } = experimentOf(id!)
            expect(tracks).toContain(first)
            expect(region).toEqual(expect.arrayContaining([...tracks]))
          }
        }
      }
    }
  )
})

const peopleWork = [
  'exp-board',
  'exp-cover-vacation',
  'exp-buddy',
  'exp-one-feature',
  'exp-hiring-round',
  'exp-lead-calendar',
  'exp-managers-who-code',
  'exp-hard-word',
  'exp-say-it',
  'exp-no-title'
]
const engineering = [
  'exp-sprint-as-engineer',
  'exp-ticket-a-week',
  'exp-maker-week',
  'exp-small-to-users',
  'exp-code-that-isnt-yours',
  'exp-mock-interview'
]
const leading = ['exp-board', 'exp-one-feature', 'exp-two-teams']
const everyField = bank.experiments!.flatMap(({ id }) => (id.startsWith('exp-field-') ? [id] : []))

/** By role, experiments with work that someone in it does every day anyway. */
const everyDay: Record<string, readonly string[]> = {
  'junior': engineering,
  'engineer': engineering,
  'senior': [...engineering, 'exp-one-feature'],
  'staff': [...engineering, ...leading, 'exp-design-gap', 'exp-orphan-problem', 'exp-no-title'],
  'tech-lead': [
    ...leading,
    'exp-buddy',
    'exp-halves',
    'exp-design-gap',
    'exp-orphan-problem',
    'exp-hard-word'
  ],
  'manager': peopleWork,
  'manager-of-managers': peopleWork,
  'specialist': [...everyField, 'exp-shadow', 'exp-dull-half', 'exp-job-ads'],
  'founder': [...peopleWork, 'exp-halves']
}

/** By role, acts of readiness that are the job. */
const partOfTheJob: Record<string, readonly string[]> = {
  'senior': ['did-called-it', 'did-root-cause'],
  'staff': ['did-called-it', 'did-root-cause', 'did-across'],
  'tech-lead': ['did-called-it', 'did-root-cause', 'did-sat-on-it', 'did-across', 'did-stood-in'],
  'manager': ['did-sat-on-it', 'did-hard-word', 'did-across', 'did-stood-in'],
  'manager-of-managers': ['did-sat-on-it', 'did-hard-word', 'did-across', 'did-stood-in'],
  'specialist': ['did-called-it', 'did-root-cause'],
  'founder': ['did-sat-on-it', 'did-hard-word', 'did-across', 'did-stood-in']
}

describe('no experiment suggests what someone does every day', () => {
  test.each(Object.entries(everyDay))('%s', (role, ids) => {
    expect(bank.experiments!.map(({ id }) => id)).toEqual(expect.arrayContaining([...ids]))
    const shown = everyone
      .filter((taken) => chosenBy(taken).get('now-role') === role)
      .flatMap(({ report }) => Object.values(report.experiments))
    expect(shown.length).toBeGreaterThan(0)
    expect(ids.filter((id) => shown.includes(id))).toEqual([])
  })

  test.each(Object.entries(partOfTheJob))('nor is it a next step: %s', (role, ids) => {
    const { items, options } = bank.readiness!
    const responses = items.map(({ id }) => ({ item: id, option: options[0]!.id }))
    for (const region of regions) {
      for (const first of trackIds(bank)) {
        const answers = new Map([['now-role', role]])
        const result = readinessResult(bank, responses, {
          leading: [first, ...region.filter((track) => track !== first)],
          present: undefined,
          facts: { place: region, first, claim: 'clear', answers }
        })
        expect(ids.filter((id) => result!.next.includes(id))).toEqual([])
      }
    }
  })
})
