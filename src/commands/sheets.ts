import type { Id, Json, Patch } from '../model/change'
import { orderKeys } from '../model/order'
import { recordOf, recordsOf } from '../model/state'
import type { Fields, Table, Template } from '../model/template'
import { fold } from '../model/fold'
import { sheetOf, sheetsOf, type Workbook } from '../model/workbook'
import type { Command, Context } from './command'
import { fieldPatch } from './record'
import { defaultCells } from './rows'

/** A sheet of a template that is handed in, as the workbook keeps it; it keeps the definition from its first sheet on. */
export const addSheet: Command<{ readonly template: Template; readonly title?: string }> = {
  name: 'sheet.add',
  label: { en: 'Add a sheet', fr: 'Ajouter une feuille' },
  run: (workbook, { template: given, title = '' }, context) => {
    const name = title.trim()
    if (name !== '' && isTitleTaken(workbook, name)) return { refused: 'sheet-name-taken' }
    const last = recordsOf(workbook.state, 'sheet').at(-1)?.fields['@order']
    const [order] = orderKeys(typeof last === 'string' ? last : null, null, 1)
    const id = context.newId()
    const known = workbook.templates.get(given.id)
    const patches = sheetPatches(id, known ?? given, { order: order as string, title: name }, context)
    return { patches: [...definitionPatches(workbook, given), ...patches], made: [id] }
  }
}

/** An empty title goes back to the template's own. */
export const renameSheet: Command<{ readonly sheet: Id; readonly title: string }> = {
  name: 'sheet.rename',
  label: { en: 'Rename the sheet', fr: 'Renommer la feuille' },
  run: (workbook, { sheet, title }) => {
    if (isTitleTaken(workbook, title.trim(), sheet)) return { refused: 'sheet-name-taken' }
    return { patches: [fieldPatch(workbook, 'sheet', sheet, { title: title.trim() })] }
  }
}

/** Whether a sheet other than `self` goes by a name already, in whichever language it is read; capitals and accents aside. */
export function isTitleTaken(workbook: Workbook, title: string, self?: Id): boolean {
  return sheetsOf(workbook).some(({ id, title: own, template }) => {
    const both = [template.title.en, template.title.fr]
    const names = both.includes(own) ? both : [own]
    return id !== self && names.some(name => fold(name) === fold(title))
  })
}

export const removeSheet: Command<{ readonly sheet: Id }> = {
  name: 'sheet.remove',
  label: { en: 'Delete the sheet', fr: 'Supprimer la feuille' },
  run: (workbook, { sheet }) => ({
    patches: [fieldPatch(workbook, 'sheet', sheetOf(workbook, sheet).id, { '@alive': null })]
  })
}

/** Title, language, organisation, currency, prepared-by of the workbook. */
export const setWorkbook: Command<{ readonly fields: Fields }> = {
  name: 'workbook.set',
  label: { en: 'Change the workbook’s details', fr: 'Modifier les renseignements du classeur' },
  run: (workbook, { fields }) => {
    const record = recordsOf(workbook.state, 'workbook')[0]
    if (record === undefined) return { refused: 'nothing-there' }
    if (typeof fields['title'] === 'string' && fields['title'].trim() === '') return { refused: 'title-needed' }
    return { patches: [fieldPatch(workbook, 'workbook', record.id, fields)] }
  }
}

/** A named version: the state as it stands now. */
export const setMark: Command<{ readonly name: string; readonly at: string }> = {
  name: 'mark.set',
  label: { en: 'Save a version', fr: 'Enregistrer une version' },
  shortcut: 'Mod+S',
  run: (workbook, { name, at }, context) => {
    if (name.trim() === '') return { refused: 'title-needed' }
    const fields = { '@alive': true, name: name.trim(), at, by: context.author.name, head: workbook.state.head }
    return { patches: [fieldPatch(workbook, 'mark', context.newId(), fields)] }
  }
}

/** What a first sheet writes of its template: the definition, or that it is no longer deleted. */
function definitionPatches(workbook: Workbook, template: Template): readonly Patch[] {
  const record = recordOf(workbook.state, 'template', template.id)
  if (record === undefined || !workbook.templates.has(template.id)) return [templatePatch(template)]
  return record.fields['deleted'] === true ? [fieldPatch(workbook, 'template', template.id, { deleted: null })] : []
}

/** The definition of a template as the workbook keeps it. */
export function templatePatch(template: Template): Patch {
  return {
    kind: 'template',
    ids: [template.id],
    fields: ['@alive', 'version', 'definition'],
    from: null,
    to: [[true, template.version, template as unknown as Json]]
  }
}

/** A sheet with the rows that its tables begin with, filled as the template says and with their defaults. */
export function sheetPatches(
  id: Id,
  template: Template,
  { order, title }: { readonly order: string; readonly title: string },
  context: Context
): readonly Patch[] {
  const sheet: Patch = {
    kind: 'sheet',
    ids: [id],
    fields: ['@alive', '@order', 'template', 'title'],
    from: null,
    to: [[true, order, template.id, title]]
  }
  return [sheet, ...beginningPatches(id, template.tables, context)]
}

/** The rows that tables of a sheet begin with. */
export function beginningPatches(sheet: Id, tables: readonly Table[], context: Context): readonly Patch[] {
  return tables.flatMap((table): Patch[] => {
    const defaults = defaultCells(table.columns, context)
    const begun = beginningOf(table).map(({ key, cells }) => ({ key, cells: { ...defaults, ...cells } }))
    if (begun.length === 0) return []
    const fields = [...new Set(begun.flatMap(({ cells }) => Object.keys(cells)))]
    const keys = orderKeys(null, null, begun.length)
    const to = begun.map(({ cells }, at) => [true, keys[at] as string, ...fields.map(field => cells[field] ?? null)])
    const ids = begun.map(({ key }) => context.keyed(sheet, table.id, key))
    return [{ kind: 'row', in: [sheet, table.id], ids, fields: ['@alive', '@order', ...fields], from: null, to }]
  })
}

/** The rows that a table has in a new sheet: a form its one, a fixed table all of its own, any other its starters. */
export function beginningOf(table: Table): NonNullable<Table['fixed']> {
  if (table.shape === 'form') return [{ key: '', cells: {} }]
  return (table.shape === 'fixed' ? table.fixed : table.starters) ?? []
}
