import { isPrivate } from '../model/derive'
import { recordOf } from '../model/state'
import type { Column, Language, Table } from '../model/template'
import { definitionsOf, type Sheet, type Workbook } from '../model/workbook'
import { allOf, entryOf, headOf, isSaid, laid, type Origin } from './entries'
import { legendsOf } from './legend'
import { picturesOf } from './pictured'
import type { Chapter, DocumentAsk, Entry, FormBlock, TableBlock } from './printed'
import { registerBlocks } from './register'

/** One sheet as a chapter: what it is for, how it rates, its forms and tables in the template's order, then the cards. */
export function layoutChapter(workbook: Workbook, sheet: Sheet, ask: DocumentAsk): Chapter {
  const { template } = sheet
  const origin: Origin = { workbook, sheet, ask }
  const about = template.tables.find(({ id }) => id === 'about')
  const tables = template.tables.filter(table => table !== about)
  const filled = tables.filter(table => laid(origin, table, []).rows.length > 0)
  return {
    sheet: sheet.id,
    template: template.id,
    templateVersion: template.version,
    title: titleIn(workbook, sheet, ask.language),
    purpose: template.purpose[ask.language],
    note: template.note?.[ask.language] ?? null,
    about: about ? formBlock(origin, about) : null,
    legends: legendsOf(workbook, sheet, filled, ask),
    ...blocksOf(origin, tables),
    withheld: ask.withPrivate ? 0 : tables.reduce((count, table) => count + privateColumns(workbook, table), 0)
  }
}

/** The title that people gave the sheet; while they gave none, its template's, which has two languages. */
export function titleIn(workbook: Workbook, { id, template }: Sheet, language: Language): string {
  const title = recordOf(workbook.state, 'sheet', id)?.fields['title']
  return typeof title === 'string' && title.trim() !== '' ? title : template.title[language]
}

function privateColumns(workbook: Workbook, table: Table): number {
  return table.columns.filter(({ id, retired }) => !retired && isPrivate(table, id, definitionsOf(workbook))).length
}

function blocksOf(origin: Origin, tables: readonly Table[]): Pick<Chapter, 'blocks' | 'unfilled'> {
  const found = tables.map(table => (table.shape === 'form' ? formBlock(origin, table) : registerBlocks(origin, table)))
  const blocks = found.map(one => ('is' in one ? one : one.table))
  return {
    blocks: [
      ...blocks.filter(block => !isUnfilled(block)),
      ...found.flatMap(one => ('is' in one || one.cards === null ? [] : [one.cards]))
    ],
    unfilled: blocks
      .filter(isUnfilled)
      .map(block => ({ title: block.title, rows: block.is === 'table' ? block.blank.length : 0 }))
  }
}

function isUnfilled(block: FormBlock | TableBlock): boolean {
  return block.is === 'form' ? block.groups.length === 0 : block.rows.length === 0 && block.hidden === 0
}

/** What the head of the chapter says already: the sheet's own status, read for working something out. */
function isOfHead(column: Column | null): boolean {
  if (column?.kind !== 'derived' || column.rule !== 'first-filled') return false
  return column.inputs.every(input => 'table' in input && input.table === 'about')
}

function formBlock(origin: Origin, table: Table): FormBlock {
  const layout = laid(origin, table, allOf(origin, table))
  const [row] = layout.rows
  const columns = layout.columns.filter(({ column }) => !isOfHead(column))
  const entries: readonly Entry[] = columns.map(column =>
    entryOf(table, column, row ? layout.cell(row, column) : { text: '', value: null }, origin.ask.language)
  )
  const isDerived = ({ column }: Entry): boolean => columns.some(one => one.id === column && one.readOnly)
  const filled = entries.filter(isSaid)
  const sections = table.sections ?? []
  const groups = [
    { title: '', entries: filled.filter(({ column }) => !sections.some(({ columns }) => columns.includes(column))) },
    ...sections.map(({ title, columns }) => ({
      title: title[origin.ask.language],
      entries: filled.filter(({ column }) => columns.includes(column))
    }))
  ]
  return {
    is: 'form',
    ...headOf(origin, table),
    pictures: picturesOf(origin, table, layout.rows),
    row: row?.id ?? null,
    groups: groups.filter(group => group.entries.length > 0),
    blank: entries.filter(entry => !isSaid(entry) && !isDerived(entry)).map(({ label }) => label)
  }
}
