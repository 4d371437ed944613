import { RotateCcw } from 'lucide-react'
import type { LaidColumn } from '../../layout/table'
import { format, isBlank } from '../../model/cell'
import type { Change } from '../../model/change'
import type { CellValue } from '../../model/template'
import { wordDifference } from '../../model/words'
import { Button } from '../../ui/Button'
import type { CellWorld } from '../cells/edit'
import unseen from '../../ui/unseen.module.css'
import styles from './changes.module.css'
import { cellLanguage, useWritten } from '../written'

interface ChangesProps {
  readonly changes: readonly Change[]
  /** Every column of the table; what changed elsewhere is told in words of its own or not at all. */
  readonly columns: readonly LaidColumn[]
  readonly world: CellWorld
  /** Whether the value before a change can be given again, and what does it. */
  readonly restore?: (change: Change, laid: LaidColumn) => (() => void) | null
}

/** So many values are shown at once; the rest open on a press. */
const mostShown = 6

/** What was done to one row: the row as a whole, then cell by cell, before and after. */
export function Changes({ changes, columns, world, restore }: ChangesProps) {
  const byId = new Map(columns.map(laid => [laid.id, laid]))
  const cells = changes.flatMap(change => {
    const laid = byId.get(change.at.field)
    return laid?.column ? [{ change, laid }] : []
  })
  const whole = wholeWords(changes, world)
  const line = ({ change, laid }: (typeof cells)[number]) => (
    <ChangeLine
      key={change.at.field}
      change={change}
      laid={laid}
      world={world}
      onRestore={restore?.(change, laid) ?? null}
    />
  )
  const rest = cells.slice(mostShown)
  return (
    <>
      {whole !== null && <p className={styles.whole}>{whole}</p>}
      {cells.length > 0 && <dl className={styles.changes}>{cells.slice(0, mostShown).map(line)}</dl>}
      {rest.length > 0 && (
        <details className={styles.rest}>
          <summary>{world.say('history.all', { count: rest.length })}</summary>
          <dl className={styles.changes}>{rest.map(line)}</dl>
        </details>
      )}
    </>
  )
}

function wholeWords(changes: readonly Change[], { say }: CellWorld): string | null {
  const alive = changes.find(({ at }) => at.field === '@alive')
  if (alive !== undefined) return say(alive.to === true ? 'history.added' : 'history.removed')
  return changes.some(({ at }) => at.field === '@order') ? say('history.moved') : null
}

interface LineProps {
  readonly change: Change
  readonly laid: LaidColumn
  readonly world: CellWorld
  readonly onRestore: (() => void) | null
}

function ChangeLine({ change, laid, world, onRestore }: LineProps) {
  const { say } = world
  const was = wordsOf(change.from as CellValue, laid, world)
  return (
    <div className={styles.change}>
      <dt>{laid.label}</dt>
      <dd>
        <FromTo change={change} laid={laid} world={world} />
        {onRestore !== null && (
          <Button icon={RotateCcw} label={say('history.backNamed', { value: was })} look="quiet" onPress={onRestore}>
            {say('history.back')}
          </Button>
        )}
      </dd>
    </div>
  )
}

/** Words that were taken out and put in where it is one text that was edited; else one value after the other. */
function FromTo({ change, laid, world }: Omit<LineProps, 'onRestore'>) {
  const [from, to] = [wordsOf(change.from as CellValue, laid, world), wordsOf(change.to as CellValue, laid, world)]
  const lang = cellLanguage(laid.column, useWritten())
  const stretches = laid.column?.kind === 'text' ? wordDifference(from, to) : []
  if (stretches.some(({ is }) => is === 'kept')) {
    return (
      <p className={styles.text} dir="auto" lang={lang}>
        {stretches.map(({ is, text }, at) => {
          const key = `${at} ${is}`
          if (is === 'kept') return <span key={key}>{text}</span>
          return is === 'out' ? <del key={key}>{text}</del> : <ins key={key}>{text}</ins>
        })}
      </p>
    )
  }
  return (
    <p className={styles.text}>
      {from !== '' && (
        <>
          <span className={unseen.words}>{world.say('history.before')}</span>{' '}
          <del dir="auto" lang={lang}>
            {from}
          </del>{' '}
        </>
      )}
      <span className={unseen.words}>{world.say('history.after')}</span>{' '}
      {to === '' ? (
        <i>{world.say('grid.blank')}</i>
      ) : (
        <ins dir="auto" lang={lang}>
          {to}
        </ins>
      )}
    </p>
  )
}

function wordsOf(value: CellValue, { column }: LaidColumn, world: CellWorld): string {
  return column === null || isBlank(value) ? '' : format(column, value, world.showing)
}
