// Writes docs/themes.md from the shipped bank: `npx node docs/make-themes.ts`.
import { writeFileSync } from 'node:fs'
import { bank } from '../questions/index.ts'
import { themesPage } from './themes-page.ts'

writeFileSync(new URL('themes.md', import.meta.url), themesPage(bank))
