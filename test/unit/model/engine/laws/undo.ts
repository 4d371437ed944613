import fc from 'fast-check'
import { expect } from 'vitest'
import type { ChangeSet, Id } from '../../../../../src/model/change'
import { equal, nameOf } from '../naive'
import { edit } from '../acts'
import { type Law, law } from '../law'
import { type Copy, type Engine, copies, picked, stampOf } from '../workbook'
import { done, flat, history, play, sorted } from '../world'
import type { Flat } from '../naive'

/** Two stacks, as a person thinks of them. */
function stacks(
  sets: readonly ChangeSet[],
  copy: Id
): { readonly undo: readonly ChangeSet[]; readonly redo: readonly ChangeSet[] } {
  const undo: ChangeSet[] = []
  const redo: ChangeSet[] = []
  for (const set of sets) {
    if (set.copy !== copy || set.parents.length !== 1) continue
    if (set.undoes === undefined) {
      undo.push(set)
      redo.length = 0
    } else if (undo.at(-1)?.id === set.undoes) {
      undo.pop()
      redo.push(set)
    } else {
      redo.pop()
      undo.push(set)
    }
  }
  return { undo, redo }
}

function withoutCodes(cells: Flat): Flat {
  return new Map([...cells].filter(([name]) => !name.endsWith('"code"]')))
}

function expectInverse(engine: Engine, copy: Copy, target: ChangeSet, undone: ReturnType<Engine['undo']>): void {
  const before = flat(copy.state)
  const after = new Map(flat(undone?.state ?? copy.state))
  const skipped = (undone?.skipped ?? []).map(nameOf)
  expect(undone?.set.undoes).toBe(target.id)
  for (const { at, from, to } of engine.changes(target.patches)) {
    const name = nameOf(at)
    const now = before.get(name) ?? null
    const isBack = at.field !== 'code' && equal(now, to)
    expect([name, after.get(name) ?? null]).toEqual([name, isBack ? from : now])
    expect([name, skipped.includes(name)]).toEqual([name, at.field !== 'code' && !isBack && !equal(now, from)])
    after.delete(name)
  }
  for (const [name, value] of after) expect([name, value]).toEqual([name, before.get(name)])
}

const ways = ['undo', 'redo'] as const
const doing = fc.array(
  edit.filter(each => each.do !== 'set-and-revert'),
  { maxLength: 12 }
)

export const undoLaws: readonly Law[] = [
  law('undo and redo follow the two stacks of this copy, and never a set of another', history(3), (engine, steps) => {
    for (const { id, log } of play(engine, ['A', 'B', 'C'], steps)) {
      const { undo, redo } = stacks(log.sets, id)
      expect(engine.undoable(log, id)?.id).toBe(undo.at(-1)?.id)
      expect(engine.redoable(log, id)?.id).toBe(redo.at(-1)?.id)
    }
  }),

  law(
    'undo takes back what still stands, skips and names what changed since, and touches nothing else',
    history(2),
    (engine, steps) => {
      for (const start of play(engine, ['A', 'B'], steps)) {
        for (const way of ways) {
          let copy = start
          for (let turn = 0; turn < 40; turn += 1) {
            const target = engine[`${way}able`](copy.log, copy.id)
            const undone = engine[way](copy.log, copy.state, copy.id, stampOf(copy.id))
            expect(undone === null).toBe(target === null)
            if (!target || !undone) break
            expectInverse(engine, copy, target, undone)
            copy = { id: copy.id, log: engine.append(copy.log, undone.set), state: undone.state }
          }
        }
      }
    }
  ),

  law('everything undone is the beginning again, and everything redone the end, codes aside', doing, (engine, acts) => {
    const start = picked(copies(engine, ['A']), 0)
    const end = acts.reduce((copy, each, nth) => done(engine, copy, each, nth), start)
    const turns = Array.from({ length: acts.length + 1 })
    const undone = turns.reduce<Copy>((copy, _, nth) => done(engine, copy, { do: 'undo' }, nth), end)
    expect(sorted(withoutCodes(flat(undone.state)))).toEqual(sorted(withoutCodes(flat(start.state))))
    const redone = turns.reduce<Copy>((copy, _, nth) => done(engine, copy, { do: 'redo' }, nth), undone)
    expect(sorted(flat(redone.state))).toEqual(sorted(flat(end.state)))
  }),

  law('undo is the same after a restart', history(2), (engine, steps) => {
    for (const { id, log, state } of play(engine, ['A', 'B'], steps)) {
      const again = engine.logOf(JSON.parse(JSON.stringify(log.sets)))
      if ('problem' in again) throw new Error(again.problem.is)
      expect(engine.undo(again, engine.stateOf(again), id, stampOf(id))?.set).toEqual(
        engine.undo(log, state, id, stampOf(id))?.set
      )
    }
  })
]
