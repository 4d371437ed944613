import { addressOf, type Cells, openFields, type Place, placeKey } from './cells'
import type { Change, Id, Patch, Value } from './change'
import { same } from './value'

/** What a cell held before and holds after. */
export interface Step {
  readonly from: Value
  readonly to: Value
}

/** Every cell of the patches, in their order. */
export function* cellsIn(patches: readonly Patch[]): Generator<Change> {
  for (const patch of patches)
    for (const [line, id] of patch.ids.entries()) {
      const [from, to] = [patch.from?.[line], patch.to?.[line]]
      for (const [index, field] of patch.fields.entries())
        yield { at: addressOf(patch, id, field), from: from?.[index] ?? null, to: to?.[index] ?? null }
    }
}

/**
 * The cells that the patches change: all that squash, difference, merge and history read. A rectangle may hold cells that stay
 * as they are; those are no changes.
 */
export function* changes(patches: readonly Patch[]): Generator<Change> {
  for (const change of cellsIn(patches)) if (!same(change.from, change.to)) yield change
}

/** Whether the patches change no cell at all. */
export function changesNothing(patches: readonly Patch[]): boolean {
  return changes(patches).next().done === true
}

/** The patches that take these back, last first. */
export function invert(patches: readonly Patch[]): readonly Patch[] {
  return patches.map(patch => ({ ...patch, from: patch.to, to: patch.from })).reverse()
}

/**
 * One list for several that follow each other: from what the first to touch a cell found to what the last gave it. Cells that
 * end as they began are left out. Rectangles that touch nothing of each other stay as they are.
 */
export function squash(lists: readonly (readonly Patch[])[]): readonly Patch[] {
  const patches = lists.flat()
  return areDisjoint(patches) ? patches.filter(patch => !changesNothing([patch])) : pack(steps(patches))
}

/** The net change of each cell, those that end as they began included. */
export function steps(patches: readonly Patch[]): Cells<Step> {
  const net: Cells<Step> = new Map()
  for (const { at, from, to } of changes(patches)) {
    const fields = openFields(net, at, at.id)
    const known = fields.get(at.field)
    fields.set(at.field, { from: known ? known.from : from, to })
  }
  return net
}

/** Cells as rectangles: records of one place that change in the same fields stand together. What changes nothing is left out. */
export function pack(cells: Cells<Step>): readonly Patch[] {
  const groups = new Map<string, Rectangle>()
  for (const [key, { place, records }] of cells)
    for (const [id, steps] of records) {
      const fields = [...steps.keys()].filter(field => differs(steps.get(field))).sort()
      if (fields.length === 0) continue
      const groupKey = JSON.stringify([key, ...fields])
      const group = groups.get(groupKey) ?? { place, fields, lines: new Map() }
      groups.set(groupKey, group)
      group.lines.set(
        id,
        fields.map(field => steps.get(field) ?? unchanged)
      )
    }
  return [...groups.values()].map(toPatch)
}

/** The patches that give these cells their new values. */
export function patchesOf(list: Iterable<Change>): readonly Patch[] {
  const cells: Cells<Step> = new Map()
  for (const { at, from, to } of list) openFields(cells, at, at.id).set(at.field, { from, to })
  return pack(cells)
}

const unchanged: Step = { from: null, to: null }

interface Rectangle {
  readonly place: Place
  readonly fields: readonly string[]
  readonly lines: Map<Id, readonly Step[]>
}

function differs(step: Step | undefined): boolean {
  return step !== undefined && !same(step.from, step.to)
}

function toPatch({ place, fields, lines }: Rectangle): Patch {
  const side = (end: 'from' | 'to') => {
    const values = [...lines.values()].map(line => line.map(step => step[end]))
    return values.every(line => line.every(value => value === null)) ? null : values
  }
  return { ...place, ids: [...lines.keys()], fields, from: side('from'), to: side('to') }
}

/** Whether no address stands twice in the patches. */
export function areDisjoint(patches: readonly Patch[]): boolean {
  const patchesByField = new Map<string, Patch[]>()
  for (const patch of patches) {
    const place = placeKey(patch)
    for (const field of patch.fields) {
      const known = patchesByField.get(`${place}/${field}`)
      if (known) known.push(patch)
      else patchesByField.set(`${place}/${field}`, [patch])
    }
  }
  const shared = [...patchesByField.values()].filter(list => list.length > 1)
  return (
    patches.every(patch => areUnique(patch.ids)) && shared.every(list => areUnique(list.flatMap(patch => patch.ids)))
  )
}

function areUnique(ids: readonly Id[]): boolean {
  return ids.length < 2 || new Set(ids).size === ids.length
}
