import fc from 'fast-check'
import type { ChangeSet, Id, Patch, Value } from '../../../../src/model/change'
import type { Log } from '../../../../src/model/log'
import type { Plan } from '../../../../src/model/merge'
import type { State } from '../../../../src/model/state'
import { type Act, act, patchesFor } from './acts'
import { type Flat, nameOf } from './naive'
import { type Copy, copies, type Engine, picked, stampOf } from './workbook'

/** How the person who merges decides what is disputed. */
export type Policy = 'mine' | 'theirs' | 'lower'
export const policy = fc.constantFrom<Policy>('mine', 'theirs', 'lower')

export type Step =
  | { readonly by: number; readonly act: Act }
  /** One takes in what the other has. */
  | { readonly by: number; readonly from: number; readonly policy: Policy }
  /** Two take in what the other had, at the same time, and decide each for themselves. */
  | { readonly crosswise: readonly [number, number]; readonly policies: readonly [Policy, Policy] }

/** Work and merges of so many copies, in any order. */
export function history(copies: number, maxLength = 14): fc.Arbitrary<readonly Step[]> {
  const by = fc.nat({ max: copies - 1 })
  const crosswise = fc.record({ crosswise: fc.tuple(by, by), policies: fc.tuple(policy, policy) })
  return fc.array(
    fc.oneof(
      { weight: 6, arbitrary: fc.record({ by, act }) },
      { weight: copies > 1 ? 3 : 0, arbitrary: fc.record({ by, from: by, policy }) },
      { weight: copies > 1 ? 1 : 0, arbitrary: crosswise }
    ),
    { maxLength, size: 'max' }
  )
}

export function play(engine: Engine, ids: readonly Id[], steps: readonly Step[]): Copy[] {
  const world = copies(engine, ids)
  steps.forEach((step, nth) => {
    if ('crosswise' in step) {
      const [one, other] = step.crosswise.map(by => picked(world, by))
      if (!one || !other || one === other) return
      world[step.crosswise[0]] = received(engine, one, other, step.policies[0])
      world[step.crosswise[1]] = received(engine, other, one, step.policies[1])
    } else {
      const copy = picked(world, step.by)
      world[step.by] =
        'act' in step
          ? done(engine, copy, step.act, nth)
          : received(engine, copy, picked(world, step.from), step.policy)
    }
  })
  return world
}

export function committed(engine: Engine, copy: Copy, patches: readonly Patch[], command?: string): Copy {
  const { set, state } = engine.commit(copy.state, { patches }, stampOf(copy.id, command))
  return set ? { id: copy.id, log: engine.append(copy.log, set), state } : copy
}

export function done(engine: Engine, copy: Copy, act: Act, nth: number): Copy {
  if (act.do === 'undo' || act.do === 'redo') {
    const undone = engine[act.do](copy.log, copy.state, copy.id, stampOf(copy.id))
    return undone ? { id: copy.id, log: engine.append(copy.log, undone.set), state: undone.state } : copy
  }
  const patches = patchesFor(engine, copy.state, act, copy.id, nth)
  const after = committed(engine, copy, patches, `test.${act.do}`)
  return act.do === 'set-and-revert' ? committed(engine, after, engine.invert(patches), 'test.revert') : after
}

export function decided(engine: Engine, plan: Plan, policy: Policy) {
  if (policy !== 'lower') return engine.preferring(policy, plan)
  return plan.disputes.map(({ at, mine, theirs }) => ({ at, value: engine.lower(mine, theirs) }))
}

export function received(engine: Engine, copy: Copy, other: Copy, policy: Policy): Copy {
  const merge = engine.merge(copy, other)
  if (merge.is === 'theirs') return { id: copy.id, log: merge.log, state: merge.state }
  if (merge.is !== 'both') return copy
  const merged = engine.settle(merge.plan, decided(engine, merge.plan, policy), stampOf(copy.id, 'workbook.merge'))
  if ('undecided' in merged) throw new Error('a dispute was left undecided')
  return { id: copy.id, log: merged.log, state: merged.state }
}

/** The state as the plain engine holds it. */
export function flat(state: State): Flat {
  const cells = new Map<string, Value>()
  for (const { place, chunks } of state.places.values())
    for (const record of chunks.flat())
      for (const [field, each] of Object.entries<Value>(record?.fields ?? {}))
        cells.set(nameOf({ ...place, id: record?.id ?? '', field }), each)
  return cells
}

/** Equal whatever the order in which cells were set. */
export function sorted(cells: Flat): readonly (readonly [string, Value])[] {
  return [...cells].sort(([a], [b]) => (a < b ? -1 : 1))
}

export function setsById(...logs: readonly Log[]): ReadonlyMap<string, ChangeSet> {
  return new Map(logs.flatMap(log => log.sets.map(set => [set.id, set] as const)))
}
