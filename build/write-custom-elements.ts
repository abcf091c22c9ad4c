// Writes dist/custom-elements.json and dist/html-data.json, which tell editors about the tag.
import { writeFileSync } from 'node:fs'
import { customElementsManifest, htmlData } from './custom-elements.ts'

const files = { 'custom-elements': customElementsManifest(), 'html-data': htmlData() }
for (const [name, content] of Object.entries(files)) {
  const file = new URL(`../dist/${name}.json`, import.meta.url)
  writeFileSync(file, `${JSON.stringify(content, null, 2)}\n`)
}
