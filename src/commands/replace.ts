import { setCells } from './cells'
import type { Command } from './command'
import type { Patch } from '../model/change'
import type { Replacement } from './replacement'

/** Writes cells of any number of tables as one set; a cell that may not be written refuses them all. */
export const replaceCells: Command<{ readonly cells: readonly Replacement[] }> = {
  name: 'cells.replace',
  label: { en: 'Replace', fr: 'Remplacer' },
  run: (workbook, { cells }, context) => {
    if (cells.length === 0) return { refused: 'nothing-to-do' }
    const patches: Patch[] = []
    for (const column of byColumn(cells)) {
      const { sheet, table, column: id } = column[0]
      const rows = column.map(({ row }) => row)
      const values = column.map(({ value }) => [value])
      const outcome = setCells.run(workbook, { sheet, table, rows, columns: [id], values }, context)
      if ('refused' in outcome) return outcome
      patches.push(...outcome.patches)
    }
    return { patches }
  }
}

/** Cells of one column of one table together, in the order in which they came. */
function byColumn(cells: readonly Replacement[]): readonly (readonly [Replacement, ...Replacement[]])[] {
  const columns = new Map<string, [Replacement, ...Replacement[]]>()
  for (const cell of cells) {
    const key = `${cell.sheet}/${cell.table}/${cell.column}`
    const known = columns.get(key)
    if (known === undefined) columns.set(key, [cell])
    else known.push(cell)
  }
  return [...columns.values()]
}
