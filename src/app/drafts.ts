import { setCells } from '../commands'
import { parse } from '../model/cell'
import type { Address } from '../model/change'
import { columnOf, rowName, sheetsOf, workbookOf } from '../model/workbook'
import type { Draft } from '../store'
import type { Place } from '../views/desk'
import { goTo, run } from './editing'
import type { Session } from './session'
import { detailsOf } from './sheets'

/** Keeps what is being typed outside of the log, to be offered back after a crash; null when it is done. */
export function keepDraft(session: Session, place: Place, text: string | null): void {
  const { sheet, table, row, column } = place
  if (row === undefined || column === undefined) return
  session.app.getState().opened?.keepDraft({ kind: 'row', in: [sheet, table], id: row, field: column }, text)
}

/** Where a draft belongs, in words; null where that cell is no longer there. */
export function draftPlace(session: Session, draft: Draft): { readonly column: string; readonly row: string } | null {
  const found = cellOf(session, draft.at)
  if (found === null) return null
  const { language } = session.app.getState().preferences
  const { workbook, place, column } = found
  return { column: column.label[language], row: rowName(workbook, place, language) }
}

/** Puts a draft into its cell, as if it had been typed, and goes there. */
export function takeDraft(session: Session, draft: Draft): void {
  const found = cellOf(session, draft.at)
  if (found === null) return
  const { preferences, today } = session.app.getState()
  const { workbook, place, column } = found
  const reading = {
    language: preferences.language,
    dateOrder: preferences.dateOrder,
    currency: detailsOf(workbook).currency,
    today
  }
  const value = parse(column, draft.text, reading)
  const { sheet, table, row } = place
  run(session, setCells, { sheet, table, rows: [row], columns: [column.id], values: [[value]] })
  dropDraft(session, draft)
  goTo(session, { sheet, table, row, column: column.id })
}

export function dropDraft(session: Session, draft: Draft): void {
  session.app.getState().opened?.keepDraft(draft.at, null)
  session.app.setState(({ drafts }) => ({ drafts: drafts.filter(one => one !== draft) }))
}

function cellOf(session: Session, at: Address) {
  const { opened } = session.app.getState()
  if (opened === null || at.in === undefined) return null
  const [sheet, table] = at.in
  const workbook = workbookOf(opened.state())
  const found = sheetsOf(workbook)
    .find(({ id }) => id === sheet)
    ?.template.tables.find(({ id }) => id === table)
  const column = found && columnOf(found, at.field)
  return column === undefined ? null : { workbook, column, place: { sheet, table, row: at.id } }
}
