import fs from 'node:fs'
import { withTexts, textsOf } from './src/cli/translate/text-list.ts'
const bank=JSON.parse(fs.readFileSync('questions/bank.json','utf8'))
for (const lang of process.argv.slice(2)) {
  const t=JSON.parse(fs.readFileSync(`/work/drafts/texts.${lang}.json`,'utf8'))
  const missing=[...textsOf(bank).keys()].filter(k=>!t[k]); console.log(lang,'missing',missing.length,missing.slice(0,5))
  const out=withTexts(bank,(p)=>t[p]) as any
  out.language=lang
  for (const i of out.items) { delete i.note; for(const o of i.options) delete o.ratings }
  for (const l of out.links) l.language='en'
  fs.writeFileSync(`questions/bank.${lang}.json`, JSON.stringify(out,null,2)+'\n')
}
