import { type FormEvent, useMemo } from 'react'
import { layoutTable, type LaidColumn, type TableLayout } from '../../layout/table'
import { isBlank } from '../../model/cell'
import type { Id } from '../../model/change'
import { holds } from '../../model/condition'
import type { Row } from '../../model/state'
import { storedIn } from '../../model/workbook'
import type { Column, ColumnId, Table, TableId } from '../../model/template'
import type { CellWorld } from '../cells/edit'
import { type Desk, useDesk } from '../desk'
import { findPlace } from '../grid/showing/follow'
import { Field } from './field'
import styles from './form.module.css'

interface FieldsProps {
  readonly place: { readonly sheet: Id; readonly table: TableId }
  readonly row: Row
  readonly world: CellWorld
  readonly layout: TableLayout
  /** Columns as the table shows them; the table's own order when absent. */
  readonly order?: readonly string[] | undefined
  /** Columns that have just changed by themselves. */
  readonly flashed?: ReadonlySet<string>
}

/** Every cell is written when it is left: a form is never sent off. */
export function keepHere(event: FormEvent): void {
  event.preventDefault()
}

/** The layout of a whole table as forms need it: every column, private ones too. */
export function useFormLayout({ sheet, table }: FieldsProps['place']): TableLayout {
  const { workbook, language, today, currency } = useDesk()
  return useMemo(
    () => layoutTable(workbook, { sheet, table, language, today, currency, withPrivate: true }),
    [workbook, sheet, table, language, today, currency]
  )
}

/** All the cells of a row, in the sections of the table. */
export function Fields({ place, row, world, layout, order, flashed }: FieldsProps) {
  const desk = useDesk()
  const follow = (id: Id): void => {
    const there = findPlace(desk.workbook, id)
    if (there !== null) desk.go(there)
  }
  return sectionsOf(layout.table, inOrder(layout.columns, order), world).map(({ title, columns }) => (
    <section key={title || 'all'} className={styles.section} aria-label={title || undefined}>
      {title && <h3>{title}</h3>}
      <div className={styles.fields}>
        {columns.map(laid => (
          <Field
            key={laid.id}
            place={place}
            row={row}
            laid={laid}
            cell={layout.cell(row, laid)}
            world={world}
            isNeeded={laid.column !== null && isNeeded(desk, place, row, laid.column)}
            isFlashed={flashed?.has(laid.id) ?? false}
            onFollow={follow}
          />
        ))}
      </div>
    </section>
  ))
}

/** Columns as the table shows them, then those that it hides. */
function inOrder(columns: readonly LaidColumn[], order: readonly string[] = []): readonly LaidColumn[] {
  const place = new Map(order.map((id, at) => [id, at]))
  return columns.toSorted((a, b) => (place.get(a.id) ?? order.length) - (place.get(b.id) ?? order.length))
}

interface SectionOfColumns {
  /** Empty: the table has no sections. */
  readonly title: string
  readonly columns: readonly LaidColumn[]
}

/** Columns that no section names stand at the end: no cell may be out of reach. */
function sectionsOf(table: Table, columns: readonly LaidColumn[], world: CellWorld): readonly SectionOfColumns[] {
  if (table.sections === undefined) return [{ title: '', columns }]
  const named = table.sections.map(({ title, columns: ids }) => {
    const own = new Set<ColumnId>(ids)
    return { title: title[world.language], columns: columns.filter(({ id }) => own.has(id)) }
  })
  const known = new Set(table.sections.flatMap(section => section.columns))
  const rest = columns.filter(({ id }) => !known.has(id))
  return rest.length === 0 ? named : [...named, { title: world.say('form.other'), columns: rest }]
}

/** Whether a blank cell here is a gap. */
function isNeeded(desk: Desk, { sheet, table }: FieldsProps['place'], row: Row, column: Column): boolean {
  if (!isBlank(storedIn(row, column.id))) return false
  if (column.requiredWhen !== undefined) {
    return column.requiredWhen.every(one => holds(desk.workbook, sheet, table, row, one, desk.today))
  }
  return column.required === true
}
