import { useEffect, useState } from 'react'
import { bringBackRow, clearLinks } from '../../commands'
import { removalOf, pointingAt } from '../../model/removed'
import { rowOf } from '../../model/state'
import { rowName, type RowPlace } from '../../model/workbook'
import { momentOf } from '../../text/moments'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { ReadOnlyRow } from '../../views'
import { useDesk } from '../../views/desk'
import { useWords } from '../words'
import styles from './RemovedRow.module.css'

interface RemovedRowProps {
  readonly place: RowPlace
  readonly onClose: () => void
}

/** A deleted row that a link led to: what it held, who deleted it, what still points at it, and the two ways to mend that. */
export function RemovedRow({ place, onClose }: RemovedRowProps) {
  const { workbook, run, go, tell } = useDesk()
  const { say, of, language } = useWords()
  const name = rowName(workbook, place, language) || say('form.unnamed')
  const row = rowOf(workbook.state, place.sheet, place.table, place.row)
  const pointing = pointingAt(workbook, place).filter(({ rows }) => rows.length > 0)
  const count = pointing.reduce((sum, { rows }) => sum + rows.length, 0)
  const bringBack = (): void => {
    onClose()
    if (run(bringBackRow, place) === null) return
    tell(say('removed.back', { name }))
    go(place)
  }
  const clear = (): void => {
    onClose()
    if (run(clearLinks, place) !== null) tell(say('removed.cleared', { count }))
  }
  return (
    <Dialog
      actions={
        <>
          <Button onPress={onClose}>{say('app.close')}</Button>
          {count > 0 && <Button onPress={clear}>{say('removed.clear', { count })}</Button>}
          <Button look="primary" onPress={bringBack}>
            {say('removed.bringBack')}
          </Button>
        </>
      }
      closeLabel={say('app.close')}
      onClose={onClose}
      title={say('removed.title', { name })}
    >
      <Removed place={place} />
      {row && <ReadOnlyRow place={place} row={row} />}
      {count > 0 && (
        <section className={styles.pointing}>
          <h3>{say('removed.pointing')}</h3>
          <ul>
            {pointing.flatMap(({ sheet, table, column, rows }) =>
              rows.map(({ id }) => (
                <li key={`${id} ${column.id}`}>
                  {say('removed.at', {
                    row: rowName(workbook, { sheet: sheet.id, table: table.id, row: id }, language),
                    table: of(table.title),
                    column: of(column.label)
                  })}
                </li>
              ))
            )}
          </ul>
        </section>
      )}
    </Dialog>
  )
}

/** Who deleted it and when. Where that lies further back than what is at hand, the rest of the history is read. */
function Removed({ place }: { readonly place: RowPlace }) {
  const { log, history } = useDesk()
  const { say, language } = useWords()
  const [isRead, setRead] = useState(false)
  const removal = removalOf(log, place)
  const isMissing = removal === null && !isRead
  useEffect(() => {
    if (isMissing) void history().then(() => setRead(true))
  }, [isMissing, history])
  if (isMissing) return <p className={styles.by}>{say('history.reading')}</p>
  return (
    <p className={styles.by}>
      {removal === null
        ? say('removed.unknown')
        : say('removed.by', { name: removal.by, when: momentOf(removal.at, language) })}
    </p>
  )
}
