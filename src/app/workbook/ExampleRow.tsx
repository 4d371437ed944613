import { Plus } from 'lucide-react'
import { addExample } from '../../commands'
import { layoutReady } from '../../layout/ready'
import { showing } from '../../layout/table'
import type { Table } from '../../model/template'
import type { Sheet } from '../../model/workbook'
import { Button } from '../../ui/Button'
import { kindOf } from '../../views/cells/kinds'
import { useDesk } from '../../views/desk'
import { useApp } from '../session'
import { useWords } from '../words'
import styles from './ExampleRow.module.css'

/** What a row of the table in sight may look like, or of the first table of the sheet that shows one; it can be added as it is. */
export function ExampleRow({ sheet }: { readonly sheet: Sheet }) {
  const { workbook, currency, run, go, announce } = useDesk()
  const { say, of, language } = useWords()
  const inSight = useApp(state => state.place?.table ?? null)
  const table = exampleTable(sheet, inSight)
  if (table?.example === undefined) return null
  const cells = layoutReady(table, table.example, showing(workbook, language, currency))
  const hasLinks = cells.some(({ column }) => column.kind === 'ref' || column.kind === 'refs')
  const add = (): void => {
    const made = run(addExample, { sheet: sheet.id, table: table.id })?.made[0]
    if (made === undefined) return
    announce(say('example.added'))
    go({ sheet: sheet.id, table: table.id, row: made })
  }
  return (
    <div className={styles.example}>
      <h4>{say('example.row', { table: of(table.title) })}</h4>
      <dl>
        {cells.map(({ column, label, cell }) => {
          const { Show } = kindOf(column)
          return (
            <div key={column.id}>
              <dt>{label}</dt>
              <dd>
                <Show cell={cell} world={{ say }} />
              </dd>
            </div>
          )
        })}
      </dl>
      {hasLinks && <p>{say('example.links')}</p>}
      {table.shape === 'rows' && (
        <Button icon={Plus} onPress={add}>
          {say('example.add')}
        </Button>
      )}
    </div>
  )
}

function exampleTable({ template }: Sheet, inSight: string | null): Table | undefined {
  const shown = template.tables.filter(({ example }) => example !== undefined)
  return shown.find(({ id }) => id === inSight) ?? shown.find(({ id }) => id === template.main) ?? shown[0]
}
