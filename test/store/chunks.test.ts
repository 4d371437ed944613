import { expect, test } from 'vitest'
import { difference } from '../../src/model/difference'
import { apply, emptyState, rowsOf, withHead } from '../../src/model/state'
import { changedChunks, stateOfStored, type StoredChunk, summaryOf } from '../../src/store/chunks'
import { founding, rowId, workbook } from './rig'

const place = ['01JSHEETSHEETSHEETSHEETSH0', 'risk'] as const
const state = withHead(apply(emptyState, founding(600)), 'HEAD')
const stateOfChunks = (head: string, chunks: readonly StoredChunk[]) => stateOfStored(head, { pack: null, chunks })

test('what is stored of a state gives that state back, in any order of the records', () => {
  const stored = [...changedChunks(workbook, null, state)].reverse()
  const again = stateOfChunks('HEAD', stored)
  expect(again.head).toBe('HEAD')
  expect(difference(state, again).size).toBe(0)
  expect(rowsOf(again, ...place)).toEqual(rowsOf(state, ...place))
})

test('an edit of one row writes the few records that stand with it, and nothing else', () => {
  const edit = {
    kind: 'row',
    in: place,
    ids: [rowId(300)],
    fields: ['title'],
    from: [['Row 300']],
    to: [['New']]
  } as const
  const written = changedChunks(workbook, state, apply(state, [edit]))
  expect(written).toHaveLength(1)
  expect(written[0]?.rows.length).toBeLessThanOrEqual(8)
  expect(written[0]?.rows.find(row => row?.id === rowId(300))?.fields['title']).toBe('New')
  expect(changedChunks(workbook, state, state)).toEqual([])
})

test('a slot whose row is undone stays where it is, empty, and the rows after it keep theirs', () => {
  const gone = {
    kind: 'row',
    in: place,
    ids: [rowId(3)],
    fields: ['@alive', '@order', 'title'],
    from: null,
    to: null
  } as const
  const after = apply(state, [gone])
  const again = stateOfChunks('HEAD', changedChunks(workbook, null, after))
  expect(difference(after, again).size).toBe(0)
  const edit = { kind: 'row', in: place, ids: [rowId(4)], fields: ['title'], from: [['Row 4']], to: [['New']] } as const
  const [written] = changedChunks(workbook, again, apply(again, [edit]))
  expect(written?.rows[3]).toBeNull()
  expect(written?.rows[4]?.fields['title']).toBe('New')
})

test('the summary has the title and the living rows', () => {
  expect(summaryOf(workbook, state, 7, '2026-11-22T09:00:00.000Z')).toEqual({
    workbook,
    sets: 7,
    head: 'HEAD',
    title: 'Roll-out',
    rows: 600,
    changedAt: '2026-11-22T09:00:00.000Z'
  })
})
