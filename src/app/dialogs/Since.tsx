import { useMemo } from 'react'
import { layoutTable } from '../../layout/table'
import type { Change, Patch } from '../../model/change'
import { grouped, type TableChanges } from '../../model/versions'
import { rowName, sheetsOf } from '../../model/workbook'
import { useWorld } from '../../views/cells/world'
import { useDesk } from '../../views/desk'
import { Changes } from '../../views/form/changes'
import { writtenIn } from '../../views/written'
import { titleOf } from '../sheets'
import { useWords } from '../words'
import styles from './Versions.module.css'

/** So many rows of a table are told one by one; the rest are counted. */
const mostRows = 50

/** What changed, table by table and row by row, before and after. */
export function Since({ patches }: { readonly patches: readonly Patch[] }) {
  const { workbook } = useDesk()
  const { say } = useWords()
  const { tables, others } = useMemo(() => grouped(patches), [patches])
  const sheets = sheetsOf(workbook)
  const shown = tables.filter(({ sheet }) => sheets.some(({ id }) => id === sheet))
  const gone = tables.length - shown.length
  return (
    <>
      {shown.map(one => (
        <OneTable key={`${one.sheet}/${one.table}`} changed={one} />
      ))}
      <ul className={styles.others}>
        {[...others].map(([kind, count]) => (
          <li key={kind}>{say(`versions.kind.${kind === 'row' ? 'sheet' : kind}`, { count })}</li>
        ))}
        {gone > 0 && <li>{say('versions.kind.gone', { count: gone })}</li>}
      </ul>
    </>
  )
}

function OneTable({ changed }: { readonly changed: TableChanges }) {
  const { workbook, language, today, currency } = useDesk()
  const { say, of } = useWords()
  const { sheet, table, rows } = changed
  const world = useWorld({ sheet, table })
  const { columns, table: definition } = layoutTable(workbook, {
    sheet,
    table,
    language,
    today,
    currency,
    withPrivate: true
  })
  const own = sheetsOf(workbook).find(({ id }) => id === sheet)
  const rest = rows.size - mostRows
  const line = ([row, changes]: readonly [string, readonly Change[]]) => (
    <li key={row}>
      <h4 dir="auto" lang={writtenIn({ workbook, language })}>
        {rowName(workbook, { sheet, table, row }, language) || say('row.untitled')}
      </h4>
      <Changes changes={changes} columns={columns} world={world} />
    </li>
  )
  return (
    <section className={styles.table}>
      <h3>
        {own && titleOf(own, language)} · {of(definition.title)}{' '}
        <small>{say('versions.rows', { count: rows.size })}</small>
      </h3>
      <ol>{[...rows].slice(0, mostRows).map(line)}</ol>
      {rest > 0 && <p>{say('versions.moreRows', { count: rest })}</p>}
    </section>
  )
}
