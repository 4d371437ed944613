import { createStore, type StoreApi } from 'zustand/vanilla'
import type { BoundMoves } from '../../layout/pictures'
import type { Aim, Direction, End, Grab } from '../../layout/pictures/kind'
import type { Mark, Point, Scene, Unplaced } from '../../layout/pictures/scene'

export type Thing = Mark | Unplaced

/** A mark in somebody's hand: where it would be let go, and by what it is held. */
export interface Carried {
  readonly thing: Thing
  readonly by: 'pointer' | 'keys'
  /** Null where it may not be let go, or has not been moved yet. */
  readonly aim: Aim | null
  /** Where the pointer is. */
  readonly point: Point | null
  /** What the digits typed so far come to. */
  readonly typed: Aim | null
}

/** Apart from what React draws: while something is carried, nothing but it is drawn anew. */
export type CarryStore = StoreApi<Carried | null>

export function createCarry(): CarryStore {
  return createStore<Carried | null>(() => null)
}

/** What stands in the picture, as the keys and the pointer must know it at the moment. */
export interface Held {
  readonly scene: Scene
  readonly moves: BoundMoves | null
  readonly drop: (thing: Thing, aim: Aim | null) => void
  readonly tell: (is: 'grabbed' | 'back' | 'edge', thing: Thing) => void
  readonly announce: (words: string) => void
}

export function idOf(thing: Thing): string {
  return 'box' in thing ? thing.id : thing.row
}

/** A mark of one row, or one that waits for a place, can be taken hold of where the picture knows what moving it means. */
export function canCarry({ moves }: Held, thing: Thing): boolean {
  return moves !== null && thing.row !== null
}

export function grab(store: CarryStore, held: Held, thing: Thing): void {
  if (!canCarry(held, thing)) return
  store.setState({ thing, by: 'keys', aim: null, point: null, typed: null }, true)
  held.tell('grabbed', thing)
}

/** Puts it back where it was. */
export function putBack(store: CarryStore, held: Held): void {
  const carried = store.getState()
  if (carried === null) return
  store.setState(null, true)
  held.tell('back', carried.thing)
}

export function letGo(store: CarryStore, held: Held): void {
  const carried = store.getState()
  if (carried === null) return
  store.setState(null, true)
  held.drop(carried.thing, carried.aim)
}

export function step(store: CarryStore, held: Held, direction: Direction, end: End): void {
  const carried = store.getState()
  if (carried === null || held.moves === null) return
  const aim = held.moves.step(held.scene, carried.thing, carried.aim, direction, end)
  if (aim === null) return held.tell('edge', carried.thing)
  store.setState({ ...carried, aim, typed: null }, true)
  held.announce(aim.words)
}

/** A key that types a value; false where it means nothing here. */
export function type(store: CarryStore, held: Held, thing: Thing, key: string): boolean {
  const carried = store.getState()
  const typed = held.moves?.typed?.(held.scene, thing, carried?.typed ?? null, key) ?? null
  if (typed === null || !canCarry(held, thing)) return false
  if (typed.isWhole) {
    store.setState(null, true)
    held.drop(thing, typed.aim)
    return true
  }
  store.setState({ thing, by: 'keys', aim: typed.aim, point: null, typed: typed.aim }, true)
  held.announce(typed.aim.words)
  return true
}

/** The pointer has gone on with what it took hold of. */
export function drag(store: CarryStore, held: Held, thing: Thing, point: Point, grabbed: Grab): void {
  if (held.moves === null) return
  const aim = held.moves.at(held.scene, thing, point, grabbed)
  store.setState({ thing, by: 'pointer', aim, point, typed: null }, true)
}
