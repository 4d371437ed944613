import { ArrowUpRight, Plus } from 'lucide-react'
import { addRows } from '../../commands/rows'
import type { Id } from '../../model/change'
import { isLike } from '../../model/like'
import { referringRows } from '../../model/related'
import { chunksOf, isAlive, type Row } from '../../model/state'
import type { Column, Table } from '../../model/template'
import { nameOfRow, rowName, type Sheet, sheetOf, sheetsOf, type Workbook } from '../../model/workbook'
import { Button } from '../../ui/Button'
import { useWorld } from '../cells/world'
import { linksFrom } from './outward'
import { useWritten } from '../written'
import { type Place, useDesk } from '../desk'
import styles from './form.module.css'
import own from './links.module.css'

interface LinksProps {
  readonly place: Place
  readonly row: Row
}

/** The rows that this one points at, by the column that does. */
export function LinksOut({ place, row }: LinksProps) {
  const { workbook, language, go } = useDesk()
  const world = useWorld(place)
  const groups = linksFrom(workbook, place, row)
  if (groups.length === 0) return null
  return (
    <section className={styles.section} aria-label={world.say('links.out')}>
      <h3>{world.say('links.out')}</h3>
      {groups.map(({ column, places, gone }) => (
        <div key={column.id} className={own.group}>
          <h4>{column.label[language]}</h4>
          <ul>
            {places.map(there => (
              <li key={there.row}>
                <LinkButton
                  name={rowName(workbook, there, language) || world.say('form.unnamed')}
                  go={() => go(there)}
                />
              </li>
            ))}
            {gone.map(id => (
              <li key={id} className={own.gone}>
                {world.say('links.removed', { name: nameOfRow(workbook, id, language) || world.say('form.unnamed') })}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  )
}

function LinkButton({ name, go }: { readonly name: string; readonly go: () => void }) {
  const written = useWritten()
  return (
    <button type="button" onClick={go}>
      <span dir="auto" lang={written}>
        {name}
      </span>
      <ArrowUpRight aria-hidden size={14} strokeWidth={1.5} />
    </button>
  )
}

/** The rows elsewhere that point at this one, by table and column; where the table is of this sheet, one more can be made. */
export function LinksIn({ place, row }: LinksProps) {
  const desk = useDesk()
  const world = useWorld(place)
  const groups = linksTo(desk.workbook, place, row.id).filter(({ rows, isOwn }) => rows.length > 0 || isOwn)
  if (groups.length === 0) return null
  const isBare = groups.every(({ rows }) => rows.length === 0)
  return (
    <section className={styles.section} aria-label={world.say('form.links')}>
      <h3>{world.say('form.links')}</h3>
      {isBare && <p className={styles.help}>{world.say('form.links.none')}</p>}
      {groups.map(({ sheet, table, column, rows, isOwn }) => (
        <div key={`${sheet.id} ${table.id} ${column.id}`} className={own.group}>
          <h4>
            {table.title[world.language]} <small>{column.label[world.language]}</small>
          </h4>
          <ul>
            {rows.map(({ id }) => (
              <li key={id}>
                <LinkButton
                  name={
                    rowName(desk.workbook, { sheet: sheet.id, table: table.id, row: id }, world.language) ||
                    world.say('form.unnamed')
                  }
                  go={() => desk.go({ sheet: sheet.id, table: table.id, row: id })}
                />
              </li>
            ))}
          </ul>
          {isOwn && table.reviews === undefined && (
            <Button
              look="quiet"
              icon={Plus}
              onPress={() => {
                const value = column.kind === 'refs' ? [row.id] : row.id
                const made = desk.run(addRows, {
                  sheet: sheet.id,
                  table: table.id,
                  cells: [{ [column.id]: value }]
                })
                if (made?.made[0]) desk.go({ sheet: sheet.id, table: table.id, row: made.made[0] })
              }}
            >
              {world.say('form.links.add', { table: table.title[world.language] })}
            </Button>
          )}
        </div>
      ))}
    </section>
  )
}

interface LinkGroup {
  readonly sheet: Sheet
  readonly table: Table
  readonly column: Column
  readonly rows: readonly Row[]
  /** A table of the same sheet, in which one more may be made from here. */
  readonly isOwn: boolean
}

function linksTo(workbook: Workbook, place: Place, id: Id): readonly LinkGroup[] {
  const { template } = sheetOf(workbook, place.sheet)
  return sheetsOf(workbook).flatMap(sheet =>
    sheet.template.tables.flatMap(table =>
      table.columns.flatMap((column): LinkGroup[] => {
        if ((column.kind !== 'ref' && column.kind !== 'refs') || column.retired) return []
        if (!column.to.some(to => isLike(template, to.template) && to.table === place.table)) return []
        if (table.reviews !== undefined) return []
        const rows = referringRows(chunksOf(workbook.state, sheet.id, table.id), column.id, id).filter(isAlive)
        const isOwn =
          sheet.id === place.sheet && table.id !== place.table && table.shape === 'rows' && table.key === undefined
        return [{ sheet, table, column, rows, isOwn }]
      })
    )
  )
}
