import { isPrivate } from '../model/derive'
import { recordOf } from '../model/state'
import type { Table } from '../model/template'
import { definitionsOf, type Sheet, type Workbook } from '../model/workbook'
import { allOf, entryOf, headOf, isFilled, laid, type Origin } from './entries'
import { legendsOf } from './legend'
import type { Block, Chapter, DocumentAsk, Entry, FormBlock } from './printed'
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
    title: ownTitle(origin) ?? template.title[ask.language],
    purpose: template.purpose[ask.language],
    note: template.note?.[ask.language] ?? null,
    about: about ? formBlock(origin, about) : null,
    legends: legendsOf(workbook, sheet, filled, ask),
    blocks: blocksOf(origin, tables),
    withheld: ask.withPrivate ? 0 : tables.reduce((count, table) => count + privateColumns(workbook, table), 0)
  }
}

/** The title that people gave the sheet; null while it bears its template's, which has two languages. */
function ownTitle({ workbook, sheet }: Origin): string | null {
  const title = recordOf(workbook.state, 'sheet', sheet.id)?.fields['title']
  return typeof title === 'string' && title.trim() !== '' ? title : null
}

function privateColumns(workbook: Workbook, table: Table): number {
  return table.columns.filter(({ id, retired }) => !retired && isPrivate(table, id, definitionsOf(workbook))).length
}

function blocksOf(origin: Origin, tables: readonly Table[]): readonly Block[] {
  const found = tables.map(table => (table.shape === 'form' ? formBlock(origin, table) : registerBlocks(origin, table)))
  return [
    ...found.map(one => ('is' in one ? one : one.table)),
    ...found.flatMap(one => ('is' in one || one.cards === null ? [] : [one.cards]))
  ]
}

function formBlock(origin: Origin, table: Table): FormBlock {
  const layout = laid(origin, table, allOf(origin, table))
  const [row] = layout.rows
  const entries: readonly Entry[] = layout.columns.map(column =>
    entryOf(table, column, row ? layout.cell(row, column) : { text: '', value: null })
  )
  const filled = entries.filter(isFilled)
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
    row: row?.id ?? null,
    groups: groups.filter(group => group.entries.length > 0),
    blank: entries.filter(entry => !isFilled(entry)).map(({ label }) => label)
  }
}
