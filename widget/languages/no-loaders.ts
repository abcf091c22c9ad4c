import type { languageLoaders as all } from './loaders.ts'

/** In place of loaders.ts in the one-file build, which loads nothing and so speaks English only. */
export const languageLoaders: typeof all = {}
