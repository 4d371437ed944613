import { describe, expect, test } from 'vitest'
import { encodeRecord, magic, parseSegmentName, readSegment, segmentName, segmentsIn } from '../../../electron/segment'
import { line, summary } from './workbooks'

const records = [1, 2, 3].map(n => ({
  sequence: n,
  at: 1_700_000_000_000 + n,
  after: summary(n),
  lines: [line(n, 'é'.repeat(n * 7))]
}))
const parts = [magic, ...records.map(encodeRecord)]
const bytes = Buffer.concat(parts)
const ends = parts.map((_part, index) => parts.slice(0, index + 1).reduce((total, part) => total + part.length, 0))

/** How many records lie wholly before a place in the file. */
function wholeBefore(at: number): number {
  return Math.max(0, ends.filter(end => end <= at).length - 1)
}

describe('a segment of the journal', () => {
  test('is read back as it was written', () => {
    expect(readSegment(bytes)).toEqual({ records, ending: 'whole' })
  })

  test('keeps several sets of one append together, and half a surrogate pair as it was typed', () => {
    const record = {
      sequence: 9,
      at: 5,
      after: summary(3, { title: 'a\nb \ud800' }),
      lines: [line(1), JSON.stringify('\udfff\n'), line(3)]
    }
    const [read] = readSegment(Buffer.concat([magic, encodeRecord(record)])).records
    expect(read).toEqual(record)
    expect(JSON.parse(read?.lines[1] ?? '')).toBe('\udfff\n')
  })

  test('cut at any byte gives the records before the cut and is torn, unless the cut is between two records', () => {
    for (let at = 0; at < bytes.length; at++) {
      const read = readSegment(bytes.subarray(0, at))
      expect(read.records).toEqual(records.slice(0, wholeBefore(at)))
      expect(read.ending).toBe(ends.includes(at) ? 'whole' : 'torn')
    }
  })

  test('with any one byte flipped gives the records before it, never an altered one, and is never whole', () => {
    for (let at = 0; at < bytes.length; at++) {
      const flipped = Buffer.from(bytes)
      flipped[at] = (flipped[at] ?? 0) ^ 0x10
      const read = readSegment(flipped)
      expect(read.records).toEqual(records.slice(0, wholeBefore(at)))
      expect(read.ending).not.toBe('whole')
    }
  })

  test('filled up with zeros after a power cut gives what stands before them', () => {
    const padded = Buffer.concat([bytes, Buffer.alloc(4096)])
    expect(readSegment(padded)).toEqual({ records, ending: 'torn' })
    expect(readSegment(Buffer.alloc(512))).toEqual({ records: [], ending: 'torn' })
  })

  test('with a bad record in the middle says so, since more follows', () => {
    const flipped = Buffer.from(bytes)
    const at = (ends[0] ?? 0) + 30
    flipped[at] = (flipped[at] ?? 0) ^ 1
    expect(readSegment(flipped)).toEqual({ records: [], ending: 'bad' })
  })

  test('sorts by epoch and number, beyond the padding too, and other names are none of its', () => {
    const names = [
      [10, 1],
      [2, 1000],
      [2, 2],
      [123456789, 1]
    ].map(([epoch, n]) => segmentName({ epoch: epoch ?? 0, n: n ?? 0 }))
    expect(names[0]).toBe('00000010-001.jnl')
    expect(
      segmentsIn([...names, 'sentinel.json', '00000001-001.jnl.damaged', 'x.jnl']).map(({ epoch, n }) => [epoch, n])
    ).toEqual([
      [2, 2],
      [2, 1000],
      [10, 1],
      [123456789, 1]
    ])
    expect(parseSegmentName('../00000001-001.jnl')).toBeNull()
  })
})
