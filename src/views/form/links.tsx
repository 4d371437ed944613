import { ArrowUpRight, Plus } from 'lucide-react'
import { addRows } from '../../commands/rows'
import type { Id } from '../../model/change'
import { linkName } from '../../model/namesakes'
import { type Pointing, pointingAt } from '../../model/removed'
import type { Row } from '../../model/state'
import { nameOfRow, rowName, type Workbook } from '../../model/workbook'
import { say } from '../../text'
import { Button } from '../../ui/Button'
import { useWorld } from '../cells/world'
import { findPlace } from '../grid/showing/follow'
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
                  name={linkName(workbook, there.row, language) || world.say('form.unnamed')}
                  go={() => go(there)}
                />
              </li>
            ))}
            {gone.map(id => (
              <li key={id} className={own.gone}>
                <GoneLink id={id} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  )
}

/** A deleted row: what it held can be seen, and it can be brought back from there; of a sheet that is gone too, its name alone. */
function GoneLink({ id }: { readonly id: Id }) {
  const { workbook, language, go } = useDesk()
  const place = findPlace(workbook, id)
  const named = nameOfRow(workbook, id, language) || say(language, 'form.unnamed')
  const name = say(language, 'links.removed', { name: named })
  return place === null ? name : <LinkButton name={name} go={() => go(place)} />
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

interface LinkGroup extends Pointing {
  /** A table of the same sheet, in which one more may be made from here. */
  readonly isOwn: boolean
}

function linksTo(workbook: Workbook, place: Place, id: Id): readonly LinkGroup[] {
  return pointingAt(workbook, { sheet: place.sheet, table: place.table, row: id }).map(one => ({
    ...one,
    isOwn:
      one.sheet.id === place.sheet &&
      one.table.id !== place.table &&
      one.table.shape === 'rows' &&
      one.table.key === undefined
  }))
}
