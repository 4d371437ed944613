import { createHash } from 'node:crypto'
import { type Command, foundingPatches, type NewWorkbook, reactions } from '../../src/commands'
import type { Context } from '../../src/commands/command'
import { commit } from '../../src/model/commit'
import { keyedId } from '../../src/model/hash'
import { append, emptyLog, type Log } from '../../src/model/log'
import { emptyState } from '../../src/model/state'
import { type Workbook, workbookOf } from '../../src/model/workbook'

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

/** A workbook in memory with commands run on it for real, at a fixed date, with ids that count up. */
export function workbookAt(ask: Partial<NewWorkbook> & Pick<NewWorkbook, 'templates'>, today = '2026-11-22') {
  let count = 0
  const newId = () => `01${String(++count).padStart(24, '0')}`
  const author = { id: newId(), name: 'Ada Example' }
  const context: Context = {
    today,
    newId,
    author,
    language: 'en',
    keyed: (sheet, table, key) => keyedId(sheet, table, key, sha256)
  }
  const stamp = (command: string) => ({ copy: 'COPY', madeAt: `${today}T12:00:00Z`, author, command, sha256 })
  const patches = foundingPatches(
    { id: newId(), title: 'Test', language: 'en', organisation: 'Org', currency: 'CAD', ...ask },
    context
  )
  const founded = commit(emptyState, { patches }, stamp('workbook.create'), reactions)
  if (founded.set === null) throw new Error('nothing was founded')
  let state = founded.state
  let log: Log = append(emptyLog(), founded.set)
  return {
    context,
    workbook: (): Workbook => workbookOf(state),
    log: (): Log => log,
    /** The outcome of the command, committed unless it refused. */
    run: <A>(command: Command<A>, args: A) => {
      const outcome = command.run(workbookOf(state), args, context)
      if ('refused' in outcome) return outcome
      const committed = commit(state, { patches: outcome.patches }, stamp(command.name), reactions)
      state = committed.state
      if (committed.set !== null) log = append(log, committed.set)
      return { ...outcome, set: committed.set, conflicts: committed.conflicts }
    }
  }
}
