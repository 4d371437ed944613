import { expect, test } from 'vitest'
import type { ChangeSet } from '../../src/model/change'
import { seal } from '../../src/model/hash'
import { coveredBy, parseLine, unite } from '../../src/store/unite'
import { sha256 } from './rig'

function set(name: string, ...parents: readonly ChangeSet[]): ChangeSet {
  const ids = parents.map(({ id }) => id) as unknown as ChangeSet['parents']
  const made = { parents: ids, copy: 'COPY', madeAt: '2026-11-22T09:00:00.000Z', author: { id: 'A', name: 'Ana' } }
  return seal({ ...made, command: name, patches: [] }, sha256)
}

const founding = set('founding')
const second = set('second', founding)
const mine = set('mine', second)
const theirs = set('theirs', second)
const merged = set('merged', mine, theirs)

test('a line whose contents do not give its id is not taken for a set, nor is half a line', () => {
  const line = JSON.stringify(second)
  expect(parseLine(line, sha256)).toEqual(second)
  expect(parseLine(line.replace('second', 'sec0nd'), sha256)).toBeNull()
  expect(parseLine(line.replace('Ana', 'Eve'), sha256)).toBeNull()
  expect(parseLine(line.slice(0, -1), sha256)).toBeNull()
  expect(parseLine('null', sha256)).toBeNull()
})

test('sets from several places come together once each, parents before children, in whatever order they were found', () => {
  const found = [[merged, mine], [theirs, second], [founding], [second, founding]]
  const { sets, heads, orphans } = unite(found)
  expect(new Set(sets)).toEqual(new Set([founding, second, mine, theirs, merged]))
  for (const [index, { parents }] of sets.entries()) {
    const before = sets.slice(0, index).map(({ id }) => id)
    expect(parents.every(parent => before.includes(parent))).toBe(true)
  }
  expect([heads, orphans]).toEqual([[merged.id], []])
})

test('two lines have two heads, each covering its own', () => {
  const { sets, heads } = unite([
    [founding, second, mine],
    [founding, second, theirs]
  ])
  expect(new Set(heads)).toEqual(new Set([mine.id, theirs.id]))
  expect(coveredBy(sets, theirs.id)).toEqual([founding, second, theirs])
})

test('what stands on a set that is nowhere is set apart, with all that stands on it', () => {
  const { sets, heads, orphans } = unite([[founding, mine, theirs, merged]])
  expect([sets, heads, orphans]).toEqual([[founding], [founding.id], [mine, theirs, merged]])
})
