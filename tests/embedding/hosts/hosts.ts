import { createHash } from 'node:crypto'
import { recipe } from '../../helpers/recipe.ts'
import type { EngineName } from '../engines/engine.ts'
import { tag, type Host, type Origins } from '../host.ts'
import { script } from '../server.ts'

/**
 * A host, and the engines in which `npm test` visits it. `npm run test:embedding` visits all hosts
 * in all engines.
 */
export interface ListedHost extends Host {
  /** Browsers report no layout shifts of a hidden page, and this one only looks hidden to scripts. */
  isHidden?: boolean
  always?: readonly EngineName[]
}

const everywhere = ['chromium', 'firefox', 'webkit'] as const

const withScripts =
  (...scripts: string[]) =>
  () =>
    [tag, ...scripts].join('\n')

const digest = `sha384-${createHash('sha384').update(script).digest('base64')}`

/** Themes and resets. */
const styled: ListedHost[] = [
  {
    name: 'a page that resets everything',
    styles: 'universal-reset',
    always: ['chromium']
  },
  { name: 'a page with ten pixels to the rem', styles: 'small-root' },
  { name: 'a page with twenty pixels to the rem', styles: 'large-root' },
  { name: 'a page that styles every element', styles: 'loud', always: everywhere },
  { name: 'a page that styles every control', styles: 'controls' },
  { name: 'a page with our class names', styles: 'names' },
  { name: 'a dark page', styles: 'dark' },
  { name: 'a dark page without a color scheme', styles: 'dark-undeclared' },
  { name: 'a page set like a book', styles: 'print-like' },
  { name: 'a right-to-left page', styles: 'rtl', html: 'lang="ar" dir="rtl"' },
  { name: 'a page that is transformed', styles: 'transformed' },
  { name: 'a page that is zoomed', styles: 'zoomed' },
  {
    name: 'a side column of 200 pixels',
    styles: 'narrow',
    around: ['<div class="aside">', '</div>']
  },
  { name: 'a column as wide as a phone', styles: 'phone' },
  { name: 'a post that is a flex box', styles: 'flex' },
  { name: 'a post that is a grid', styles: 'columns' },
  // In quirks mode, a line with nothing but small text is 3 pixels lower.
  { name: 'a page in quirks mode', styles: 'plain', doctype: '', tolerance: 4 },
  { name: 'a paragraph', styles: 'plain', around: ['<p>', '</p>'] },
  { name: 'a list item', styles: 'plain', around: ['<ul><li>', '</li></ul>'] },
  {
    name: 'a table cell',
    styles: 'plain',
    around: ['<table width="100%"><tr><td>', '</td></tr></table>']
  }
]

/** Policies: what a page forbids, and where the script comes from. */
const strict: ListedHost[] = [
  {
    name: 'a page with a strict policy',
    styles: 'plain',
    headers: {
      'content-security-policy': recipe('Strict policies', 0).replace(/^[\w-]+: |\n$/g, '')
    },
    always: everywhere
  },
  {
    name: 'a page with nonces and strict-dynamic',
    styles: 'plain',
    nonce: 'n0nce',
    snippet: withScripts('<script src="/career-path-quiz.js" nonce="n0nce" async></script>'),
    headers: {
      'content-security-policy':
        "default-src 'none'; script-src 'nonce-n0nce' 'strict-dynamic'; style-src 'nonce-n0nce'; object-src 'none'; base-uri 'none'"
    }
  },
  {
    name: 'a page that forbids Trusted Types policies',
    styles: 'plain',
    headers: {
      'content-security-policy': "require-trusted-types-for 'script'; trusted-types 'none'"
    }
  },
  {
    name: 'a sandbox with an opaque origin',
    styles: 'plain',
    headers: { 'content-security-policy': 'sandbox allow-scripts' }
  },
  {
    name: 'a page that checks the script of another origin by its digest',
    styles: 'plain',
    snippet: ({ elsewhere }: Origins) =>
      `${tag}\n${recipe('Strict policies', 1, elsewhere).replace('sha384-…', digest)}`,
    headers: { 'cross-origin-embedder-policy': 'require-corp' }
  }
]

/** Ways to load the script. */
const loaded: ListedHost[] = [
  {
    name: 'a page with the script in its head',
    styles: 'plain',
    head: '<script src="/career-path-quiz.js"></script>',
    snippet: () => tag
  },
  {
    name: 'a page with the script before the element',
    styles: 'plain',
    snippet: () => `<script src="/career-path-quiz.js"></script>\n${tag}`
  },
  {
    name: 'a page with the script deferred',
    styles: 'plain',
    snippet: withScripts('<script src="/career-path-quiz.js" defer></script>')
  },
  {
    name: 'a page with the script as a module',
    styles: 'plain',
    snippet: withScripts('<script type="module" src="/career-path-quiz.js"></script>')
  },
  {
    name: 'a page with the script twice',
    styles: 'plain',
    snippet: withScripts(
      '<script src="/career-path-quiz.js" async></script>',
      '<script src="/career-path-quiz.js?again" async></script>'
    )
  },
  {
    name: 'a page with the script as a module and as a classic script',
    styles: 'plain',
    snippet: withScripts(
      '<script type="module" src="/career-path-quiz.js"></script>',
      '<script src="/career-path-quiz.js?classic" async></script>'
    )
  },
  {
    name: 'a page with two versions of the script',
    styles: 'plain',
    snippet: withScripts(
      '<script src="/career-path-quiz.js" async></script>',
      '<script src="/later/career-path-quiz.js" defer></script>'
    )
  },
  {
    name: 'a page that adds the script long after it has loaded',
    styles: 'plain',
    snippet: withScripts('<script src="/adds/career-path-quiz.js" defer></script>')
  },
  {
    name: 'a page that concatenates scripts',
    styles: 'plain',
    snippet: withScripts('<script src="/glued.js" defer></script>')
  },
  {
    name: 'a page in windows-1252, from a server that names no charset',
    styles: 'plain',
    charset: 'windows-1252',
    snippet: withScripts('<script src="/bare/career-path-quiz.js"></script>')
  }
]

/** Ways to load autoload.js, a small script that imports the rest. */
const autoloaded: ListedHost[] = [
  {
    // WebKit asks that site for an icon, with or without a quiz. Our servers don't list that.
    name: 'a page whose relative addresses are another site’s',
    styles: 'plain',
    snippet: ({ origin, elsewhere }: Origins) =>
      `<base href="${elsewhere}/base/">${tag}\n<script src="${origin}/autoload.js" type="module"></script>`,
    always: everywhere
  },
  {
    name: 'a page that loads the quiz when it is near, with a strict policy',
    styles: 'plain',
    snippet: withScripts('<script src="/autoload.js" async></script>'),
    headers: {
      'content-security-policy':
        "default-src 'none'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'"
    },
    always: ['chromium']
  },
  {
    name: 'a page that loads the quiz from another origin, with nonces and strict-dynamic',
    styles: 'plain',
    nonce: 'n0nce',
    snippet: ({ elsewhere }: Origins) => `${tag}
<script src="${elsewhere}/autoload.js" nonce="n0nce" crossorigin async></script>`,
    headers: {
      'content-security-policy':
        "default-src 'none'; script-src 'nonce-n0nce' 'strict-dynamic'; style-src 'nonce-n0nce'; object-src 'none'; base-uri 'none'",
      'cross-origin-embedder-policy': 'require-corp'
    }
  },
  {
    name: 'a page that loads the quiz when it is near, with the script in its head',
    styles: 'universal-reset',
    head: '<script src="/autoload.js"></script>',
    snippet: () => tag
  },
  {
    name: 'a page that has autoload.js as a module and as a classic script',
    styles: 'plain',
    snippet: withScripts(
      '<script type="module" src="/autoload.js"></script>',
      '<script src="/autoload.js?classic" async></script>'
    )
  },
  {
    name: 'a page that has autoload.js and then the one file',
    styles: 'plain',
    snippet: withScripts(
      '<script src="/autoload.js"></script>',
      '<script src="/career-path-quiz.js"></script>'
    )
  },
  {
    name: 'a page that has the one file and then autoload.js',
    styles: 'plain',
    snippet: withScripts(
      '<script src="/career-path-quiz.js"></script>',
      '<script src="/autoload.js"></script>'
    )
  }
]

/** Pages whose scripts have changed built-in objects or the document. */
const scripted: ListedHost[] = [
  {
    name: 'a page whose arrays have a toJSON',
    styles: 'plain',
    head: '<script src="/pollutes-json.js"></script>'
  },
  {
    name: 'a page that guards the document against translators',
    styles: 'plain',
    head: '<script src="/guards-nodes.js"></script>'
  },
  {
    name: 'a page with keyboard shortcuts of its own',
    styles: 'plain',
    head: '<script src="/has-shortcuts.js"></script>',
    always: ['chromium']
  },
  {
    name: 'a page whose storage throws',
    styles: 'plain',
    head: '<script src="/breaks-storage.js"></script>',
    always: ['chromium']
  },
  {
    name: 'a page that is prerendered and hidden',
    styles: 'plain',
    isHidden: true,
    head: '<script src="/draws-no-frames.js"></script>'
  },
  {
    name: 'a page that has extended the prototypes',
    styles: 'plain',
    head: '<script src="/extends-prototypes.js"></script>'
  }
]

export const hosts: readonly ListedHost[] = [
  ...styled,
  ...strict,
  ...loaded,
  ...autoloaded,
  ...scripted
]

/**
 * Scripts of the hosts, by path. They are functions so that they are type-checked, and sent as
 * text.
 */
export const hostScripts: Record<string, () => void> = {
  '/adds/career-path-quiz.js': () => {
    setTimeout(() => {
      const element = document.createElement('script')
      element.src = '/career-path-quiz.js'
      document.body.append(element)
    }, 300)
  },
  '/pollutes-json.js': () => {
    // As Prototype 1.6 and similar libraries did.
    const json = JSON.stringify
    Object.assign(Array.prototype, {
      toJSON(this: unknown[]) {
        return `[${Array.from(this, (value) => json(value)).join(', ')}]`
      }
    })
  },
  '/guards-nodes.js': () => {
    // A widespread workaround for translators that change a page under its framework.
    // eslint-disable-next-line typescript/unbound-method -- called with their nodes below
    const { removeChild, insertBefore } = Node.prototype
    Node.prototype.removeChild = function <Child extends Node>(this: Node, child: Child): Child {
      return child.parentNode === this ? (removeChild.call(this, child) as Child) : child
    }
    Node.prototype.insertBefore = function <New extends Node>(
      this: Node,
      added: New,
      next: Node | null
    ): New {
      return next && next.parentNode !== this
        ? added
        : (insertBefore.call(this, added, next) as New)
    }
  },
  '/has-shortcuts.js': () => {
    // Shortcuts of a slide show: digits, arrows, Enter and the space bar.
    const taken: string[] = []
    Object.assign(globalThis, { taken })
    document.addEventListener('keydown', (event) => {
      const { key, target } = event
      if ((target as Element).closest('input, textarea, select, a, button, summary')) return
      if (key === 'Tab') return
      taken.push(key)
      event.preventDefault()
      document.querySelector<HTMLElement>('#query')!.focus()
    })
  },
  '/breaks-storage.js': () => {
    for (const name of ['localStorage', 'sessionStorage']) {
      Object.defineProperty(globalThis, name, {
        get() {
          throw new DOMException('Forbidden.', 'SecurityError')
        }
      })
    }
  },
  '/draws-no-frames.js': () => {
    globalThis.requestAnimationFrame = () => 0
    Object.defineProperty(document, 'visibilityState', { value: 'hidden' })
    Object.defineProperty(document, 'prerendering', { value: true })
  },
  '/extends-prototypes.js': () => {
    // Not that of objects: `for … in` would see it, and XState looks so.
    for (const { prototype } of [Array, String, Function]) {
      Object.assign(prototype, {
        extend(this: object, other: object) {
          return Object.assign(this, other)
        },
        first(this: ArrayLike<unknown>) {
          return this[0]
        }
      })
    }
  }
}
