import type { Id } from '../model/change'
import type { TableId } from '../model/template'
import { sheetsOf, workbookOf } from '../model/workbook'
import { newerInSight } from './newer'
import { sayIn, type Session } from './session'
import { aboutTable } from './sheets'

/** What can be done to the sheet in sight as a whole. */
export function sheetActions(session: Session) {
  const say = sayIn(session)
  const state = session.app.getState()
  const { opened, place } = state
  const inSheet = opened !== null && place !== null
  const dialog = (is: 'sheet-settings' | 'copy-template' | 'upgrade') => (): void => {
    if (place !== null) session.app.setState({ dialog: { is, sheet: place.sheet } })
  }
  const form = formInSight(session)
  const questions = (): void => {
    if (form !== null) session.app.setState({ dialog: { is: 'questions', ...form } })
  }
  return {
    'tools.questions': { label: say('questions.menu'), isEnabled: form !== null, run: questions },
    'tools.sheet': { label: say('menu.sheetSettings'), isEnabled: inSheet, run: dialog('sheet-settings') },
    'tools.template': { label: say('ownTemplate.menu'), isEnabled: inSheet, run: dialog('copy-template') },
    'tools.upgrade': { label: say('upgrade.menu'), isEnabled: newerInSight(state) !== null, run: dialog('upgrade') }
  }
}

/** The form in sight, whose questions a sheet can do without. */
function formInSight(session: Session): { readonly sheet: Id; readonly table: TableId } | null {
  const { opened, place } = session.app.getState()
  if (opened === null || place === null) return null
  const sheet = sheetsOf(workbookOf(opened.state())).find(({ id }) => id === place.sheet)
  const tables = sheet?.template.tables.filter(({ id }) => id !== aboutTable) ?? []
  const table = tables.find(({ id }) => id === place.table) ?? tables[0]
  return table?.shape === 'form' ? { sheet: place.sheet, table: table.id } : null
}
