import type { Twin } from '../../layout/pictures/kind'
import type { Id } from '../../model/change'
import styles from './picture.module.css'

interface TwinTableProps {
  readonly twin: Twin
  readonly caption: string
  readonly active: Id | null
  readonly onOpen: (row: Id) => void
}

/** The picture as a table: what it shows, to be read from row to row. The name of a row opens its form. */
export function TwinTable({ twin: { columns, rows }, caption, active, onOpen }: TwinTableProps) {
  return (
    <table className={styles.twin}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          {columns.map(({ label, align }) => (
            <th data-align={align} key={label} scope="col">
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ row, cells: [first = '', ...rest] }, line) => (
          // Rows of sums and the like stand for no row of the workbook.
          <tr data-active={(row !== null && row === active) || undefined} key={row ?? `line ${line}`}>
            <th scope="row">
              {row === null ? (
                first
              ) : (
                <button onClick={() => onOpen(row)} type="button">
                  {first}
                </button>
              )}
            </th>
            {rest.map((cell, at) => (
              <td data-align={columns[at + 1]?.align} key={columns[at + 1]?.label}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
