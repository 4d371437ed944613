import fc from 'fast-check'
import { expect } from 'vitest'
import type { Patch, Value } from '../../../../../src/model/change'
import type { State } from '../../../../../src/model/state'
import { type Flat, equal, flatAfter, nameOf, textOf } from '../naive'
import { value } from '../acts'
import { type Law, law } from '../law'
import { type Engine, cells, founded, picked, risks, sheet, table } from '../workbook'
import { flat, history, play, sorted } from '../world'

/** A rectangle to be filled in, wherever it is; what it finds there is put in when its turn comes. */
interface Rectangle {
  readonly rows: readonly string[]
  readonly fields: readonly string[]
  readonly values: readonly Value[]
}

const rectangle: fc.Arbitrary<Rectangle> = fc.record({
  rows: fc.subarray(['0A', '0B', '0C', '1D', '1E'], { minLength: 1 }),
  fields: fc.subarray(['@alive', '@order', ...cells], { minLength: 1 }),
  values: fc.array(value, { minLength: 1, maxLength: 7 })
})

const rectangles = fc.array(rectangle, { maxLength: 6 })

/** Patches that follow each other, each seeing what the one before left. */
function following(
  engine: Engine,
  start: State,
  all: readonly Rectangle[]
): { patches: readonly Patch[]; states: readonly State[] } {
  const patches: Patch[] = []
  const states = [start]
  for (const { rows, fields, values } of all) {
    const state = picked(states, states.length - 1)
    const from = rows.map(id => fields.map(field => engine.get(state, { ...risks, id, field })))
    const to = rows.map((_, line) => fields.map((field, column) => fitting(field, picked(values, line + 2 * column))))
    const patch: Patch = { ...risks, ids: rows, fields, from, to }
    patches.push(patch)
    states.push(engine.apply(state, [patch]))
  }
  return { patches, states }
}

function fitting(field: string, each: Value): Value {
  if (field === '@alive') return each === null || each === false ? null : true
  return field === '@order' ? (['a0', 'a1', 'a2', 'a3', null][JSON.stringify(each).length % 5] ?? null) : each
}

/** The cells in which two plain states differ, with both values. */
export function plainDifference(before: Flat, after: Flat): readonly (readonly [string, Value, Value])[] {
  const names = [...new Set([...before.keys(), ...after.keys()])].sort()
  return names.flatMap(name => {
    const [from, to] = [before.get(name) ?? null, after.get(name) ?? null]
    return equal(from, to) ? [] : [[name, from, to] as const]
  })
}

export function changesByName(engine: Engine, patches: readonly Patch[]): readonly (readonly [string, Value, Value])[] {
  const list = [...engine.changes(patches)].map(({ at, from, to }) => [nameOf(at), from, to] as const)
  return list.sort(([a], [b]) => (a < b ? -1 : 1))
}

export const patchLaws: readonly Law[] = [
  law(
    'a state holds what a plain map would hold, and the states before it stay as they were',
    rectangles,
    (engine, all) => {
      const { patches, states } = following(engine, founded(engine).state, all)
      let plain = flat(picked(states, 0))
      expect(sorted(flat(picked(states, 0)))).toEqual(sorted(flat(founded(engine).state)))
      patches.forEach((patch, nth) => {
        plain = flatAfter(plain, [patch])
        expect(sorted(flat(picked(states, nth + 1)))).toEqual(sorted(plain))
      })
    }
  ),

  law('patches and then their inverse leave everything as it was', rectangles, (engine, all) => {
    const { patches, states } = following(engine, founded(engine).state, all)
    const back = engine.apply(picked(states, states.length - 1), engine.invert(patches))
    expect(sorted(flat(back))).toEqual(sorted(flat(picked(states, 0))))
  }),

  law('squash of a path is the difference of its ends, with no address twice', rectangles, (engine, all) => {
    const { patches, states } = following(engine, founded(engine).state, all)
    const [first, last] = [picked(states, 0), picked(states, states.length - 1)]
    const net = engine.squash(patches.map(patch => [patch]))
    expect(changesByName(engine, net)).toEqual(plainDifference(flat(first), flat(last)))
    const addresses = net.flatMap(patch =>
      patch.ids.flatMap(id => patch.fields.map(field => nameOf({ ...patch, id, field })))
    )
    expect(new Set(addresses).size).toBe(addresses.length)
    expect(engine.areDisjoint(patches)).toBe(isPlainlyDisjoint(patches))
  }),

  law(
    'the difference of two states is every cell in which they differ, and nothing else',
    fc.tuple(rectangles, rectangles),
    (engine, [one, other]) => {
      const start = founded(engine).state
      const ends = [one, other].map(all => picked(following(engine, start, all).states, all.length))
      const [a, b] = [picked(ends, 0), picked(ends, 1)]
      const again = engine.stateFrom(b.head, engine.partsOf(b))
      for (const to of [b, again]) {
        const patches = engine.pack(engine.difference(a, to))
        expect(changesByName(engine, patches)).toEqual(plainDifference(flat(a), flat(b)))
      }
    }
  ),

  law(
    'rows stand by their order and then their id, whenever they are asked for',
    fc.array(fc.tuple(rectangle, fc.boolean()), { maxLength: 10 }),
    (engine, all) => {
      let state = founded(engine).state
      for (const [each, isAsked] of all) {
        state = picked(following(engine, state, [each]).states, 1)
        if (!isAsked) continue
        expect(engine.rowsOf(state, sheet, table).map(row => row.id)).toEqual(plainOrder(flat(state)))
        expect(engine.rowsOf(state, sheet, table)).toBe(engine.rowsOf(state, sheet, table))
      }
    }
  ),

  law('a record whose last field is emptied is not there any more', rectangles, (engine, all) => {
    const { states } = following(engine, founded(engine).state, all)
    for (const state of states)
      for (const { chunks } of engine.partsOf(state))
        for (const { id, fields } of engine.allRows(chunks))
          expect([id, Object.keys(fields).length > 0]).toEqual([id, true])
  }),

  law('a state that is put together from its parts is the same state', history(2), (engine, steps) => {
    for (const { state } of play(engine, ['A', 'B'], steps)) {
      const again = engine.stateFrom(
        state.head,
        JSON.parse(JSON.stringify(engine.partsOf(state), (_, each) => each ?? null))
      )
      expect(sorted(flat(again))).toEqual(sorted(flat(state)))
      expect(engine.rowsOf(again, sheet, table)).toEqual(engine.rowsOf(state, sheet, table))
      expect(engine.tablesOf(again)).toEqual(engine.tablesOf(state))
    }
  })
]

function isPlainlyDisjoint(patches: readonly Patch[]): boolean {
  const names = patches.flatMap(patch =>
    patch.ids.flatMap(id => patch.fields.map(field => nameOf({ ...patch, id, field })))
  )
  return new Set(names).size === names.length
}

/** The living rows of the table in order, out of a plain state. */
export function plainOrder(plain: Flat): readonly string[] {
  const living = [...plain].flatMap(([name, each]) => {
    const [kind, , id, field] = JSON.parse(name)
    return kind === 'row' && field === '@alive' && each === true ? [String(id)] : []
  })
  const key = (id: string) => textOf(plain.get(nameOf({ ...risks, id, field: '@order' })) ?? '~')
  return living.sort((a, b) => (key(a) === key(b) ? (a < b ? -1 : 1) : key(a) < key(b) ? -1 : 1))
}
