import { describe, it } from 'vitest'
import * as engine from './engine'
import { commitLaws } from './laws/commits'
import { logLaws } from './laws/log'
import { mergeLaws } from './laws/merges'
import { patchLaws } from './laws/patches'
import { restLaws } from './laws/rest'
import { undoLaws } from './laws/undo'
import { extent } from './law'

const laws = {
  patches: patchLaws,
  log: logLaws,
  commits: commitLaws,
  undo: undoLaws,
  merges: mergeLaws,
  rest: restLaws
}

describe.each(Object.entries(laws))('the laws of the engine: %s', (_, list) => {
  it.each(list.map(law => [law.title, law] as const))('%s', (_, law) => law.check(engine, extent))
})
