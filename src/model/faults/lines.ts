import { isLike } from '../like'
import type { PictureOf, Table, Template } from '../template'
import { figureFaults } from './charts'
import { type Fault, fault, type Path } from './fault'
import { columnFault, columnNamed, conditionFaults, listFaults, tableNamed } from './names'

type Lines = PictureOf<'lines'>

export function linesFaults(template: Template, table: Table, lines: Lines, at: Path): readonly Fault[] {
  const { start, target, range, status, unit } = lines
  const dated = (['start', 'target'] as const).flatMap(key => {
    const columns = { start, target }[key]
    if (columns === undefined) return []
    return [
      ...figureFaults(table, columns.value, [...at, key, 'value']),
      ...columnFault(table, columns.date, [...at, key, 'date'])
    ]
  })
  return [
    ...pointFaults(template, table, lines, [...at, 'points']),
    ...dated,
    ...(range === undefined ? [] : figureFaults(table, range.low, [...at, 'range', 'low'])),
    ...(range === undefined ? [] : figureFaults(table, range.high, [...at, 'range', 'high'])),
    ...listFaults(table, status, [...at, 'status']),
    ...(unit === undefined ? [] : columnFault(table, unit, [...at, 'unit']))
  ]
}

function pointFaults(template: Template, table: Table, { points }: Lines, at: Path): readonly Fault[] {
  const other = tableNamed(template, points.table)
  if (other === undefined) return [fault('no-table', [...at, 'table'], { table: points.table })]
  const link = columnNamed(other, points.by)
  const isLink = link?.kind === 'ref' || link?.kind === 'refs'
  const leadsHere = isLink && link.to.some(to => isLike(template, to.template) && to.table === table.id)
  return [
    ...(leadsHere ? [] : [fault('no-link', [...at, 'by'], { column: points.by })]),
    ...columnFault(other, points.date, [...at, 'date']),
    ...figureFaults(other, points.value, [...at, 'value']),
    ...conditionFaults(other, points.where ?? [], [...at, 'where'])
  ]
}
