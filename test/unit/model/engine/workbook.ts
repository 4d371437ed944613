import { createHash } from 'node:crypto'
import type { Id, Json, Patch } from '../../../../src/model/change'
import type { Stamp } from '../../../../src/model/commit'
import type { Log } from '../../../../src/model/log'
import type { State } from '../../../../src/model/state'
import type * as whole from './engine'

export type Engine = typeof whole

export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
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

export function picked<T>(list: readonly T[], nth: number): T {
  const one = list[nth % Math.max(list.length, 1)]
  if (one === undefined) throw new Error('nothing to pick from')
  return one
}
