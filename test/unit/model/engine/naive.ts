import type { Address, ChangeSet, Hash, Patch, Value } from '../../../../src/model/change'

/**
 * A second engine, as plain as can be and independent of the first: a state is one flat map from address to value, every set
 * has its own, and everything is worked out anew each time it is asked.
 */
export type Flat = ReadonlyMap<string, Value>

export function nameOf(at: Address): string {
  return JSON.stringify([at.kind, at.in ?? null, at.id, at.field])
}

export function addressNamed(name: string): Address {
  const [kind, place, id, field] = JSON.parse(name)
  return place === null ? { kind, id, field } : { kind, in: place, id, field }
}

export function equal(a: Value | undefined, b: Value | undefined): boolean {
  return JSON.stringify(a ?? null) === JSON.stringify(b ?? null)
}

/** Texts as they are, the rest as JSON; nothing for an empty cell. */
export function textOf(value: Value | undefined): string {
  if (typeof value === 'string') return value
  return value === undefined || value === null ? '' : JSON.stringify(value)
}

export function flatAfter(before: Flat, patches: readonly Patch[]): Flat {
  const after = new Map(before)
  for (const patch of patches)
    for (let line = 0; line < patch.ids.length; line += 1)
      for (let column = 0; column < patch.fields.length; column += 1) {
        const at = { kind: patch.kind, in: patch.in, id: patch.ids[line] ?? '', field: patch.fields[column] ?? '' }
        const value = patch.to === null ? null : (patch.to[line]?.[column] ?? null)
        if (value === null) after.delete(nameOf(at))
        else after.set(nameOf(at), value)
      }
  return after
}

export type Sets = ReadonlyMap<Hash, ChangeSet>

export function flatAt(sets: Sets, head: Hash): Flat {
  const set = found(sets, head)
  const before = set.parents[0] === undefined ? new Map<string, Value>() : flatAt(sets, set.parents[0])
  return flatAfter(before, set.patches)
}

function found(sets: Sets, id: Hash): ChangeSet {
  const set = sets.get(id)
  if (!set) throw new Error(`no set ${id}`)
  return set
}

export function covered(sets: Sets, head: Hash): ReadonlySet<Hash> {
  return new Set([head, ...found(sets, head).parents.flatMap(parent => [...covered(sets, parent)])])
}

/** A base of a merge: what was agreed, and what never was. */
export interface NaiveGround {
  readonly flat: Flat
  readonly contested: ReadonlySet<string>
}

/** The last common sets, merged with one another where there are several. */
export function naiveGround(sets: Sets, one: ReadonlySet<Hash>, other: ReadonlySet<Hash>): NaiveGround {
  const common = [...one].filter(id => other.has(id))
  const last = common.filter(id => !common.some(later => later !== id && covered(sets, later).has(id))).sort()
  let ground: NaiveGround = { flat: new Map(), contested: new Set() }
  let seen = new Set<Hash>()
  last.forEach((id, nth) => {
    const next: NaiveGround = { flat: flatAt(sets, id), contested: new Set() }
    ground = nth === 0 ? next : meeting(naiveGround(sets, seen, covered(sets, id)), ground, next)
    seen = new Set([...seen, ...covered(sets, id)])
  })
  return ground
}

function meeting(base: NaiveGround, one: NaiveGround, other: NaiveGround): NaiveGround {
  const { result, contested } = naiveThreeWay(base, one.flat, other.flat)
  for (const name of contested) put(result, name, base.flat.get(name))
  return { flat: result, contested: new Set([...contested, ...one.contested, ...other.contested]) }
}

/** `result` holds my value where a cell is contested. */
export function naiveThreeWay(
  base: NaiveGround,
  mine: Flat,
  theirs: Flat
): { result: Map<string, Value>; contested: Set<string> } {
  const result = new Map(mine)
  const contested = new Set<string>()
  for (const name of new Set([...base.flat.keys(), ...mine.keys(), ...theirs.keys(), ...base.contested])) {
    const [was, my, their] = [base.flat.get(name), mine.get(name), theirs.get(name)]
    if (equal(my, their)) continue
    if (base.contested.has(name)) contested.add(name)
    else if (isRemoval(base.flat, name, my, theirs) || isRemoval(base.flat, name, their, mine)) contested.add(name)
    else if (equal(my, was)) put(result, name, their)
    else if (equal(their, was)) continue
    else if (!decidesItself(name)) contested.add(name)
    else put(result, name, my === undefined || (their !== undefined && textOf(their) < textOf(my)) ? their : my)
  }
  return { result, contested }
}

/** One side removed the record and the other changed something of it, its place among the others aside. */
function isRemoval(base: Flat, name: string, value: Value | undefined, keeping: Flat): boolean {
  const at = addressNamed(name)
  if (at.field !== '@alive' || value !== undefined || base.get(name) !== true || keeping.get(name) !== true)
    return false
  return [...new Set([...base.keys(), ...keeping.keys()])].some(other => {
    const to = addressNamed(other)
    const isSame = nameOf({ ...to, field: '' }) === nameOf({ ...at, field: '' })
    return isSame && to.field !== '@alive' && to.field !== '@order' && !equal(base.get(other), keeping.get(other))
  })
}

function decidesItself(name: string): boolean {
  const { field } = addressNamed(name)
  return field === '@order' || field === 'code'
}

function put(flat: Map<string, Value>, name: string, value: Value | undefined): void {
  if (value === undefined || value === null) flat.delete(name)
  else flat.set(name, value)
}
