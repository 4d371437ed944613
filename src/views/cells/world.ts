import { useMemo } from 'react'
import { createLinked } from '../../commands/linked'
import { showing } from '../../layout/table'
import { offered, parse, type Reading } from '../../model/cell'
import type { Id } from '../../model/change'
import { suggested } from '../../model/derive'
import { fold } from '../../model/fold'
import { homesFor } from '../../model/homes'
import { rootOf } from '../../model/like'
import { told } from '../../model/namesakes'
import type { Row } from '../../model/state'
import type { Column, TableId } from '../../model/template'
import { refTargets, rowName, storedIn, type Workbook } from '../../model/workbook'
import { say, type TextKey } from '../../text'
import { type Desk, useDesk } from '../desk'
import type { CellWorld, Item } from './edit'

interface TablePlace {
  readonly sheet: Id
  readonly table: TableId
}

/** What the editors of one table know: its workbook's words, lists and links. */
export function useWorld({ sheet, table }: TablePlace): CellWorld {
  const desk = useDesk()
  return useMemo(() => worldOf(desk, { sheet, table }), [desk, sheet, table])
}

export function worldOf(desk: Desk, place: TablePlace): CellWorld {
  const { workbook, language, today } = desk
  const show = showing(workbook, language, desk.currency)
  const speak = (key: TextKey, values?: Readonly<Record<string, string | number>>): string => say(language, key, values)
  const reading = (column: Column): Reading => ({
    language,
    dateOrder: desk.dateOrder,
    currency: desk.currency,
    today,
    findRow: text => rowsByName(workbook, column, desk.language).get(fold(text)) ?? null
  })
  return {
    language,
    today,
    showing: show,
    say: speak,
    read: (column, text) => parse(column, text, reading(column)),
    items: (column, row) => itemsOf(desk, place, column, row),
    homes: column => homesFor(workbook, column),
    create: (column, into, name, row, kept) => {
      const made = desk.run(createLinked, { ...place, row: row?.id ?? null, column: column.id, kept, into, name })
      const link = made?.made[0]
      return link === undefined ? null : kept === null ? link : [...kept, link]
    }
  }
}

function itemsOf(desk: Desk, place: TablePlace, column: Column, row: Row | null): readonly Item[] {
  const { language } = desk
  switch (column.kind) {
    case 'check':
      return [true, false].map(value => ({
        id: String(value),
        value,
        label: say(language, value ? 'cell.yes' : 'cell.no')
      }))
    case 'rating':
      return column.scale.values.map(({ value, label, help }) => ({
        id: String(value),
        value,
        label: `${value} – ${label[language]}`,
        ...(help && { detail: help[language] })
      }))
    case 'choice':
    case 'choices': {
      const best = row === null ? null : suggested(desk.workbook, place.sheet, place.table, row, column, desk.today)
      return offered(column, row?.fields ?? {}).map(({ id, label, help, tone }) => ({
        id,
        value: id,
        label: label[language],
        ...(help && { detail: help[language] }),
        ...(tone && { tone }),
        ...(id === best && { isSuggested: true as const })
      }))
    }
    case 'ref':
    case 'refs':
      return linkItems(desk.workbook, column, language)
    default:
      return []
  }
}

const known = new WeakMap<Workbook, Map<string, readonly Item[]>>()

/** The rows that a link may point at: kept for as long as the workbook stands as it is. */
function linkItems(workbook: Workbook, column: Column, language: Desk['language']): readonly Item[] {
  const ofWorkbook = known.get(workbook) ?? new Map<string, readonly Item[]>()
  known.set(workbook, ofWorkbook)
  const key = `${language} ${column.kind === 'ref' || column.kind === 'refs' ? JSON.stringify(column.to) : ''}`
  const made = ofWorkbook.get(key)
  if (made !== undefined) return made
  const items = linkRows(workbook, column, language).map(({ id, label, code, sheet }): Item => {
    const detail = [code, sheet].filter(word => word !== '' && word !== label).join(', ')
    return { id, value: id, label: label || code || id, ...(detail !== '' && { detail }) }
  })
  ofWorkbook.set(key, items)
  return items
}

interface LinkRow {
  readonly id: Id
  readonly label: string
  readonly code: string
  /** The title of its sheet, where another sheet of the same template, or of a copy of it, has rows to choose from; else ''. */
  readonly sheet: string
}

function linkRows(workbook: Workbook, column: Column, language: Desk['language']): readonly LinkRow[] {
  const targets = refTargets(workbook, column)
  return targets.flatMap(({ sheet, table, rows }) => {
    const isOne = targets.every(
      other => other.sheet.id === sheet.id || rootOf(other.sheet.template) !== rootOf(sheet.template)
    )
    return rows.map(row => ({
      id: row.id,
      label: rowName(workbook, { sheet: sheet.id, table: table.id, row: row.id }, language),
      code: codeIn(table.columns, row),
      sheet: isOne ? '' : sheet.title
    }))
  })
}

function codeIn(columns: readonly Column[], row: Row): string {
  const column = columns.find(({ kind }) => kind === 'code')
  const code = column && storedIn(row, column.id)
  return typeof code === 'string' ? code : ''
}

const named = new WeakMap<readonly Item[], ReadonlyMap<string, Id>>()

/** Rows by name, by code and by name with sheet; of two with one name the first. */
function rowsByName(workbook: Workbook, column: Column, language: Desk['language']): ReadonlyMap<string, Id> {
  const items = linkItems(workbook, column, language)
  const made = named.get(items)
  if (made !== undefined) return made
  const names = new Map<string, Id>()
  for (const { id, label, code, sheet } of linkRows(workbook, column, language)) {
    for (const word of [label || code || id, code, sheet === '' ? '' : told(label, sheet)]) {
      if (word !== '' && !names.has(fold(word))) names.set(fold(word), id)
    }
  }
  named.set(items, names)
  return names
}
