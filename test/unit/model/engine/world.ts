import { createHash } from 'node:crypto'
import fc from 'fast-check'
import type { ChangeSet, Id, Json, Patch, Value } from '../../../../src/model/change'
import type { Stamp } from '../../../../src/model/commit'
import type { Log } from '../../../../src/model/log'
import type { Plan } from '../../../../src/model/merge'
import type { State } from '../../../../src/model/state'
import { type Act, act, patchesFor } from './acts'
import type { Flat } from './naive'
import { nameOf } from './naive'

export type Engine = typeof import('./engine')

export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

/** What holds of an engine whatever is done with it. Throws where it does not hold. */
export interface Law {
  readonly title: string
  readonly check: (engine: Engine, options: fc.Parameters<unknown>) => void
}

/** Half a thousand cases a law in `npm test`, always the same; twenty thousand others each time in the soak. */
export const extent: fc.Parameters<unknown> =
  process.env.GROUNDWORK_SOAK === '1' ? { numRuns: 20_000 } : { numRuns: 500, seed: 20_261_122 }

/** A law that is a property of what the arbitrary gives. */
export function law<T>(title: string, given: fc.Arbitrary<T>, holds: (engine: Engine, given: T) => void): Law {
  return {
    title,
    check: (engine, options) =>
      fc.assert(
        fc.property(given, each => holds(engine, each)),
        options as fc.Parameters<[T]>
      )
  }
}

export const sheet = '0SHEET'
export const table = 'risk'
export const risks = { kind: 'row', in: [sheet, table] } as const
export const cells = ['title', 'level', 'story'] as const

const definition: Json = {
  id: 'risks',
  tables: [
    {
      id: table,
      columns: [
        { id: 'code', kind: 'code', prefix: 'R' },
        { id: 'title', kind: 'text' },
        { id: 'level', kind: 'number' },
        { id: 'story', kind: 'text', long: true }
      ]
    }
  ]
}

/** One copy of the workbook. */
export interface Copy {
  readonly id: Id
  readonly log: Log
  readonly state: State
}

export function stampOf(copy: Id, command = 'cells.set'): Stamp {
  return { copy, madeAt: '2026-11-22T10:00:00.000Z', author: { id: copy, name: `Person ${copy}` }, command, sha256 }
}

/** A workbook with one sheet and three rows, as each copy got it. */
export function founded(engine: Engine): Omit<Copy, 'id'> {
  const first: readonly Patch[] = [
    { kind: 'template', ids: ['risks'], fields: ['@alive', 'definition'], from: null, to: [[true, definition]] },
    { kind: 'sheet', ids: [sheet], fields: ['@alive', 'template'], from: null, to: [[true, 'risks']] },
    newRows(['0A', '0B', '0C'], ['a0', 'a1', 'a2'])
  ]
  const { set, state } = engine.commit(engine.emptyState, { patches: first }, stampOf('A', 'workbook.new'))
  return set ? { log: engine.append(engine.emptyLog(), set), state } : { log: engine.emptyLog(), state }
}

export function newRows(ids: readonly Id[], orders: readonly string[]): Patch {
  return { ...risks, ids, fields: ['@alive', '@order'], from: null, to: orders.map(order => [true, order]) }
}

export function copies(engine: Engine, ids: readonly Id[]): Copy[] {
  const start = founded(engine)
  return ids.map(id => ({ id, ...start }))
}

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

export function picked<T>(list: readonly T[], nth: number): T {
  const one = list[nth % Math.max(list.length, 1)]
  if (one === undefined) throw new Error('nothing to pick from')
  return one
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
