import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Resvg } from '@resvg/resvg-js'
import { layOutCard } from '../widget/result/card.ts'
import { drawingSvg, type Drawing } from '../widget/result/drawing.ts'
import type { Edition } from './edition.ts'
import { cardPath, quizCardPath } from './place-path.ts'

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
 * The pictures that services show with a link, in one language: of the quiz, and of each place.
 *
 * @param address - The site's, as people write it.
 * @returns PNG files of 1200 by 630 pixels, by their paths.
 */
export function cardFiles(
  { language, bank, messages }: Edition,
  address: string
): Map<string, Buffer> {
  const files = new Map([
    [
      quizCardPath(language),
      pngOf(
        layOutCard(bank, {
          eyebrow: messages.cardEyebrow,
          title: messages.cardTitle,
          note: messages.cardNote,
          address
        })
      )
    ]
  ])
  for (const place of bank.places ?? []) {
    const { name, headline, complaint = '', region } = place
    files.set(
      cardPath(place, language),
      pngOf(
        layOutCard(bank, {
          eyebrow: messages.placeEyebrow,
          title: name,
          headline,
          note: complaint,
          address,
          shown: { named: { region } }
        })
      )
    )
  }
  return files
}

/** The tab's icon: the map, tiny. */
export const icon = readFileSync(new URL('icon.svg', import.meta.url))
