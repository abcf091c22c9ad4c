import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Resvg } from '@resvg/resvg-js'
import type { Bank } from '../src/bank/types.ts'
import { layOutCard } from '../widget/result/card.ts'
import { drawingSvg, type Drawing } from '../widget/result/drawing.ts'
import { cardPath } from './place-path.ts'

/** The same font everywhere, because a machine that builds may have none. */
const fontFiles = ['400Regular', '500Medium', '600SemiBold', '700Bold', '800ExtraBold'].map(
  (name) => fileURLToPath(import.meta.resolve(`@expo-google-fonts/inter/${name}/Inter_${name}.ttf`))
)

/** A drawing as a PNG file. */
function pngOf(drawing: Drawing): Buffer {
  const font = {
    fontFiles,
    loadSystemFonts: false,
    defaultFontFamily: 'Inter',
    sansSerifFamily: 'Inter'
  }
  // The renderer knows only weights in hundreds.
  const svg = drawingSvg(drawing).replaceAll(
    /font-weight="(\d+)"/g,
    (_, weight: string) => `font-weight="${Math.round(Number(weight) / 100) * 100}"`
  )
  return new Resvg(svg, { font }).render().asPng()
}

/**
 * The pictures that services show with a link: one of the quiz, and one of each place.
 *
 * @param address - The site's, as people write it.
 * @returns PNG files of 1200 by 630 pixels, by their paths.
 */
export function cardFiles(bank: Bank, address: string): Map<string, Buffer> {
  const files = new Map([
    [
      'cards/quiz.png',
      pngOf(
        layOutCard(bank, {
          eyebrow: 'A quiz for software engineers',
          title: 'Lead people, build, or go deep?',
          note: 'It says how sure it is.',
          address
        })
      )
    ]
  ])
  for (const place of bank.places ?? []) {
    const { name, headline, complaint = '', region } = place
    files.set(
      cardPath(place),
      pngOf(
        layOutCard(bank, {
          eyebrow: 'One of seven places',
          title: name,
          headline,
          note: complaint,
          address,
          shown: { region }
        })
      )
    )
  }
  return files
}

/** The tab's icon: the map, tiny. */
export const icon = readFileSync(new URL('icon.svg', import.meta.url))
