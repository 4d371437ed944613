import fc from 'fast-check'
import { expect } from 'vitest'
import type { ChangeSet } from '../../../../../src/model/change'
import { covered, equal, flatAt, nameOf } from '../naive'
import { type Law, law } from '../law'
import { type Copy, type Engine, picked, sha256 } from '../workbook'
import { flat, history, play, received, setsById, sorted } from '../world'
import { changesByName, plainDifference } from './patches'

const two = ['A', 'B']
const three = ['A', 'B', 'C']
const title = { kind: 'workbook', id: 'W', field: 'title' } as const

export const logLaws: readonly Law[] = [
  law(
    'in the log `from` is always the state before, and every set vouches for its contents',
    history(3),
    (engine, steps) => {
      for (const { log } of play(engine, three, steps)) {
        const sets = setsById(log)
        for (const { parents, patches } of log.sets) {
          const before = parents[0] === undefined ? new Map() : flatAt(sets, parents[0])
          for (const { at, from } of engine.cellsIn(patches))
            expect([nameOf(at), from]).toEqual([nameOf(at), before.get(nameOf(at)) ?? null])
        }
        expect(engine.verify(log, sha256)).toEqual([])
      }
    }
  ),

  law('the state of a copy is its log folded along first parents', history(3), (engine, steps) => {
    for (const { log, state } of play(engine, three, steps)) {
      expect(state.head).toBe(log.head)
      expect(sorted(flat(engine.stateOf(log)))).toEqual(sorted(flat(state)))
      expect(sorted(flatAt(setsById(log), String(log.head)))).toEqual(sorted(flat(state)))
    }
  }),

  law('copies that have the same sets have the same head and the same state', history(3), (engine, steps) => {
    const world = play(engine, three, steps)
    for (const one of world) for (const other of world) if (haveSameSets(one, other)) expectSame(one, other)
    const [last, ...others] = exchanged(engine, world)
    for (const other of others) if (last) expectSame(last, other)
  }),

  law('the head covers every set of the log', history(3), (engine, steps) => {
    for (const { log } of play(engine, three, steps)) {
      expect([...covered(setsById(log), String(log.head))].sort()).toEqual(log.sets.map(set => set.id).sort())
    }
  }),

  law(
    'what changed between any two sets leads from the state of one to that of the other',
    fc.tuple(history(2), fc.nat(), fc.nat()),
    (engine, [steps, one, other]) => {
      for (const { log } of play(engine, two, steps)) {
        const [a, b] = [picked(log.sets, one).id, picked(log.sets, other).id]
        const sets = setsById(log)
        expect(changesByName(engine, engine.diff(log, a, b))).toEqual(plainDifference(flatAt(sets, a), flatAt(sets, b)))
      }
    }
  ),

  law('a log that grew is not changed by what is added to an older one', history(1), (engine, steps) => {
    const { log, state } = picked(play(engine, ['A'], steps), 0)
    const before = log.sets.map(set => set.id)
    const next = (title: string) => {
      const stamp = { copy: title, madeAt: '', author: { id: 'A', name: 'A' }, command: 'test', sha256 }
      const { set } = engine.written(
        state,
        [{ kind: 'workbook', ids: ['W'], fields: ['title'], from: null, to: [[title]] }],
        stamp
      )
      return set
    }
    const [one, other] = [next('one'), next('other')]
    const [withOne, withOther] = [engine.append(log, one), engine.append(log, other)]
    expect(log.sets.map(set => set.id)).toEqual(before)
    expect([withOne.head, withOther.head]).toEqual([one.id, other.id])
    expect([engine.holds(withOne, other.id), engine.holds(withOther, one.id), engine.holds(log, one.id)]).toEqual([
      false,
      false,
      false
    ])
  }),

  law(
    'an altered byte is found',
    fc.tuple(history(2), fc.nat(), fc.nat(), fc.integer({ min: 33, max: 122 })),
    (engine, [steps, set, place, letter]) => {
      const { log } = picked(play(engine, two, steps), 0)
      const lines = log.sets.map(each => JSON.stringify(each))
      const nth = set % lines.length
      const line = picked(lines, nth)
      const at = place % line.length
      const altered = line.slice(0, at) + String.fromCharCode(letter) + line.slice(at + 1)
      const sets = parsed([...lines.slice(0, nth), altered, ...lines.slice(nth + 1)])
      if (sets === null || isSameJson(sets, log.sets)) return
      expect(isFound(engine, sets)).toBe(true)
    }
  ),

  law(
    'a set that says a cell held what it did not is found, even under a true id',
    fc.tuple(history(2), fc.nat()),
    (engine, [steps, nth]) => {
      const { log } = picked(play(engine, two, steps), 0)
      const { id, ...last } = picked(log.sets, log.length - 1)
      const { at, to } = picked([...engine.cellsIn(last.patches), { at: title, to: 'x' }], nth)
      const patch = { ...engine.placeOf(at), ids: [at.id], fields: [at.field], from: [['a lie']], to: [[to]] }
      const untrue = engine.seal({ ...last, patches: [patch] }, sha256)
      const sets = [...log.sets.slice(0, -1), untrue]
      expect(untrue.id).not.toBe(id)
      expect(engine.verify({ sets }, sha256)).toEqual([{ is: 'untrue', set: untrue.id }])
    }
  ),

  law(
    'a set that is missing, or stands in the wrong place, is found',
    fc.tuple(history(2), fc.nat(), fc.nat()),
    (engine, [steps, one, other]) => {
      const { log } = picked(play(engine, two, steps), 1)
      const [a, b] = [one % log.length, other % log.length]
      const without = log.sets.filter((_, nth) => nth !== a)
      const isLast = a === log.length - 1
      const left = log.sets[a]
      if (!isLast && left)
        expect(engine.verify({ sets: without }, sha256).map(problem => problem.is)).toContain('missing')
      if (a === b) return
      const swapped = log.sets.map((set, nth) =>
        nth === a ? picked(log.sets, b) : nth === b ? picked(log.sets, a) : set
      )
      const depends = swapped.some((set, nth) =>
        set.parents.some(parent => swapped.slice(nth).some(({ id }) => id === parent))
      )
      expect(engine.verify({ sets: swapped }, sha256).some(({ is }) => is === 'swapped')).toBe(depends)
    }
  )
]

function haveSameSets(one: Copy, other: Copy): boolean {
  const ids = ({ log }: Copy) => JSON.stringify(log.sets.map(set => set.id).sort())
  return ids(one) === ids(other)
}

function expectSame(one: Copy, other: Copy): void {
  expect(one.log.head).toBe(other.log.head)
  expect(sorted(flat(one.state))).toEqual(sorted(flat(other.state)))
}

/** Everyone gives to the first, who gives it back. */
export function exchanged(engine: Engine, world: readonly Copy[]): readonly Copy[] {
  const [first, ...others] = world
  if (!first) return []
  const all = others.reduce((one, other) => received(engine, one, other, 'lower'), first)
  return [all, ...others.map(other => received(engine, other, all, 'lower'))]
}

/** What is no set at all any more is found in one way or another: by the reader of the file, or here by a throw. */
function isFound(engine: Engine, sets: readonly ChangeSet[]): boolean {
  try {
    return engine.verify({ sets }, sha256).length > 0
  } catch (error) {
    return error instanceof TypeError
  }
}

function parsed(lines: readonly string[]): readonly ChangeSet[] | null {
  try {
    return lines.map(line => JSON.parse(line) as ChangeSet)
  } catch {
    return null
  }
}

function isSameJson(one: readonly ChangeSet[], other: readonly ChangeSet[]): boolean {
  return one.length === other.length && one.every((set, nth) => equal(set as never, other[nth] as never))
}
