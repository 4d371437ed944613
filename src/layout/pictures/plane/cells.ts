import { format } from '../../../model/cell'
import { cellOf } from '../../../model/derive'
import type { Row } from '../../../model/state'
import type { CellValue, Column, ColumnId, PictureOf, PlaneState } from '../../../model/template'
import { optionsOf } from '../../../model/workbook'
import type { PictureAsk } from '../kind'
import { picturedColumn } from '../rows'
import type { Axis, PlaneCell, PlaneLaid } from './laid'

type Plane = PictureOf<'plane'>

/** What every pair of ratings comes to: the derived columns, worked out for a row that holds nothing else. */
export function cellsOf(picture: Plane, state: PlaneState, ask: PictureAsk, x: Axis, y: Axis): readonly PlaneCell[] {
  return y.steps.flatMap((up, row) =>
    x.steps.map((along, column): PlaneCell => {
      const sample: Row = { id: '', fields: { [x.column]: along.value, [y.column]: up.value } }
      const score = shownIn(ask, sample, state.score)
      const shade = optionIn(ask, sample, state.shade)
      const quarter = optionIn(ask, sample, picture.quarters)
      const label = picturedColumn(ask, state.score ?? state.shade ?? picture.quarters)?.label[ask.language] ?? ''
      const what = [score, shade?.label ?? quarter?.label ?? ''].filter(part => part !== '')
      const words = what.length === 0 ? '' : ask.say('plane.score', { label, score: listed(ask, what) })
      return { x: column, y: row, score, shade, quarter: quarter?.id ?? null, words }
    })
  )
}

/** What a row that holds nothing but two ratings comes to in a column. */
function valueIn(ask: PictureAsk, row: Row, id: ColumnId | undefined): readonly [Column, CellValue] | null {
  const column = picturedColumn(ask, id)
  if (column === undefined) return null
  return [column, cellOf(ask.workbook, ask.sheet, ask.table, row, column, ask.today)]
}

function shownIn(ask: PictureAsk, row: Row, id: ColumnId | undefined): string {
  const found = valueIn(ask, row, id)
  return found === null ? '' : format(found[0], found[1], { ...ask, nameOf: () => '' })
}

function optionIn(ask: PictureAsk, row: Row, id: ColumnId | undefined) {
  const found = valueIn(ask, row, id)
  const option = found && optionsOf(ask.workbook, ask.sheet, ask.table, found[0]).find(one => one.id === found[1])
  if (!option) return null
  return {
    id: option.id,
    label: option.label[ask.language],
    tone: option.tone ?? null,
    help: option.help?.[ask.language] ?? ''
  }
}

/** The options that cells fall in. */
export function quartersOf(picture: Plane, ask: PictureAsk, cells: readonly PlaneCell[]): PlaneLaid['quarters'] {
  const column = picturedColumn(ask, picture.quarters)
  if (column === undefined) return []
  return optionsOf(ask.workbook, ask.sheet, ask.table, column)
    .filter(({ id }) => cells.some(({ quarter }) => quarter === id))
    .map(({ id, label, help }) => ({ id, label: label[ask.language], advice: help?.[ask.language] ?? '' }))
}

/** “3, High”: several words one after the other. */
export function listed({ say }: PictureAsk, parts: readonly string[]): string {
  return parts.slice(1).reduce((first, rest) => say('picture.list', { first, rest }), parts[0] ?? '')
}
