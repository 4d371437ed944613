import type { JournalOpened, JournalSummary, Reply } from '../bridge'
import type { ChangeSet, Hash, Id } from '../model/change'
import { commit, type Stamp } from '../model/commit'
import { append, type Log, logOf, stateOf } from '../model/log'
import { merge, preferring, type Side, settle } from '../model/merge'
import { changes, patchesOf, squash } from '../model/patch'
import { get } from '../model/state'
import { readEverything, type Sources } from './sources'
import type { RecoveryNotice, StoreDeps } from './types'
import { coveredBy, unite } from './unite'
import type { Beginning } from './workbook'

/** What each copy said of itself before anything was read. */
export interface Claims {
  readonly stored: JournalSummary | null
  readonly journal: JournalOpened | null
}

export interface Recovered {
  readonly beginning: Beginning
  readonly notice: RecoveryNotice
}

function sideOf(sets: readonly ChangeSet[], head: Hash): Side {
  const log = logOf(coveredBy(sets, head))
  if ('problem' in log) throw new Error(`sets that were put together are not a log: ${log.problem.is}`)
  return { log, state: stateOf(log) }
}

/** Two lines of one workbook become one; where both changed a cell, the longer line is right. Unrelated ones stay apart. */
function joined(mine: Side, theirs: Side, stamp: Stamp): Side {
  const found = merge(mine, theirs)
  if (found.is === 'theirs') return found
  if (found.is !== 'both') return mine
  const settled = settle(found.plan, preferring('mine', found.plan), stamp)
  return 'undecided' in settled ? mine : settled
}

/** Work whose beginning is lost is still work: what its cells held at the end is written as one set. */
function withOrphans(side: Side, orphans: readonly ChangeSet[], stamp: Stamp): Side {
  const wanted = [...changes(squash(orphans.map(({ patches }) => patches)))]
  const patches = patchesOf(wanted.map(({ at, to }) => ({ at, from: get(side.state, at), to })))
  const { set, state } = commit(side.state, { patches, source: { kind: 'restore' } }, stamp)
  return set === null ? side : { log: append(side.log, set), state }
}

function longestFirst(sides: readonly Side[]): readonly Side[] {
  return [...sides].sort((a, b) => b.log.length - a.log.length)
}

function noticeOf(
  sources: Sources,
  { stored, journal }: Claims,
  side: Side,
  heads: number,
  read: number
): RecoveryNotice {
  const promised = Math.max(stored?.sets ?? 0, journal?.sets ?? 0, journal?.promised ?? 0)
  const lost = Math.max(0, promised - read)
  const places = ['database', 'journal', 'snapshot'] as const
  const rebuilt = sources.database.length < read
  return {
    is: lost > 0 ? 'incomplete' : heads > 1 ? 'merged' : rebuilt ? 'rebuilt' : 'repaired',
    from: places.filter(place => sources[place].length > 0),
    sets: side.log.length,
    lost,
    damaged: [...new Set([...(journal?.damaged ?? []), ...sources.damaged])]
  }
}

function missingOutside(log: Log, { snapshot, journal }: Sources): readonly string[] {
  const there = new Set([...snapshot, ...journal].map(({ id }) => id))
  return log.sets.filter(({ id }) => !there.has(id)).map(set => JSON.stringify(set))
}

/**
 * Puts a workbook together from all that can be read of it anywhere. The database is then written anew and the journal is
 * given what it lacks. `gone`: nobody knows of it; `damaged`: it was there, and nothing of it can be read.
 */
export async function recover(id: Id, claims: Claims, deps: StoreDeps): Promise<Reply<Recovered>> {
  const sources = await readEverything(id, deps)
  const { sets, heads, orphans } = unite([sources.database, sources.snapshot, sources.journal])
  const [longest, ...others] = longestFirst(heads.map(head => sideOf(sets, head)))
  if (longest === undefined) {
    const isKnown = claims.stored !== null || (claims.journal?.promised ?? 0) > 0 || sources.damaged.length > 0
    return { ok: false, reason: isKnown ? 'damaged' : 'gone' }
  }
  const { copy, author, sha256, now } = deps
  const stamp = { copy, madeAt: now().toISOString(), author: author(), sha256 }
  const merged = others.reduce((mine, theirs) => joined(mine, theirs, { ...stamp, command: 'workbook.merge' }), longest)
  const side = withOrphans(merged, orphans, { ...stamp, command: 'workbook.recover' })
  const notice = noticeOf(sources, claims, side, heads.length, sets.length + orphans.length)
  const standing = {
    state: side.state,
    sets: side.log.length,
    changedAt: claims.stored?.changedAt ?? claims.journal?.changedAt ?? now().toISOString(),
    isInDatabase: false,
    loose: [],
    unjournalled: missingOutside(side.log, sources),
    onlyJournalled: []
  }
  return { ok: true, value: { beginning: { id, log: side.log, standing }, notice } }
}
