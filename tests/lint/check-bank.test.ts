import { describe, expect, test } from 'vitest'
import { bank as shipped } from '../../questions/index.ts'
import { eigenvalueRatio } from '../../src/lint/isotropy.ts'
import { contrasts } from '../../src/lint/fisher.ts'
import { itemBits } from '../../src/lint/information.ts'
import { ruleIds, type RuleId } from '../../src/lint/finding.ts'
import { checkBank, type Bank, type Finding, type Severity } from '../../src/lint/index.ts'
import { cleanBank } from '../fixtures/clean-bank.ts'
import { spoilt } from '../fixtures/faulty-banks.ts'

/** The clean bank after a change. */
function bankWith(change: (bank: Bank) => void): Bank {
  const bank = cleanBank()
  change(bank)
  return bank
}

const of = (rule: RuleId, findings: readonly Finding[]) =>
  findings.filter((finding) => finding.rule === rule)

const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0)

test('a bank without fault has no findings', () => {
  expect(checkBank(cleanBank())).toEqual([])
})

describe('each rule speaks up at the right place', () => {
  test.each(spoilt)('$rule: $fault', ({ rule, spoil, expected }) => {
    const found = of(rule, checkBank(bankWith(spoil)))
    expect(found.map(({ severity, path }) => [severity, path])).toEqual(expected)
  })

  /** The columns of the blueprint's table, section 9. */
  const both: readonly Severity[] = ['error', 'warn']
  const severities: Record<RuleId, readonly Severity[]> = {
    L1: ['error'],
    L2: both,
    L3: both,
    L4: both,
    L5: both,
    L6: both,
    L7: both,
    L8: ['error'],
    L9: ['error'],
    L10: ['error'],
    L11: ['warn'],
    L12: both,
    L13: both,
    L14: both
  }

  test.each(ruleIds)('%s is shown in every severity it has', (id) => {
    const shown = spoilt
      .filter(({ rule }) => rule === id)
      .flatMap(({ expected }) => expected.map(([severity]) => severity))
    expect([...new Set(shown)].toSorted()).toEqual(severities[id])
  })
})

describe('a finding', () => {
  const findings = spoilt.flatMap(({ spoil }) => checkBank(bankWith(spoil)))

  test('says what was wrong, what was expected, why it matters and what to do', () => {
    const [finding] = checkBank(bankWith((bank) => (bank.items[7]!.stem = 'I never ask:')))
    expect(finding).toEqual({
      rule: 'L12',
      severity: 'error',
      path: 'items[7].stem',
      message: '"I never ask:" holds the absolute "never". Expected a text that does without.',
      fix: 'Name one occasion: "this week", "last month", "the first thing I do".',
      why: 'Which words an answer is dressed in bends a result far more than random errors in the weights do.',
      explained: false
    })
  })

  test('is made of whole sentences', () => {
    const sentence = /^["\w].*[.!?]$/
    const broken = findings.filter(({ message, why, fix, rule }) => {
      // Under L1 the message may come from the schema, in its own manner.
      return [...(rule === 'L1' ? [] : [message]), why, fix].some((text) => !sentence.test(text))
    })
    expect(broken).toEqual([])
  })

  test('says what was expected', () => {
    const silent = findings.filter(
      ({ rule, message }) => rule !== 'L1' && !/Expected /.test(message)
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

describe('a note', () => {
  const weak = (note?: string) =>
    checkBank(
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
    ['that names the rule explains its warning', 'L3: the gentle start of the quiz.', true],
    ['may name several rules', 'L3 and L13: the gentle start, rated by one person.', true],
    ['that names another rule explains nothing', 'L13: rated by one person.', false],
    ['without a rule explains nothing', 'The gentle start of the quiz.', false]
  ])('%s', (_, note, explained) => {
    expect(weak(note)).toMatchObject([{ rule: 'L3', severity: 'warn', explained }])
  })

  test('never explains an error', () => {
    const findings = checkBank(
      bankWith(({ items }) => {
        items[0]!.stem = 'I never ask:'
        items[0]!.note = 'L12: a saying of ours.'
      })
    )
    expect(findings).toMatchObject([{ rule: 'L12', severity: 'error', explained: false }])
  })

  test('never explains a warning about the items taken together', () => {
    const findings = checkBank(
      bankWith((bank) => {
        bank.items = bank.items.filter((_, index) => index % 6 !== 0)
        for (const item of bank.items) item.note = 'L2: on purpose.'
      })
    )
    expect(of('L2', findings)).toMatchObject([{ severity: 'warn', explained: false }])
  })
})

describe('what is measured', () => {
  // The same quantities by NumPy, with the full formula at the centre and beta .75.
  test('agrees with NumPy', () => {
    const bank = cleanBank()
    expect(sum(itemBits(bank))).toBeCloseTo(8.129, 3)
    expect(Math.min(...itemBits(bank))).toBeCloseTo(0.113, 3)
    expect(eigenvalueRatio(bank)).toBeCloseTo(1.024, 3)
    const [best, , worst] = contrasts(bank)
    expect(best!.pair.name).toBe('manager-ic')
    expect(best!.information / worst!.information).toBeCloseTo(106.12 / 104.008, 3)
  })

  test('two tracks that no item tells apart are infinitely far from even', () => {
    const bank = bankWith(({ items }) => {
      for (const { options } of items) {
        for (const { weights } of options) weights.ic = weights.specialist
      }
    })
    expect(eigenvalueRatio(bank)).toBe(Infinity)
    const [finding] = of('L4', checkBank(bank))
    expect(finding!.message).toContain('∞ times')
    expect(finding).not.toHaveProperty('figure')
  })
})

test('a bank whose weights are all 0 is told so in figures that are numbers', () => {
  const findings = checkBank(
    bankWith(({ items }) => {
      for (const { options } of items) {
        for (const option of options) option.weights = { manager: 0, ic: 0, specialist: 0 }
      }
    })
  )
  expect(of('L2', findings)).toMatchObject([{ severity: 'error', figure: 0 }])
  expect(of('L4', findings)).toEqual([])
  expect(findings.filter(({ message, figure }) => /NaN/.test(`${message} ${figure}`))).toEqual([])
})

describe('the language', () => {
  const negated = (language: string) =>
    checkBank(
      bankWith((bank) => {
        bank.language = language
        bank.items[0]!.options[0]!.text = 'No one, not I'
        bank.items[1]!.options[0]!.evidence = 'Vous aimez.'
      })
    ).map(({ path }) => path)

  test.each(['en', 'en-GB', 'en-US'])('of a bank in %s is checked', (language) => {
    expect(negated(language)).toEqual([
      'items[1].options[0].evidence',
      'items[0].options[0].text',
      'items[0].options[0].text'
    ])
  })

  test.each(['fr', 'enm', 'de-CH'])('of a bank in %s is left to its authors', (language) => {
    expect(negated(language)).toEqual([])
  })

  test('makes no difference to lengths', () => {
    const findings = checkBank(
      bankWith((bank) => {
        bank.language = 'fr'
        bank.items[0]!.stem = 'mot '.repeat(36) + 'x'
      })
    )
    expect(findings).toMatchObject([{ rule: 'L12', path: 'items[0].stem', figure: 145 }])
  })
})

describe('a file that is no bank', () => {
  test.each([undefined, null, 7, 'bank', [], {}])('%o is told as L1 alone', (input) => {
    const findings = checkBank(input)
    expect(findings.length).toBeGreaterThan(0)
    expect(new Set(findings.map(({ rule, severity }) => `${rule} ${severity}`))).toEqual(
      new Set(['L1 error'])
    )
  })
})

test.each(spoilt)('checking changes nothing: $fault', ({ spoil }) => {
  const bank = bankWith(spoil)
  checkBank(bank)
  expect(bank).toEqual(bankWith(spoil))
})

describe('the shipped bank', () => {
  const findings = checkBank(shipped)
  const lines = (list: Finding[]) =>
    list.map(({ rule, path, message }) => `${rule} ${path}: ${message}`)

  test('has no error', () => {
    expect(lines(findings.filter(({ severity }) => severity === 'error'))).toEqual([])
  })

  test('has no warning without a note that explains it', () => {
    expect(
      lines(findings.filter(({ severity, explained }) => severity === 'warn' && !explained))
    ).toEqual([])
  })
})
