import { useState } from 'react'
import { bringBackColumns, retireColumns } from '../../commands'
import { isOwn } from '../../commands/columns'
import { isBlank } from '../../model/cell'
import type { Id } from '../../model/change'
import { canRetire, isRetiredIn } from '../../model/retired'
import { rowsOf } from '../../model/state'
import type { Column, ColumnId, TableId } from '../../model/template'
import { sheetOf, storedIn, tableOf } from '../../model/workbook'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { useDesk } from '../../views/desk'
import { type Hanging, hangingOn, isHungOn } from '../../views/grid/columns/hanging'
import { useWords } from '../words'
import styles from './Questions.module.css'

interface QuestionsProps {
  readonly sheet: Id
  readonly table: TableId
  readonly onClose: () => void
}

/** The questions of a form, each to be retired in this sheet or brought back: at once, or once more where something hangs on it. */
export function Questions({ sheet, table: id, onClose }: QuestionsProps) {
  const { workbook, run, announce } = useDesk()
  const { say, of, language } = useWords()
  const [told, setTold] = useState<ColumnId | null>(null)
  const table = tableOf(sheetOf(workbook, sheet).template, id)
  const row = rowsOf(workbook.state, sheet, id)[0]
  const asked = table.columns.filter(one => !one.retired || isRetiredIn(workbook.state, sheet, id, one.id))

  const retire = ({ id: column, label }: Column): void => {
    const hanging = hangingOn(workbook, table, [column], language)
    if (isHungOn(hanging) && told !== column) {
      setTold(column)
      return announce(warnings(hanging).join(' '))
    }
    setTold(null)
    if (run(retireColumns, { sheet, table: id, columns: [column] }) !== null)
      announce(say('questions.gone', { name: of(label) }))
  }
  const bringBack = ({ id: column, label }: Column): void => {
    if (run(bringBackColumns, { sheet, table: id, columns: [column] }) !== null)
      announce(say('column.back', { name: of(label) }))
  }
  function warnings({ read, checks }: Hanging): readonly string[] {
    return [
      ...(read.length > 0 ? [say('questions.read', { names: read.join(', '), count: read.length })] : []),
      ...(checks > 0 ? [say('column.retire.checks', { count: checks })] : [])
    ]
  }
  const stateOf = (column: Column): string => {
    const isBlankHere = row === undefined || isBlank(storedIn(row, column.id))
    if (column.retired) return say(isBlankHere ? 'questions.retiredBlank' : 'questions.retired')
    if (!canRetire(table, column.id)) return say('questions.needed')
    return isBlankHere ? '' : say('questions.answered')
  }
  const act = (column: Column) => {
    const name = of(column.label)
    if (column.retired)
      return (
        <Button label={say('columns.bringBackOf', { name })} onPress={() => bringBack(column)}>
          {say('columns.bringBack')}
        </Button>
      )
    const isTold = told === column.id
    return (
      <Button
        label={say(isTold ? 'questions.anywayOf' : 'questions.retireOf', { name })}
        look={isTold ? 'plain' : 'quiet'}
        onPress={() => retire(column)}
      >
        {say(isTold ? 'questions.anyway' : 'questions.retire')}
      </Button>
    )
  }
  return (
    <Dialog
      actions={
        <Button autoFocus look="primary" onPress={onClose}>
          {say('app.close')}
        </Button>
      }
      closeLabel={say('app.close')}
      onClose={onClose}
      title={say('questions.title', { title: of(table.title) })}
    >
      <p className={styles.lead}>{say('questions.lead')}</p>
      <ul className={styles.list}>
        {asked.map(column => (
          <li key={column.id}>
            <span className={styles.question} data-retired={column.retired || undefined}>
              {of(column.label)}
              <small>{stateOf(column)}</small>
              {told === column.id &&
                warnings(hangingOn(workbook, table, [column.id], language)).map(words => (
                  <small className={styles.warning} key={words}>
                    {words}
                  </small>
                ))}
            </span>
            {!isOwn(workbook, column.id) && canRetire(table, column.id) && act(column)}
          </li>
        ))}
      </ul>
    </Dialog>
  )
}
