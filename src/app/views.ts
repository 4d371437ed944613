import { chooseExportView, removeView, updateView } from '../commands/views'
import { chosenForExport } from '../layout/exported'
import type { Id } from '../model/change'
import type { Look } from '../model/look'
import type { State } from '../model/state'
import type { Table } from '../model/template'
import { type ChosenView, savedViews, viewOf } from '../model/views'
import { sheetsOf, type Workbook, workbookOf } from '../model/workbook'
import { announce } from '../ui/toasts'
import { changedLook, forgetLook, lookKey } from '../views'
import type { Place } from '../views/desk'
import { run } from './editing'
import { sayIn, type Session, tellNote } from './session'

/** A table with the view of it that is chosen. */
export interface InView {
  readonly workbook: Workbook
  readonly sheet: Id
  readonly table: Table
  readonly chosen: ChosenView
  /** As it is looked at just now; null while that is as the view has it. */
  readonly changed: Look | null
}

/** The view of a table that is chosen; its first where the cell to go to is in a column that the chosen one leaves out. */
export function chosenView(
  state: State,
  { sheet, column }: Place,
  table: Table,
  id: string | undefined
): ChosenView | undefined {
  const chosen = viewOf(state, sheet, table, id)
  if (chosen === undefined || column === undefined) return chosen
  const shows = chosen.view.columns.includes(column) && !chosen.look.hidden.includes(column)
  return shows ? chosen : viewOf(state, sheet, table, undefined)
}

/** The table in sight; null where a form or the overview is. */
export function viewInSight(session: Session): InView | null {
  const { opened, place, views } = session.app.getState()
  if (opened === null || place === null) return null
  const workbook = workbookOf(opened.state())
  const sheet = sheetsOf(workbook).find(({ id }) => id === place.sheet)
  const table = sheet?.template.tables.find(({ id }) => id === place.table)
  if (table === undefined || table.shape === 'form') return null
  const chosen = chosenView(workbook.state, place, table, views[`${place.sheet}/${table.id}`])
  if (chosen === undefined) return null
  const changed = changedLook(lookKey(place.sheet, table.id, chosen.id), chosen.look)
  return { workbook, sheet: place.sheet, table, chosen, changed }
}

/** A view to choose: the template's, or one that a person saved. */
export interface ViewChoice {
  readonly id: string
  readonly name: string
  readonly isOwn: boolean
  /** Documents and CSV follow it. */
  readonly isExport: boolean
}

/** The views of a table: the template's, then those that people saved. */
export function viewChoices(session: Session, { workbook, sheet, table }: InView): readonly ViewChoice[] {
  const { language } = session.app.getState().preferences
  const exported = chosenForExport(workbook, sheet, table)
  return [
    ...table.views.map(({ id, title }) => ({ id, name: title[language], isOwn: false, isExport: false })),
    ...savedViews(workbook.state, sheet, table.id).map(({ id, name }) => ({
      id,
      name,
      isOwn: true,
      isExport: id === exported?.id
    }))
  ]
}

export function chooseView(session: Session, { sheet, table }: Pick<InView, 'sheet' | 'table'>, id: string): void {
  session.app.setState(({ views }) => ({
    views: { ...views, [`${sheet}/${table.id}`]: id },
    place: { sheet, table: table.id }
  }))
}

/** One thing that can be done with the view in sight. */
export interface ViewAct {
  readonly id: 'update' | 'save' | 'reset' | 'export' | 'no-export' | 'rename' | 'remove'
  readonly label: string
  readonly isDanger?: true
  readonly run: () => void
}

export function viewActs(session: Session, inView: InView): readonly ViewAct[] {
  const say = sayIn(session)
  const { workbook, sheet, table, chosen, changed } = inView
  const { saved } = chosen
  const ask = (is: 'save-view' | 'rename-view') => (): void => session.app.setState({ dialog: { is } })
  const exportAs = (view: string | null) => (): void =>
    void run(session, chooseExportView, { sheet, table: table.id, view })
  const acts: ViewAct[] = [{ id: 'save', label: say('view.save'), run: ask('save-view') }]
  if (changed !== null) {
    const forget = (): void => forgetLook(lookKey(sheet, table.id, chosen.id))
    acts.push({ id: 'reset', label: say('view.reset'), run: forget })
  }
  if (saved === null) return acts
  if (changed !== null) {
    const label = say('view.update', { name: saved.name })
    acts.unshift({ id: 'update', label, run: () => update(session, inView, changed) })
  }
  const isExport = chosenForExport(workbook, sheet, table)?.id === saved.id
  acts.push(
    isExport
      ? { id: 'no-export', label: say('view.notExport'), run: exportAs(null) }
      : { id: 'export', label: say('view.export'), run: exportAs(saved.id) },
    { id: 'rename', label: say('view.rename'), run: ask('rename-view') },
    { id: 'remove', label: say('view.remove'), isDanger: true, run: () => remove(session, inView) }
  )
  return acts
}

/** Keeps the look in the view that is chosen. */
function update(session: Session, { sheet, table, chosen }: InView, look: Look): void {
  const { saved } = chosen
  if (saved === null || run(session, updateView, { view: saved.id, look }) === null) return
  forgetLook(lookKey(sheet, table.id, chosen.id))
  announce(session.toasts, sayIn(session)('view.updated', { name: saved.name }))
}

function remove(session: Session, inView: InView): void {
  const { saved } = inView.chosen
  if (saved === null || run(session, removeView, { view: saved.id }) === null) return
  chooseView(session, inView, saved.base)
  tellNote(session, sayIn(session)('view.removed'))
}
