import { format, isBlank } from '../../../model/cell'
import { isSorted, type Moved, type MovedRow } from '../../../model/moved'
import type { CellValue, Column } from '../../../model/template'
import { rowName, sheetOf } from '../../../model/workbook'
import { Chip } from '../../../ui/Chip'
import { useDesk } from '../../../views/desk'
import { titleOf } from '../../sheets'
import { useWords } from '../../words'
import form from '../form.module.css'
import styles from './settings.module.css'

const mostNamed = 8
const mostKinds = 12

/** How many rows fall elsewhere; one that does so in several columns counts once. */
export function countOf(moved: readonly Moved[]): number {
  return new Set(moved.flatMap(({ rows }) => rows.map(({ row }) => row))).size
}

/** Before and after: how many rows go from which band to which, and what they are called. */
export function MovedRows({ moved }: { readonly moved: readonly Moved[] }) {
  const { say } = useWords()
  return (
    <div className={form.form}>
      <p>{say('sheetSettings.moves', { count: countOf(moved) })}</p>
      <MovedTables moved={moved} />
    </div>
  )
}

/** A table for each column. */
export function MovedTables({ moved }: { readonly moved: readonly Moved[] }) {
  return moved.map(one => <MovedIn key={`${one.sheet}/${one.table}/${one.after.id}`} moved={one} />)
}

function MovedIn({ moved }: { readonly moved: Moved }) {
  const { workbook } = useDesk()
  const { say, of, language } = useWords()
  const { sheet, table, before, after, rows } = moved
  const shown = kinds(after, rows).slice(0, mostKinds)
  const more = rows.length - shown.flat().length
  const named = (some: readonly MovedRow[]): string =>
    some
      .slice(0, mostNamed)
      .map(({ row }) => rowName(workbook, { sheet, table, row }, language) || say('row.untitled'))
      .join(', ')
  return (
    <table className={styles.table}>
      <caption className={form.heading}>
        {say('sheetSettings.movedIn', { sheet: titleOf(sheetOf(workbook, sheet), language), column: of(after.label) })}
      </caption>
      <thead>
        <tr>
          <th scope="col">{say('sheetSettings.before')}</th>
          <th scope="col">{say('sheetSettings.after')}</th>
          <th scope="col">{say('sheetSettings.rows')}</th>
        </tr>
      </thead>
      <tbody>
        {shown.map(some => (
          <tr key={kindOf(after, some[0])}>
            <td>
              <Entry column={before} value={some[0]?.from ?? null} isTold={isTold(after, some[0])} />
            </td>
            <td>
              <Entry column={after} value={some[0]?.to ?? null} isTold={isTold(after, some[0])} />
            </td>
            <td>
              {say(some.length > mostNamed ? 'sheetSettings.whichMore' : 'sheetSettings.which', {
                count: some.length,
                names: named(some),
                more: some.length - mostNamed
              })}
            </td>
          </tr>
        ))}
        {more > 0 && (
          <tr>
            <td colSpan={3}>{say('upgrade.moreRows', { count: more })}</td>
          </tr>
        )}
      </tbody>
    </table>
  )
}

interface EntryProps {
  readonly column: Column
  readonly value: CellValue
  readonly isTold: boolean
}

function Entry({ column, value, isTold: tells }: EntryProps) {
  const { say, language } = useWords()
  if (!tells) return say(isBlank(value) ? 'sheetSettings.noFigure' : 'sheetSettings.figure')
  const options = (column.kind === 'derived' && column.result.options) || []
  const tone = options.find(({ id }) => id === value)?.tone ?? 'quiet'
  const words = format(column, value, { language, currency: '', nameOf: () => '' })
  return <Chip tone={tone}>{words === '' ? say('sheetSettings.noBand') : words}</Chip>
}

/** Rows that go from one same band to another same band, together. */
function kinds(column: Column, rows: readonly MovedRow[]): readonly (readonly MovedRow[])[] {
  const found = new Map<string, MovedRow[]>()
  for (const row of rows) {
    const kind = kindOf(column, row)
    const some = found.get(kind)
    if (some) some.push(row)
    else found.set(kind, [row])
  }
  return [...found.values()]
}

/** Whether what a row had and has is told; where a figure only comes or goes, its value is not. */
function isTold(column: Column, row: MovedRow | undefined): boolean {
  return isSorted(column) || (!isBlank(row?.from) && !isBlank(row?.to))
}

function kindOf(column: Column, row: MovedRow | undefined): string {
  return isTold(column, row) ? JSON.stringify([row?.from, row?.to]) : String(isBlank(row?.to))
}
