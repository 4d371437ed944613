import type { KeyboardEvent } from 'react'
import type { Direction } from '../../layout/pictures/kind'
import { nextMark } from '../../layout/pictures/nearest'
import { type CarryStore, grab, type Held, idOf, letGo, putBack, step, type Thing, type } from './carry'

/** What the keys of a picture act on. */
export interface KeysAsk extends Held {
  readonly thing: Thing
  /** Things that wait for a place, in their order. */
  readonly waiting: readonly Thing[]
  readonly focus: (thing: Thing) => void
  readonly open: (thing: Thing) => void
  readonly toggleTwin: () => void
}

const arrows: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down'
}

/** One key on a mark. What the picture has no use for goes on to whoever has. */
export function pressKey(event: KeyboardEvent, store: CarryStore, ask: KeysAsk): void {
  if (event.ctrlKey || event.metaKey) return
  const isDone = store.getState() === null ? atRest(event, store, ask) : carrying(event, store, ask)
  if (!isDone) return
  event.preventDefault()
  event.stopPropagation()
}

function carrying({ key, shiftKey, altKey }: KeyboardEvent, store: CarryStore, ask: KeysAsk): boolean {
  const direction = arrows[key]
  if (direction !== undefined) step(store, ask, direction, shiftKey ? 'last' : altKey ? 'first' : 'whole')
  else if (key === 'Enter' || key === ' ') letGo(store, ask)
  else if (key === 'Escape') putBack(store, ask)
  else return key.length === 1 && !altKey && type(store, ask, ask.thing, key)
  return true
}

function atRest({ key, altKey, shiftKey }: KeyboardEvent, store: CarryStore, ask: KeysAsk): boolean {
  if (altKey) return false
  const { thing } = ask
  const to = shiftKey ? undefined : targetOf(key, ask)
  if (to !== undefined) ask.focus(to)
  else if (arrows[key] !== undefined || key === 'Home' || key === 'End') return !shiftKey
  else if (key === 'Enter') ask.open(thing)
  else if (key.length === 1 && type(store, ask, thing, key)) return true
  else if (key === ' ') {
    if (thing.row === null) ask.open(thing)
    else grab(store, ask, thing)
  } else if (key === 't' || key === 'T') ask.toggleTwin()
  else return false
  return true
}

/** Where a key moves the keyboard to: among marks in the plane, among those that wait along their list. */
function targetOf(key: string, { scene, thing, waiting }: KeysAsk): Thing | undefined {
  const direction = arrows[key]
  if (!('box' in thing)) {
    const at = waiting.findIndex(one => idOf(one) === idOf(thing))
    if (key === 'Home') return waiting[0]
    if (key === 'End') return waiting.at(-1)
    if (direction === undefined) return undefined
    return waiting[at + (direction === 'up' || direction === 'left' ? -1 : 1)]
  }
  if (key === 'Home') return scene.marks[0]
  if (key === 'End') return scene.marks.at(-1)
  return direction === undefined ? undefined : nextMark(scene.marks, thing.at, direction)
}
