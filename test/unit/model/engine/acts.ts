import fc from 'fast-check'
import type { Address, Id, Patch, Value } from '../../../../src/model/change'
import type { State } from '../../../../src/model/state'
import { type Engine, cells, newRows, picked, risks, sheet, table } from './workbook'

/** What a person may do; numbers pick among what there is at that moment. */
export type Act = Edit | { readonly do: 'undo' } | { readonly do: 'redo' }

export type Edit =
  | { readonly do: 'set' | 'set-and-revert'; readonly row: number; readonly cell: number; readonly value: Value }
  | { readonly do: 'add' | 'remove' | 'restore' | 'rename'; readonly row: number }
  | { readonly do: 'move'; readonly row: number; readonly before: number }
  | { readonly do: 'paste'; readonly row: number; readonly values: readonly (readonly Value[])[] }

export const value: fc.Arbitrary<Value> = fc.oneof(
  fc.constantFrom<Value>(null, 1, 2, 3, 'low', 'high', true, false),
  fc.constantFrom<Value>(['a', 'b'], ['b'], { unread: 'soon' }, 'one two three', 'one 2 three')
)

const row = fc.nat({ max: 6 })

export const edit: fc.Arbitrary<Edit> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ do: fc.constant('set' as const), row, cell: fc.nat({ max: 2 }), value }) },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant('set-and-revert' as const), row, cell: fc.nat({ max: 2 }), value })
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constantFrom('remove', 'restore', 'rename'), row }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('add' as const), row }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('move' as const), row, before: row }) },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('paste' as const),
      row,
      values: fc.array(fc.tuple(value, value), { minLength: 1, maxLength: 3 })
    })
  }
)

export const act: fc.Arbitrary<Act> = fc.oneof(
  { weight: 10, arbitrary: edit },
  { weight: 1, arbitrary: fc.constantFrom<Act>({ do: 'undo' }, { do: 'redo' }) }
)

/** The patches of an edit in this state; `copy` and `nth` make the ids of new rows. */
export function patchesFor(engine: Engine, state: State, edit: Edit, copy: Id, nth: number): readonly Patch[] {
  const living = engine.rowsOf(state, sheet, table)
  const all = engine.allRows(engine.chunksOf(state, sheet, table))
  const { id } = picked(living.length > 0 && edit.do !== 'restore' ? living : all, edit.row)
  const set = (at: Address, to: Value) => engine.patchesOf([{ at, from: engine.get(state, at), to }])
  const cell = (field: string): Address => ({ ...risks, id, field })
  switch (edit.do) {
    case 'set':
    case 'set-and-revert':
      return set(cell(picked(cells, edit.cell)), edit.value)
    case 'remove':
      return set(cell('@alive'), null)
    case 'restore':
      return set(cell('@alive'), true)
    case 'rename':
      return set({ kind: 'workbook', id: 'W', field: 'title' }, `Title ${edit.row}`)
    case 'move':
      return moving(engine, state, id, edit.before)
    case 'paste':
      return pasting(engine, state, edit.row, edit.values)
    default:
      return [newRows([`1${String(nth).padStart(3, '0')}${copy}`], engine.orderBefore(living, id, 1).keys)]
  }
}

function moving(engine: Engine, state: State, id: Id, before: number): readonly Patch[] {
  const others = engine.rowsOf(state, sheet, table).filter(each => each.id !== id)
  const { keys, moved } = engine.orderBefore(others, others.length > 0 ? picked(others, before).id : null, 1)
  const placed = [{ id, order: keys[0] ?? null }, ...moved]
  return engine.patchesOf(
    placed.map(each => {
      const at = { ...risks, id: each.id, field: '@order' }
      return { at, from: engine.get(state, at), to: each.order }
    })
  )
}

function pasting(engine: Engine, state: State, first: number, values: readonly (readonly Value[])[]): readonly Patch[] {
  const living = engine.rowsOf(state, sheet, table)
  const ids = living.slice(first % Math.max(living.length, 1)).map(each => each.id)
  const into = ids.slice(0, values.length)
  const from = into.map(id => ['title', 'level'].map(field => engine.get(state, { ...risks, id, field })))
  return [{ ...risks, ids: into, fields: ['title', 'level'], from, to: values.slice(0, into.length) }]
}
