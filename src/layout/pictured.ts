import type { Row } from '../model/state'
import type { Table } from '../model/template'
import type { Origin } from './entries'
import { exportedOf } from './exported'
import { readPicture } from './pictures'
import type { PrintedPicture } from './printed'

/**
 * The pictures of a table as documents show them: of the rows that a person chose to export, where they chose. What has
 * nothing to show is left out, and figures that could give a person away are withheld as in the table itself.
 */
export function picturesOf(origin: Origin, table: Table, printed: readonly Row[]): readonly PrintedPicture[] {
  const { workbook, sheet, ask } = origin
  const { pictures: say, language, today, currency, withPrivate } = ask
  if (say === undefined) return []
  const isChosen = table.shape !== 'form' && exportedOf(workbook, sheet.id, table).saved !== null
  return (table.pictures ?? []).flatMap(picture => {
    const read = readPicture(picture, {
      workbook,
      sheet: sheet.id,
      table: table.id,
      language,
      today,
      currency,
      withPrivate,
      suppress: true,
      ...(isChosen && { rows: new Set(printed.map(({ id }) => id)) }),
      chosen: {},
      say
    })
    const { title, about, nothing } = read.laid
    if (nothing !== null) return []
    return [{ id: picture.id, title, about, description: read.describe(), seen: read.seen }]
  })
}
