import { beforeAll, describe, expect, inject, test } from 'vitest'
import { blankPages } from './blank.ts'
import { tag } from './host.ts'
import { hosts, hostScripts } from './hosts/hosts.ts'
import { script } from './server.ts'
import { openTestPage } from './test-page.ts'
import { differences, focusLost, Reader, type Visit } from './reader.ts'

const javascript = 'text/javascript; charset=utf-8'
const isWhole = inject('extent') === 'everything'
const visited = hosts
  .filter(({ always = [] }) => isWhole || always.includes(inject('engine')))
  // A part: `npm test` has time for one of the two ways through each page.
  .map((host, index) => ({
    ...host,
    byKeyboard: isWhole || index % 2 === 0,
    byPointer: isWhole || index % 2 === 1
  }))

const page = openTestPage()

beforeAll(() => {
  const { servers } = page
  for (const [path, code] of Object.entries(hostScripts)) {
    servers.put(path, { type: javascript, body: `;(${String(code)})()` })
  }
  servers.put('/bare/career-path-quiz.js', { type: 'text/javascript', body: script })
  // Another version: another file that defines the same element.
  servers.put('/later/career-path-quiz.js', {
    type: javascript,
    body: script.toString().replace('Choose an answer first', 'Please choose an answer first')
  })
  servers.put('/glued.js', {
    type: javascript,
    body: `var called = false\nvar host = function () { called = true }${script.toString()}`
  })
})

const blankLooks = blankPages(page)

describe.each(visited)('in $name', (host) => {
  let alone: { look: Visit['looks'][string]; traces: Record<string, unknown>; requests: string[] }

  beforeAll(async () => {
    const bare = { ...host, name: `${host.name} without the script` }
    const remove = (html: string) =>
      html.replace(/<script [^>]*src="[^"]*(career-path-quiz|autoload)\.js.*?<\/script>/g, '')
    await page.goTo({
      ...bare,
      head: remove(host.head ?? ''),
      snippet: (at) => remove(host.snippet?.(at) ?? tag)
    })
    alone = {
      look: await page.engine.run(() => probe.outside()),
      traces: await page.engine.run(() => probe.traces()),
      requests: page.servers.takeRequests().slice(1)
    }
  })

  test.runIf(host.byKeyboard)(
    'the quiz can be taken by keyboard and looks the same as on a blank page',
    async () => {
      await page.goTo(host)
      const reader = new Reader(page.engine)
      await reader.waitUntilShown()
      expect(await page.engine.run(() => probe.moves)).toEqual([])

      const visit = await reader.takeByKeyboard(true)
      expect(visit.places.at(-1)?.screen).toBe('finished')
      expect(focusLost(visit)).toEqual([])
      expect(await page.messages()).toEqual([])
      const shifts = await page.engine.run(() => probe.shifts())
      expect(shifts.filter(({ begun }) => begun && !host.isHidden)).toEqual([])

      const blank = await blankLooks(visit.isCompact)
      for (const screen of ['welcome', 'asking', 'finished']) {
        expect(differences(blank[screen]!, visit.looks[screen]!, host.tolerance)).toEqual([])
      }
    }
  )

  test.runIf(host.byPointer)(
    'the quiz can be taken by pointer and leaves the page unchanged',
    async () => {
      await page.goTo(host)
      const visit = await new Reader(page.engine).takeByPointer()
      expect(visit.places.at(-1)?.screen).toBe('finished')
      expect(focusLost(visit)).toEqual([])
      expect(await page.messages()).toEqual([])

      expect(differences(alone.look, await page.engine.run(() => probe.outside()))).toEqual([])
      expect(await page.engine.run(() => probe.traces())).toEqual(alone.traces)
      const asked = page.servers.takeRequests().slice(1)
      expect(asked.filter((path) => !alone.requests.includes(path))).toEqual(
        asked.filter((path) => /\/(career-path-quiz|autoload[\w-]*)\.js$/.test(path))
      )
    }
  )
})
