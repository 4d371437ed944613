import type { Row } from '../../../model/state'
import type { ColumnId, Measure } from '../../../model/template'
import { optionsOf } from '../../../model/workbook'
import type { Figure, Series } from '../figures/figures'
import { added, numberIn, type Part, partsOf } from '../figures/read'
import { shownAs } from '../figures/shown'
import type { PictureAsk } from '../kind'
import { picturedColumn } from '../rows'

/** Rows that share an entry of a choice or link. */
export interface Group extends Part {
  readonly rows: readonly Row[]
}

/** Groups in the order of the options; of a link, as its rows come; those that have no entry last. A row may be in several. */
export function groupsOf(ask: PictureAsk, rows: readonly Row[], by: ColumnId): readonly Group[] {
  const column = picturedColumn(ask, by)
  if (column === undefined) return []
  const groups = new Map<string, { part: Part; rows: Row[] }>()
  for (const row of rows) {
    for (const part of partsOf(ask, row, column)) {
      const group = groups.get(part.id) ?? { part, rows: [] }
      group.rows.push(row)
      groups.set(part.id, group)
    }
  }
  const ranks = optionsOf(ask.workbook, ask.sheet, ask.table, column).map(({ id }) => id)
  const rank = (id: string): number => {
    if (id === '') return Number.POSITIVE_INFINITY
    const at = ranks.indexOf(id)
    return at < 0 ? ranks.length : at
  }
  return [...groups.values()]
    .map(({ part, rows: of }) => ({ ...part, rows: of }))
    .sort((a, b) => (rank(a.id) === rank(b.id) ? 0 : rank(a.id) - rank(b.id)))
}

/** Each measure added up over the rows of each group; how many there are where nothing is measured. */
export function summedSeries(
  ask: PictureAsk,
  groups: readonly Group[],
  measures: readonly Measure[]
): readonly Series[] {
  if (measures.length === 0) return [seriesBy(ask, groups, undefined, { id: 'count', label: ask.say('figures.count') })]
  return measures.flatMap(measure => {
    const column = picturedColumn(ask, measure.column)
    if (column === undefined) return []
    return [seriesBy(ask, groups, measure, { id: column.id, label: (measure.title ?? column.label)[ask.language] })]
  })
}

/** One measure, or the count, of each group, parted by the entries of a further choice or link. */
export function partedSeries(
  ask: PictureAsk,
  groups: readonly Group[],
  measure: Measure | undefined,
  split: ColumnId
): readonly Series[] {
  const every = [...new Set(groups.flatMap(({ rows }) => rows))]
  return groupsOf(ask, every, split).map(part => {
    const within = new Set(part.rows)
    const parted = groups.map(group => ({ ...group, rows: group.rows.filter(row => within.has(row)) }))
    return seriesBy(ask, parted, measure, { id: part.id === '' ? 'blank' : part.id, label: part.label })
  })
}

function seriesBy(
  ask: PictureAsk,
  groups: readonly Group[],
  measure: Measure | undefined,
  { id, label }: Part
): Series {
  const column = measure && picturedColumn(ask, measure.column)
  const figures = groups.map(({ rows, label: entry }): Figure => {
    const values = column ? rows.flatMap(row => numberIn(ask, row, column).value ?? []) : rows.map(() => 1)
    const value = values.length === 0 ? null : added(values)
    const text = value === null ? '' : shownAs(ask, column, value)
    const said = text || ask.say('figures.noScore')
    return { value, text, name: ask.say('figures.figure', { entry, series: label, value: said }), open: false }
  })
  return { id, label, figures, scale: null }
}
