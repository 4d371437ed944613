import { strToU8, zipSync } from 'fflate'
import type { JournalSummary } from '../../../src/bridge'

export const workbook = '01JABCDEFGHJKMNPQRSTVWXYZ0'

/** The n-th set of a pretended log, as its line in the journal. */
export function line(n: number, filling = ''): string {
  return JSON.stringify({ id: headOf(n), n, filling })
}

export function headOf(n: number): string {
  return n.toString(16).padStart(64, '0')
}

export function summary(sets: number, more: Partial<JournalSummary> = {}): JournalSummary {
  return {
    workbook,
    sets,
    head: sets === 0 ? null : headOf(sets),
    title: 'Roll-out',
    rows: 10,
    changedAt: '2026-11-22T10:00:00.000Z',
    ...more
  }
}

/** A whole zip that holds lines, as a snapshot does. */
export function snapshotOf(lines: readonly string[]): Uint8Array {
  return zipSync({ 'manifest.json': strToU8('{"format":1}'), 'log.ndjson': strToU8(lines.join('\n')) })
}
