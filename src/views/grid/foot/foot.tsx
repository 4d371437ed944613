import { memo, useEffect, useMemo, useState } from 'react'
import { summarised, summaryText, summaryFor } from '../../../layout/summary'
import type { LaidColumn } from '../../../layout/table'
import { cellOf } from '../../../model/derive'
import type { Look, Summary } from '../../../model/look'
import { type Row, rowsOf } from '../../../model/state'
import { columnValues } from '../../../model/whole'
import { useScene } from '../stage'
import styles from '../order/groups.module.css'
import type { ColumnPlace } from '../row'

/** Of the row at the foot of a table, in CSS pixels. */
export const footHeight = 32

/** What is said of each column at the foot of a table, or on the heading of a group. */
export type SummaryOf = (column: LaidColumn) => Summary

export function summaryOf(foot: Look['foot'], at: 'foot' | 'group'): SummaryOf {
  return ({ id, column }) => (column === null ? (foot[id] ?? 'none') : summaryFor(foot, column, at))
}

interface Said {
  readonly summary: Summary
  readonly text: string
}

/** What rows come to, column by column: worked out while nothing else is to be done, so a moment behind an edit. */
export function useSummaries(
  rows: readonly Row[],
  columns: readonly LaidColumn[],
  summary: SummaryOf
): Readonly<Record<string, Said>> {
  const { desk, place, world } = useScene()
  const { workbook, today } = desk
  const { showing } = world
  const asked = useMemo(() => columns.filter(column => summary(column) !== 'none'), [columns, summary])
  const [said, say] = useState<Readonly<Record<string, Said>>>({})
  useEffect(() => {
    const handle = requestIdleCallback(() => {
      // What is summed up does not hang on the order of the rows.
      const isWhole = rows.length === rowsOf(workbook.state, place.sheet, place.table).length
      const found = asked.flatMap(laid => {
        const { id, column } = laid
        if (column === null) return []
        const values = isWhole
          ? columnValues(workbook, place.sheet, place.table, column, today)
          : rows.map(row => cellOf(workbook, place.sheet, place.table, row, column, today))
        const text = summaryText(column, summary(laid), summarised(summary(laid), values), showing)
        return [[id, { summary: summary(laid), text }] as const]
      })
      say(Object.fromEntries(found))
    })
    return () => cancelIdleCallback(handle)
  }, [rows, asked, summary, workbook, today, place.sheet, place.table, showing])
  return said
}

interface FootProps {
  readonly rows: readonly Row[]
  readonly columns: readonly LaidColumn[]
  readonly places: readonly ColumnPlace[]
  readonly summary: SummaryOf
  readonly gutter: number
  readonly line: number
}

/** The row at the foot: what the rows that are shown come to. It stays in sight, and holds no cells to type in. */
export const Foot = memo(function Foot({ rows, columns, places, summary, gutter, line }: FootProps) {
  const said = useSummaries(rows, columns, summary)
  const { say } = useScene().world
  return (
    <div role="rowgroup" className={styles.foot} style={{ height: footHeight }}>
      <div role="row" aria-rowindex={line + 2} className={styles.footRow} data-foot>
        <div aria-hidden className={styles.footGutter} style={{ width: gutter }} />
        {places.map(({ laid, index, left, width, isFixed }) => {
          const one = said[laid.id]
          return (
            <div
              key={laid.id}
              role="gridcell"
              aria-colindex={index + 1}
              data-foot-cell={laid.id}
              className={`${styles.footCell} ${isFixed ? styles.footFixed : ''} ${laid.align === 'end' ? styles.end : ''}`}
              style={isFixed ? { left, width } : { left, width, position: 'absolute' }}
            >
              {one !== undefined && one.text !== '' && (
                <>
                  <span className={styles.count}>{say(`rows.foot.${one.summary}`)}</span> <b>{one.text}</b>
                </>
              )}
            </div>
          )
        })}
      </div>
    </div>
  )
})
