// The packages that built files contain. Each build fails if it finds another one inside, and
// dist/LICENSES.txt has the license of each.

/** Inside the files for a script tag. */
export const inScripts: readonly string[] = ['preact', 'xstate']

/** Inside the command line. */
export const inCli: readonly string[] = ['commander', 'picocolors', 'stemmer', 'zod']

/** The package that a module belongs to, if it isn't our own. */
export const packageOf = (id: string): string | undefined =>
  /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(id)?.[1]
