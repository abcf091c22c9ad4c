import { useEffect, useRef, useState } from 'preact/hooks'
import type { Report } from '../../src/result/types.ts'
import { answersText } from '../../src/share/answers-text.ts'
import { shareLevels, type ShareLevel } from '../../src/share/codec.ts'
import { readText } from '../../src/share/read-text.ts'
import { summaryText } from '../../src/share/summary-text.ts'
import { linkTo } from '../host/result-from-url.ts'
import { saveFile } from '../host/save-file.ts'
import { useQuiz } from '../view/ui-context.ts'
import { drawCard } from './card.ts'
import { CardPreview } from './card-preview.tsx'
import { copyText } from './copy-text.ts'
import { drawingPng, drawingSvg } from './drawing.ts'
import { headline } from './headline.ts'
import { summaryOf } from './shared-summary.ts'

/** How many characters of a name fit on the card. */
const longestName = 40

/** Sharing: what the link discloses, a card of exactly that, and the ways to pass it on. */
export function ShareSection({ report, close }: { report: Report; close: () => void }) {
  const { quiz, snapshot, bank, messages, announce, reportShare } = useQuiz()
  const [level, setLevel] = useState<ShareLevel>('mix')
  const [name, setName] = useState('')
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])

  const { responses } = quiz.session(snapshot)
  const text = level === 'answers' ? answersText(responses, bank) : summaryText(report, level)
  const link = linkTo(text)
  const read = readText(text)
  if (!read.ok) return null
  // The preview is read back from the link, so it shows exactly what the link contains.
  const summary = summaryOf(bank, read.shared)
  const place = summary.place?.name ?? headline(messages, bank, summary)
  const drawing = drawCard(messages, bank, summary, { name, address: address() })

  const copy = async () => {
    const isCopied = await copyText(link)
    announce(isCopied ? messages.copied : messages.notCopied)
    if (isCopied) reportShare('link')
  }
  const share = async () => {
    const picture = await drawingPng(drawing)
    const files = picture ? [new File([picture], `${bank.id}.png`, { type: 'image/png' })] : []
    const data = {
      title: bank.title,
      text: messages.shareText({ place, title: bank.title }),
      url: link
    }
    try {
      await navigator.share(navigator.canShare?.({ files }) ? { ...data, files } : data)
      reportShare('system')
    } catch (error) {
      // The reader closed the system's share dialog.
      if ((error as Error).name !== 'AbortError') await copy()
    }
  }
  const savePng = async () => {
    const picture = await drawingPng(drawing)
    if (!picture) return announce(messages.notDrawn)
    saveFile(`${bank.id}.png`, picture)
    reportShare('card')
  }
  const saveSvg = () => {
    saveFile(`${bank.id}.svg`, new Blob([drawingSvg(drawing)], { type: 'image/svg+xml' }))
    reportShare('card')
  }
  const canShare = 'share' in navigator
  const levels = {
    claim: messages.levelClaim,
    mix: messages.levelMix,
    answers: messages.levelAnswers
  }
  return (
    <section class="sharing" part="section">
      <h3 ref={heading} tabindex={-1}>
        {messages.shareTitle}
      </h3>
      <p class="quiet">{messages.shareLead}</p>
      <fieldset class="chips" part="options">
        <legend class="unseen">{messages.shareLevel}</legend>
        {shareLevels.map((each) => (
          <label key={each} class="chip" part="option">
            <input
              type="radio"
              name="level"
              checked={each === level}
              onChange={() => setLevel(each)}
            />
            <span>{levels[each]}</span>
          </label>
        ))}
      </fieldset>
      <h4>{messages.preview}</h4>
      <CardPreview drawing={drawing} label={messages.cardAlt({ place })} />
      {summary.responses && (
        <p class="quiet">{messages.previewAnswers({ count: summary.answered })}</p>
      )}
      <div class="fields">
        <label class="field">
          <span>{messages.nameField}</span>
          <input
            value={name}
            maxLength={longestName}
            onInput={(event) => setName(event.currentTarget.value)}
          />
        </label>
        <label class="field">
          <span>{messages.theLink}</span>
          <input readOnly value={link} onFocus={(event) => event.currentTarget.select()} />
        </label>
      </div>
      <p class="actions">
        {canShare && (
          <button type="button" class="primary" part="button" onClick={() => void share()}>
            {messages.shareNow}
          </button>
        )}
        <button
          type="button"
          class={canShare ? '' : 'primary'}
          part={canShare ? 'button-quiet' : 'button'}
          onClick={() => void copy()}
        >
          {messages.copyLink}
        </button>
        <button type="button" part="button-quiet" onClick={() => void savePng()}>
          {messages.saveCard}
        </button>
        <button type="button" part="button-quiet" onClick={saveSvg}>
          {messages.saveCardSvg}
        </button>
        <button type="button" part="button-quiet" onClick={close}>
          {messages.close}
        </button>
      </p>
    </section>
  )
}

/** This page's address as people write it: without scheme, query and fragment. */
const address = () => `${location.host}${location.pathname.replace(/\/$/, '')}`
