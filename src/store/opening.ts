import type { JournalOpened, JournalSummary, Reply } from '../bridge'
import type { ChangeSet, Id } from '../model/change'
import { append, logOf, tailAt } from '../model/log'
import { apply, withHead } from '../model/state'
import { countRows, looseKey, stateOfStored } from './chunks'
import { findDrafts } from './drafts'
import { recover } from './recovery'
import type { Unsaved } from './saver'
import type { Opened, StoreDeps } from './types'
import { parseLine } from './unite'
import { type Beginning, createOpenWorkbook } from './workbook'

const tailLength = 200

async function findStored(id: Id, { db }: StoreDeps): Promise<JournalSummary | null> {
  try {
    return await db.find(id)
  } catch {
    // The other copy decides what there is.
    return null
  }
}

function tailOf({ head, sets }: JournalSummary, lines: readonly string[]): ReturnType<typeof logOf> {
  if (sets === 1 && head !== null) return tailAt(head)
  return logOf(
    lines.map(line => JSON.parse(line) as ChangeSet),
    'tail'
  )
}

/** What stands in the database, from the row chunks and the tail of the log; null where it is not in order. */
async function fromDatabase(id: Id, stored: JournalSummary, deps: StoreDeps): Promise<Beginning | null> {
  try {
    // The founding set may be as large as the workbook, and is never undone: whoever wants all of the history reads it later.
    const skipped = Math.max(1, stored.sets - tailLength)
    const [kept, lines] = await Promise.all([deps.db.stored(id), deps.db.lines(id, skipped)])
    const state = stateOfStored(stored.head, kept)
    const log = tailOf(stored, lines)
    if ('problem' in log || log.head !== stored.head || log.length !== stored.sets - skipped) return null
    if (countRows(state) !== stored.rows) return null
    const { sets, changedAt } = stored
    const loose = kept.chunks.map(looseKey)
    const standing = { state, sets, changedAt, isInDatabase: true, loose, unjournalled: [], onlyJournalled: [] }
    return { id, log, standing }
  } catch {
    return null
  }
}

/** The journal was ahead: a kill came between the two copies. Null where its sets do not simply follow. */
async function caughtUp(begun: Beginning, journal: JournalOpened, deps: StoreDeps): Promise<Beginning | null> {
  const reply = await deps.bridge.readJournal(begun.id)
  if (!reply.ok) return null
  let { log } = begun
  let { state } = begun.standing
  const onlyJournalled: Unsaved[] = []
  for (const line of reply.value.lines) {
    const set = parseLine(line, deps.sha256)
    if (set === null || set.parents.length !== 1 || set.parents[0] !== log.head) continue
    state = withHead(apply(state, set.patches), set.id)
    log = append(log, set)
    onlyJournalled.push({ line, state })
  }
  const isWhole = log.head === journal.head && begun.standing.sets + onlyJournalled.length === journal.sets
  return isWhole ? { ...begun, log, standing: { ...begun.standing, onlyJournalled } } : null
}

/** The way of nearly every start: both copies agree, or the journal is a little ahead. Null: everything has to be read. */
async function openQuickly(
  id: Id,
  stored: JournalSummary | null,
  journal: JournalOpened | null,
  deps: StoreDeps
): Promise<Beginning | null> {
  if (stored === null) return null
  const begun = fromDatabase(id, stored, deps)
  if (journal === null) return begun
  const isSound = journal.damaged.length === 0 && journal.promised <= journal.sets
  if (!isSound || journal.sets < stored.sets) return null
  if (journal.closed && journal.sets > stored.sets) return null
  const found = await begun
  if (found === null || journal.sets === stored.sets) return journal.head === stored.head ? found : null
  return caughtUp(found, journal, deps)
}

/**
 * Opens a workbook that one of the two copies knows. Where they differ the better one is taken and the other mended; what was
 * out of the ordinary is told in the notice. Refused with `gone` where nobody knows it, and with `damaged` where nothing of
 * it can be read.
 */
export async function openWorkbook(deps: StoreDeps, id: Id): Promise<Reply<Opened>> {
  const [reply, stored, drafts] = await Promise.all([
    deps.bridge.openJournal(id),
    findStored(id, deps),
    findDrafts(id, deps)
  ])
  const journal = reply.ok ? reply.value : null
  const begun = await openQuickly(id, stored, journal, deps)
  if (begun !== null) return { ok: true, value: { workbook: createOpenWorkbook(begun, deps), notice: null, drafts } }
  const recovered = await recover(id, { stored, journal }, deps)
  if (!recovered.ok) return recovered
  const { beginning, notice: found } = recovered.value
  const isExpected = journal?.forgotten === true && found.is === 'rebuilt' && found.damaged.length === 0
  const notice = isExpected ? null : found
  const workbook = createOpenWorkbook(beginning, deps)
  // From now on both copies are whole again, and a snapshot makes that three.
  void workbook.snapshot()
  return { ok: true, value: { workbook, notice, drafts } }
}
