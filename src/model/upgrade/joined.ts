import type { Column, Option, Table, Template } from '../template'
import type { Workbook } from '../workbook'

/**
 * Whether sheets of one version can become sheets of another: no column that holds answers has become of another kind, and no
 * table of another shape. The toolkit's own versions always fit, for nothing in them is ever re-typed.
 */
function fits(older: Template, newer: Template): boolean {
  return older.tables.every(table => {
    const other = newer.tables.find(({ id }) => id === table.id)
    if (other === undefined) return true
    return other.shape === table.shape && table.columns.every(column => hasKind(column, other))
  })
}

function hasKind({ id, kind }: Column, { columns }: Table): boolean {
  const other = columns.find(column => column.id === id)
  return other === undefined || other.kind === kind || kind === 'derived'
}

/** The newer version of a template that sheets of a workbook could become; null where there is none, or where it does not fit. */
export function newerVersion(workbook: Workbook, template: Template, toolkit: readonly Template[]): Template | null {
  const kept = workbook.templates.get(template.id)
  const newer = toolkit.find(({ id }) => id === template.id)
  return kept !== undefined && newer !== undefined && isNewer(kept, newer) ? newer : null
}

/** Whether a version can follow on the one that is kept. */
export function isNewer(kept: Template, newer: Template): boolean {
  return newer.version > kept.version && fits(kept, newer)
}

/**
 * A newer version as a workbook keeps it after an older one: what the older one asked, and the newer one does not know, is
 * retired and not forgotten, so that no answer is left without its question. Tables that it does not know stay as they were.
 */
export function joined(older: Template, newer: Template): Template {
  const tables = newer.tables.map(table => {
    const before = older.tables.find(({ id }) => id === table.id)
    return before === undefined ? table : joinedTable(before, table)
  })
  return { ...newer, tables: [...tables, ...keptTables(older, newer)] }
}

/** Tables of an older version that a newer one does not know. */
export function keptTables(older: Template, newer: Template): readonly Table[] {
  return older.tables.filter(({ id }) => newer.tables.every(table => table.id !== id))
}

function joinedTable(older: Table, newer: Table): Table {
  const columns = newer.columns.map(column => {
    const before = older.columns.find(({ id }) => id === column.id)
    return before === undefined ? column : withOptions(before, column)
  })
  const left = older.columns.filter(({ id, kind }) => kind !== 'derived' && columns.every(column => column.id !== id))
  if (left.length === 0) return { ...newer, columns }
  const last = (newer.sections?.length ?? 0) - 1
  const ids = left.map(({ id }) => id)
  const sections = newer.sections?.map((section, at) =>
    at === last ? { ...section, columns: [...section.columns, ...ids] } : section
  )
  return { ...newer, columns: [...columns, ...left.map(retired)], ...(sections && { sections }) }
}

/** Nothing is asked of a retired column, and nothing begins in it. */
function retired(column: Column): Column {
  const { required: _required, requiredWhen: _when, default: _default, ...rest } = column
  return { ...rest, retired: true }
}

function withOptions(older: Column, newer: Column): Column {
  if (!isListed(older) || !isListed(newer)) return newer
  const left = older.options.filter(({ id }) => newer.options.every(option => option.id !== id))
  if (left.length === 0) return newer
  return { ...newer, options: [...newer.options, ...left.map((option): Option => ({ ...option, retired: true }))] }
}

type Listed = Extract<Column, { kind: 'choice' | 'choices' }>

function isListed(column: Column): column is Listed {
  return column.kind === 'choice' || column.kind === 'choices'
}
