import { placeKey } from './cells'
import type { Id } from './change'
import { type Ground, groundOf } from './ground'
import { isLike } from './like'
import { referLike } from './related'
import { type Chunk, chunksOf, type Row, rowsOf } from './state'
import type { ColumnId, Setting, TableId, TableRef, TemplateId } from './template'
import { findRow, settingOf, sheetsOf, type Workbook } from './workbook'

/** What was read beyond the row itself. It still stands when reading again gives the very same. */
export type Seen =
  | {
      readonly kind: 'row'
      readonly id: Id
      readonly to: readonly TableRef[]
      readonly row: Row | undefined
      /** Where it was looked for: a sheet that is added or comes back is another place. */
      readonly ground: Ground
    }
  | {
      readonly kind: 'referring'
      readonly sheet: Id
      readonly table: TableId
      readonly by: ColumnId
      readonly to: Id
      /** The table as it was when this was last found to stand. */
      chunks: readonly Chunk[]
    }
  | { readonly kind: 'rows'; readonly sheet: Id; readonly table: TableId; readonly rows: readonly Row[] }
  | { readonly kind: 'sheets'; readonly template: TemplateId; readonly ids: readonly Id[] }
  | {
      readonly kind: 'setting'
      readonly sheet: Id
      readonly table: TableId
      readonly key: string
      readonly value: Setting
    }

/** Whether reading it again gives the very same. */
export function isStill(workbook: Workbook, seen: Seen): boolean {
  if (seen.kind === 'row') {
    return groundOfLinks(workbook, seen.to) === seen.ground && findRow(workbook, seen.id, seen.to)?.row === seen.row
  }
  if (seen.kind === 'setting') return settingOf(workbook, seen.sheet, seen.table, seen.key) === seen.value
  if (seen.kind === 'rows') return rowsOf(workbook.state, seen.sheet, seen.table) === seen.rows
  if (seen.kind === 'sheets') return idsOf(workbook, seen.template).join() === seen.ids.join()
  const now = chunksOf(workbook.state, seen.sheet, seen.table)
  if (!referLike(seen.chunks, now, seen.by, seen.to)) return false
  seen.chunks = now
  return true
}

const sheetLists = new Map<TemplateId, Seen & { readonly kind: 'sheets' }>()

/** Every row of a table asks for the same few sheets: what was read is noted in one object for all. */
export function seenSheets(template: TemplateId, ids: readonly Id[]): Seen {
  const known = sheetLists.get(template)
  if (known !== undefined && known.ids.join() === ids.join()) return known
  const made = { kind: 'sheets', template, ids } as const
  sheetLists.set(template, made)
  return made
}

export function idsOf(workbook: Workbook, template: TemplateId): readonly Id[] {
  return sheetsOf(workbook).flatMap(sheet => (isLike(sheet.template, template) ? sheet.id : []))
}

const settings = new Map<string, Seen & { readonly kind: 'setting' }>()

/** Every row reads the same few settings: what was read is noted in one object for all. */
export function seenSetting(sheet: Id, table: TableId, key: string, value: Setting): Seen {
  const place = `${sheet}/${table}/${key}`
  const known = settings.get(place)
  if (known !== undefined && known.value === value) return known
  const made = { kind: 'setting', sheet, table, key, value } as const
  settings.set(place, made)
  return made
}

export const ofSheets = groundOf(['sheet', 'template'])
export const ofSettings = groundOf(['setting', 'sheet', 'template'])

export const rowsKey = (sheet: Id, table: TableId): string => placeKey({ kind: 'row', in: [sheet, table] })

const linked = new WeakMap<readonly TableRef[], { readonly workbook: Workbook; readonly ground: Ground }>()

/** Every place that a link to these tables may lead to. */
export function groundOfLinks(workbook: Workbook, to: readonly TableRef[]): Ground {
  const known = linked.get(to)
  if (known?.workbook === workbook) return known.ground
  const tables = to.flatMap(({ template, table }) => idsOf(workbook, template).map(sheet => rowsKey(sheet, table)))
  const ground = groundOf([...ofSheets.places, ...tables])
  linked.set(to, { workbook, ground })
  return ground
}
