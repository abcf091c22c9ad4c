/** A mutant that no test can notice. */
export interface Equivalent {
  file: string
  /** The line, without the space around it. */
  code: string
  /** The changed part of it, and what it became. */
  change: string
  reason: string
}

const splitLink = "const [written, level = '', name = '', ...content] = fields"

const orThrows = 'Then reading throws, and the caller answers that with nothing stored, too.'
const noCatch = 'Then the function ends without a value, which is the same.'

export const equivalents: readonly Equivalent[] = [
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
  ...[
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
  ].map(([code, change, reason]) => ({
    file: 'src/storage/saved-responses.ts',
    code: code!,
    change: change!,
    reason: reason!
  }))
]
