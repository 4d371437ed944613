import type { Id, Patch } from '../model/change'
import { orderKeys } from '../model/order'
import type { CellValue, Column, Fields, Language, Table, TableId, Template, TemplateId } from '../model/template'
import type { Context } from './command'
import { defaultCells } from './rows'
import { sheetPatches, templatePatch } from './sheets'

/** Rows to begin with, by template and table; refs in them are written `template/table/key`. */
export interface Beginning {
  readonly template: TemplateId
  readonly tables: Readonly<Record<TableId, readonly { readonly key: string; readonly cells: Fields }[]>>
}

export interface NewWorkbook {
  readonly id: Id
  readonly title: string
  readonly language: Language
  readonly organisation: string
  /** Left out: whoever exports a document is named on it. */
  readonly preparedBy?: string
  readonly currency: string
  readonly templates: readonly Template[]
  readonly rows?: readonly Beginning[]
}

/**
 * The patches of a workbook's founding set: its record, the templates' definitions, a sheet of each in order, the rows. Codes
 * are given by commit, in the order of the rows. A ref that names no row of `rows` throws: the sample is wrong.
 */
export function foundingPatches(ask: NewWorkbook, context: Context): readonly Patch[] {
  const orders = orderKeys(null, null, ask.templates.length)
  const sheets = ask.templates.map(template => ({ template, id: context.newId() }))
  const rows = (ask.rows ?? []).flatMap(({ template, tables }) => beginnings(sheets, template, tables, context))
  const ids = new Map([...fixedNames(sheets, context), ...rows.map(row => [row.name, row.id] as const)])
  const filled = sheets.flatMap(sheet =>
    sheet.template.tables.flatMap(table => rowPatch(sheet.id, table, rows, ids, context))
  )
  return [
    workbookPatch(ask, context),
    ...ask.templates.map(templatePatch),
    ...sheets.flatMap(({ template, id }, at) =>
      withoutBegun(sheetPatches(id, template, { order: orders[at] as string, title: '' }, context), filled)
    ),
    ...filled
  ]
}

interface Begun {
  readonly sheet: Id
  readonly table: TableId
  readonly id: Id
  /** `template/table/key`, as refs name it. */
  readonly name: string
  readonly cells: Fields
}

function workbookPatch(ask: NewWorkbook, context: Context): Patch {
  const fields = {
    title: ask.title,
    language: ask.language,
    organisation: ask.organisation,
    ...(ask.preparedBy !== undefined && { 'prepared-by': ask.preparedBy }),
    currency: ask.currency,
    created: context.today
  }
  return {
    kind: 'workbook',
    ids: [ask.id],
    fields: ['@alive', ...Object.keys(fields)],
    from: null,
    to: [[true, ...Object.values(fields)]]
  }
}

function beginnings(
  sheets: readonly { readonly template: Template; readonly id: Id }[],
  template: TemplateId,
  tables: Beginning['tables'],
  context: Context
): readonly Begun[] {
  const sheet = sheets.find(one => one.template.id === template)
  if (sheet === undefined) throw new Error(`rows are given for ${template}, which the workbook does not have`)
  return Object.entries(tables).flatMap(([id, rows]) => {
    const table = sheet.template.tables.find(one => one.id === id)
    if (table === undefined) throw new Error(`rows are given for ${template}/${id}, which the template does not have`)
    return withFixed(template, table, rows).map(({ key, cells }) => ({
      sheet: sheet.id,
      table: id,
      id: table.shape === 'rows' ? context.newId() : context.keyed(sheet.id, id, table.shape === 'form' ? '' : key),
      name: `${template}/${id}/${key}`,
      cells
    }))
  })
}

/** Every row of a fixed table, those that are filled with what the template gives them; of other tables what is there. */
function withFixed(template: TemplateId, table: Table, rows: Beginning['tables'][string]): typeof rows {
  if (table.shape !== 'fixed') return rows
  const fixed = table.fixed ?? []
  const stray = rows.find(({ key }) => !fixed.some(row => row.key === key))
  if (stray !== undefined) throw new Error(`${template}/${table.id} has no row ${stray.key}`)
  return fixed.map(({ key, cells }) => ({ key, cells: { ...rows.find(row => row.key === key)?.cells, ...cells } }))
}

function rowPatch(
  sheet: Id,
  table: Table,
  rows: readonly Begun[],
  ids: ReadonlyMap<string, Id>,
  context: Context
): readonly Patch[] {
  const here = rows.filter(row => row.sheet === sheet && row.table === table.id)
  if (here.length === 0) return []
  const defaults = defaultCells(table.columns, context)
  const cells = here.map(row => ({ ...defaults, ...resolved(table.columns, row, ids) }))
  const fields = [...new Set(cells.flatMap(row => Object.keys(row)))]
  const keys = orderKeys(null, null, here.length)
  return [
    {
      kind: 'row',
      in: [sheet, table.id],
      ids: here.map(({ id }) => id),
      fields: ['@alive', '@order', ...fields],
      from: null,
      to: cells.map((row, at) => [true, keys[at] as string, ...fields.map(field => row[field] ?? null)])
    }
  ]
}

function resolved(columns: readonly Column[], row: Begun, ids: ReadonlyMap<string, Id>): Record<string, CellValue> {
  const find = (name: string): Id => {
    const id = ids.get(name)
    if (id === undefined) throw new Error(`${row.name} refers to ${name}, which is not there`)
    return id
  }
  return Object.fromEntries(
    Object.entries(row.cells).map(([field, value]): [string, CellValue] => {
      const kind = columns.find(({ id }) => id === field)?.kind
      if (kind === undefined) throw new Error(`${row.name} fills ${field}, which its table does not have`)
      if (kind === 'ref' && typeof value === 'string') return [field, find(value)]
      if (kind === 'refs' && Array.isArray(value)) return [field, value.map(name => find(String(name)))]
      return [field, value]
    })
  )
}

/** The rows of fixed tables by the names that refs give them, filled or not. */
function fixedNames(
  sheets: readonly { readonly template: Template; readonly id: Id }[],
  context: Context
): readonly (readonly [name: string, row: Id])[] {
  return sheets.flatMap(({ template, id }) =>
    template.tables
      .filter(({ shape }) => shape === 'fixed')
      .flatMap(table =>
        (table.fixed ?? []).map(
          ({ key }) => [`${template.id}/${table.id}/${key}`, context.keyed(id, table.id, key)] as const
        )
      )
  )
}

/** No address stands twice in a set: the rows that a table begins with give way to the ones that are filled. */
function withoutBegun(patches: readonly Patch[], filled: readonly Patch[]): readonly Patch[] {
  const begun = new Set(filled.map(patch => patch.in?.join('/')))
  return patches.filter(patch => patch.kind !== 'row' || !begun.has(patch.in?.join('/')))
}
