/** Everything a quiz keeps on a device stands under a key that starts with this. */
export const keyPrefix = 'career-path-quiz:'

/** Where an unfinished quiz is kept. */
export const responsesKey = ({ id }: { id: string }): string => keyPrefix + id

/** Where earlier results are kept. */
export const historyKey = ({ id }: { id: string }): string => `${keyPrefix + id}:history`
