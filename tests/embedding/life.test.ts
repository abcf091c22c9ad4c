import { describe, expect, inject, test } from 'vitest'
import { en } from '../../widget/messages/en.ts'
import type { Host } from './host.ts'
import { smallBank } from './small-bank.ts'
import { openTestPage } from './test-page.ts'
import { focusLost, Reader } from './reader.ts'

const page = openTestPage()
const post: Host = { name: 'a post', styles: 'plain' }

/** A reader of a new post who has answered this many questions. */
async function readerAfter(answered: number, host = post) {
  await page.goTo(host)
  const reader = new Reader(page.engine)
  const place = await reader.startAndAnswer(answered)
  return { reader, place }
}

describe('a quiz that someone is taking', () => {
  test('keeps its state when the page moves it', async () => {
    const { reader, place } = await readerAfter(3)
    await page.engine.run(() => {
      document.querySelector('footer')!.append(document.querySelector('career-path-quiz')!)
    })
    expect(await reader.place()).toMatchObject({ heading: place.heading })
    await reader.answerNext()
    expect(await page.messages()).toEqual([])
  })

  test('keeps its state when it is removed and put back later', async () => {
    const { reader, place } = await readerAfter(3)
    await page.engine.run(async () => {
      const quiz = document.querySelector('career-path-quiz')!
      const { parentElement } = quiz
      quiz.remove()
      await probe.nextFrame()
      parentElement!.append(quiz)
    })
    expect(await reader.place()).toMatchObject({ heading: place.heading })
    const screens = await page.engine.run(
      () => document.querySelector('career-path-quiz')!.shadowRoot!.querySelectorAll('h2').length
    )
    expect(screens).toBe(1)
    await reader.answerNext()
  })

  test('keeps its state and styles in the document of a frame and back', async () => {
    const { reader, place } = await readerAfter(3)
    const sizes = await page.engine.run(async () => {
      const quiz = document.querySelector('career-path-quiz')!
      const { parentElement } = quiz
      const frame = document.createElement('iframe')
      document.body.append(frame)
      const padding = () => {
        const card = quiz.shadowRoot!.querySelector('section')!
        return quiz.ownerDocument.defaultView!.getComputedStyle(card).borderTopWidth
      }
      const before = padding()
      frame.contentDocument!.body.append(quiz)
      const inside = padding()
      quiz.shadowRoot!.querySelector<HTMLElement>('label input')!.click()
      const chosen = quiz.shadowRoot!.querySelectorAll(':checked').length
      parentElement!.append(quiz)
      return { before, inside, chosen, after: padding() }
    })
    expect(sizes).toEqual({ before: '1px', inside: '1px', chosen: 1, after: '1px' })
    expect(await reader.place()).toMatchObject({ heading: place.heading })
    await reader.answerNext()
    expect(await page.messages()).toEqual([])
  })

  test.each([
    [
      'a clone of it',
      () => {
        const quiz = document.querySelector('career-path-quiz')!
        document.querySelector('footer')!.append(quiz.cloneNode(true))
      }
    ],
    [
      'an imported clone of it',
      () => {
        const quiz = document.querySelector('career-path-quiz')!
        document.querySelector('footer')!.append(document.importNode(quiz, true))
      }
    ],
    [
      'a copy of its markup',
      () => {
        const quiz = document.querySelector('career-path-quiz')!
        document.querySelector('footer')!.innerHTML = quiz.outerHTML
      }
    ]
  ])('is not affected by %s, which starts from the beginning', async (_, copy) => {
    const { reader, place } = await readerAfter(3)
    await page.engine.run(copy)
    const other = new Reader(page.engine, 1)
    await other.waitUntilShown()
    expect(await other.place()).toMatchObject({ screen: 'welcome' })
    await other.startAndAnswer(1)
    expect(await reader.place()).toMatchObject({ heading: place.heading })
    await reader.answerNext()
  })

  test('keeps its state when the reader leaves the page and comes back', async () => {
    const { reader, place } = await readerAfter(3)
    // Its globals are gone if the page is loaded again.
    await page.engine.run(() => void Object.assign(globalThis, { persisted: true }))
    await page.engine.goto(page.servers.address({ name: 'another page', snippet: () => '' }))
    await page.engine.back()
    await reader.waitUntilShown()
    const persisted = await page.engine.run(
      () => (globalThis as { persisted?: boolean }).persisted === true
    )
    if (inject('engine') !== 'webkit') expect(persisted).toBe(true)
    const back = await reader.place()
    if (persisted) expect(back).toMatchObject({ heading: place.heading })
    else {
      await reader.click('button', en.continue)
      expect(await reader.place()).toMatchObject({ heading: place.heading })
    }
  })

  test('offers to continue from where the reader has got to on another page', async () => {
    const { reader } = await readerAfter(2)
    await page.engine.goto(page.servers.address({ name: 'another post', styles: 'plain' }))
    await reader.waitUntilShown()
    await reader.click('button', en.continue)
    await reader.answerNext()
    const { heading } = await reader.place()
    await page.engine.back()
    await reader.waitUntilShown()
    expect(await reader.place()).toMatchObject({ name: 'welcome' })
    await reader.click('button', en.continue)
    expect(await reader.place()).toMatchObject({ heading })
    expect(await page.messages()).toEqual([])
  })

  test('offers to continue from where the reader has got to in another window', async () => {
    const { reader } = await readerAfter(2)
    const heading = await page.engine.run(async () => {
      const frame = document.createElement('iframe')
      frame.src = location.pathname
      document.body.append(frame)
      await new Promise((resolve) => frame.addEventListener('load', resolve))
      const quiz = frame.contentDocument!.querySelector<
        HTMLElement & { responses: unknown[]; start: () => void }
      >('career-path-quiz')!
      quiz.start()
      const find = (selector: string) => quiz.shadowRoot?.querySelector(selector)
      while (!find('.question')) await probe.nextFrame()
      find('.question')!.dispatchEvent(new KeyboardEvent('keydown', { key: '1', bubbles: true }))
      while (quiz.responses.length !== 3) await probe.nextFrame()
      return find('h2')!.textContent
    })
    await reader.waitFor(async () => (await reader.place()).name === 'welcome')
    await reader.click('button', en.continue)
    expect(await reader.place()).toMatchObject({ heading })
    expect(await page.messages()).toEqual([])
  })

  test('shows one language although a page translator has replaced its texts', async () => {
    const { reader } = await readerAfter(2)
    const translate = () => {
      const root = document.querySelector('career-path-quiz')!.shadowRoot!
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
      const texts: Text[] = []
      while (walker.nextNode()) texts.push(walker.currentNode as Text)
      for (const text of texts.filter(({ data }) => data.trim())) {
        const font = document.createElement('font')
        const inner = document.createElement('font')
        inner.textContent = `[${text.data}]`
        font.append(inner)
        text.replaceWith(font)
      }
    }
    await page.engine.run(translate)
    const before = await reader.place()
    await reader.click('option', 1)
    await reader.waitForChange(before)
    expect((await reader.place()).heading).not.toContain('[')
    const leftovers = await page.engine.run(
      () => document.querySelector('career-path-quiz')!.shadowRoot!.textContent.match(/\[/g)?.length
    )
    expect(leftovers).toBeUndefined()
    await page.engine.run(translate)
    expect(await reader.finish()).toMatchObject({ screen: 'finished' })
    expect(await page.messages()).toEqual([])
  })

  test('counts a double click as one answer', async () => {
    const { reader, place } = await readerAfter(1)
    const { x, y } = await page.engine.run(() => probe.point('option', 0))
    await page.engine.doubleClick(x, y)
    await reader.waitForChange(place)
    const after = await reader.place()
    const { length } = await page.engine.run(
      () => document.querySelector<HTMLElement & { responses: [] }>('career-path-quiz')!.responses
    )
    expect(length).toBe(2)
    expect(after.focus).not.toBe('body')
  })

  test('counts a slow double click as one answer, although the next question is there', async () => {
    const { reader, place } = await readerAfter(1)
    await reader.click('option', 0)
    await reader.waitForChange(place)
    const next = await reader.place()
    const second = await page.engine.run(() => {
      const { shadowRoot } = document.querySelector('career-path-quiz')!
      const [first, other] = shadowRoot!.querySelectorAll('label')
      const init = { bubbles: true, composed: true, cancelable: true, detail: 2 }
      first!.dispatchEvent(new PointerEvent('pointerdown', init))
      first!.dispatchEvent(new MouseEvent('click', init))
      return other!.querySelector('input')!.value
    })
    // Had the second click answered, this key would be ignored.
    await page.engine.press('2')
    await reader.waitForChange(next)
    const answers = await page.engine.run(() =>
      document
        .querySelector('career-path-quiz')!
        .responses.map((response) => ('option' in response ? response.option : ''))
    )
    expect(answers).toEqual([expect.any(String), expect.any(String), second])
  })

  test('leaves Escape, function keys and chords to the page, and no other key', async () => {
    const { reader } = await readerAfter(1)
    await page.engine.run(() => {
      const heard: string[] = []
      Object.assign(globalThis, { heard })
      for (const type of ['keydown', 'keypress', 'keyup'] as const) {
        document.addEventListener(type, ({ key }) => {
          if (heard.at(-1) !== key) heard.push(key)
        })
      }
    })
    for (const key of ['Escape', 'F2', 'Alt+2', 'Tab', 'ArrowDown', 'ArrowUp', 'Space', '1']) {
      await page.engine.press(key)
    }
    await reader.place()
    expect(
      await page.engine.run(() => (globalThis as unknown as { heard: string[] }).heard)
    ).toEqual(['Escape', 'F2', 'Alt', '2', 'Alt', 'Tab'])
  })
})

describe('a quiz that is hidden at first', () => {
  test.each([
    ['a closed disclosure', ['<details class="lid"><summary>More</summary>', '</details>'], 'open'],
    ['a dialog', ['<dialog class="lid">', '</dialog>'], 'showModal'],
    ['a hidden tab', ['<div class="lid" hidden>', '</div>'], 'hidden'],
    ['a popover', ['<div class="lid" popover>', '</div>'], 'showPopover']
  ] as const)('works once %s is opened', async (name, around, how) => {
    await page.goTo({ name, styles: 'plain', around })
    await new Reader(page.engine).waitUntilShown()
    await page.engine.run((bank) => {
      document.querySelector('career-path-quiz')!.bank = bank
    }, smallBank)
    await page.engine.run((way) => {
      const lid = document.querySelector<HTMLDialogElement & { open: boolean }>('.lid')!
      if (way === 'showModal') lid.showModal()
      else if (way === 'showPopover') lid.showPopover()
      else if (way === 'open') lid.open = true
      else lid.hidden = false
    }, how)
    const visit = await new Reader(page.engine).takeByKeyboard()
    expect(visit.places.at(-1)).toMatchObject({ screen: 'finished' })
    expect(focusLost(visit)).toEqual([])
    expect(await page.messages()).toEqual([])
  })
})

describe('a site that changes pages without reloading', () => {
  test('shows the quiz of each page and runs scripts once', async () => {
    await page.goTo({
      name: 'the first page of a site',
      styles: 'plain',
      snippet: () => '',
      head: '<script src="/career-path-quiz.js" defer></script>'
    })
    const next = page.servers.address({ name: 'the next page of a site', styles: 'plain' })
    await page.engine.run(async (address) => {
      const text = await (await fetch(address)).text()
      const { body } = new DOMParser().parseFromString(text, 'text/html')
      document.body.replaceWith(body)
    }, next)
    const reader = new Reader(page.engine)
    const place = await reader.startAndAnswer(2)

    // Leaves the page, keeps a copy of its markup, and returns to the copy.
    await page.engine.run(async () => {
      const snapshot = document.body.cloneNode(true)
      document.body.replaceWith(document.createElement('body'))
      await probe.nextFrame()
      document.body.replaceWith(snapshot)
    })
    expect(await reader.place()).toMatchObject({ screen: 'welcome' })

    // Leaves the page and takes the element along.
    await reader.click('button', en.startOver)
    await reader.click('button', en.yesStartOver)
    await reader.startAndAnswer(0)
    await page.engine.run(() => {
      const quiz = document.querySelector('career-path-quiz')!
      const body = document.createElement('body')
      body.append(quiz)
      document.body.replaceWith(body)
    })
    expect(await reader.place()).toMatchObject({ screen: 'asking' })
    expect(place.screen).toBe('asking')
    await reader.answerNext()
    expect(await page.messages()).toEqual([])
  })
})
