import { expect, it } from 'vitest'
import { cellOf } from '../../../src/model/derive'
import { rowsOf } from '../../../src/model/state'
import { columnValues } from '../../../src/model/whole'
import { sheetsOf } from '../../../src/model/workbook'
import { samples } from '../../../templates'
import { opened } from './opened'

it.each(samples.map(({ id }) => id))(
  'a column of %s taken as a whole holds what its cells hold one by one',
  sampleId => {
    const { workbook, sample } = opened(sampleId)
    const { state } = workbook
    const { today } = sample
    const tables = sheetsOf(workbook).flatMap(({ id, template }) => template.tables.map(table => [id, table] as const))
    for (const [sheet, { id, columns }] of tables) {
      for (const column of columns) {
        const cells = rowsOf(state, sheet, id).map(row => cellOf(workbook, sheet, id, row, column, today))
        expect(columnValues(workbook, sheet, id, column, today), `${sheet} ${id} ${column.id}`).toEqual(cells)
      }
    }
  }
)
