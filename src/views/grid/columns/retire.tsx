import { isBlank } from '../../../model/cell'
import { type Row, rowsOf } from '../../../model/state'
import type { ColumnId } from '../../../model/template'
import { columnOf, storedIn } from '../../../model/workbook'
import { Button } from '../../../ui/Button'
import styles from './columns.module.css'
import { useClose } from '../dialogs'
import { hangingOn } from './hanging'
import { Question } from './question'
import { bringBack, doWithout, retiredIn } from './retiring'
import { useScene, useStage } from '../stage'

/** What hangs on columns that are to be retired: what is worked out from them, and what is no longer checked. */
export function RetireDialog({ columns }: { readonly columns: readonly ColumnId[] }) {
  const stage = useStage()
  const { desk, table, rows, world } = useScene()
  const { say, language } = world
  const close = useClose()
  const names = columns.map(id => columnOf(table, id)?.label[language] ?? id)
  const { read, checks } = hangingOn(desk.workbook, table, columns, language)
  return (
    <Question
      act={() => {
        close()
        doWithout(stage.scene(), columns)
      }}
      isReady
      title={say('column.retire.title', { names: names.join(', '), count: columns.length })}
      words={say('column.retire.do', { count: columns.length })}
    >
      <p>{say('column.retire.what', { count: columns.length, answers: answersIn(rows, columns) })}</p>
      {read.length > 0 && (
        <div className={styles.preview}>
          <p>{say('column.retire.read')}</p>
          <ul>
            {read.map(name => (
              <li key={name}>{name}</li>
            ))}
          </ul>
        </div>
      )}
      {checks > 0 && <p>{say('column.retire.checks', { count: checks })}</p>}
    </Question>
  )
}

/** The columns that this sheet does without, each with how much stands in it and the way back. */
export function RetiredList() {
  const scene = useScene()
  const { desk, place, world } = scene
  const { say, language } = world
  const retired = retiredIn(scene)
  const rows = rowsOf(desk.workbook.state, place.sheet, place.table)
  if (retired.length === 0) return null
  return (
    <section aria-labelledby="retired-columns">
      <h3 className={styles.heading} id="retired-columns">
        {say('columns.retired')}
      </h3>
      <ul className={styles.retired}>
        {retired.map(column => (
          <li key={column.id}>
            <span>
              {column.label[language]}
              <small>{say('columns.answers', { count: answersIn(rows, [column.id]) })}</small>
            </span>
            <Button
              label={say('columns.bringBackOf', { name: column.label[language] })}
              look="quiet"
              onPress={() => bringBack(scene, column)}
            >
              {say('columns.bringBack')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}

function answersIn(rows: readonly Row[], columns: readonly ColumnId[]): number {
  return rows.filter(row => columns.some(column => !isBlank(storedIn(row, column)))).length
}
