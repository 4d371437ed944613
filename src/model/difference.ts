import { type Cells, openFields } from './cells'
import type { Step } from './patch'
import { allRows } from './chunks'
import { type Row, fieldOf } from './row'
import { type Rows, noRows, rowAt } from './rows'
import type { State } from './state'
import { same } from './value'

/** Every cell in which two states differ. What they share is passed over by the chunk. */
export function difference(from: State, to: State): Cells<Step> {
  const cells: Cells<Step> = new Map()
  for (const key of new Set([...from.places.keys(), ...to.places.keys()])) {
    const [before, after] = [from.places.get(key), to.places.get(key)]
    const place = (before ?? after)?.place
    if (place === undefined || before === after) continue
    for (const [rowBefore, rowAfter] of pairs(before ?? noRows(place), after ?? noRows(place))) {
      const id = (rowBefore ?? rowAfter)?.id
      if (id === undefined) continue
      for (const [field, step] of stepsBetween(rowBefore, rowAfter)) openFields(cells, place, id).set(field, step)
    }
  }
  return cells
}

type Pair = readonly [before: Row | undefined, after: Row | undefined]

/** The rows that may differ, each with its other self. */
function* pairs(before: Rows, after: Rows): Generator<Pair> {
  if (before.slots !== after.slots) {
    for (const row of allRows(before.chunks)) yield [row, rowAt(after, row.id)]
    for (const row of allRows(after.chunks)) if (rowAt(before, row.id) === undefined) yield [undefined, row]
    return
  }
  for (let index = 0; index < Math.max(before.chunks.length, after.chunks.length); index += 1) {
    const [chunkBefore = [], chunkAfter = []] = [before.chunks[index], after.chunks[index]]
    if (chunkBefore === chunkAfter) continue
    for (let slot = 0; slot < Math.max(chunkBefore.length, chunkAfter.length); slot += 1)
      if (chunkBefore[slot] !== chunkAfter[slot]) yield [chunkBefore[slot], chunkAfter[slot]]
  }
}

function stepsBetween(
  before: Row | undefined,
  after: Row | undefined
): readonly (readonly [field: string, step: Step])[] {
  const fields = new Set([...Object.keys(before?.fields ?? {}), ...Object.keys(after?.fields ?? {})])
  return [...fields].flatMap(field => {
    const step = { from: fieldOf(before, field), to: fieldOf(after, field) }
    return same(step.from, step.to) ? [] : [[field, step] as const]
  })
}
