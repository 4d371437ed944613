import type { Rows } from './rows'
import type { State } from './state'

/** A set of places that a reading looked into. The same set is the same object: thousands of readings share it. */
export interface Ground {
  /** As `placeKey` writes them, sorted. */
  readonly places: readonly string[]
  readonly joined: Map<Ground, Ground>
  /** The state in which they were last looked at, by number, and how they stood there. */
  lookedAt: number
  versions: string
}

const grounds = new Map<string, Ground>()

/** The ground of one place, as nearly every reading asks for it. */
export function groundAt(place: string): Ground {
  return grounds.get(place) ?? groundOf([place])
}

/** The ground of these places. */
export function groundOf(places: readonly string[]): Ground {
  const sorted = [...new Set(places)].sort()
  const key = sorted.join(' ')
  const known = grounds.get(key)
  if (known !== undefined) return known
  const made = { places: sorted, joined: new Map(), lookedAt: -1, versions: '' }
  grounds.set(key, made)
  return made
}

/** The ground of what looked nowhere. */
export const nowhere = groundOf([])

export function joined(one: Ground, other: Ground): Ground {
  if (one === other || other === nowhere) return one
  const known = one.joined.get(other)
  if (known !== undefined) return known
  const made = groundOf([...one.places, ...other.places])
  one.joined.set(other, made)
  return made
}

/** How the places of a ground stand in a state: the same words for as long as nothing in any of them changes. */
export function versionsIn(state: State, ground: Ground): string {
  const number = numberOf(state)
  if (ground.lookedAt !== number) {
    const versions = ground.places.map(place => versionOf(state.places.get(place))).join()
    if (versions !== ground.versions) ground.versions = versions
    ground.lookedAt = number
  }
  return ground.versions
}

const numbers = new WeakMap<object, number>()
let next = 1

/** A number for each object, so that what is kept by it does not hold on to states that are gone. */
function numberOf(one: object): number {
  const known = numbers.get(one)
  if (known !== undefined) return known
  const number = next++
  numbers.set(one, number)
  return number
}

function versionOf(rows: Rows | undefined): number {
  return rows === undefined ? 0 : numberOf(rows)
}
