import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { themes } from '../../docs/themes-data.ts'
import manifest from '../../package.json' with { type: 'json' }
import german from '../../questions/bank.de.json' with { type: 'json' }
import spanish from '../../questions/bank.es.json' with { type: 'json' }
import { bank } from '../../questions/index.ts'
import { modes } from '../../src/adaptive/stop.ts'
import { cardColors } from '../../site/card-colors.ts'
import { languages, pathIn, pathsOf } from '../../site/language.ts'
import { messagesIn } from '../../site/messages/messages-in.ts'
import { cardPath, placePath, quizCardPath } from '../../site/place-path.ts'
import { plainPage, snippetPage } from '../../site/site.ts'
import { sentenceFor, snippet } from '../../site/snippet.ts'
import { builtSite, type BuiltSite } from './built-site.ts'

const origin = 'https://example.org'
const base = '/some/base/'

let site: BuiltSite
beforeAll(async () => {
  site = await builtSite({ origin, base })
}, 60_000)
afterAll(() => site.remove())

const unescaped = (text: string) =>
  text
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')

const page = (path: string) => site.read(path)!.toString()
/** The page's text as a reader sees it. */
const words = (path: string) => unescaped(page(path).replace(/<[^>]+>/g, ' ')).replace(/\s+/g, ' ')
const values = (html: string, name: string) =>
  [...html.matchAll(new RegExp(`\\s${name}="([^"]*)"`, 'g'))].map(([, value]) => unescaped(value!))
const meta = (html: string, name: string) =>
  unescaped(new RegExp(`<meta (?:name|property)="${name}" content="([^"]*)"`).exec(html)?.[1] ?? '')

describe('links', () => {
  /** Why a link of a page is dead, or undefined. */
  function fault(path: string, link: string): string | undefined {
    if (link.startsWith('https://') && !link.startsWith(origin)) return undefined
    const { pathname, hash } = new URL(link, `${origin}${base}${path}`)
    if (!pathname.startsWith(base)) return `${link} leaves the site`
    const target = site.read(pathname.slice(base.length))
    if (!target) return `${link} doesn't exist`
    const anchor = decodeURIComponent(hash.slice(1))
    const hasAnchor = anchor === '' || values(target.toString(), 'id').includes(anchor)
    return hasAnchor ? undefined : `${link} has no such anchor`
  }

  test('lead to something, on every page, below a base path', () => {
    let count = 0
    const dead = [...site.pages, '404.html'].flatMap((path) => {
      const links = [...values(page(path), 'href'), ...values(page(path), 'src')]
      count += links.length
      return links.flatMap((link) => {
        const why = fault(path, link)
        return why ? [`${path}: ${why}`] : []
      })
    })
    expect(dead).toEqual([])
    expect(count).toBeGreaterThan(1000)
  })

  test('of example pages that the docs name lead to something, too', () => {
    for (const path of ['docs/embed/themes/index.html', 'docs/embed/frame/index.html']) {
      const links = [...values(page(path), 'href'), ...values(page(path), 'src')]
      const own = links.filter((link) => !/^(data:|\?)/.test(link))
      expect(own.map((link) => fault(path, link)).filter(Boolean)).toEqual([])
    }
  })
})

describe('every page', () => {
  test('has a title and a description of its own, and says where it is', () => {
    const titles = site.pages.map((path) => /<title>([^<]+)<\/title>/.exec(page(path))![1])
    expect(new Set(titles).size).toBe(site.pages.length)
    for (const path of site.pages) {
      expect([path, meta(page(path), 'description').length > 40]).toEqual([path, true])
      expect(page(path)).toContain(`<link rel="canonical" href="${origin}${base}${path}" />`)
    }
  })

  test('has a picture of 1200 by 630 for links to it', () => {
    for (const path of site.pages) {
      const address = meta(page(path), 'og:image')
      expect(address).toMatch(`${origin}${base}cards/`)
      const png = site.read(address.slice(`${origin}${base}`.length))!
      expect([png.toString('latin1', 1, 4), png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([
        'PNG',
        1200,
        630
      ])
    }
  })

  test('has a policy, and nothing inline that the policy would forbid', () => {
    for (const path of site.pages) {
      const html = page(path)
      expect(html).toContain("content=\"default-src 'none'; script-src 'self'; style-src 'self'")
      const tags = html.match(/<[a-z][^>]*>/g)!
      expect(
        tags.filter((tag) => /\s(style|on\w+)=|<style|<script(?![^>]* src=)/.test(tag))
      ).toEqual([])
    }
  })

  test('uses an id once', () => {
    for (const path of site.pages) {
      const ids = values(page(path), 'id')
      expect([path, ids.filter((id, index) => ids.indexOf(id) !== index)]).toEqual([path, []])
    }
  })
})

describe('the front page', () => {
  test('shows the two lines for this site, as everything else makes them', () => {
    const lines = snippet({
      sentence: sentenceFor(bank.title, modes.quick.max),
      page: snippetPage(site),
      script: `${origin}${base}quiz/${manifest.version}/autoload.js`
    })
    const [, code] = /<code id="lines"[^>]*>([^]*?)<\/code/.exec(page(''))!
    expect(unescaped(code!).trim()).toBe(lines)
  })

  test('links to the quiz without scripts, which links back to the one with scripts', () => {
    expect(values(page(''), 'href')).toContain(base + plainPage)
    expect(snippetPage(site)).toBe(`${origin}${base}${plainPage}`)
    expect(site.read(plainPage)!.toString()).toContain('<a href="./">full quiz</a>')
    expect(site.read('quiz/')).toBeDefined()
  })

  test('names files that the site has', () => {
    for (const file of ['autoload.js', 'career-path-quiz.js', 'LICENSES.txt']) {
      expect(site.read(`quiz/${manifest.version}/${file}`)).toBeDefined()
    }
  })
})

describe('the page of what it decides by', () => {
  test('shows every item with its options and weights', () => {
    const html = page('how/')
    for (const { id, stem, options } of bank.items) {
      const [, item] = new RegExp(`<details class="item" id="${id}">([^]*?)</details>`).exec(html)!
      const text = unescaped(item!).replace(/\s+/g, ' ')
      expect(text).toContain(stem)
      for (const { text: option } of options) expect(text).toContain(option)
      expect(values(item!, 'data-weight').map(Number)).toEqual(
        options.flatMap(({ weights }) => bank.tracks.map((track) => weights[track.id]))
      )
    }
  })

  test('shows every theme, and the sources that it comes from', () => {
    const html = page('how/')
    for (const [id, text] of Object.entries(themes)) {
      const [, theme] = new RegExp(`<details class="theme" id="${id}">([^]*?)</details>`).exec(
        html
      )!
      expect(unescaped(theme!).replace(/\s+/g, ' ')).toContain(text)
      const sources = bank.links!.filter((link) => link.themes?.includes(id))
      for (const { url } of sources) expect(values(theme!, 'href')).toContain(url)
    }
  })

  test('shows the questions that are never scored', () => {
    const asked = [bank.now, bank.followUps, bank.readiness?.items, bank.situation].flat()
    for (const item of asked) expect(words('how/')).toContain(item!.stem)
  })
})

const banks = { en: bank, es: spanish, de: german }

test.each(languages)('each place has a page in %s with everything the bank says of it', (lang) => {
  expect(banks[lang].places).toHaveLength(7)
  for (const place of banks[lang].places!) {
    const text = words(pathIn(lang, placePath(place)))
    const { name, headline, meaning, week, cost, complaint, path, roles } = place
    for (const said of [name, headline, meaning, week, cost, complaint, path]) {
      expect(text).toContain(said)
    }
    for (const role of roles!) expect(text).toContain(role.name)
  }
})

test('the technical report is there with its plots', () => {
  expect(words('how/report/')).toContain('No real person has been measured.')
  expect(values(page('how/report/'), 'src').filter((src) => src.endsWith('.svg'))).toHaveLength(4)
})

describe('in three languages', () => {
  const originals = ['', 'quiz/', 'place/', ...bank.places!.map(placePath)]

  test('there are the front page, the quiz and the places, and each names the others', () => {
    for (const original of originals) {
      const paths = pathsOf(original)
      for (const lang of languages) {
        const html = page(paths[lang])
        expect(html).toContain(`<html lang="${lang}">`)
        const alternates = [
          ...html.matchAll(/<link rel="alternate" hreflang="(.+?)" href="(.+?)"/g)
        ]
        expect(alternates.map(([, tag, href]) => [tag, href])).toEqual(
          Object.entries({ ...paths, 'x-default': original }).map(([tag, path]) => [
            tag,
            `${origin}${base}${path}`
          ])
        )
        const hrefs = values(html, 'href')
        for (const other of languages) expect(hrefs).toContain(base + paths[other])
        if (original !== 'place/') expect(html).toContain(`<career-path-quiz lang="${lang}"`)
      }
    }
  })

  test('a picture says what its page says', () => {
    for (const lang of languages) {
      const pictureOf = (path: string) => meta(page(pathIn(lang, path)), 'og:image')
      expect(pictureOf('')).toBe(`${origin}${base}${quizCardPath(lang)}`)
      for (const place of banks[lang].places!) {
        const html = page(pathIn(lang, placePath(place)))
        expect(pictureOf(placePath(place))).toBe(`${origin}${base}${cardPath(place, lang)}`)
        expect(meta(html, 'og:image:alt')).toBe(`${place.name}: ${place.headline}`)
      }
    }
    const files = languages.map((lang) =>
      site.read(cardPath(bank.places![0]!, lang))!.toString('hex')
    )
    expect(new Set(files).size).toBe(languages.length)
  })

  test.each(['es', 'de'] as const)('nothing in %s is left in English', (lang) => {
    const english = messagesIn('en')
    const own = messagesIn(lang)
    const same = Object.entries(own).filter(
      ([key, text]) => typeof text === 'string' && text === english[key as keyof typeof english]
    )
    expect(same).toEqual([])
    const sentences = Object.values(english).filter(
      (text) => typeof text === 'string' && text.includes(' ')
    ) as string[]
    for (const original of originals) {
      const text = words(pathIn(lang, original))
      expect(sentences.filter((each) => text.includes(each))).toEqual([])
    }
  })

  test.each(['es', 'de'] as const)('a link from %s to an English page says so', (lang) => {
    const mark = new RegExp(`(\\(EN\\)|\\${messagesIn(lang).inEnglish.slice(0, -1)}\\))\\s*$`)
    for (const original of originals) {
      const links = [...page(pathIn(lang, original)).matchAll(/<a\s([^>]*)>([^]*?)<\/a\s*>/g)]
      const unmarked = links.filter(([, attributes, content]) => {
        const href = /href="([^"]*)"/.exec(attributes!)![1]!
        const isOwn = !href.startsWith(base) || href.startsWith(`${base}${lang}/`)
        return !isOwn && !/\slang="/.test(attributes!) && !mark.test(content!)
      })
      expect(unmarked.map(([link]) => link)).toEqual([])
    }
  })
})

test('the card in the contrast check has the colors of the quiz', () => {
  const css = readFileSync('widget/theme/root.css', 'utf8')
  expect(css).toContain(`light-dark(${cardColors.light}, ${cardColors.dark})`)
})
