/** Random walks through the real widget in one run of the tests. */
export const walkCount = 40

/** At most this many steps in each. */
export const longestWalk = 100
