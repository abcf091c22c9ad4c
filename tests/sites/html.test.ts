import { beforeAll, describe, expect, test } from 'vitest'
import { openTestPage } from '../embedding/test-page.ts'
import { en } from '../../widget/messages/en.ts'
import { recipe, twoLines } from '../helpers/recipe.ts'
import { Door, settingsArrive, withEverySetting, works } from './door.ts'
import { postPage } from './post-page.ts'

const page = openTestPage()
const door = new Door(page)

const post = (lines: string) => postPage('<script src="/probe.js"></script>', lines)

describe.each([
  ['autoload.js', works.otherRequests, settingsArrive, (lines: string) => lines],
  [
    'the one file',
    ['/career-path-quiz.js'],
    // It has no Spanish, and says so.
    {
      ...settingsArrive,
      buttons: expect.arrayContaining([en.skip]),
      messages: expect.arrayContaining([
        expect.stringContaining('lang="es" is not available. Expected en.')
      ])
    },
    (lines: string, at: string) =>
      lines.replace(/<script src.*\n/, recipe('Autoload or one file', 0, at))
  ]
])('a page of plain HTML, with %s', (file, otherRequests, arrived, put) => {
  const path = `/html-${file.length}`

  beforeAll(() => {
    const type = 'text/html; charset=utf-8'
    const lines = put(twoLines(page.servers.elsewhere), page.servers.elsewhere)
    page.servers.put(`${path}/`, { type, body: post(lines) })
    page.servers.put(`${path}/settings`, { type, body: post(withEverySetting(lines)) })
  })

  test('has the quiz', async () => {
    expect(await door.visit(`${path}/`, path)).toEqual({ ...works, otherRequests })
  })

  test('passes every setting on', async () => {
    expect(await door.visitWithSettings(`${path}/settings`)).toEqual(arrived)
  })
})
