import { describe, expect, test } from 'vitest'
import { contrasts } from '../../src/lint/fisher.ts'
import { eigenvalueRatio } from '../../src/lint/rules/even-directions.ts'
import { itemBits } from '../../src/lint/information.ts'
import { ruleIds, type RuleId } from '../../src/lint/finding.ts'
import { lintBank, type Finding, type Severity } from '../../src/lint/index.ts'
import type * as types from '../../src/bank/types.ts'
import { cleanBank } from '../fixtures/clean-bank.ts'
import { spoilt } from '../fixtures/faulty-banks.ts'
import type { Mutable } from '../helpers/mutable.ts'

type Bank = Mutable<types.Bank>

/** The clean bank after a change. */
function bankWith(change: (bank: Bank) => void): Bank {
  const bank = cleanBank()
  change(bank)
  return bank
}

const of = (rule: RuleId, findings: readonly Finding[]) =>
  findings.filter((finding) => finding.rule === rule)

const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0)

test('a bank without faults has no findings', () => {
  expect(lintBank(cleanBank())).toEqual([])
})

describe('each rule reports the right place', () => {
  test.each(spoilt)('$rule: $fault', ({ rule, spoil, expected }) => {
    const found = of(rule, lintBank(bankWith(spoil)))
    expect(found.map(({ severity, path }) => [severity, path])).toEqual(expected)
  })

  /** The severities that each rule has. */
  const both: readonly Severity[] = ['error', 'warn']
  const severities: Record<RuleId, readonly Severity[]> = {
    'item-structure': ['error'],
    'no-placeholders': ['warn'],
    'enough-information': both,
    'no-weak-items': both,
    'even-directions': both,
    'even-contrasts': both,
    'no-drift': both,
    'even-leads': both,
    'facet-coverage': ['error'],
    'no-dead-options': ['error'],
    'no-equal-options': ['error'],
    'no-twins': ['warn'],
    'plain-wording': both,
    'even-attractiveness': both,
    'even-tradeoffs': both,
    'no-giveaway': both,
    'no-monotony': both,
    'varied-stems': ['error'],
    'known-themes': ['warn'],
    'reasons-with-conditions': ['warn']
  }

  test.each(ruleIds)('%s is tested in every severity it has', (id) => {
    const shown = spoilt
      .filter(({ rule }) => rule === id)
      .flatMap(({ expected }) => expected.map(([severity]) => severity))
    expect([...new Set(shown)].toSorted()).toEqual(severities[id])
  })
})

describe('a finding', () => {
  const findings = spoilt.flatMap(({ spoil }) => lintBank(bankWith(spoil)))

  test('says what was wrong, what was expected, why it matters and what to do', () => {
    const [finding] = lintBank(bankWith((bank) => (bank.items[7]!.stem = 'A boring week:')))
    expect(finding).toEqual({
      rule: 'plain-wording',
      severity: 'error',
      path: 'items[7].stem',
      message:
        '"A boring week:" contains the belittling word "boring". Expected a text that does without.',
      fix: 'Leave it out, or say what is done: a good engineer could proudly choose each answer.',
      why: 'The wording of an answer bends a result far more than random errors in the weights do.',
      explained: false
    })
  })

  test('is made of whole sentences', () => {
    const sentence = /^["\w].*[.!?]$/
    const broken = findings.filter(({ message, why, fix, rule }) => {
      // Under item-structure the message may come from the schema, which has its own style.
      return [...(rule === 'item-structure' ? [] : [message]), why, fix].some(
        (text) => !sentence.test(text)
      )
    })
    expect(broken).toEqual([])
  })

  test('says what was expected', () => {
    const silent = findings.filter(
      ({ rule, message }) => rule !== 'item-structure' && !/Expected /.test(message)
    )
    expect(silent).toEqual([])
  })

  test('survives being written as JSON', () => {
    expect(JSON.parse(JSON.stringify(findings))).toEqual(findings)
  })

  test('gives the same reason wherever the rule is broken', () => {
    const reasons = new Set(findings.map(({ rule, why }) => `${rule} ${why}`))
    expect(reasons.size).toBe(ruleIds.length)
  })
})

describe('a finding about a figure', () => {
  const messageOf = (rule: RuleId, change: (bank: Bank) => void) =>
    of(rule, lintBank(bankWith(change)))[0]!.message

  test('names the limit of the warning and that of the error', () => {
    const few = messageOf('enough-information', (bank) => {
      bank.items = bank.items.slice(0, 6)
    })
    expect(few).toMatch(/^The 6 items give \d\.\d\d bits in all\./)
    expect(few).toContain('Expected at least 7; less than 6 is an error.')
    const drifting = messageOf('no-drift', ({ items }) => {
      for (const { options } of items) {
        for (const { weights } of options) if (weights.ic! < 3) weights.ic! += 1
      }
    })
    expect(drifting).toContain('Expected at most 0.1; more than 0.2 is an error.')
  })
})

describe('a finding about words that give tracks away', () => {
  const telling = bankWith(({ items }) => {
    const words = ['budget', 'compiler', 'kernel']
    for (const item of items.filter(({ format }) => format === 'triad')) {
      item.options.forEach((option, at) => (option.text = `${words[at]!} ${option.text}`))
    }
  })
  const [finding] = of('no-giveaway', lintBank(telling))

  test('names both limits in percent', () => {
    expect(finding!.message).toContain('Expected at most 55%; more than 65% is an error')
  })

  test('names the options that are guessed most surely, each with its place', () => {
    const [, list = ''] = /Easiest to guess: (.+)\.$/.exec(finding!.fix) ?? []
    const named = [...list.matchAll(/"([^"]+)" at items\[(\d+)\]/g)]
    expect(named).toHaveLength(3)
    for (const [, id, at] of named) {
      const option = telling.items[Number(at)]!.options.find((each) => each.id === id)
      expect(option!.text).toMatch(/budget|compiler|kernel/)
    }
  })
})

describe('a finding about a twin', () => {
  const twin = (...given: string[]) => {
    const bank = bankWith(({ items }) => given.forEach((stem, at) => (items[at]!.stem = stem)))
    return of('no-twins', lintBank(bank)).filter(({ path }) => path === 'items[2].stem')
  }

  test('names the closest earlier item and counts all that are like it', () => {
    const found = twin('Amber lamps at home', 'Amber doors by night', 'Amber doors at home')
    expect(found).toMatchObject([{ figure: 0.75 }])
    expect(found[0]!.message).toContain('of "growth-0" at items[0] and 75% of the words')
    expect(found[0]!.message).toContain('2 earlier items in all are like it')
  })

  test('gives no count if only one earlier item is like it', () => {
    const [only] = twin('Amber lamps by night', 'Amber lamps at home', 'Amber doors at home')
    expect(only!.message).toContain('75%')
    expect(only!.message).not.toContain('in all')
  })
})

describe('a note', () => {
  const weak = (note?: string) =>
    lintBank(
      bankWith(({ items }) => {
        const rows = [
          { manager: 2, ic: 0, specialist: 0 },
          { manager: 0, ic: 2, specialist: 0 },
          { manager: 0, ic: 0, specialist: 2 }
        ]
        for (const [index, weights] of rows.entries()) items[0]!.options[index]!.weights = weights
        if (note !== undefined) items[0]!.note = note
      })
    )

  test.each([
    [
      'that names the rule explains its warning',
      'no-weak-items: the gentle start of the quiz.',
      true
    ],
    [
      'may name several rules',
      'no-weak-items and even-attractiveness: the gentle start, rated by one person.',
      true
    ],
    [
      'that names another rule explains nothing',
      'even-attractiveness: rated by one person.',
      false
    ],
    ['without a rule explains nothing', 'The gentle start of the quiz.', false]
  ])('%s', (_, note, explained) => {
    expect(weak(note)).toMatchObject([{ rule: 'no-weak-items', severity: 'warn', explained }])
  })

  test('never explains an error', () => {
    const findings = lintBank(
      bankWith(({ items }) => {
        items[0]!.stem = 'A boring week:'
        items[0]!.note = 'plain-wording: a saying of ours.'
      })
    )
    expect(findings).toMatchObject([{ rule: 'plain-wording', severity: 'error', explained: false }])
  })

  test('never explains a warning about the items taken together', () => {
    const findings = lintBank(
      bankWith((bank) => {
        bank.items = bank.items.filter((_, index) => index % 6 !== 0)
        for (const item of bank.items) item.note = 'enough-information: on purpose.'
      })
    )
    expect(of('enough-information', findings)).toMatchObject([
      { severity: 'warn', explained: false }
    ])
  })
})

describe('a text', () => {
  const withOptions = (...lengths: number[]) =>
    lintBank(
      bankWith(({ items }) => {
        for (const [index, length] of lengths.entries()) {
          items[0]!.options[index]!.text = 'cake '.repeat(18).slice(0, length - 1) + 's'
        }
      })
    ).map(({ path }) => path)

  test('may be as long as its limit', () => {
    expect(withOptions(90, 90, 90)).toEqual([])
    const stem = bankWith(({ items }) => (items[0]!.stem = 'cakes '.repeat(26) + 'cake'))
    expect(stem.items[0]!.stem).toHaveLength(160)
    expect(lintBank(stem)).toEqual([])
  })

  test('may be 1.8 times as long as another, and no longer', () => {
    expect(withOptions(20, 36, 30)).toEqual([])
    expect(withOptions(20, 37, 30)).toEqual(['items[0].options'])
  })
})

describe('what is measured', () => {
  // The same quantities by NumPy, with the full formula at the center and beta .75.
  test('agrees with NumPy', () => {
    const bank = cleanBank()
    expect(sum(itemBits(bank))).toBeCloseTo(8.129, 3)
    expect(Math.min(...itemBits(bank))).toBeCloseTo(0.113, 3)
    expect(eigenvalueRatio(bank)).toBeCloseTo(1.024, 3)
    const [best, , worst] = contrasts(bank)
    expect(best!.pair).toEqual([0, 1])
    expect(best!.information / worst!.information).toBeCloseTo(106.12 / 104.008, 3)
  })

  test('two tracks that no item tells apart give an infinite ratio', () => {
    const bank = bankWith(({ items }) => {
      for (const { options } of items) {
        for (const { weights } of options) weights.ic = weights.specialist!
      }
    })
    expect(eigenvalueRatio(bank)).toBe(Infinity)
    const [finding] = of('even-directions', lintBank(bank))
    expect(finding!.message).toContain('∞ times')
    expect(finding).not.toHaveProperty('figure')
  })
})

describe('a text that is still to be written', () => {
  const draft = bankWith(({ items }) => {
    for (const option of items[0]!.options) option.text = 'TODO: a boring task for a manager'
    delete items[0]!.options[0]!.ratings
  })

  test('is reported once for its item, and by no rule about wording or ratings', () => {
    expect(lintBank(draft)).toMatchObject([
      { rule: 'no-placeholders', path: 'items[0].options[0].text', figure: 3 }
    ])
  })

  test('makes too little information a warning, since more is to come', () => {
    const short = bankWith((bank) => {
      bank.items = draft.items.slice(0, 6)
    })
    expect(of('enough-information', lintBank(short))).toMatchObject([{ severity: 'warn' }])
    short.items.shift()
    expect(of('enough-information', lintBank(short))).toMatchObject([{ severity: 'error' }])
  })
})

test('a bank whose weights are all 0 gets finite figures', () => {
  const findings = lintBank(
    bankWith(({ items }) => {
      for (const { options } of items) {
        for (const option of options) option.weights = { manager: 0, ic: 0, specialist: 0 }
      }
    })
  )
  expect(of('enough-information', findings)).toMatchObject([{ severity: 'error', figure: 0 }])
  expect(of('even-directions', findings)).toEqual([])
  expect(findings.filter(({ message, figure }) => /NaN/.test(`${message} ${figure}`))).toEqual([])
})

describe('the language', () => {
  const inLanguage = (language: string) =>
    lintBank(
      bankWith((bank) => {
        bank.language = language
        bank.items[0]!.options[0]!.text = 'A genius idea'
        bank.items[1]!.options[0]!.evidence = 'Vous aimez.'
        for (const { options } of bank.items) options[0]!.text += ' at home'
        bank.items.forEach((item, index) => {
          if (index % 3 === 0) item.stem = `Un jour gris, ${item.stem}`
        })
      })
    ).map(({ rule, path }) => `${rule} ${path}`)

  test.each(['en', 'en-GB', 'en-US'])('of a bank in %s is checked', (language) => {
    const found = inLanguage(language)
    expect(found.slice(0, 2)).toEqual([
      'item-structure items[1].options[0].evidence',
      'plain-wording items[0].options[0].text'
    ])
    expect(found).toContain('no-monotony items')
    expect(found).toContain('varied-stems items')
  })

  test.each(['fr', 'enm', 'de-CH'])('of a bank in %s is not checked', (language) => {
    expect(inLanguage(language)).toEqual([])
  })

  test('makes no difference to lengths and to the names of tracks', () => {
    const findings = lintBank(
      bankWith((bank) => {
        bank.language = 'fr'
        bank.items[0]!.stem = 'mot '.repeat(41) + 'x'
        bank.items[1]!.options[0]!.text = 'Un manager'
      })
    )
    expect(findings).toMatchObject([
      { rule: 'plain-wording', path: 'items[0].stem', figure: 165 },
      { rule: 'plain-wording', path: 'items[1].options[0].text' }
    ])
  })

  test.each([
    ['Übersetzer', 'Ich bin Übersetzer'],
    ['C++', 'I write C++ all day'],
    ['Ops [on-call] {24/7}', 'I am ops [on call] {24/7}']
  ])('may not be the track name "%s"', (name, text) => {
    const findings = lintBank(
      bankWith((bank) => {
        bank.language = 'de'
        bank.tracks[0].name = name
        bank.items[0]!.options[0]!.text = text
      })
    )
    expect(findings).toMatchObject([
      { rule: 'plain-wording', path: 'items[0].options[0].text', severity: 'error' }
    ])
  })

  test('may hold negations and absolutes, as people use them', () => {
    const said = ['I never ask twice', "I'd not go alone", 'Without any help', 'Always the last']
    const findings = said.flatMap((text) =>
      lintBank(bankWith(({ items }) => (items[0]!.options[0]!.text = text)))
    )
    expect(findings).toEqual([])
  })
})

describe('a file that is not a bank', () => {
  test.each([undefined, null, 7, 'bank', [], {}])(
    '%o is reported as item-structure alone',
    (input) => {
      const findings = lintBank(input)
      expect(findings.length).toBeGreaterThan(0)
      expect(new Set(findings.map(({ rule, severity }) => `${rule} ${severity}`))).toEqual(
        new Set(['item-structure error'])
      )
    }
  )
})

test.each(spoilt)('checking changes nothing: $fault', ({ spoil }) => {
  const bank = bankWith(spoil)
  lintBank(bank)
  expect(bank).toEqual(bankWith(spoil))
})
