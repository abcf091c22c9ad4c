import { describe, expect, test } from 'vitest'
import { bank as shipped } from '../../questions/index.ts'
import { parseBank } from '../../src/bank/parse.ts'
import { trackIds } from '../../src/bank/track.ts'
import type { Bank, Condition, Region } from '../../src/bank/types.ts'
import { guessLeads, leadOptions } from '../../src/lint/lead-guess.ts'
import { lintBank, type Finding } from '../../src/lint/index.ts'
import { itemBits } from '../../src/lint/information.ts'
import { rolesFor } from '../../src/result/roles.ts'
import { bankFile } from '../helpers/bank-file.ts'

const bank: Bank = shipped
const ids = bank.items.map(({ id }) => id)

/** For each source text: its themes, and the items that use one of its scenes or phrases. */
const bySource: Record<string, { themes: [first: string, last: string]; items: string[] }> = {
  'S0, "In the trenches without writing code"': {
    themes: ['T01', 'T09'],
    items: ['peer-with-no-code', 'all-talk', 'three-calendars', 'ten-minutes-upstairs', 'hand-back']
  },
  'S1, "Unsure about management"': {
    themes: ['T10', 'T16'],
    items: ['demo-night', 'four-or-twenty', 'old-dream', 'flunked-design']
  },
  'S2, "Growing Soft and Technical Skills"': {
    themes: ['T17', 'T30'],
    items: ['saturday-karate', 'review-paragraph', 'founder-back', 'by-accident', 'until-march']
  },
  'S3, insights on technical mastery': {
    themes: ['T31', 'T40'],
    items: ['third-ask', 'sharp-reviewer', 'impossible-diagram', 'less-code', 'three-days-off']
  },
  'S4, "Think Twice About Joining the Management Track"': {
    themes: ['T41', 'T50'],
    items: ['movie-name', 'last-rung', 'which-hat', 'hand-back', 'green-light']
  }
}

/** Items that could not have been written in 2016: AI, flat companies, layoffs, remote work. */
const ofTheseYears: readonly string[] = [
  'four-days-back',
  'forty-by-morning',
  'chatbot-knows',
  'agents-by-fall',
  'ai-everywhere',
  'agent-said-so',
  'still-mine',
  'three-days-off',
  'flat-reorg',
  'peer-with-no-code',
  'which-hat',
  'stuck-in-comments',
  'one-call',
  'nine-on-the-call',
  'review-paragraph',
  'not-invited',
  'last-rung',
  'same-raise'
]

/** Words that show what those items are about. */
const wordsOfTheseYears =
  /\b(AI|agents?|chatbot|on-device|vector|layoffs|flat|reorg|time zones|miles apart)\b/i

describe('the shipped bank', () => {
  test('is a valid bank', () => {
    expect(parseBank(JSON.parse(JSON.stringify(bank)))).toEqual(bank)
  })

  const findings = lintBank(bank)
  const lines = (list: readonly Finding[]) =>
    list.map(({ rule, path, message, fix }) => `${rule} at ${path}: ${message} ${fix}`)

  test('has no error, and no warning without a note', () => {
    expect(lines(findings.filter(({ explained }) => !explained))).toEqual([])
  })

  test('has no note on an item without a warning', () => {
    const warned = findings.map(({ path }) => path)
    const needless = bank.items.filter(
      ({ note }, index) => note && !warned.some((path) => path.startsWith(`items[${index}]`))
    )
    expect(needless.map(({ id }) => id)).toEqual([])
  })

  test('has 48 items or more, and 7 bits or more', () => {
    expect(bank.items.length).toBeGreaterThanOrEqual(48)
    expect(itemBits(bank).reduce((sum, bits) => sum + bits)).toBeGreaterThanOrEqual(7)
  })

  test('gives away the track of at most 55% of its options', () => {
    const options = leadOptions(bank)
    const guesses = guessLeads(options)
    const right = options.filter(({ lead }, index) => guesses[index]!.track === lead)
    expect(right.length / options.length).toBeLessThanOrEqual(0.55)
  })

  test('rates every option at least twice', () => {
    const ratings = bank.items.flatMap(({ options }) => options.map((option) => option.ratings))
    expect(ratings.filter((list) => (list?.length ?? 0) < 2)).toEqual([])
  })

  test.each(Object.entries(bySource))('uses themes of %s in four items or more', (_, of) => {
    const [first, last] = of.themes
    const found = bank.items.filter(
      ({ id, themes = [] }) =>
        of.items.includes(id) && themes.some((theme) => first <= theme && theme <= last)
    )
    expect(found.map(({ id }) => id).sort()).toEqual(of.items.toSorted())
    expect(found.length).toBeGreaterThanOrEqual(4)
  })

  test('asks about the years 2024 to 2026 in twelve items or more', () => {
    expect(ids).toEqual(expect.arrayContaining([...ofTheseYears]))
    const named = bank.items.filter(({ id, stem, options }) => {
      const texts = [stem, ...options.map(({ text }) => text)]
      return ofTheseYears.includes(id) && wordsOfTheseYears.test(texts.join(' '))
    })
    expect(named.length).toBeGreaterThanOrEqual(12)
  })

  test('has a blend in at most a third of the scenarios', () => {
    const scenarios = bank.items.filter(({ format }) => format !== 'tradeoff')
    const quads = scenarios.filter(({ format }) => format === 'quad')
    expect(quads.length / scenarios.length).toBeLessThanOrEqual(1 / 3)
  })
})

describe('besides items, the shipped bank has', () => {
  const regions = bank.places!.map(({ region }) => region.join('+'))

  test('seven places, each with a week, a price, a way there and two titles or more', () => {
    expect(new Set(regions).size).toBe(7)
    for (const place of bank.places!) {
      for (const text of [place.meaning, place.week, place.cost, place.complaint, place.path]) {
        expect(text).toBeTruthy()
      }
      expect(place.stay).toBeTruthy()
      expect(place.roles!.filter(({ when }) => !when).length).toBeGreaterThanOrEqual(2)
      // A headline for each track that may come first.
      if (place.region.length > 1) expect(Object.keys(place.lean!)).toEqual([...place.region])
    }
  })

  test('two blind days or more for each place, of about fifty words', () => {
    for (const region of regions) {
      const days = bank.days!.filter((day) => day.region.join('+') === region)
      expect(days.length).toBeGreaterThanOrEqual(2)
    }
    for (const { text } of bank.days!) {
      const count = text.split(/\s+/).length
      expect(count).toBeGreaterThanOrEqual(45)
      expect(count).toBeLessThanOrEqual(58)
    }
  })

  test('a sentence for each facet and track, and what would tip the balance', () => {
    for (const { patterns, whatIf } of bank.facets!) {
      expect(Object.keys(patterns!)).toEqual([...trackIds(bank)])
      expect(Object.keys(whatIf!)).toEqual([...trackIds(bank)])
      for (const text of Object.values(patterns!))
        expect(text).toMatch(/^([^{}]+[.?] )?\{tally\},? /)
    }
  })

  test('patterns that begin differently, as a result shows three in a row', () => {
    const alike = bank.facets!.filter(({ patterns }) => patterns!['manager']!.startsWith('{tally}'))
    expect(alike.length).toBeLessThan(3)
  })

  test('leadership questions at every place where people lead', () => {
    const wanted = bank.leadership!.regions!.map((region) => region.join('+'))
    expect(wanted).toEqual(regions.filter((region) => region.includes('manager')))
  })

  describe('job titles that fit what someone does today', () => {
    const present = bank.now!.find(({ id }) => id === 'now-role')!.options.map(({ id }) => id)
    const titlesAt = (place: Region, role?: string) => {
      const answers = new Map(role === undefined ? [] : [['now-role', role]])
      return rolesFor(bank, { place, first: place[0], claim: 'clear', answers }, place).map(
        ({ name }) => name
      )
    }

    test.each([undefined, ...present])('two or more at every place: %s', (role) => {
      for (const { region } of bank.places!) {
        expect(titlesAt(region, role).length, region.join()).toBeGreaterThanOrEqual(2)
      }
    })

    test.each<[Region, role: string | undefined, first: string]>([
      [['manager'], undefined, 'Engineering manager'],
      [['manager'], 'manager', 'Director of engineering'],
      [['ic'], undefined, 'Senior engineer'],
      [['ic'], 'junior', 'Senior engineer'],
      [['ic'], 'senior', 'Staff engineer'],
      [['ic'], 'staff', 'Senior staff engineer'],
      [['specialist'], 'junior', 'Engineer on a specialist team'],
      [['specialist'], 'senior', 'Staff engineer in one field'],
      [['manager', 'ic'], 'senior', 'Tech lead'],
      [['manager', 'ic'], 'tech-lead', 'Player-coach manager'],
      [['ic', 'specialist'], 'engineer', 'Senior engineer, platform'],
      [['ic', 'specialist'], 'staff', 'Senior staff engineer']
    ])('first at %j for %s: %s', (place, role, first) => {
      expect(titlesAt(place, role)[0]).toBe(first)
    })

    test.each(['bank.es', 'bank.de'])('with the same conditions in %s as in English', (name) => {
      const conditions = ({ places = [] }: Bank) =>
        places.map(({ region, roles = [] }) => [
          region,
          roles.map(({ when, unless }) => ({ when, unless }))
        ])
      expect(conditions(bankFile(name))).toEqual(conditions(bank))
    })

    test.each(['junior', 'engineer'])(
      'no principal or director for someone early in their career: %s',
      (role) => {
        const titles = bank.places!.flatMap(({ region }) => titlesAt(region, role))
        expect(titles.filter((name) => /principal|director/i.test(name))).toEqual([])
      }
    )
  })

  const fields = bank
    .followUps!.find(({ id }) => id === 'field')!
    .options.map(({ id }) => id)
    .filter((id) => id !== 'other-field' && id !== 'no-field')

  test.each(fields)('a title, an experiment and a link for someone drawn to %s', (field) => {
    const asks = (when: Condition | undefined) => when?.answers?.['field']?.includes(field) === true
    const titled = bank.places!.filter(({ roles = [] }) => roles.some(({ when }) => asks(when)))
    expect(titled.map(({ region }) => region.join('+')).sort()).toEqual(
      expect.arrayContaining([
        'ic+specialist',
        'manager+ic+specialist',
        'manager+specialist',
        'specialist'
      ])
    )
    expect(bank.experiments!.some(({ when }) => asks(when))).toBe(true)
    expect(bank.links!.some(({ reasons = [] }) => reasons.some(({ when }) => asks(when)))).toBe(
      true
    )
  })
})

describe('the shipped links', () => {
  const links = bank.links!

  test('are 45 or more, at most 60% from one source', () => {
    expect(links.length).toBeGreaterThanOrEqual(45)
    const counts = new Map<string, number>()
    for (const { source } of links) counts.set(source!, (counts.get(source!) ?? 0) + 1)
    expect(Math.max(...counts.values()) / links.length).toBeLessThanOrEqual(0.6)
  })

  test('have an https address of their own, and say who asks or says what', () => {
    expect(links.filter(({ url }) => !url.startsWith('https://'))).toEqual([])
    expect(new Set(links.map(({ url }) => url)).size).toBe(links.length)
    expect(links.filter(({ asks }) => !/[.?]$/.test(asks ?? '')).map(({ id }) => id)).toEqual([])
  })

  test('have reasons, each with a condition and no two alike', () => {
    const reasons = links.flatMap(({ reasons: own }) => own!)
    expect(links.filter(({ reasons: own }) => !own?.length)).toEqual([])
    expect(reasons.filter(({ when }) => !when || !Object.keys(when).length)).toEqual([])
    expect(new Set(reasons.map(({ text }) => text)).size).toBe(reasons.length)
  })

  test('bear on each track, the five source texts among them', () => {
    for (const track of trackIds(bank)) {
      expect(links.filter(({ tracks }) => tracks!.includes(track)).length).toBeGreaterThan(9)
    }
    expect(links.map(({ id }) => id)).toEqual(
      expect.arrayContaining([
        'link-episode-383',
        'link-episode-333',
        'link-post-soft-technical',
        'link-insights-too-early',
        'link-post-think-twice'
      ])
    )
  })
})
