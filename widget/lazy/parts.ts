import { Fragment, h } from 'preact'
import { facts } from 'virtual:bank-facts'
import { bank } from '../../questions/index.ts'
import type { QuizController } from '../controller.ts'
import { tellLost } from './tell-lost.ts'
import { mark } from '../keep/mark.ts'
import type { Parts } from '../parts.ts'
import cardCss from '../theme/card.css?inline'
import questionCss from '../theme/controls.css?inline'
import { arrivingWords } from '../words/en/arriving.ts'
import { cardWords } from '../messages/en/card.ts'
import { questionWords } from '../messages/en/questions.ts'
import type { Words } from '../messages/words.ts'
import { Arriving, Incomplete } from './arriving.tsx'

/** The quizzes that run, by their elements. */
export const quizzes = new WeakMap<Element, QuizController>()

const isMissing = () => {
  throw new Error('The file that checks it did not arrive.')
}

/** The parts of every quiz in the page: stand-ins, until what they stand for has arrived. */
export const parts: Parts = {
  bank,
  most: facts.most,
  styles: [cardCss, questionCss],
  // The words of a result come along with what says them.
  wordsFor: () => ({ ...cardWords, ...questionWords }) as Words,
  Result: (scene) => h(Arriving, { ...scene, complete }),
  Opened: () => null,
  reportOf: () => undefined,
  openedBy: (host) => {
    if (location.hash.startsWith(mark)) {
      parts.whenComplete(() => quizzes.get(host)?.open(), host)
    }
    return undefined
  },
  loadHistory: () => ({ results: [], tried: new Map() }),
  saveHistory: () => false,
  readResult: () => ({ ok: false, reason: 'damaged' }),
  rehearse: function* () {},
  checkBank: isMissing,
  settingsOf: async (host, shipped) => {
    const before = parts.settingsOf
    await fetchOwner(host)
    return parts.settingsOf === before
      ? { bank: shipped, labels: {} }
      : parts.settingsOf(host, shipped)
  },
  whenComplete: (work, host) =>
    void complete().then(work, () => host && quizzes.get(host)?.say(arrivingWords.cannotOpen))
}

let coming: Promise<unknown> | undefined

/**
 * Fetches what only a result needs, once. Without its texts, which come in a file of their own, a
 * result shows the rest.
 *
 * @returns With what error the texts were lost, if they were.
 * @throws Error if the result can't be shown; the next call tries again.
 */
export function complete(): Promise<unknown> {
  return (coming ??= fetchResult().catch((error: unknown) => {
    coming = undefined
    throw error
  }))
}

async function fetchResult(): Promise<unknown> {
  const texts = import('./texts.ts').then(
    ({ addTo }) => void addTo(bank),
    (error: unknown) => error
  )
  const { css, resultPart } = await import('./result.ts')
  const lost = await texts
  Object.assign(parts, resultPart, { styles: [cardCss, questionCss, css] })
  if (!lost) return undefined
  for (const option of bank.items.flatMap(({ options }) => options)) option.evidence ??= option.text
  const { Result } = resultPart
  parts.Result = (scene) => h(Fragment, null, h(Result, scene), h(Incomplete, scene))
  return lost
}

/** Fetches what reads the settings of a page's owner, and tells of it if that fails. */
export async function fetchOwner(host: HTMLElement): Promise<void> {
  try {
    const { ownerPart } = await import('./owner.ts')
    Object.assign(parts, ownerPart)
  } catch (error) {
    tellLost(host, 'settings', error)
  }
}
