import type { Plugin } from 'vite'

/**
 * Our own custom properties, which no page sets, get names of one letter, and lists lose the spaces
 * that lightningcss leaves in them. Those that pages set begin with `--cpq-` and stay.
 */
export function shortStyles(css: string): string {
  const letters = new Map<string, string>()
  return css
    .replace(/--(?!cpq-)[a-z-]+\b/g, (name) => {
      const letter = letters.get(name) ?? String.fromCharCode(97 + letters.size)
      letters.set(name, letter)
      return `--${letter}`
    })
    .replace(/, (?=[a-z#(])/g, ',')
}

/** Does so for the styles that are built into the script tag's file. */
export function shortStylesPlugin(): Plugin {
  return {
    name: 'short-styles',
    enforce: 'post',
    transform: {
      filter: { id: /\.css\?inline$/ },
      handler: (code) => ({ code: shortStyles(code), map: null })
    }
  }
}
