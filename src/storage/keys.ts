/** Everything a quiz stores on a device has a key that starts with this. */
export const keyPrefix = 'career-path-quiz:'

/** Where an unfinished quiz is stored. */
export const responsesKey = ({ id }: { id: string }): string => keyPrefix + id

/** Where earlier results are stored. */
export const historyKey = ({ id }: { id: string }): string => `${keyPrefix + id}:history`
