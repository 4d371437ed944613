import { useState } from 'react'
import type { LaidColumn } from '../../../layout/table'
import { useGrid } from '../state'

/** The element that describes the active cell by what belongs in its column. */
export const helpId = 'grid-help'

/**
 * What belongs in a column, for screen readers as the keyboard comes into it; not again on the way down the column, where it
 * would be said with every row.
 */
export function ColumnHelp({ columns }: { readonly columns: readonly LaidColumn[] }) {
  const { row, column } = useGrid(state => state.selection.active)
  const [entered, enter] = useState({ row, column })
  if (entered.column !== column) enter({ row, column })
  const isNew = entered.column !== column || entered.row === row
  return (
    <p id={helpId} hidden>
      {isNew ? columns[column]?.help : ''}
    </p>
  )
}
