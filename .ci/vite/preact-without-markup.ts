import type { Plugin } from 'vite'

// In Preact's published file:
//   … "children"==s?_=k:"dangerouslySetInnerHTML"==s?h=k: …
//   h?(l||y&&(…)||(t.innerHTML=h.__html),r.__k=[]):( …
const prop = /"dangerouslySetInnerHTML"==\w+\?\w+=\w+:/g
const branch = /\b(\w+)\?\([^()]*\([^()]*\)\|\|\([^()]*\.innerHTML=\1\.__html\),\w+\.__k=\[\]\):\(/

/**
 * Takes `dangerouslySetInnerHTML` out of Preact. We never use it, and without it nobody who reads
 * the one-file widget has to take our word that no markup is ever parsed.
 */
export function preactWithoutMarkup(): Plugin {
  return {
    name: 'preact-without-markup',
    transform: {
      filter: { id: /\/preact\/dist\/preact\.mjs$/ },
      handler(source) {
        const code = source.replace(prop, '').replace(branch, '(')
        if (/innerHTML/i.test(code)) {
          this.error('Preact was rewritten: mend the patterns in preact-without-markup.ts.')
        }
        return { code, map: null }
      }
    }
  }
}
