// Copies the bank for data people into dist, where the package's export path points.
import { copyFileSync } from 'node:fs'

copyFileSync(
  new URL('../questions/data-people.json', import.meta.url),
  new URL('../dist/data-people.json', import.meta.url)
)
