import { writeFileSync } from 'node:fs'
import { format, resolveConfig } from 'prettier'

/** Writes a file as `npm run check` wants it formatted. */
export async function writeFormatted(file: URL, text: string): Promise<void> {
  const options = { ...(await resolveConfig(file)), filepath: file.pathname }
  writeFileSync(file, await format(text, options))
}
