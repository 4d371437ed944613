import { useState } from 'react'
import { commandLabel, setCells, writable } from '../../commands'
import type { LaidColumn, TableLayout } from '../../layout/table'
import { isBlank } from '../../model/cell'
import type { Change, ChangeSet, Id } from '../../model/change'
import type { RowTouch } from '../../model/history'
import type { Log } from '../../model/log'
import type { Row } from '../../model/state'
import type { CellValue, TableId } from '../../model/template'
import { labelOf } from '../../model/undo'
import { storedIn } from '../../model/workbook'
import { momentOf } from '../../text/moments'
import { Button } from '../../ui/Button'
import type { CellWorld } from '../cells/edit'
import { useDesk } from '../desk'
import { isSame } from '../grid/edits'
import { Changes } from './changes'
import styles from './form.module.css'
import past from './past.module.css'
import { useTold } from './told'

interface HistoryProps {
  readonly place: { readonly sheet: Id; readonly table: TableId }
  readonly row: Row
  readonly layout: TableLayout
  readonly world: CellWorld
}

const atFirst = 5
const furtherOnes = 20

/** Who gave the row which value, and when, latest first; an older value can be given again as a new step. */
export function RowHistory({ place, row, layout, world }: HistoryProps) {
  const desk = useDesk()
  const [wanted, setWanted] = useState(atFirst)
  const [isReading, setReading] = useState(false)
  const { touches, rest } = useTold(desk.log, place.sheet, place.table, row.id, wanted)
  const { say } = world
  const showMore = async (): Promise<void> => {
    setWanted(wanted + furtherOnes)
    if (rest !== 'tail') return
    setReading(true)
    if (!(await desk.history())) desk.tell(say('history.lost'))
    setReading(false)
  }
  const restore = ({ from }: Change, { id, column, label }: LaidColumn): (() => void) | null => {
    const value = from as CellValue
    if (column === null || !writable(layout.table, column)) return null
    if (isBlank(value) || isSame(storedIn(row, id), value)) return null
    return () => {
      if (desk.run(setCells, { ...place, rows: [row.id], columns: [id], values: [[value]] }) !== null)
        desk.tell(say('history.backDone', { column: label }))
    }
  }
  return (
    <section className={styles.section} aria-label={say('history.title')}>
      <h3>{say('history.title')}</h3>
      {touches.length === 0 && rest === 'beginning' && <p className={styles.help}>{say('history.none')}</p>}
      <ol className={past.list}>
        {touches.map(touch => (
          <li key={touch.set.id}>
            <Heading touch={touch} log={desk.log} world={world} />
            <Changes changes={touch.changes} columns={layout.columns} restore={restore} world={world} />
          </li>
        ))}
      </ol>
      {isReading && <p className={styles.help}>{say('history.reading')}</p>}
      {(rest === 'more' || rest === 'tail') && !isReading && (
        <Button look="quiet" onPress={() => void showMore()}>
          {say('history.more')}
        </Button>
      )}
    </section>
  )
}

function Heading({ touch, log, world }: { readonly touch: RowTouch; readonly log: Log; readonly world: CellWorld }) {
  const { set, merge } = touch
  const { language, say } = world
  const further = [
    actOf(set, log, world),
    set.source && say(`history.source.${set.source.kind}`),
    merge && say('history.merged', { when: momentOf(merge.madeAt, language) })
  ].filter(Boolean)
  return (
    <p className={past.who}>
      <b dir="auto">{set.author.name}</b> <time dateTime={set.madeAt}>{momentOf(set.madeAt, language)}</time>
      <small>{further.join(' · ')}</small>
    </p>
  )
}

/** What the set was, undoing and bringing back named for what they took back. */
function actOf(set: ChangeSet, log: Log, { language, say }: CellWorld): string {
  const what = commandLabel(labelOf(log, set).command, language)
  if (set.undoes === undefined) return what
  return say(set.command === 'redo' ? 'history.redo' : 'history.undo', { what })
}
