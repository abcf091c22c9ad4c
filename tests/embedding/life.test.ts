import { describe, expect, inject, test } from 'vitest'
import { en } from '../../widget/messages/en.ts'
import type { Host } from './host.ts'
import { setStage } from './stage.ts'
import { focusLost, Reader } from './visit.ts'

const stage = setStage()
const post: Host = { name: 'a post', styles: 'plain' }

/** A reader of a new post who has answered this many questions. */
async function reader(answered: number, host = post) {
  await stage.goTo(host)
  const someone = new Reader(stage.engine)
  const place = await someone.answers(answered)
  return { someone, place }
}

describe('a quiz that someone is taking', () => {
  test('continues where it was when the page moves it', async () => {
    const { someone, place } = await reader(3)
    await stage.engine.run(() => {
      document.querySelector('footer')!.append(document.querySelector('career-path-quiz')!)
    })
    expect(await someone.place()).toMatchObject({ heading: place.heading })
    expect(await someone.goesOn()).toBe(true)
    expect(await stage.said()).toEqual([])
  })

  test('continues where it was when it is removed and put back later', async () => {
    const { someone, place } = await reader(3)
    await stage.engine.run(async () => {
      const quiz = document.querySelector('career-path-quiz')!
      const { parentElement } = quiz
      quiz.remove()
      await probe.nextFrame()
      parentElement!.append(quiz)
    })
    expect(await someone.place()).toMatchObject({ heading: place.heading })
    const screens = await stage.engine.run(
      () => document.querySelector('career-path-quiz')!.shadowRoot!.querySelectorAll('h2').length
    )
    expect(screens).toBe(1)
    expect(await someone.goesOn()).toBe(true)
  })

  test('continues, styled, in the document of a frame and back', async () => {
    const { someone, place } = await reader(3)
    const sizes = await stage.engine.run(async () => {
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
    expect(await someone.place()).toMatchObject({ heading: place.heading })
    expect(await someone.goesOn()).toBe(true)
    expect(await stage.said()).toEqual([])
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
  ])('is not affected by %s, which starts at the beginning', async (_, copy) => {
    const { someone, place } = await reader(3)
    await stage.engine.run(copy)
    const other = new Reader(stage.engine, 1)
    await other.arrives()
    expect(await other.place()).toMatchObject({ screen: 'welcome' })
    await other.answers(1)
    expect(await someone.place()).toMatchObject({ heading: place.heading })
    expect(await someone.goesOn()).toBe(true)
  })

  test('is where it was when the reader leaves the page and comes back', async () => {
    const { someone, place } = await reader(3)
    await stage.engine.run(() => {
      addEventListener('pageshow', ({ persisted }) => Object.assign(globalThis, { persisted }))
    })
    await stage.engine.goto(stage.servers.address({ name: 'another page', snippet: () => '' }))
    await stage.engine.back()
    await someone.arrives()
    const persisted = await stage.engine.run(
      () => (globalThis as { persisted?: boolean }).persisted === true
    )
    if (inject('engine') !== 'webkit') expect(persisted).toBe(true)
    const back = await someone.place()
    if (persisted) expect(back).toMatchObject({ heading: place.heading })
    else {
      await someone.clicks('button', en.continue)
      expect(await someone.place()).toMatchObject({ heading: place.heading })
    }
  })

  test('shows one language although a page translator has replaced its texts', async () => {
    const { someone } = await reader(2)
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
    await stage.engine.run(translate)
    const before = await someone.place()
    await someone.clicks('option', 1)
    await someone.changes(before)
    expect((await someone.place()).heading).not.toContain('[')
    const leftovers = await stage.engine.run(
      () => document.querySelector('career-path-quiz')!.shadowRoot!.textContent.match(/\[/g)?.length
    )
    expect(leftovers).toBeUndefined()
    await stage.engine.run(translate)
    expect(await someone.finishes()).toMatchObject({ screen: 'finished' })
    expect(await stage.said()).toEqual([])
  })

  test('takes one answer from a double click', async () => {
    const { someone, place } = await reader(1)
    const { x, y } = await stage.engine.run(() => probe.point('option', 0))
    await stage.engine.doubleClick(x, y)
    await someone.changes(place)
    const after = await someone.place()
    const { length } = await stage.engine.run(
      () => document.querySelector<HTMLElement & { responses: [] }>('career-path-quiz')!.responses
    )
    expect(length).toBe(2)
    expect(after.focus).not.toBe('body')
  })

  test('leaves Escape, function keys and chords to the page, and no other key', async () => {
    const { someone } = await reader(1)
    await stage.engine.run(() => {
      const heard: string[] = []
      Object.assign(globalThis, { heard })
      for (const type of ['keydown', 'keypress', 'keyup'] as const) {
        document.addEventListener(type, ({ key }) => {
          if (heard.at(-1) !== key) heard.push(key)
        })
      }
    })
    for (const key of ['Escape', 'F2', 'Alt+2', 'Tab', 'ArrowDown', 'ArrowUp', 'Space', '1']) {
      await stage.engine.press(key)
    }
    await someone.place()
    expect(
      await stage.engine.run(() => (globalThis as unknown as { heard: string[] }).heard)
    ).toEqual(['Escape', 'F2', 'Alt', '2', 'Alt', 'Tab'])
  })
})

describe('a quiz that cannot be seen at first', () => {
  test.each([
    ['a closed disclosure', ['<details class="lid"><summary>More</summary>', '</details>'], 'open'],
    ['a dialog', ['<dialog class="lid">', '</dialog>'], 'showModal'],
    ['a hidden tab', ['<div class="lid" hidden>', '</div>'], 'hidden'],
    ['a popover', ['<div class="lid" popover>', '</div>'], 'showPopover']
  ] as const)('works once %s is opened', async (name, around, how) => {
    await stage.goTo({ name, styles: 'plain', around })
    await new Reader(stage.engine).arrives()
    await stage.engine.run((way) => {
      const lid = document.querySelector<HTMLDialogElement & { open: boolean }>('.lid')!
      if (way === 'showModal') lid.showModal()
      else if (way === 'showPopover') lid.showPopover()
      else if (way === 'open') lid.open = true
      else lid.hidden = false
    }, how)
    const visit = await new Reader(stage.engine).takesByKeyboard()
    expect(visit.places.at(-1)).toMatchObject({ screen: 'finished' })
    expect(focusLost(visit)).toEqual([])
    expect(await stage.said()).toEqual([])
  })
})

describe('a site that goes from page to page without loading', () => {
  test('shows the quiz of each page, and its own scripts run once', async () => {
    await stage.goTo({
      name: 'the first page of a site',
      styles: 'plain',
      snippet: () => '',
      head: '<script src="/career-path-quiz.js" defer></script>'
    })
    const next = stage.servers.address({ name: 'the next page of a site', styles: 'plain' })
    await stage.engine.run(async (address) => {
      const text = await (await fetch(address)).text()
      const { body } = new DOMParser().parseFromString(text, 'text/html')
      document.body.replaceWith(body)
    }, next)
    const someone = new Reader(stage.engine)
    const place = await someone.answers(2)

    // Away, with a snapshot kept, and back to the snapshot.
    await stage.engine.run(async () => {
      const snapshot = document.body.cloneNode(true)
      document.body.replaceWith(document.createElement('body'))
      await probe.nextFrame()
      document.body.replaceWith(snapshot)
    })
    expect(await someone.place()).toMatchObject({ screen: 'welcome' })

    // Away, with the element itself carried over.
    await someone.clicks('button', en.startOver)
    await someone.answers(0)
    await stage.engine.run(() => {
      const quiz = document.querySelector('career-path-quiz')!
      const body = document.createElement('body')
      body.append(quiz)
      document.body.replaceWith(body)
    })
    expect(await someone.place()).toMatchObject({ screen: 'asking' })
    expect(place.screen).toBe('asking')
    expect(await someone.goesOn()).toBe(true)
    expect(await stage.said()).toEqual([])
  })
})
