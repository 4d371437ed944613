import type { Template } from '../src/model/template'
import { barriers } from './barriers'
import { charter } from './charter'
import { coproduction } from './coproduction'
import { evaluation } from './evaluation'
import { needs } from './needs'
import { readiness } from './readiness'
import { risks } from './risks'
import type { Sample } from './sample'
import { bridgewaterNorth } from './samples/bridgewater-north'
import { stakeholders } from './stakeholders'

/** The toolkit's templates, in the order of the path through it. */
export const templates: readonly Template[] = [
  charter,
  needs,
  readiness,
  stakeholders,
  coproduction,
  barriers,
  risks,
  evaluation
]

export const samples: readonly Sample[] = [bridgewaterNorth]

export type { Sample, SampleRow } from './sample'
export { path, type Stage } from './path'
