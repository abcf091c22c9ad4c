import type { BuildOptions } from 'vite'

/** Packages that the command line imports when it needs them. */
const packages = ['@clack/prompts', 'jsonc-parser', 'sax', 'smol-toml', 'xstate', 'yaml']

/**
 * Fewer files load faster: what `lint` needs comes in two. A module goes to the first group it fits,
 * and with it everything it needs that no earlier group has.
 */
const groups = [
  {
    name: 'shared',
    test: /src\/cli\/(?:errors|exit-codes|package-root|program|run|io\/(?!thread)|source\/(?!yaml|json-syntax|load-bank))|commander|picocolors/
  },
  {
    name: 'lint',
    test: /src\/(?:(?:cli\/)?lint|bank|model|adaptive)\/|node_modules\/(?:zod|stemmer)\//
  }
].map((group, at, all) => ({ ...group, priority: all.length - at }))

/** What a chunk contains of others, by its name. */
const notices: Readonly<Record<string, string>> = {
  lint: '/* Contains zod (c) Colin McDonnell, MIT license, and stemmer (c) Titus Wormer, MIT license. */',
  shared:
    '/* Contains commander (c) TJ Holowaychuk, MIT license, and picocolors (c) Oleksii Raspopov, Kostiantyn Denysov, Anton Verinov, ISC license. */'
}

/** Packages as Node gets them: what picocolors has for browsers never colors. */
export const cliResolve = { mainFields: ['module', 'main'] }

/**
 * `vite build --mode cli`: dist/cli.js and, in dist/cli, a chunk per command. zod is built in: a
 * third of it is enough, and its hundred files take longer to load than a bank to check. So are
 * commander and picocolors, which every command needs.
 */
export const cliBuild: BuildOptions = {
  target: 'es2022',
  emptyOutDir: false,
  copyPublicDir: false,
  modulePreload: false,
  reportCompressedSize: false,
  lib: {
    // A thread is a program of its own.
    entry: { 'cli': 'src/cli/main.ts', 'cli/simulate-worker': 'src/cli/simulate/worker.ts' },
    formats: ['es']
  },
  rolldownOptions: {
    platform: 'node',
    external: [/^node:/, ...packages.map((name) => new RegExp(`^${name}(/|$)`))],
    output: {
      chunkFileNames: 'cli/[name].js',
      codeSplitting: { groups },
      minify: true,
      // After minifying, which drops comments.
      postBanner: ({ name }) => notices[name] ?? ''
    }
  }
}
