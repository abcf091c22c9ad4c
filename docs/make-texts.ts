// Writes docs/texts.md from the English texts: `npx node docs/make-texts.ts`.
import { writeFileSync } from 'node:fs'
import { format } from 'prettier'
import { textsPage } from './texts-page.ts'

const page = new URL('texts.md', import.meta.url)
writeFileSync(page, await format(textsPage(), { parser: 'markdown' }))
