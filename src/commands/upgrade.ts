import type { Id, Json, Patch, Value } from '../model/change'
import { orderKeys } from '../model/order'
import { rowOf, rowsOf } from '../model/state'
import type { Fields, Table, Template } from '../model/template'
import { isNewer, joined } from '../model/upgrade/joined'
import { same } from '../model/value'
import { type Sheet, sheetsOf, type Workbook } from '../model/workbook'
import type { Command, Context } from './command'
import { fieldPatch } from './record'
import { defaultCells } from './rows'
import { beginningPatches } from './sheets'

/**
 * Sheets of a template become those of a newer version, all in one set: answers stay, so do people's own columns, lists, bands
 * and thresholds. What the newer version no longer asks is retired with its answers.
 */
export const upgradeTemplate: Command<{ readonly newer: Template }> = {
  name: 'template.upgrade',
  label: { en: 'Upgrade to a newer version of the template', fr: 'Passer à une version plus récente du modèle' },
  run: (workbook, { newer }, context) => {
    const kept = workbook.templates.get(newer.id)
    if (kept === undefined || !isNewer(kept, newer)) return { refused: 'nothing-to-do' }
    return { patches: patchesFor(workbook, kept, newer, context) }
  }
}

/** The living sheets of a template: its definition is theirs together. */
export function sheetsFor(workbook: Workbook, { id }: Pick<Template, 'id'>): readonly Sheet[] {
  return sheetsOf(workbook).filter(({ template }) => template.id === id)
}

/** What an upgrade writes. */
export function patchesFor(workbook: Workbook, kept: Template, newer: Template, context: Context): readonly Patch[] {
  const definition = joined(kept, newer)
  const fields = { version: newer.version, definition: definition as unknown as Json }
  return [
    fieldPatch(workbook, 'template', newer.id, fields),
    ...sheetsFor(workbook, newer).flatMap(({ id }) => sheetPatches(workbook, id, kept, definition, context))
  ]
}

/** Tables that are new begin as in a new sheet; fixed ones that are known gain the rows that they lack. */
function sheetPatches(
  workbook: Workbook,
  sheet: Id,
  kept: Template,
  definition: Template,
  context: Context
): readonly Patch[] {
  const known = (table: Table): Table | undefined => kept.tables.find(({ id }) => id === table.id)
  const added = definition.tables.filter(table => known(table) === undefined)
  const rows = definition.tables.flatMap(table => {
    const before = known(table)
    return before === undefined || table.shape !== 'fixed' ? [] : fixedPatches(workbook, sheet, before, table, context)
  })
  return [...beginningPatches(sheet, added, context), ...rows]
}

function fixedPatches(workbook: Workbook, sheet: Id, before: Table, table: Table, context: Context): readonly Patch[] {
  const defaults = defaultCells(table.columns, context)
  const orders = ordersFor(workbook, sheet, table, context)
  return (table.fixed ?? []).flatMap(({ key, cells }): readonly Patch[] => {
    const id = context.keyed(sheet, table.id, key)
    const order = orders.get(key)
    if (order !== undefined)
      return [rowPatch([sheet, table.id], id, { '@alive': true, '@order': order, ...defaults, ...cells })]
    const said = before.fixed?.find(row => row.key === key)?.cells ?? {}
    const now = rowOf(workbook.state, sheet, table.id, id)?.fields ?? {}
    const changed = Object.entries(cells).filter(([column, next]) => {
      const held = now[column] ?? null
      return !same(held, next) && (held === null || same(held, said[column] ?? null))
    })
    return changed.length === 0 ? [] : [rowPatch([sheet, table.id], id, Object.fromEntries(changed), now)]
  })
}

function rowPatch(
  place: readonly [Id, string],
  id: Id,
  fields: Fields,
  now: Readonly<Record<string, Value>> | null = null
): Patch {
  const names = Object.keys(fields)
  const from = now && [names.map(name => now[name] ?? null)]
  return { kind: 'row', in: place, ids: [id], fields: names, from, to: [names.map(name => fields[name] ?? null)] }
}

/** Places for the rows that a sheet does not have yet: each after the one that stands before it in the template. */
function ordersFor(workbook: Workbook, sheet: Id, table: Table, { keyed }: Context): ReadonlyMap<string, string> {
  const rows = rowsOf(workbook.state, sheet, table.id)
  const orders = new Map<string, string>()
  let at = -1
  let last: string | null = null
  for (const { key } of table.fixed ?? []) {
    const id = keyed(sheet, table.id, key)
    const found = rows.findIndex(row => row.id === id)
    if (found >= 0) at = found
    if (found >= 0 || rowOf(workbook.state, sheet, table.id, id) !== undefined) {
      last = null
      continue
    }
    const below: string | null = last ?? orderAt(rows[at])
    last = orderKeys(below, orderAt(rows[at + 1]), 1)[0] ?? ''
    orders.set(key, last)
  }
  return orders
}

function orderAt(row: { readonly fields: Readonly<Record<string, Value>> } | undefined): string | null {
  const order = row?.fields['@order']
  return typeof order === 'string' ? order : null
}
