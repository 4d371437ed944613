import fc from 'fast-check'
import type { Engine } from './workbook'

/** What holds of an engine whatever is done with it. Throws where it does not hold. */
export interface Law {
  readonly title: string
  readonly check: (engine: Engine, options: fc.Parameters<unknown>) => void
}

/** Half a thousand cases a law in `npm test`, always the same; twenty thousand others each time in the soak. */
export const extent: fc.Parameters<unknown> =
  process.env.GROUNDWORK_SOAK === '1' ? { numRuns: 20_000 } : { numRuns: 500, seed: 20_261_122 }

/** A law that is a property of what the arbitrary gives. */
export function law<T>(title: string, given: fc.Arbitrary<T>, holds: (engine: Engine, given: T) => void): Law {
  return {
    title,
    check: (engine, options) =>
      fc.assert(
        fc.property(given, each => holds(engine, each)),
        options as fc.Parameters<[T]>
      )
  }
}
