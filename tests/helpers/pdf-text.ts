import { extractText } from 'unpdf'

/** The text of a PDF. */
export interface PdfText {
  pages: number
  /** Every letter in the order of drawing, without the space between words. */
  letters: string
}

/** Reads the text of a PDF. A ligature is read as its letters. */
export async function readPdf(file: Uint8Array): Promise<PdfText> {
  const { totalPages, text } = await extractText(new Uint8Array(file), { mergePages: true })
  return { pages: totalPages, letters: text.replace(/\s/g, '') }
}
