import { extractText } from 'unpdf'

/** What a PDF holds. */
export interface PdfText {
  pages: number
  /** Every letter in the order of drawing, without what stands between words. */
  letters: string
}

/** The text of a PDF. What one glyph draws for several letters is read as those letters. */
export async function readPdf(file: Uint8Array): Promise<PdfText> {
  const { totalPages, text } = await extractText(new Uint8Array(file), { mergePages: true })
  return { pages: totalPages, letters: text.replace(/\s/g, '') }
}
