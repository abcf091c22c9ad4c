import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { bank, catalogue } from '../../questions/index.ts'
import { parseLinks } from '../../src/bank/parse.ts'
import type { Bank, Link } from '../../src/bank/types.ts'
import { report } from '../../src/index.ts'
import { answerAll, mostFor } from '../helpers/play.ts'
import { heldPosts, seenPosts, type LabeledPost } from './helpers/labeled-posts.ts'
import {
  atom,
  jekyllSite,
  linkTitle,
  markdown,
  plainFeed,
  rss,
  samplePosts
} from './helpers/posts.ts'
import { runCli } from './helpers/run-cli.ts'
import { teaBank } from './helpers/tea-bank.ts'
import { temporaryFolder } from './helpers/temporary-folder.ts'

interface Output {
  links: Link[]
  suggestions: {
    id: string
    number?: number
    suggested: { tracks: string[]; reasons: { text: string }[] }
  }[]
  faults: { file: string; line: number; message: string; dropped: boolean }[]
}

async function links(args: readonly string[], stdin = ''): Promise<Output> {
  const { code, stdout } = await runCli(['links', ...args, '--json'], stdin)
  expect(code).toBe(0)
  return JSON.parse(stdout) as Output
}

const ok = (list: readonly Link[]) => {
  const { issues } = parseLinks(list, bank)
  expect(issues).toEqual([])
}

/** Lists the feed of a folder in a file. */
const linksInto = (out: string, folder: string) =>
  runCli(['links', join(folder, 'feed.xml'), '--out', out, '--yes'])

describe('a feed', () => {
  test('RSS with the podcast namespaces becomes a valid list', async () => {
    const { links: list, suggestions, faults } = await links(['-'], rss(samplePosts))
    expect(list).toHaveLength(50)
    ok(list)
    // A third of the addresses are http. The owner is told once.
    expect(faults).toMatchObject([
      { line: 9, message: expect.stringMatching(/^"http:.*" became https/), dropped: false }
    ])
    for (const [index, post] of samplePosts.entries()) {
      expect(list[index]).toMatchObject({
        kind: 'episode',
        title: linkTitle(post.title),
        url: `https://sample.example/${post.slug}/?a=1&b=2`,
        date: post.day,
        source: 'Sample & Podcast'
      })
      if (index > 0) expect(suggestions[index]!.number).toBe(index)
    }
  })

  test('Atom becomes a valid list', async () => {
    const { links: list } = await links(['-'], atom(samplePosts))
    expect(list).toHaveLength(50)
    ok(list)
    expect(list.map(({ date }) => date)).toEqual(samplePosts.map(({ day }) => day))
    expect(list.map(({ title }) => title)).toEqual(samplePosts.map(({ title }) => linkTitle(title)))
    expect(list[0]).toMatchObject({
      kind: 'post',
      source: 'Sample Blog',
      url: 'https://sample.example/post-0-it-s-here/'
    })
  })

  test('with --yes the suggestions are in the list, and it is valid', async () => {
    const { links: list } = await links(['-', '--yes'], rss(samplePosts))
    ok(list)
    const suggested = list.filter(({ tracks }) => tracks)
    expect(suggested.length).toBeGreaterThan(25)
    for (const { reasons } of suggested) {
      expect(reasons!.length).toBeGreaterThan(0)
      for (const { when } of reasons!) expect(when).toBeDefined()
    }
  })

  test('without --yes the list has facts only, and the suggestions are beside it', async () => {
    const folder = temporaryFolder({ 'feed.xml': rss(samplePosts.slice(20, 30)) })
    const out = join(folder, 'links.json')
    const { code } = await runCli(['links', join(folder, 'feed.xml'), '--out', out])
    expect(code).toBe(0)
    const list = JSON.parse(readFileSync(out, 'utf8')) as Link[]
    expect(list.every(({ tracks }) => tracks === undefined)).toBe(true)
    const beside = JSON.parse(
      readFileSync(join(folder, 'links.suggestions.json'), 'utf8')
    ) as object[]
    expect(beside).toHaveLength(10)
  })

  test('a later run keeps what its author has decided, and adds what is new', async () => {
    const [one, two, three] = heldPosts.map((post, at) => ({ ...post, title: `Title ${at}` }))
    const edited = {
      id: 'mine',
      title: 'In my words',
      url: 'https://sample.example/0/',
      asks: 'Someone asks.'
    }
    const bare = { id: 'two', title: 'Bare', url: 'https://sample.example/1/' }
    const gone = { id: 'gone', title: 'Gone', url: 'https://sample.example/gone/' }
    const folder = temporaryFolder({
      'feed.xml': plainFeed([one!, two!, three!]),
      'links.json': JSON.stringify([edited, bare, gone])
    })
    const out = join(folder, 'links.json')
    const { code, stdout } = await linksInto(out, folder)
    expect(code).toBe(0)
    expect(stdout).toContain('2 of them were there and stay as before')
    const list = JSON.parse(readFileSync(out, 'utf8')) as Link[]
    expect(list.map(({ title }) => title)).toEqual(['Title 2', 'In my words', 'Bare', 'Gone'])
    expect(list[1]).toEqual(edited)
    expect(list[2]).toMatchObject(bare)
    expect(list[3]).toEqual(gone)
    ok(list)
  })

  test('a file of something else is not overwritten', async () => {
    const folder = temporaryFolder({
      'feed.xml': plainFeed(heldPosts),
      'bank.json': JSON.stringify(teaBank())
    })
    const out = join(folder, 'bank.json')
    const { code, stderr } = await linksInto(out, folder)
    expect(code).toBe(2)
    expect(stderr).toContain('It is there already, and is no list of links')
    expect(JSON.parse(readFileSync(out, 'utf8'))).toEqual(teaBank())
  })

  test.each([
    ['nowhere/links.json', 'The folder to write to does not exist.'],
    ['.', 'This is a folder. Expected a file.']
  ])('a list that can’t be written to %s is refused before anything is read', async (to, why) => {
    const folder = temporaryFolder()
    const { code, stderr } = await runCli(['links', 'no feed', '--out', join(folder, to)])
    expect(code).toBe(2)
    expect(stderr).toContain(why)
  })

  test('an item without title or address is reported with its line, and the others are kept', async () => {
    const broken = rss(samplePosts.slice(0, 5))
      .replace(/<link>[^<]*post-1[^<]*<\/link>/, '<link>ftp://x</link>')
      .replace(/<title>[^\n]*coding[^\n]*<\/title>/, '<title></title>')
    const { links: list, faults } = await links(['-'], broken)
    expect(list.length).toBe(4)
    const line = broken.split('\n').findIndex((each) => each.includes('<title></title>'))
    expect(faults.filter(({ dropped }) => dropped)).toMatchObject([{ line }])
  })
})

describe('with suggested links alone', () => {
  /** Of the links that clear results show, the share that their label says is on track. */
  async function onTrack(source: string, posts: readonly LabeledPost[], stdin = '') {
    const { links: list } = await links([source, '--yes'], stdin)
    ok(list)
    expect(list).toHaveLength(posts.length)
    const labels = new Map(
      list.map(({ id, url }) => [
        id,
        posts[Number(/(\d+)\/$/.exec(url)![1])]!.tracks as readonly string[]
      ])
    )
    const own: Bank = { ...bank, links: list }
    const results = bank.tracks.flatMap(({ id }) =>
      [1, 2, 3, 4].map((seed) => {
        const session = { mode: 'full', seed } as const
        const items = new Map(bank.items.map((item) => [item.id, item]))
        const responses = answerAll(own, session, (item) => mostFor(own, id, items.get(item.id)!))
        return { track: id, result: report(own, { ...session, responses }) }
      })
    )
    expect(results.every(({ result }) => result.claim.kind === 'clear')).toBe(true)
    const shown = results.flatMap(({ track, result }) =>
      result.links.map((link) => ({ track, id: link.id }))
    )
    // Three places are shown first; a list of suggestions must fill them for every track.
    expect(shown.length).toBeGreaterThanOrEqual(3 * results.length)
    return shown.filter(({ track, id }) => labels.get(id)!.includes(track)).length / shown.length
  }

  test('at least 85% of what a clear result shows is on track: posts nothing was tuned to', async () => {
    expect(await onTrack('-', heldPosts, plainFeed(heldPosts))).toBeGreaterThanOrEqual(0.85)
  })

  test('at least 85% of what a clear result shows is on track: a site of eighty posts', async () => {
    const posts = [...seenPosts, ...heldPosts]
    const folder = temporaryFolder(jekyllSite(posts))
    expect(await onTrack(folder, posts)).toBeGreaterThanOrEqual(0.85)
  })

  test('at least 85% of what a clear result shows is on track: an advice show', async () => {
    const used = new Set(bank.links!.map(({ url }) => url))
    // The bank's own links teach it the words of themes.
    const posts = catalogue
      .filter(({ url }) => !used.has(url))
      .map(({ title, asks, tracks }) => ({ title, text: asks!, tracks: tracks! as never }))
    expect(posts.length).toBeGreaterThan(100)
    expect(await onTrack('-', posts, plainFeed(posts))).toBeGreaterThanOrEqual(0.85)
  })

  test('a post that names no work clearly gets no tracks', async () => {
    const posts = [...seenPosts, ...heldPosts].filter(({ tracks }) => tracks.length === 0)
    const { suggestions } = await links(['-'], plainFeed(posts))
    expect(suggestions.filter(({ suggested }) => suggested.tracks.length > 0)).toEqual([])
  })

  test('of the episodes of the catalogue that get tracks, most were labeled so by hand', async () => {
    const episodes = catalogue.filter(({ asks }) => asks)
    const feed = plainFeed(episodes.map(({ title, asks }) => ({ title, text: asks! })))
    const { suggestions } = await links(['-'], feed)
    const judged = suggestions.flatMap(({ suggested }, index) =>
      suggested.tracks.map((track) => episodes[index]!.tracks!.includes(track as never))
    )
    const right = judged.filter(Boolean).length / judged.length
    const without = suggestions.filter(({ suggested }) => suggested.tracks.length === 0).length
    expect(judged.length).toBeGreaterThan(50)
    expect(right).toBeGreaterThan(0.9)
    const page = readFileSync('docs/cli.md', 'utf8').replace(/\s+/g, ' ')
    expect(page).toContain(`about ${Math.round(10 * right)} in 10 suggested tracks were right`)
    expect(page).toContain(`that is ${Math.round((3 * without) / suggestions.length)} in 3 posts`)
  })
})

describe('a reason from an answer', () => {
  const reasonsFor = async (text: string) => {
    const { suggestions } = await links(['-'], plainFeed([{ title: 'Should I?', text }]))
    return suggestions[0]!.suggested.reasons.map((reason) => reason.text)
  }

  test('needs more than one word of an everyday answer', async () => {
    expect(await reasonsFor('I never know. It was on paper, and I was happy.')).toEqual([])
    expect(await reasonsFor('Money was tight. Then came small children.')).toEqual([
      'You answered “Small children”.'
    ])
  })

  test('needs one word if that is the whole answer', async () => {
    expect(await reasonsFor('Then I found security.')).toEqual(['You answered “Security”.'])
  })
})

describe('words by track', () => {
  const post = [{ title: 'Grinding a flat white in the rain', text: 'Beans, and a spoon of foam.' }]
  const words = { tea: ['leaf'], coffee: ['flat white', 'beans'], water: ['glass'] }
  const files = (file: unknown) =>
    temporaryFolder({
      'bank.json': JSON.stringify(teaBank()),
      'words.json': JSON.stringify(file),
      'feed.xml': plainFeed(post)
    })
  const run = (folder: string, ...more: string[]) =>
    runCli([
      'links',
      join(folder, 'feed.xml'),
      '--bank',
      join(folder, 'bank.json'),
      '--json',
      ...more
    ])

  test('of a bank of your own come from a file', async () => {
    const folder = files(words)
    const { stdout } = await run(folder, '--words', join(folder, 'words.json'))
    const { suggestions } = JSON.parse(stdout) as Output
    expect(suggestions[0]!.suggested).toMatchObject({
      tracks: ['coffee'],
      because: ['flat white', 'beans']
    })
  })

  test('without a file are the names of its tracks', async () => {
    const { stdout, stderr } = await run(files(words))
    expect((JSON.parse(stdout) as Output).suggestions[0]!.suggested.tracks).toEqual(['coffee'])
    expect(stderr).toBe('')
  })

  test('are asked for if posts don’t name a track', async () => {
    const folder = files(words)
    writeFileSync(join(folder, 'feed.xml'), plainFeed([{ title: 'Rain', text: 'It rained.' }]))
    const { stderr } = await run(folder)
    expect(stderr).toContain('Posts that name no track: 1 of 1. Give --words a file')
  })

  test('must be a list for each track', async () => {
    const folder = files({ ...words, water: 'glass' })
    const { code, stderr } = await run(folder, '--words', join(folder, 'words.json'))
    expect(code).toBe(2)
    expect(stderr).toMatch(/words\.json: 1:\d+: Expected a list of words at "water"/)
  })
})

describe('hostile XML is harmless', () => {
  const item = '<item><title>&a; &lol; fine</title><link>https://a.example/x</link></item>'
  const channel = (inside: string) => `<rss><channel><title>T</title>${inside}</channel></rss>`

  test('entities that multiply stay text', async () => {
    const lol = Array.from(
      { length: 9 },
      (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`
    )
    const xml = `<!DOCTYPE rss [<!ENTITY l0 "lol">${lol.join('')}]>${channel(item.replace('&lol;', '&l9;'))}`
    const { links: list } = await links(['-'], xml)
    expect(list[0]!.title).toContain('&l9;')
  })

  test('files and addresses are not read', async () => {
    const xml = `<!DOCTYPE rss [<!ENTITY a SYSTEM "file:///etc/passwd">]>${channel(item)}`
    const { links: list } = await links(['-'], xml)
    expect(list[0]!.title).toContain('&a;')
  })

  test.each([
    ['deep', `<rss>${'<a>'.repeat(100_000)}`, /nested too deeply/],
    ['not a feed', '<html><body>Hi</body></html>', /isn't a feed/],
    ['empty', '', /isn't a feed/],
    ['binary', '\0\0\0', /not a text file/]
  ])('%s', async (_, xml, message) => {
    const { code, stderr } = await runCli(['links', '-'], xml)
    expect(code).toBe(2)
    expect(stderr).toMatch(message)
    expect(stderr).not.toMatch(/\n\s+at /)
  })

  test('an unescaped "&" loses no post', async () => {
    const { links: list } = await links(['-'], channel(item.replace('&a; &lol;', 'Q & A')))
    expect(list[0]!.title).toBe('Q & A fine')
  })

  test('addresses that run code are left out', async () => {
    const { code } = await runCli(
      ['links', '-'],
      channel(item.replace('https://a.example/x', 'javascript:alert(1)'))
    )
    expect(code).toBe(1)
  })
})

describe('a folder of posts', () => {
  const files = (folder: string, dated = true) =>
    Object.fromEntries(
      samplePosts.map((post) => [
        `${folder}/${dated ? `${post.fileDay}-` : ''}${post.slug}.md`,
        markdown(post)
      ])
    )
  const byUrl = (list: readonly Link[]) => new Map(list.map((link) => [link.url, link]))

  test('Jekyll: the date of the front matter decides the address', async () => {
    const folder = temporaryFolder({
      '_config.yml':
        'title: Sample\nurl: "https://sample.example"\nbaseurl: /show\npermalink: /:year/:month/:day/:title/\n',
      ...files('_posts'),
      'about.md': '---\ntitle: About\npermalink: /about/\n---\n'
    })
    const { links: list, suggestions, faults } = await links([folder])
    expect(faults).toEqual([])
    expect(list).toHaveLength(50)
    ok(list)
    const found = byUrl(list)
    for (const { title, day, slug } of samplePosts) {
      const link = found.get(`https://sample.example/show/${day.replaceAll('-', '/')}/${slug}/`)
      expect(link).toMatchObject({
        title: linkTitle(title),
        date: day,
        source: 'Sample',
        kind: 'episode'
      })
    }
    expect(suggestions.filter(({ number }) => number === 20)).toHaveLength(1)
  })

  test('Jekyll without a rule: categories come first and the ending is .html', async () => {
    const [post] = samplePosts.slice(20)
    const folder = temporaryFolder({
      [`_posts/${post!.fileDay}-${post!.slug}.md`]: markdown(post!)
    })
    const { links: list } = await links([folder, '--url', 'https://a.example/'])
    expect(list[0]!.url).toBe(
      `https://a.example/episode/${post!.day.replaceAll('-', '/')}/${post!.slug}.html`
    )
  })

  test('Hugo: section and file, or the rule of the section', async () => {
    const folder = temporaryFolder({
      'hugo.toml':
        'baseURL = "https://hugo.example/"\ntitle = "H"\n[permalinks]\nnotes = "/:year/:slug/"\n',
      ...files('content/posts', false),
      'content/notes/a.md':
        '+++\ntitle = "It\'s 100% TOML: ok?"\ndate = 2023-05-06T07:08:09-07:00\nslug = "own"\n+++\nText',
      'content/notes/bundle/index.md': '---\ntitle: Bundle\ndate: 2023-05-07\n---\n',
      'content/notes/draft.md': '---\ntitle: Draft\ndate: 2023-05-07\ndraft: true\n---\n',
      'content/posts/_index.md': '---\ntitle: List\n---\n'
    })
    const { links: list } = await links([folder])
    ok(list)
    expect(list).toHaveLength(52)
    const found = byUrl(list)
    expect(found.get('https://hugo.example/2023/own/')).toMatchObject({
      title: "It's 100% TOML: ok?",
      date: '2023-05-06'
    })
    expect(found.get('https://hugo.example/2023/bundle/')).toBeDefined()
    expect(found.get('https://hugo.example/posts/post-3-it-s-here/')).toBeDefined()
  })

  // Hugo 0.111 and Jekyll 4.3 gave these addresses.
  test.each([
    ['/:year/:monthname/:slug/', '/2024/january/one/'],
    ['/:yearday/:weekday/:weekdayname/:slug/', '/5/5/friday/one/'],
    ['/:sections[1:]/:slug/', '/deep/one/'],
    ['/:sections[:last]/:sections[last]/:sections[0]/:slug/', '/notes/deep/notes/one/'],
    ['/:sections[1:2]/:sections[7:]/:slug/', '/deep/one/'],
    ['/Notes/:slug/', '/notes/one/']
  ])('Hugo: the rule %s gives %s', async (rule, path) => {
    const folder = temporaryFolder({
      'hugo.toml': `baseURL = "https://h.example"\n[permalinks]\nnotes = "${rule}"\n`,
      'content/notes/deep/_index.md': '---\ntitle: Deep\n---\n',
      'content/notes/deep/1.md': '---\ntitle: One\ndate: 2024-01-05\n---\n'
    })
    const { links: list, faults } = await links([folder])
    expect(faults).toEqual([])
    expect(list[0]!.url).toBe(`https://h.example${path}`)
  })

  test('Hugo: a post without a date is of the year 1', async () => {
    const folder = temporaryFolder({
      'hugo.toml':
        'baseURL = "https://h.example"\n[permalinks]\nnotes = "/:year/:monthname/:day/:weekdayname/:yearday/:slug/"\n',
      'content/notes/1.md': '---\ntitle: One\n---\n'
    })
    const { links: list } = await links([folder])
    expect(list[0]!.url).toBe('https://h.example/1/january/01/monday/1/one/')
  })

  test.each([
    ['/:year_:month/:title/', '/2024_01/one/'],
    ['/:y_day/:title/', '/005/one/'],
    ['/:short_month/:long_month/:short_day/:long_day/:title/', '/Jan/January/Fri/Friday/one/'],
    ['/:slugified_categories/:title:output_ext', '/big-tea/one.html'],
    ['/:title:30/', '/one:30/']
  ])('Jekyll: the rule %s gives %s', async (rule, path) => {
    const folder = temporaryFolder({
      '_config.yml': `url: https://j.example\npermalink: "${rule}"\n`,
      '_posts/2024-01-05-one.md': '---\ntitle: One\ncategories: [Big Tea]\n---\n'
    })
    const { links: list, faults } = await links([folder])
    expect(faults).toEqual([])
    expect(list[0]!.url).toBe(`https://j.example${path}`)
  })

  test.each([
    [
      'Hugo',
      'hugo.yaml',
      'permalinks: { posts: "/:year/:monthnam/:slug/" }',
      'posts/a.md',
      ':monthnam'
    ],
    ['Hugo', 'hugo.yaml', 'permalinks: { posts: "/:title[1:]/" }', 'posts/a.md', ':title[1:]'],
    ['Jekyll', '_config.yml', 'permalink: /:title_old/', '_posts/2024-01-05-a.md', ':title_old'],
    ['Jekyll', '_config.yml', 'permalink: /:constructor/', '_posts/2024-01-05-a.md', ':constructor']
  ])(
    '%s: a post whose rule can’t be filled in is left out, and the others are kept',
    async (_, config, rule, file, token) => {
      const matter = (title: string, more = '') =>
        `---\ntitle: ${title}\ndate: 2024-01-05\n${more}---\n`
      const folder = temporaryFolder({
        [config]: `url: https://a.example\nbaseURL: https://a.example\n${rule}\n`,
        [file]: matter('Broken'),
        [file.replace('a.md', 'b.md')]: matter('Good', 'url: /good/\npermalink: /good/\n')
      })
      const { links: list, faults } = await links([folder])
      expect(list.map(({ url }) => url)).toEqual(['https://a.example/good/'])
      expect(faults).toMatchObject([{ file: join(folder, file), dropped: true }])
      expect(faults[0]!.message).toContain(`has "${token}"`)
    }
  )

  test('posts come by date, the latest first, and by file name within a day', async () => {
    const folder = temporaryFolder(
      Object.fromEntries(
        ['01-02-a', '01-02-b', '01-01-c', '01-02-d', '01-03-e'].map((name) => [
          `_posts/2024-${name}.md`,
          `---\ntitle: ${name.at(-1)}\n---\n`
        ])
      )
    )
    const { links: list } = await links([folder, '--url', 'https://a.example'])
    expect(list.map(({ title }) => title).join('')).toBe('eabdc')
  })

  test('Eleventy: the path without the date, or a permalink', async () => {
    const folder = temporaryFolder({
      'eleventy.config.js': 'throw new Error("never run")',
      ...files('posts'),
      'posts/own.md':
        '---\ntitle: Own\ndate: 2023-01-02\npermalink: "/p/{{ title | slugify }}/index.html"\n---\n'
    })
    const { links: list } = await links([folder, '--url', 'https://eleventy.example'])
    ok(list)
    const found = byUrl(list)
    expect(list).toHaveLength(51)
    expect(found.get('https://eleventy.example/posts/post-4-it-s-here/')).toBeDefined()
    expect(found.get('https://eleventy.example/p/own/')).toBeDefined()
  })

  test('Eleventy: the folder of a post may set its permalink, a closer one first', async () => {
    const folder = temporaryFolder({
      'eleventy.config.js': '',
      'src/src.json': '{ "permalink": "/far/{{ page.fileSlug }}/", "lang": "de" }',
      'src/posts/posts.json': '{ "permalink": "/p/{{ page.fileSlug }}/" }',
      'src/notes/notes.11tydata.js': 'export default { permalink: () => "/secret/" }',
      'src/posts/2023-01-01-one.md': '---\ntitle: One\n---\n',
      'src/posts/2023-01-02-two.md': '---\ntitle: Two\npermalink: /own/\n---\n',
      'src/2023-01-03-three.md': '---\ntitle: Three\n---\n',
      'src/notes/2023-01-04-four.md': '---\ntitle: Four\n---\n'
    })
    const { links: list, faults } = await links([folder, '--url', 'https://e.example'])
    const byTitle = Object.fromEntries(list.map(({ title, url }) => [title, url]))
    expect(byTitle).toEqual({
      One: 'https://e.example/p/one/',
      Two: 'https://e.example/own/',
      Three: 'https://e.example/far/three/',
      Four: 'https://e.example/far/four/'
    })
    expect(list.every(({ language }) => language === 'de')).toBe(true)
    expect(faults).toEqual([
      {
        file: join(folder, 'src/notes/notes.11tydata.js'),
        line: 1,
        message: 'JavaScript isn’t run. If it sets the permalink, the addresses are wrong.',
        dropped: false
      }
    ])
  })

  test('Jekyll: the defaults of all posts may set their permalink', async () => {
    const defaults = [
      'defaults:',
      '  - scope: { path: "", type: posts }',
      '    values: { permalink: "/blog/:title/" }',
      '  - scope: { path: "", type: pages }',
      '    values: { permalink: "/pages/:title/" }'
    ]
    const folder = temporaryFolder({
      '_config.yml': `url: https://j.example\n${defaults.join('\n')}\n`,
      '_posts/2023-01-01-one.md': '---\ntitle: One\n---\n'
    })
    const { links: list } = await links([folder])
    expect(list[0]!.url).toBe('https://j.example/blog/one/')
  })

  test('a percent or question mark in a file name is escaped', async () => {
    const folder = temporaryFolder({ '_posts/2023-01-02-100%-why?.md': '---\ntitle: Why\n---\n' })
    const { links: list } = await links([folder, '--url', 'https://a.example'])
    expect(list[0]!.url).toBe('https://a.example/2023/01/02/100%25-why%3F.html')
  })

  test('a broken post is reported with its file and line, and the others are kept', async () => {
    const folder = temporaryFolder({
      '_posts/2023-01-01-good.md': '---\ntitle: Good\n---\n',
      '_posts/2023-01-02-colon.md': '---\nlayout: post\ntitle: Episode 12: A colon\n---\n',
      '_posts/2023-01-03-open.md': '---\ntitle: No end\n\nText',
      '_posts/2023-01-04-date.md': '---\ntitle: Date\ndate: someday\n---\n',
      '_posts/2023-01-05-bomb.md': `---\na: &a [x,x]\n${[...'bcdefghijklmnop'].map((key, at) => `${key}: &${key} [*${'abcdefghijklmno'[at]},*${'abcdefghijklmno'[at]}]`).join('\n')}\n---\n`,
      '_posts/2023-01-06-deep.md': `---\na: ${'['.repeat(5000)}\n---\n`,
      '_posts/2023-01-07-binary.md': Buffer.from([45, 45, 45, 10, 0, 1]),
      '_posts/2023-01-08-proto.md': '---\n__proto__: { title: no }\ntitle: !!js/function "x"\n---\n'
    })
    const { links: list, faults } = await links([folder, '--url', 'https://a.example'])
    expect(list.map(({ title }) => title)).toContain('Good')
    const lines = Object.fromEntries(
      faults.map(({ file, line }) => [file.replace(/.*-0\d-(.*)\.md/, '$1'), line])
    )
    expect(lines).toMatchObject({ colon: 3, open: 1, date: 3, deep: 2, binary: 1 })
    expect(lines).toHaveProperty('bomb')
    expect(faults.find(({ file }) => file.includes('colon'))!.message).toMatch(/needs quotes/)
    expect(({} as { title?: string }).title).toBeUndefined()
  })

  test('TOML that is broken is explained in a sentence', async () => {
    const folder = temporaryFolder({
      'hugo.toml': 'baseURL = "https://hugo.example/"',
      'content/a.md': '+++\ntitle = "No end\n+++\n',
      'content/b.md': '+++\ntitle = "Good"\n+++\n'
    })
    const { faults } = await links([folder])
    expect(faults).toMatchObject([{ line: 2 }])
    expect(faults[0]!.message).toMatch(/^The front matter isn't TOML: [^:]+\.$/)
  })

  test('a site at http is listed at https, and the owner is told', async () => {
    const folder = temporaryFolder({ '_posts/2023-01-01-good.md': '---\ntitle: Good\n---\n' })
    const { links: list, faults } = await links([folder, '--url', 'http://a.example'])
    expect(list[0]!.url).toBe('https://a.example/2023/01/01/good.html')
    expect(faults).toMatchObject([
      { file: folder, message: expect.stringContaining('"http://a.example" became https') }
    ])
  })

  test('a folder without a known site is refused', async () => {
    const folder = temporaryFolder({ '_posts/2023-01-01-good.md': '---\ntitle: Good\n---\n' })
    const { code, stderr } = await runCli(['links', folder])
    expect(code).toBe(2)
    expect(stderr).toContain('--url')
  })
})
