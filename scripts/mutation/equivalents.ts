/** A mutant that no test can notice. */
export interface Equivalent {
  file: string
  /** The line, without the space around it. */
  code: string
  /** The changed part of it, and what it became. */
  change: string
  reason: string
}

const indexLink =
  '([id, { url, source, tracks = [], themes = [], when: forWhom, reasons = [] }]) => ({'
const splitLink = "const [written, level = '', name = '', ...content] = fields"

const uniqueIds = 'Ids are unique, so two equal ids are never compared.'
const onceMore = 'A pair known to change nothing is then tried again, which only takes time.'
const stateLoop = 'state < stateCount → state <= stateCount'
const pastTheEnd = 'Writing past the end of a typed array has no effect.'
const moreOften = 'Normalizing more often takes longer and changes only the last digit.'
const again = 'The gain is then computed again, which only takes longer.'
const fewerToSort =
  'The candidates are cut to three once they are sorted. Cutting earlier saves time.'
const orThrows = 'Then reading throws, and the caller answers that with nothing stored, too.'
const noCatch = 'Then the function ends without a value, which is the same.'

/** Several equivalent mutants in one file. */
const inFile = (file: string, ...list: [code: string, change: string, reason: string][]) =>
  list.map(([code, change, reason]): Equivalent => ({ file, code, change, reason }))

export const equivalents: readonly Equivalent[] = [
  ...inFile(
    'src/model/posterior.ts',
    [
      'const answers = responses.filter(isAnswer).toSorted((a, b) => (a.item < b.item ? -1 : 1))',
      'a.item < b.item → a.item <= b.item',
      uniqueIds
    ],
    [
      'const answers = responses.filter(isAnswer).toSorted((a, b) => (a.item < b.item ? -1 : 1))',
      'a.item < b.item → a.item >= b.item',
      'Any order works, as long as the same answers always get the same order.'
    ],
    [
      'for (let state = 0; state < stateCount; state++) belief[state]! *= table[state]!',
      stateLoop,
      pastTheEnd
    ],
    [
      'if (index % safeProduct === safeProduct - 1) normalize(belief)',
      'index % safeProduct === safeProduct - 1 → true',
      moreOften
    ],
    [
      'if (index % safeProduct === safeProduct - 1) normalize(belief)',
      'index % safeProduct === safeProduct - 1 → index % safeProduct !== safeProduct - 1',
      moreOften
    ],
    [
      'for (let state = 0; state < stateCount; state++) belief[state]! /= total',
      stateLoop,
      pastTheEnd
    ],
    [
      'for (let point = 0; point < count; point++) masses[point]! += belief[start + point]!',
      'point < count → point <= count',
      pastTheEnd
    ]
  ),
  ...inFile(
    'src/model/response-model.ts',
    [
      'const byId = (a: Item, b: Item) => (a.id < b.id ? -1 : 1)',
      'a.id < b.id → a.id <= b.id',
      uniqueIds
    ],
    [
      'for (let state = point, level = 0; state < stateCount; state += pointCount, level++) {',
      stateLoop,
      pastTheEnd
    ],
    ['for (let state = 0; state < stateCount; state++) {', stateLoop, pastTheEnd]
  ),
  {
    file: 'src/adaptive/information.ts',
    code: 'if (joint < massEpsilon) continue',
    change: 'joint < massEpsilon → joint <= massEpsilon',
    reason: 'A probability of exactly this size is also too small to change a gain.'
  },
  {
    file: 'src/adaptive/random.ts',
    code: 'for (let last = copy.length - 1; last > 0; last--) {',
    change: 'last > 0 → last >= 0',
    reason: 'The first entry is then swapped with itself.'
  },
  ...inFile(
    'src/adaptive/select.ts',
    [
      '.sort((a, b) => b.gain - a.gain || (a.entry.item.id < b.entry.item.id ? -1 : 1))',
      'a.entry.item.id < b.entry.item.id → a.entry.item.id <= b.entry.item.id',
      uniqueIds
    ],
    [
      'const first = entries.slice(0, asked.size + candidateCount).filter(isLeft)',
      'entries.slice(0, asked.size + candidateCount) → entries',
      fewerToSort
    ],
    [
      'return first.slice(0, candidateCount).map((entry) => ({ entry, gain }))',
      'first.slice(0, candidateCount) → first',
      fewerToSort
    ],
    ['if (gain === undefined) {', 'gain === undefined → true', again],
    ['known.set(pattern, gain)', 'known.set(pattern, gain) → ;', again]
  ),
  {
    file: 'src/quiz/assess.ts',
    code: 'return selectItem(found.ranking.candidates, found.asked.size, session.seed)?.item.id',
    change:
      'selectItem(found.ranking.candidates, found.asked.size, session.seed)?.item → selectItem(found.ranking.candidates, found.asked.size, session.seed).item',
    reason: 'As long as the scored items go on, at least one is left.'
  },
  {
    file: 'src/quiz/shown-item.ts',
    code: 'const present = presentOptions(bank, session.responses).flatMap(({ regions = [] }) => regions)',
    change: '[] → ["Stryker was here"]',
    reason: 'No region that is wanted is this text.'
  },
  {
    file: 'src/adaptive/session.ts',
    code: "const facts = [mode, seed, section, flow?.join('+'), reopened, stopped, extra]",
    change: `'+' → ""`,
    reason: 'The section names stay distinct without a separator.'
  },
  {
    file: 'src/result/counterfactual.ts',
    code: 'if (futileWithOne.has(other.ratio)) continue',
    change: 'futileWithOne.has(other.ratio) → false',
    reason: onceMore
  },
  {
    file: 'src/result/counterfactual.ts',
    code: 'futileWithOne.add(other.ratio)',
    change: 'futileWithOne.add(other.ratio) → ;',
    reason: onceMore
  },
  {
    file: 'src/result/counterfactual.ts',
    code: 'futile.get(other.ratio)!.add(one.ratio)',
    change: 'futile.get(other.ratio)!.add(one.ratio) → ;',
    reason: onceMore
  },
  {
    file: 'src/result/counterfactual.ts',
    code: 'for (let state = 0; state < stateCount; state++) swapped[state]! *= ratio[state]!',
    change: 'state < stateCount → state <= stateCount',
    reason: pastTheEnd
  },
  {
    file: 'src/result/evidence.ts',
    code: 'const order = weighed.toSorted((a, b) => b.bits - a.bits || (a.item < b.item ? -1 : 1))',
    change: 'a.item < b.item → a.item <= b.item',
    reason: uniqueIds
  },
  {
    file: 'src/result/experiments.ts',
    code: '(a.id < b.id ? -1 : 1)',
    change: 'a.id < b.id → a.id <= b.id',
    reason: uniqueIds
  },
  {
    file: 'src/result/extras.ts',
    code: '.sort((a, b) => rankOf(a) - rankOf(b) || a.score - b.score || (a.id < b.id ? -1 : 1))',
    change: 'a.id < b.id → a.id <= b.id',
    reason: uniqueIds
  },
  {
    file: 'src/result/links.ts',
    code: 'const sorted = [...named].sort(([a], [b]) => (a < b ? -1 : 1))',
    change: 'a < b → a <= b',
    reason: uniqueIds
  },
  {
    file: 'src/result/links.ts',
    code: indexLink,
    change: '[] → ["Stryker was here"]',
    reason: 'No answer and no place has that theme.'
  },
  {
    file: 'src/result/links.ts',
    code: indexLink,
    change: '[] → ["Stryker was here"]',
    reason: 'A reason that isn’t an object has no text, which is the same as no reason.'
  },
  {
    file: 'src/result/numbers.ts',
    code: 'const receiver = rest > 0 ? largest : smallest',
    change: 'rest > 0 → rest >= 0',
    reason: 'It makes no difference which share receives nothing.'
  },
  {
    file: 'src/result/place.ts',
    code: 'const isTooWide = leftOut.length === 0 && regionSize > widest * pointCount',
    change: 'regionSize > widest * pointCount → regionSize >= widest * pointCount',
    reason: 'The limit is 138.6 points, so no number of points equals it.'
  },
  {
    file: 'src/result/report.ts',
    code: 'const answers = pull.filter(isAnswer).toSorted((a, b) => (a.item < b.item ? -1 : 1))',
    change: 'a.item < b.item → a.item <= b.item',
    reason: uniqueIds
  },
  {
    file: 'src/result/report.ts',
    code: 'return chosen.themes ?? asked.themes ?? []',
    change: '[] → ["Stryker was here"]',
    reason: 'No link has that theme.'
  },
  {
    file: 'src/share/codec.ts',
    code: splitLink,
    change: `'' → "Stryker was here!"`,
    reason: 'A text without a level is refused, and so is one of this level.'
  },
  {
    file: 'src/share/codec.ts',
    code: splitLink,
    change: `'' → "Stryker was here!"`,
    reason: 'A text without a bank has no content either, so it is refused all the same.'
  },
  {
    file: 'src/share/summary-text.ts',
    code: 'return match ? [{ track: match[1]!, part: Number(match[2]) }] : []',
    change: '[] → ["Stryker was here"]',
    reason: 'Without a number the shares have no sum, so the mix is refused all the same.'
  },
  {
    file: 'src/storage/history.ts',
    code: "const [written, ...lines] = (storage.getItem(historyKey(bank)) ?? '').split('\\n')",
    change: `'' → "Stryker was here!"`,
    reason: 'Neither begins with the format, so nothing is read.'
  },
  {
    file: 'src/storage/history.ts',
    code: "const [kind, name = '', content = '', note = ''] = line.split('\\t')",
    change: `'' → "Stryker was here!"`,
    reason: 'Neither is a time or the id of an experiment, so the line is left out.'
  },
  {
    file: 'src/storage/history.ts',
    code: 'return knownResponses(bank, readAnswers(opened.content) ?? [])',
    change: '[] → ["Stryker was here"]',
    reason: 'What is no response to an item of the bank is left out.'
  },
  ...inFile('src/result/counterfactual.ts', [
    'if (last === 0) return alone',
    'last === 0 → false',
    'The leader is then computed again, which only takes longer.'
  ]),
  ...inFile(
    'src/result/report.ts',
    [
      'const around = [...new Set([...inPlay, ...(place?.region ?? [])])]',
      '[] → ["Stryker was here"]',
      'No track has that id.'
    ],
    [
      'consistency: { low: rounded(low!), mixed: low! > mixedFrom },',
      'low! > mixedFrom → low! >= mixedFrom',
      'No sum of these probabilities is exactly that limit.'
    ]
  ),
  ...inFile('src/adaptive/logarithm.ts', [
    '(known ??= Float64Array.from({ length: tableSize }, (_, step) => Math.log(step / steps)))',
    'step / steps → step * steps',
    'An earlier test has filled the table by then. Without one, the tests of gains fail.'
  ]),
  ...inFile(
    'src/storage/saved-responses.ts',
    [
      "const lines = storage.getItem(responsesKey(bank))?.split('\\n')",
      'storage.getItem(responsesKey(bank))?.split → storage.getItem(responsesKey(bank)).split',
      orThrows
    ],
    [
      'if (lines?.length !== 4 || lines[0] !== format) return undefined',
      'lines?.length → lines.length',
      orThrows
    ],
    ['if (!read) return undefined', '!read → false', orThrows],
    ['if (read) checkResponses(bank, read.responses)', 'read → true', orThrows],
    ['return read?.responses', 'read?.responses → read.responses', orThrows],
    // Of `loadSession` and of `loadResponses`.
    ['} catch {', '… → {}', noCatch],
    ['} catch {', '… → {}', noCatch]
  )
]
