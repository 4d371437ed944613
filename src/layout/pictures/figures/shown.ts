import { format } from '../../../model/cell'
import { showNumber } from '../../../model/number'
import type { Column } from '../../../model/template'
import { showing } from '../../table'
import type { PictureAsk } from '../kind'

/** A number as cells of a column show it; a plain one, such as a count, where there is no column. */
export function shownAs(ask: PictureAsk, column: Column | undefined, value: number): string {
  if (column === undefined) return showNumber(value, ask.language, {})
  return format(column, value, showing(ask.workbook, ask.language, ask.currency))
}
