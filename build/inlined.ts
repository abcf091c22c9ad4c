import { minify, type MinifyOptions } from 'terser'
import type { Plugin } from 'vite'

/**
 * Writes a function that is called once in the place where it is called, and leaves out arguments
 * that nobody reads: the bundler's own minifier, which comes after it and knows everything else
 * better, does neither.
 */
const inlining: MinifyOptions = {
  mangle: false,
  compress: {
    ecma: 2020,
    toplevel: true,
    keep_fargs: false,
    booleans: false,
    conditionals: false,
    join_vars: false
  }
}

/** For a build of one file: parts that import from one another are left as they are. */
export function inlined(): Plugin {
  return {
    name: 'inlined',
    renderChunk: {
      order: 'post',
      async handler(source) {
        const { code = '', map } = await minify(source, { ...inlining, sourceMap: true })
        return { code, map: typeof map === 'string' ? map : null }
      }
    }
  }
}
