import { createHash } from 'node:crypto'
import type { JournalSummary } from '../src/bridge'

/** What one append wrote: all its sets or none. */
export interface JournalRecord {
  /** Counts the appends of a workbook through all its segments, from 1. */
  readonly sequence: number
  /** Milliseconds since 1970. */
  readonly at: number
  /** The log as it was after these sets. */
  readonly after: JournalSummary
  /** The JSON of each set, in order. Of a record that was read they are decoded when they are asked for. */
  readonly lines: readonly string[]
}

/**
 * How a segment ends. `torn`: the last record is incomplete, as a kill or a power cut in the middle of an append
 * leaves it. `bad`: a record does not agree with its checksum and more follows, so something changed it afterwards.
 */
export type Ending = 'whole' | 'torn' | 'bad'

export interface Segment {
  readonly records: readonly JournalRecord[]
  readonly ending: Ending
}

// A segment is the magic, then records: payload length (4 bytes, little endian), sequence (8), time (8), payload,
// SHA-256 of all of these (32). The payload is UTF-8: the summary's JSON and the sets', a line each.
export const magic: Uint8Array = Buffer.from('GWJRNL01')
const headBytes = 20
const sumBytes = 32

function checksum(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest()
}

/** The bytes of one record. Lines must be JSON, which has no line breaks of its own. */
export function encodeRecord(record: JournalRecord): Uint8Array {
  const payload = Buffer.from([JSON.stringify(record.after), ...record.lines].join('\n'))
  const body = Buffer.alloc(headBytes + payload.length)
  body.writeUInt32LE(payload.length, 0)
  body.writeBigUInt64LE(BigInt(record.sequence), 4)
  body.writeBigUInt64LE(BigInt(record.at), 12)
  payload.copy(body, headBytes)
  return Buffer.concat([body, checksum(body)])
}

/** An opening looks at the summaries alone; the sets of a large record take longer to decode than to read and check. */
function decodeRecord(body: Buffer): JournalRecord {
  const lineBreak = body.indexOf('\n', headBytes)
  const end = lineBreak < 0 ? body.length : lineBreak
  return {
    sequence: Number(body.readBigUInt64LE(4)),
    at: Number(body.readBigUInt64LE(12)),
    after: JSON.parse(body.toString('utf8', headBytes, end)) as JournalSummary,
    get lines() {
      return lineBreak < 0 ? [] : body.toString('utf8', lineBreak + 1).split('\n')
    }
  }
}

/** Reads up to the first record that is not as it was written, and says how it ended. */
export function readSegment(bytes: Uint8Array): Segment {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const records: JournalRecord[] = []
  if (!buffer.subarray(0, magic.length).equals(magic)) {
    return { records, ending: buffer.length <= magic.length || isZero(buffer) ? 'torn' : 'bad' }
  }
  let at = magic.length
  while (at < buffer.length) {
    const end = buffer.length - at < headBytes ? Infinity : at + headBytes + buffer.readUInt32LE(at) + sumBytes
    const body = buffer.subarray(at, end - sumBytes)
    if (end > buffer.length || !checksum(body).equals(buffer.subarray(end - sumBytes, end))) {
      return { records, ending: end >= buffer.length || isZero(buffer.subarray(at)) ? 'torn' : 'bad' }
    }
    records.push(decodeRecord(body))
    at = end
  }
  return { records, ending: 'whole' }
}

/** A file that grew before its bytes reached the disk is filled up with zeros by a power cut. */
function isZero(bytes: Uint8Array): boolean {
  return bytes.every(byte => byte === 0)
}

export interface SegmentName {
  /** One higher at every opening of the journal. */
  readonly epoch: number
  /** One higher after every error and every seal. */
  readonly n: number
}

/** `00000012-003.jnl`: sorts by epoch, then number. */
export function segmentName({ epoch, n }: SegmentName): string {
  return `${String(epoch).padStart(8, '0')}-${String(n).padStart(3, '0')}.jnl`
}

export function parseSegmentName(name: string): SegmentName | null {
  const match = /^(\d{8,15})-(\d{3,9})\.jnl$/.exec(name)
  return match === null ? null : { epoch: Number(match[1]), n: Number(match[2]) }
}

/** The segments among a folder's names, oldest first. */
export function segmentsIn(names: readonly string[]): readonly (SegmentName & { readonly name: string })[] {
  return names
    .flatMap(name => {
      const parsed = parseSegmentName(name)
      return parsed === null ? [] : [{ ...parsed, name }]
    })
    .sort((a, b) => a.epoch - b.epoch || a.n - b.n)
}
