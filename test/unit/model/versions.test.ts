import { describe, expect, it } from 'vitest'
import type { Patch } from '../../../src/model/change'
import { grouped, restorable } from '../../../src/model/versions'

const cell = (id: string, field: string, from: string | null, to: string | null, table = 'risk'): Patch => ({
  kind: 'row',
  in: ['S1', table],
  ids: [id],
  fields: [field],
  from: [[from]],
  to: [[to]]
})
const record = (kind: 'mark' | 'note' | 'setting', id: string): Patch => ({
  kind,
  ids: [id],
  fields: ['@alive'],
  from: null,
  to: [[true]]
})

describe('what changed since a version', () => {
  it('is told table by table and row by row, and other records are counted', () => {
    const patches = [
      cell('R1', 'title', 'a', 'b'),
      cell('R2', 'title', null, 'c'),
      cell('R1', 'owner', null, 'x'),
      cell('A1', 'due', null, '2026-12-01', 'risk-action'),
      cell('R3', 'title', 'same', 'same'),
      record('setting', 'S1/risk/appetite')
    ]
    const { tables, others } = grouped(patches)
    expect(
      tables.map(({ table, rows }) => [table, [...rows].map(([id, list]) => [id, list.map(({ to }) => to)])])
    ).toEqual([
      [
        'risk',
        [
          ['R1', ['b', 'x']],
          ['R2', ['c']]
        ]
      ],
      ['risk-action', [['A1', ['2026-12-01']]]]
    ])
    expect([...others]).toEqual([['setting', 1]])
  })

  it('is gone back on without losing the names of versions and the notes', () => {
    const kept = cell('R1', 'title', 'a', 'b')
    expect(restorable([record('mark', 'M1'), kept, record('note', 'N1')])).toEqual([kept])
  })
})
