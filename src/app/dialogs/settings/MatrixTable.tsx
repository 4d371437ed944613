import { useId } from 'react'
import { cellIn, type Matrix, withCell } from '../../../model/matrix'
import type { Setting } from '../../../model/template'
import field from '../../../ui/Field.module.css'
import { useWords } from '../../words'
import form from '../form.module.css'
import styles from './settings.module.css'

interface MatrixTableProps {
  readonly matrix: Matrix
  readonly pairs: Setting
  readonly onChange: (pairs: Setting) => void
}

/** What two choices come to together, as a table of lists to choose from. */
export function MatrixTable({ matrix: { label, rows, columns, results }, pairs, onChange }: MatrixTableProps) {
  const { say, of } = useWords()
  const heading = useId()
  return (
    <section aria-labelledby={heading} className={styles.part}>
      <h3 className={form.heading} id={heading}>
        {say('sheetSettings.matrix', { label: of(label), rows: of(rows.label), columns: of(columns.label) })}
      </h3>
      <div className={styles.wide}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{of(rows.label)}</th>
              {columns.entries.map(column => (
                <th key={column.id} scope="col">
                  {of(column.label)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.entries.map(row => (
              <tr key={row.id}>
                <th scope="row">{of(row.label)}</th>
                {columns.entries.map(column => (
                  <td key={column.id}>
                    <select
                      aria-label={say('sheetSettings.cell', { row: of(row.label), column: of(column.label) })}
                      className={field.control}
                      onChange={event => onChange(withCell(pairs, row.id, column.id, event.target.value))}
                      value={cellIn(pairs, row.id, column.id)}
                    >
                      {results.map(result => (
                        <option key={result.id} value={result.id}>
                          {of(result.label)}
                        </option>
                      ))}
                    </select>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}
