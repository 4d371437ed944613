import type { Id, Json, Value } from '../model/change'
import { fold } from '../model/fold'
import type { Look } from '../model/look'
import { orderKeys } from '../model/order'
import { recordOf, recordsOf } from '../model/state'
import { exportView, savedViews } from '../model/views'
import type { Workbook } from '../model/workbook'
import type { InTable } from './columns'
import type { Command, Refusal } from './command'
import { fieldPatch } from './record'

export interface NewView extends InTable {
  readonly name: string
  /** The view of the template that it begins as. */
  readonly base: string
  readonly look: Look
}

export const saveView: Command<NewView> = {
  name: 'view.save',
  label: { en: 'Save the view', fr: 'Enregistrer la vue' },
  run: (workbook, { sheet, table, name, base, look }, context) => {
    const refused = nameRefused(workbook, { sheet, table }, name, null)
    if (refused !== null) return { refused }
    const last = recordsOf(workbook.state, 'view').at(-1)?.fields['@order']
    const [order] = orderKeys(typeof last === 'string' ? last : null, null, 1)
    const id = context.newId()
    const own = { '@alive': true, '@order': order ?? '', sheet, table, name: name.trim(), base }
    return { patches: [fieldPatch(workbook, 'view', id, { ...own, ...fieldsOf(look) })], made: [id] }
  }
}

/** The view as the table is looked at just now. Parts of the look that stayed as they were are not written. */
export const updateView: Command<{ readonly view: Id; readonly look: Look }> = {
  name: 'view.update',
  label: { en: 'Update the view', fr: 'Mettre la vue à jour' },
  run: (workbook, { view, look }) => {
    if (!isThere(workbook, view)) return { refused: 'nothing-there' }
    return { patches: [fieldPatch(workbook, 'view', view, fieldsOf(look))] }
  }
}

export const renameView: Command<InTable & { readonly view: Id; readonly name: string }> = {
  name: 'view.rename',
  label: { en: 'Rename the view', fr: 'Renommer la vue' },
  run: (workbook, { view, name, ...at }) => {
    if (!isThere(workbook, view)) return { refused: 'nothing-there' }
    const refused = nameRefused(workbook, at, name, view)
    return refused === null ? { patches: [fieldPatch(workbook, 'view', view, { name: name.trim() })] } : { refused }
  }
}

export const removeView: Command<{ readonly view: Id }> = {
  name: 'view.remove',
  label: { en: 'Delete the view', fr: 'Supprimer la vue' },
  run: (workbook, { view }) =>
    isThere(workbook, view)
      ? { patches: [fieldPatch(workbook, 'view', view, { '@alive': null })] }
      : { refused: 'nothing-there' }
}

/** The saved view that documents and CSV follow; null: the one that the template has for it. */
export const chooseExportView: Command<InTable & { readonly view: Id | null }> = {
  name: 'view.export',
  label: { en: 'Choose the view for export', fr: 'Choisir la vue pour l’exportation' },
  run: (workbook, { sheet, table, view }) => {
    const id = `${sheet}/${table}/${exportView}`
    return { patches: [fieldPatch(workbook, 'setting', id, { '@alive': true, value: view })] }
  }
}

function isThere(workbook: Workbook, view: Id): boolean {
  return recordOf(workbook.state, 'view', view)?.fields['@alive'] === true
}

function nameRefused(workbook: Workbook, { sheet, table }: InTable, name: string, self: Id | null): Refusal | null {
  if (name.trim() === '') return 'name-needed'
  const others = savedViews(workbook.state, sheet, table).filter(({ id }) => id !== self)
  return others.some(other => fold(other.name) === fold(name)) ? 'name-taken' : null
}

/** The parts of a look as they are kept; a part that says nothing is empty. */
function fieldsOf(look: Look): Readonly<Record<string, Value>> {
  const { order, hidden, widths, frozen, wrap, sort, filters, group, foot } = look
  return {
    order: kept(order),
    hidden: kept(hidden),
    widths: kept(widths),
    frozen: frozen === undefined ? null : { last: frozen },
    wrap: kept(wrap),
    sort: kept(sort),
    filters: kept(filters),
    group: kept(group),
    foot: kept(foot)
  }
}

function kept(part: unknown): Value {
  const isEmpty = part === null || (typeof part === 'object' && Object.keys(part).length === 0)
  return isEmpty ? null : (part as Json)
}
