import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { snippet } from '../../site/snippet.ts'
import type { Resource } from './server.ts'

/** A page with the quiz pasted into it. */
export interface Host {
  /** What kind of page it is: "… in a page that resets everything". */
  name: string
  /** Its style sheet, under hosts/styles. */
  styles?: string
  /** Attributes of its first tag, such as `dir="rtl"`. */
  html?: string
  /** Markup in its head, before everything else. */
  head?: string
  /** Markup around the quiz in the post. */
  around?: readonly [before: string, after: string]
  /** Element and script as pasted; the README's two lines by default. */
  snippet?: (at: Origins) => string
  /** Response headers, such as a policy. */
  headers?: Record<string, string> | ((at: Origins) => Record<string, string>)
  /** The nonce that its policy requires of scripts and styles. */
  nonce?: string
  doctype?: string
  /** By how many pixels a length inside may differ from that on a blank page. */
  tolerance?: number
  charset?: 'utf-8' | 'windows-1252'
}

/** The page's own origin, and another one. */
export interface Origins {
  origin: string
  elsewhere: string
}

/** The two lines, as the site's snippet builder makes them. */
export const twoLines = snippet({
  sentence: 'Management, individual work or a specialism? Think it through with the quiz at',
  page: 'https://quiz.example',
  script: '/career-path-quiz.js'
})

/** The element as it is pasted: words and one link for readers without scripts. */
export const tag = twoLines.split('\n')[0]!

const post = readFileSync(join(import.meta.dirname, 'hosts/post.html'), 'utf8')

/** The response that serves a host. */
export function pageOf(host: Host, at: Origins): Resource {
  const { charset = 'utf-8', headers = {}, around = ['', ''] } = host
  const nonce = host.nonce ? ` nonce="${host.nonce}"` : ''
  const parts: Record<string, string> = {
    doctype: host.doctype ?? '<!doctype html>',
    html: host.html ?? 'lang="en"',
    nonce,
    head: host.head ?? '',
    styles: host.styles ? `<link rel="stylesheet" href="/${host.styles}.css"${nonce}>` : '',
    snippet: around.join(host.snippet?.(at) ?? twoLines)
  }
  const text = post.replaceAll(/\{(\w+)\}/g, (_, name: string) => parts[name] ?? '')
  return {
    type: `text/html; charset=${charset}`,
    body: Buffer.from(text, charset === 'utf-8' ? 'utf8' : 'latin1'),
    headers: typeof headers === 'function' ? headers(at) : headers
  }
}
