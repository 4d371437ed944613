import { ClipboardCheck } from 'lucide-react'
import { useState } from 'react'
import { recordReview } from '../../commands/review'
import { layoutTable } from '../../layout/table'
import { referringRows } from '../../model/related'
import { chunksOf, type Row } from '../../model/state'
import type { CellValue, Column, ColumnId, TableId } from '../../model/template'
import { columnOf, sheetOf, storedIn, tableOf } from '../../model/workbook'
import { Button } from '../../ui/Button'
import { TextField } from '../../ui/TextField'
import { type Editing, opened, valueOf } from '../cells/edit'
import { kindOf } from '../cells/kinds'
import { useWorld } from '../cells/world'
import { type Place, useDesk } from '../desk'
import styles from './form.module.css'
import earlier from './past.module.css'
import own from './review.module.css'

interface ReviewsProps {
  readonly place: Place & { readonly row: string }
  /** The table that keeps the reviews. */
  readonly table: TableId
  readonly row: Row
}

/** What past reviews said of this row, and a form to record one more. */
export function Reviews({ place, table, row }: ReviewsProps) {
  const desk = useDesk()
  const world = useWorld(place)
  const [isOpen, setOpen] = useState(false)
  const definition = tableOf(sheetOf(desk.workbook, place.sheet).template, table)
  const { reviews } = definition
  if (reviews === undefined) return null
  const past = referringRows(chunksOf(desk.workbook.state, place.sheet, table), reviews.by, row.id).toSorted((a, b) =>
    dateIn(b, reviews.date).localeCompare(dateIn(a, reviews.date))
  )
  return (
    <section className={styles.section} aria-label={world.say('form.reviews')}>
      <h3>{world.say('form.reviews')}</h3>
      {isOpen ? (
        <ReviewForm place={place} table={table} row={row} onDone={() => setOpen(false)} />
      ) : (
        <Button icon={ClipboardCheck} onPress={() => setOpen(true)}>
          {world.say('form.review')}
        </Button>
      )}
      {past.length === 0 && <p className={styles.help}>{world.say('form.reviews.none')}</p>}
      <ol className={earlier.list}>
        {past.slice(0, 12).map(review => (
          <PastReview key={review.id} sheet={place.sheet} table={table} review={review} />
        ))}
      </ol>
    </section>
  )
}

function PastReview({
  sheet,
  table,
  review
}: {
  readonly sheet: string
  readonly table: TableId
  readonly review: Row
}) {
  const { workbook, language, today, currency } = useDesk()
  const world = useWorld({ sheet, table })
  const layout = layoutTable(workbook, { sheet, table, language, today, currency, withPrivate: true })
  const { reviews } = layout.table
  if (reviews === undefined) return null
  const laid = (id: ColumnId) => layout.columns.find(column => column.id === id)
  const [date, comment] = [laid(reviews.date), laid(reviews.comment)]
  return (
    <li>
      <b>{date && layout.cell(review, date).text}</b>
      <span className={own.scores}>
        {reviews.records.map(([here]) => {
          const column = laid(here)
          if (column === undefined) return null
          const { Show } = kindOf(column.column)
          return (
            <span key={here}>
              <small>{column.label}</small> <Show cell={layout.cell(review, column)} world={world} />
            </span>
          )
        })}
      </span>
      {comment && <p dir="auto">{layout.cell(review, comment).text}</p>}
    </li>
  )
}

function ReviewForm({ place, table, row, onDone }: ReviewsProps & { readonly onDone: () => void }) {
  const desk = useDesk()
  const world = useWorld(place)
  const { template } = sheetOf(desk.workbook, place.sheet)
  const { reviews } = tableOf(template, table)
  const reviewed = tableOf(template, place.table)
  const [values, setValues] = useState<Readonly<Record<ColumnId, CellValue>>>({})
  const [comment, setComment] = useState('')
  if (reviews === undefined) return null
  const columns = reviews.records.flatMap(([, there]) => columnOf(reviewed, there) ?? [])
  const save = (): void => {
    const done = desk.run(recordReview, { sheet: place.sheet, table, row: row.id, values, comment })
    if (done === null) return
    desk.tell(world.say('form.review.done'))
    onDone()
  }
  return (
    <div className={own.review}>
      {columns.map(column => (
        <ReviewValue
          key={column.id}
          column={column}
          row={row}
          place={place}
          value={values[column.id] ?? storedIn(row, column.id)}
          onValue={value => setValues({ ...values, [column.id]: value })}
        />
      ))}
      <TextField label={world.say('form.review.comment')} value={comment} onChange={setComment} lines={3} />
      <div className={own.actions}>
        <Button onPress={onDone}>{world.say('grid.cancel')}</Button>
        <Button look="primary" onPress={save}>
          {world.say('form.review.save')}
        </Button>
      </div>
    </div>
  )
}

interface ReviewValueProps {
  readonly column: Column
  readonly row: Row
  readonly place: Place
  readonly value: CellValue
  readonly onValue: (value: CellValue) => void
}

/** A value of the row as it is to stand from this review on. Nothing is written before the review is recorded. */
function ReviewValue({ column, row, place, value, onValue }: ReviewValueProps) {
  const world = useWorld(place)
  const [editing, setEditing] = useState<Editing | null>(null)
  const { Edit } = kindOf(column)
  if (Edit === null) return null
  const id = `review-${column.id}`
  const done = (): void => {
    if (editing !== null) onValue(valueOf(editing, column, world))
    setEditing(null)
  }
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{column.label[world.language]}</label>
      <div
        role="presentation"
        data-frame
        className={styles.control}
        onBlur={event => {
          const to = event.relatedTarget
          if (!(to instanceof Element && to.closest('[data-cell-float]')) && !event.currentTarget.contains(to)) done()
        }}
        onKeyDown={event => {
          if (event.key === 'Enter' && !event.defaultPrevented) done()
          if (event.key === 'ArrowDown' && editing === null)
            setEditing({ ...opened(column, value, world), isOpen: true })
        }}
        onClick={() => {
          if (editing === null) setEditing({ ...opened(column, value, world), isOpen: true })
        }}
      >
        <Edit
          column={column}
          row={row}
          value={value}
          editing={editing}
          world={world}
          frame="field"
          control={{ id }}
          onEditing={setEditing}
          onDone={() => setEditing(null)}
          onPick={next => {
            onValue(next)
            setEditing(null)
          }}
        />
      </div>
    </div>
  )
}

function dateIn({ fields }: Row, column: string): string {
  const date = fields[column]
  return typeof date === 'string' ? date : ''
}
