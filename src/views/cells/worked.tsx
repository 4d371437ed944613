import type { LaidCell, LaidColumn } from '../../layout/table'
import { format, isBlank } from '../../model/cell'
import type { Id } from '../../model/change'
import { explain, type Explained } from '../../model/derive'
import type { Row } from '../../model/state'
import type { Column, TableId } from '../../model/template'
import { useDesk } from '../desk'
import type { CellWorld } from './edit'
import { kindOf } from './kinds'
import styles from './worked.module.css'

interface WorkedProps {
  readonly place: { readonly sheet: Id; readonly table: TableId }
  readonly row: Row
  readonly column: Column & { readonly kind: 'derived' }
  readonly laid: LaidColumn
  readonly cell: LaidCell
  readonly world: CellWorld
}

/** How a value was worked out: the rule in one sentence, what it read, and what came of it. */
export function Worked({ place, row, column, laid, cell, world }: WorkedProps) {
  const { workbook, language, today } = useDesk()
  const { Show } = kindOf(column)
  const { inputs } = explain(workbook, place.sheet, place.table, row, column, today)
  return (
    <div className={styles.worked}>
      <p>{world.say(`grid.rule.${column.rule}`)}</p>
      <dl>
        {inputs.map((input, at) => (
          <div key={`${at} ${input.column.id}`}>
            <dt>{input.label[language]}</dt>
            <dd>{readAs(input, world)}</dd>
          </div>
        ))}
        <div className={styles.result}>
          <dt>{laid.label}</dt>
          <dd>
            <Show cell={cell} world={world} />
          </dd>
        </div>
      </dl>
    </div>
  )
}

function readAs({ column, value, rows }: Explained, world: CellWorld): string {
  if (rows > 1) return world.say('status.allRows', { total: rows })
  return isBlank(value) ? world.say('grid.blank') : format(column, value, world.showing)
}
