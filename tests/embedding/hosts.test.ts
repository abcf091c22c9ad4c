import { beforeAll, describe, expect, inject, test } from 'vitest'
import { blankPages } from './blank.ts'
import { tag } from './host.ts'
import { hosts, hostScripts } from './hosts/hosts.ts'
import { script } from './server.ts'
import { setStage } from './stage.ts'
import { differences, focusLost, Reader, type Visit } from './visit.ts'

const javascript = 'text/javascript; charset=utf-8'
const visited = hosts.filter(
  ({ always = [] }) => inject('extent') === 'everything' || always.includes(inject('engine'))
)

const stage = setStage()

beforeAll(() => {
  const { servers } = stage
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

const blankLooks = blankPages(stage)

describe.each(visited)('in $name', (host) => {
  let alone: { look: Visit['looks'][string]; traces: Record<string, unknown>; requests: string[] }

  beforeAll(async () => {
    const bare = { ...host, name: `${host.name} without the script` }
    const remove = (html: string) =>
      html.replace(/<script [^>]*src="[^"]*(career-path-quiz|autoload)\.js.*?<\/script>/g, '')
    await stage.goTo({
      ...bare,
      head: remove(host.head ?? ''),
      snippet: (at) => remove(host.snippet?.(at) ?? tag)
    })
    alone = {
      look: await stage.engine.run(() => probe.outside()),
      traces: await stage.engine.run(() => probe.traces()),
      requests: stage.servers.takeRequests().slice(1)
    }
  })

  test('the quiz can be taken by keyboard, and looks as on a blank page', async () => {
    await stage.goTo(host)
    const reader = new Reader(stage.engine)
    await reader.arrives()
    expect(await stage.engine.run(() => probe.moves)).toEqual([])

    const visit = await reader.takesByKeyboard()
    expect(visit.places.at(-1)?.screen).toBe('finished')
    expect(focusLost(visit)).toEqual([])
    expect(await stage.said()).toEqual([])
    const shifts = await stage.engine.run(() => probe.shifts())
    expect(shifts.filter(({ begun }) => begun)).toEqual([])

    const blank = await blankLooks(visit.isCompact)
    for (const screen of ['welcome', 'asking', 'finished']) {
      expect(differences(blank[screen]!, visit.looks[screen]!, host.tolerance)).toEqual([])
    }
  })

  test('the quiz can be taken by pointer, and the page stays as it was', async () => {
    await stage.goTo(host)
    const visit = await new Reader(stage.engine).takesByPointer()
    expect(visit.places.at(-1)?.screen).toBe('finished')
    expect(focusLost(visit)).toEqual([])
    expect(await stage.said()).toEqual([])

    expect(differences(alone.look, await stage.engine.run(() => probe.outside()))).toEqual([])
    expect(await stage.engine.run(() => probe.traces())).toEqual(alone.traces)
    const asked = stage.servers.takeRequests().slice(1)
    expect(asked.filter((path) => !alone.requests.includes(path))).toEqual(
      asked.filter((path) => /\/(career-path-quiz|autoload[\w-]*)\.js$/.test(path))
    )
  })
})
