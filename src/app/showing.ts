import type { Id, Patch } from '../model/change'
import { isAlive, recordOf, rowOf } from '../model/state'
import type { TableId } from '../model/template'
import { type Sheet, sheetsOf, workbookOf } from '../model/workbook'
import type { Changed } from '../views/desk'
import { isRemoved } from '../model/removed'
import { findPlace } from '../views/grid/showing/follow'
import { goTo } from './editing'
import { sayIn, type Session, tellNote } from './session'
import { aboutTable, titleOf } from './sheets'

/**
 * Moves the view to what has just changed by itself, and marks it there: cells and rows in their table, a sheet by going to
 * it; a setting or a detail that stands in a dialog is told, with the way there.
 */
export function showChange(session: Session, patches: readonly Patch[]): void {
  const { opened } = session.app.getState()
  if (opened === null) return
  const sheets = sheetsOf(workbookOf(opened.state()))
  const rows = patches.filter(({ in: at }) => at !== undefined && sheets.some(({ id }) => id === at[0]))
  const first = rows.find(patch => patch.ids.some(id => lives(session, patch, id))) ?? rows[0]
  if (first?.in !== undefined) return showRows(session, first.in, rows)
  for (const patch of patches) if (showRecord(session, sheets, patch)) return
}

function lives(session: Session, { in: at }: Patch, id: Id): boolean {
  const { opened } = session.app.getState()
  const row = opened && at && rowOf(opened.state(), at[0], at[1], id)
  return row !== null && row !== undefined && isAlive(row)
}

function showRows(session: Session, [sheet, table]: readonly [Id, TableId], patches: readonly Patch[]): void {
  const here = patches.filter(({ in: at }) => at?.[0] === sheet && at[1] === table)
  const changed = here.map(({ ids, fields }): Changed => {
    const isWhole = fields.some(field => field.startsWith('@'))
    return { rows: ids, columns: isWhole ? null : fields }
  })
  const patch = here.find(one => one.ids.some(id => lives(session, one, id)))
  const row = patch?.ids.find(id => lives(session, patch, id))
  const column = patch?.fields.find(field => !field.startsWith('@'))
  if (table === aboutTable) return showAbout(session, sheet)
  goTo(session, { sheet, table, changed, ...(row !== undefined && { row }), ...(column !== undefined && { column }) })
}

/** The form of the sheet itself stands in the side panel. */
function showAbout(session: Session, sheet: Id): void {
  const { opened, place } = session.app.getState()
  const main = opened && sheetsOf(workbookOf(opened.state())).find(({ id }) => id === sheet)?.template.main
  if (!main) return
  if (place?.sheet !== sheet) goTo(session, { sheet, table: main })
  session.app.setState({ panel: 'about' })
}

/** Whether the record is one that can be shown. */
function showRecord(session: Session, sheets: readonly Sheet[], patch: Patch): boolean {
  const { kind, ids } = patch
  const { opened, preferences } = session.app.getState()
  const say = sayIn(session)
  const look = (dialog: Parameters<typeof openDialog>[1]) => [
    { label: say('shown.look'), run: () => openDialog(session, dialog) }
  ]
  const [id = ''] = ids
  if (opened === null) return false
  if (kind === 'sheet') {
    const sheet = sheets.find(one => one.id === id)
    if (sheet !== undefined) goTo(session, { sheet: id, table: sheet.template.main })
    else if (recordOf(opened.state(), 'sheet', id) !== undefined) leaveSheet(session, id)
    return true
  }
  if (kind === 'workbook') {
    tellNote(session, say('shown.details'), look({ is: 'details' }))
    return true
  }
  if (kind === 'mark') {
    tellNote(session, say('shown.version'), look({ is: 'versions' }))
    return true
  }
  if (kind === 'note') return showNote(session, patch)
  if (kind === 'column' || kind === 'view') return showTable(session, sheets, patch)
  const [sheetId = '', table = ''] = id.split('/')
  const sheet = kind === 'setting' ? sheets.find(one => one.id === sheetId) : undefined
  if (sheet === undefined) return false
  goTo(session, { sheet: sheetId, table })
  const title = titleOf(sheet, preferences.language)
  tellNote(session, say('shown.setting', { sheet: title }), look({ is: 'sheet-settings', sheet: sheetId }))
  return true
}

/** What a field of the patch's first record says, after it or before; else what the record says. */
function fieldIn(session: Session, { kind, ids, fields, from, to }: Patch, name: string): string {
  const { opened } = session.app.getState()
  const at = fields.indexOf(name)
  const record = kind === 'row' ? undefined : opened && recordOf(opened.state(), kind, ids[0] ?? '')
  const value = (at < 0 ? null : (to?.[0]?.[at] ?? from?.[0]?.[at])) ?? record?.fields[name]
  return typeof value === 'string' ? value : ''
}

/** The form of the row that the note is on, with the keyboard where it was. */
function showNote(session: Session, patch: Patch): boolean {
  const { opened } = session.app.getState()
  const on = fieldIn(session, patch, 'on')
  const workbook = opened && workbookOf(opened.state())
  const place = workbook && findPlace(workbook, on)
  if (!workbook || !place || isRemoved(workbook, { ...place, row: on })) return false
  const column = fieldIn(session, patch, 'column')
  goTo(session, { ...place, ...(column !== '' && { column }) })
  session.app.setState({ active: { row: on, column: column || null }, panel: 'row' })
  return true
}

/** Columns of a person's own and saved views show in their table; one of a whole template in the first sheet of it. */
function showTable(session: Session, sheets: readonly Sheet[], patch: Patch): boolean {
  const [owner = '', ofTable = ''] = (patch.ids[0] ?? '').split('/')
  const of = sheets.find(one => one.id === owner || one.template.id === owner)
  const id = of?.id ?? fieldIn(session, patch, 'sheet')
  const table = of === undefined ? fieldIn(session, patch, 'table') : ofTable
  const { place } = session.app.getState()
  if (!sheets.some(one => one.id === id)) return false
  if (place?.sheet !== id || place.table !== table) goTo(session, { sheet: id, table })
  return true
}

function openDialog(
  session: Session,
  dialog: { is: 'details' | 'versions' } | { is: 'sheet-settings'; sheet: Id }
): void {
  session.app.setState({ dialog })
}

/** A sheet that is gone again is left for the overview. */
function leaveSheet(session: Session, sheet: Id): void {
  if (session.app.getState().place?.sheet === sheet) session.app.setState({ place: null, active: null, shown: null })
}
