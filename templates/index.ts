import type { Template } from '../src/model/template'
import { barriers } from './barriers'
import { budget } from './budget'
import { charter } from './charter'
import { clinicalSafety } from './clinical-safety'
import { comms } from './comms'
import { coproduction } from './coproduction'
import { equity } from './equity'
import { evaluation } from './evaluation'
import { governance } from './governance'
import { lessons } from './lessons'
import { logicModel } from './logic-model'
import { needs } from './needs'
import { practiceModel } from './practice-model'
import { privacy } from './privacy'
import { readiness } from './readiness'
import { risks } from './risks'
import type { Sample } from './sample'
import { bridgewaterNorth } from './samples/bridgewater-north'
import { ecouteLittoral } from './samples/ecoute-littoral'
import { stakeholders } from './stakeholders'
import { sustainability } from './sustainability'
import { technology } from './technology'
import { training } from './training'
import { workflow } from './workflow'
import { workplan } from './workplan'

/** The toolkit's templates, in the order of the path through it. */
export const templates: readonly Template[] = [
  charter,
  needs,
  readiness,
  stakeholders,
  coproduction,
  equity,
  barriers,
  practiceModel,
  technology,
  workflow,
  governance,
  privacy,
  clinicalSafety,
  risks,
  workplan,
  comms,
  training,
  budget,
  logicModel,
  evaluation,
  sustainability,
  lessons
]

export const samples: readonly Sample[] = [bridgewaterNorth, ecouteLittoral]

export type { Sample, SampleRow } from './sample'
export { path, type Stage } from './path'
