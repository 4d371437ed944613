import { describe, expect, it } from 'vitest'
import type { ChangeSet, Patch } from '../../../src/model/change'
import { lastEdits } from '../../../src/model/history'
import { logOf } from '../../../src/model/log'

const [risks, map, plan] = [
  '01J00000000000000000000001',
  '01J00000000000000000000002',
  '01J00000000000000000000003'
] as const

function set(id: string, before: string | null, madeAt: string, patches: readonly Patch[]): ChangeSet {
  const author = { id: 'ada', name: 'Ada' }
  return { id, parents: before === null ? [] : [before], copy: 'a', madeAt, author, command: 'cells.set', patches }
}

const rows = (sheet: string): Patch => ({
  kind: 'row',
  in: [sheet, 'risk'],
  ids: ['01J00000000000000000000009'],
  fields: ['title'],
  from: null,
  to: [['Fire']]
})
const named = (sheet: string): Patch => ({
  kind: 'sheet',
  ids: [sheet],
  fields: ['title'],
  from: null,
  to: [['Risks']]
})
const chosen = (sheet: string): Patch => ({
  kind: 'setting',
  ids: [`${sheet}/risk`],
  fields: ['appetite'],
  from: null,
  to: [[8]]
})

function log(sets: readonly ChangeSet[]) {
  const found = logOf(sets, 'tail')
  if ('problem' in found) throw new Error('no log')
  return found
}

describe('when a sheet was last edited', () => {
  const sets = [
    set('a', null, '2026-11-01T10:00:00Z', [rows(risks), rows(map), rows(plan)]),
    set('b', 'a', '2026-11-02T10:00:00Z', [rows(risks)]),
    set('c', 'b', '2026-11-03T10:00:00Z', [named(map)]),
    set('d', 'c', '2026-11-04T10:00:00Z', [chosen(risks)]),
    set('e', 'd', '2026-11-05T10:00:00Z', [{ ...named(risks), kind: 'mark' }])
  ]

  it('is the last change of its rows, its name or its settings, not what was done elsewhere', () => {
    expect(Object.fromEntries(lastEdits(log(sets), [risks, map, plan]))).toEqual({
      [risks]: '2026-11-04T10:00:00Z',
      [map]: '2026-11-03T10:00:00Z',
      [plan]: '2026-11-01T10:00:00Z'
    })
  })

  it('is not known where the last change lies before the end of the log that is there', () => {
    expect([...lastEdits(log(sets.slice(2)), [risks, map, plan]).keys()]).toEqual([risks, map])
  })
})
