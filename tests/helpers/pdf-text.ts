import { inflateSync } from 'node:zlib'

/** What a PDF that Chromium has printed holds. */
export interface PdfText {
  pages: number
  /** Every letter in the order of drawing, without what stands between words. */
  letters: string
}

/**
 * The text of a PDF as Chromium writes them: objects one after the other, streams deflated, each
 * font with a table that leads from its glyphs to letters. No reader of PDFs in general.
 */
export function readPdf(file: Buffer): PdfText {
  const objects = new Map<string, string>()
  for (const [, id, body] of file.toString('latin1').matchAll(/(\d+) 0 obj\b(.*?)\bendobj/gs)) {
    objects.set(id!, body!)
  }
  const streamOf = (id: string) => {
    const [, head, data] = /^(.*?)stream\r?\n(.*?)\r?\nendstream/s.exec(objects.get(id)!)!
    const bytes = Buffer.from(data!, 'latin1')
    return head!.includes('FlateDecode') ? inflateSync(bytes).toString('latin1') : data!
  }
  const fonts = new Map<string, Map<number, string>>()
  const pages = [...objects.values()].filter((body) => /\/Type\s*\/Page\b/.test(body))
  let letters = ''
  for (const page of pages) {
    const resources = /\/Resources\s+(\d+) 0 R/.exec(page)
    const held = resources ? objects.get(resources[1]!)! : page
    for (const [, name, id] of held.matchAll(/\/(F\d+)\s+(\d+) 0 R/g)) {
      const table = /\/ToUnicode\s+(\d+) 0 R/.exec(objects.get(id!)!)
      if (table) fonts.set(name!, lettersOf(streamOf(table[1]!)))
    }
    const [, content] = /\/Contents\s+(\d+) 0 R/.exec(page)!
    letters += drawn(streamOf(content!), fonts)
  }
  return { pages: pages.length, letters }
}

const text = (hex: string) =>
  String.fromCharCode(...(hex.match(/.{4}/g) ?? []).map((unit) => Number.parseInt(unit, 16)))

/** A font's table from glyphs to letters. */
function lettersOf(table: string): Map<number, string> {
  const letters = new Map<number, string>()
  for (const [, lines] of table.matchAll(/beginbfchar(.*?)endbfchar/gs)) {
    for (const [, glyph, hex] of lines!.matchAll(/<(\w+)>\s*<(\w+)>/g)) {
      letters.set(Number.parseInt(glyph!, 16), text(hex!))
    }
  }
  for (const [, lines] of table.matchAll(/beginbfrange(.*?)endbfrange/gs)) {
    for (const [, first, last, hex] of lines!.matchAll(/<(\w+)>\s*<(\w+)>\s*<(\w+)>/g)) {
      const start = Number.parseInt(first!, 16)
      for (let glyph = start; glyph <= Number.parseInt(last!, 16); glyph++) {
        letters.set(glyph, String.fromCharCode(Number.parseInt(hex!, 16) + glyph - start))
      }
    }
  }
  return letters
}

/** The letters that a page draws. */
function drawn(content: string, fonts: ReadonlyMap<string, ReadonlyMap<number, string>>): string {
  let font: ReadonlyMap<number, string> | undefined
  let letters = ''
  for (const [, name, hex] of content.matchAll(/\/(F\d+)\s+[\d.]+\s+Tf|<([\dA-Fa-f]+)>/g)) {
    if (name) font = fonts.get(name)
    for (const glyph of hex?.match(/.{4}/g) ?? []) {
      letters += font?.get(Number.parseInt(glyph, 16)) ?? ''
    }
  }
  return letters.replace(/\s/g, '')
}
