/** What the fragment of an address starts with if a result follows. */
export const hashPrefix = '#cpq='
