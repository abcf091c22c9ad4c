/** Random walks through the real widget in one run of the tests. */
export const walkCount = 40

/** At most this many steps in each. About a tenth of them apply on the screen they come to. */
export const longestWalk = 400

/** At least this many steps in all. */
export const fewestSteps = 2000
