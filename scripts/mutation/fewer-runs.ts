// Stands in for fast-check in `npm run mutation`, where each test runs for many mutants.
import fc from '../../node_modules/fast-check/lib/fast-check.js'

/** If a mutant breaks a property, it usually fails within a few runs. */
const mostRuns = 5

const assert = (<Ts>(property: fc.IRawProperty<Ts>, parameters: fc.Parameters<Ts> = {}) =>
  fc.assert(property, {
    ...parameters,
    numRuns: Math.min(parameters.numRuns ?? mostRuns, mostRuns)
  })) as typeof fc.assert

export * from '../../node_modules/fast-check/lib/fast-check.js'
export default { ...fc, assert }
