import { isLike } from '../like'
import type { Condition, Table, Template } from '../template'
import { checkFaults } from './checks'
import { cellFaults, columnsFaults } from './columns'
import { type Fault, fault, type Path } from './fault'
import { columnFault, columnFaults, columnNamed, conditionFaults, idFaults, idsIn, tableNamed } from './names'
import { pictureFaults } from './pictures'
import { exampleFaults, libraryFaults } from './ready'
import { settingFaults } from './settings'

export function tableFaults(template: Template, table: Table, at: Path): readonly Fault[] {
  return [
    ...idsIn(table.columns, [...at, 'columns']),
    ...idsIn(table.views, [...at, 'views']),
    ...idsIn(table.checks, [...at, 'checks']),
    ...columnFault(table, table.name, [...at, 'name']),
    ...columnFaults(table, table.key ?? [], [...at, 'key']),
    ...sectionFaults(table, at),
    ...rowFaults(table, at),
    ...libraryFaults(table, at),
    ...exampleFaults(table, at),
    ...columnsFaults(template, table, at),
    ...viewFaults(table, at),
    ...pictureFaults(template, table, at),
    ...checkFaults(template, table, at),
    ...conditionFaults(table, table.hideUnless ?? [], [...at, 'hideUnless']),
    ...suppressionFaults(table, at),
    ...settingFaults(table, at),
    ...reviewFaults(template, table, at),
    ...carryFaults(template, table, at)
  ]
}

function viewFaults(table: Table, at: Path): readonly Fault[] {
  const printed = table.views.findIndex(({ print }) => print)
  return table.views.flatMap((view, position) => {
    const here = [...at, 'views', position]
    return [
      ...view.columns.flatMap((column, place) =>
        typeof column === 'string'
          ? columnFault(table, column, [...here, 'columns', place])
          : columnFaults(table, column.join, [...here, 'columns', place, 'join'])
      ),
      ...(view.sort ?? []).flatMap(({ column }, place) =>
        columnFault(table, column, [...here, 'sort', place, 'column'])
      ),
      ...columnFaults(table, view.says ?? [], [...here, 'says']),
      ...conditionFaults(table, view.where ?? [], [...here, 'where']),
      ...(view.print && position > printed ? [fault('prints', [...here, 'print'])] : [])
    ]
  })
}

function sectionFaults(table: Table, at: Path): readonly Fault[] {
  const { sections } = table
  if (sections === undefined) return []
  const places = sections.flatMap(({ columns }, s) =>
    columns.map((id, c) => ({ id, at: [...at, 'sections', s, 'columns', c] }))
  )
  const placed = places.map(({ id }) => id)
  return [
    ...places.flatMap(place => columnFault(table, place.id, place.at)),
    ...idFaults(placed, position => places[position]?.at ?? at).filter(({ code }) => code === 'twice'),
    ...table.columns.flatMap(({ id }, position) =>
      placed.includes(id) ? [] : [fault('unplaced', [...at, 'columns', position, 'id'], { column: id })]
    )
  ]
}

/** The rows that a table comes with: fixed ones in a fixed table, starters in one of rows, with cells that it has. */
function rowFaults(table: Table, at: Path): readonly Fault[] {
  const { shape, fixed = [], starters = [] } = table
  return [
    ...(shape === 'fixed' && fixed.length === 0 ? [fault('fixed', [...at, 'shape'])] : []),
    ...(shape !== 'fixed' && fixed.length > 0 ? [fault('unfixed', [...at, 'fixed'])] : []),
    ...(shape !== 'rows' && starters.length > 0 ? [fault('starters', [...at, 'starters'])] : []),
    ...givenFaults(table, fixed, [...at, 'fixed']),
    ...givenFaults(table, starters, [...at, 'starters'])
  ]
}

function givenFaults(table: Table, rows: NonNullable<Table['fixed']>, at: Path): readonly Fault[] {
  const keys = rows.map(({ key }) => key)
  return rows.flatMap(({ key, cells }, position) => [
    ...(key === '' ? [fault('key', [...at, position, 'key'])] : []),
    ...(keys.indexOf(key) < position ? [fault('twice', [...at, position, 'key'], { id: key })] : []),
    ...Object.entries(cells).flatMap(([id, value]) => {
      const here = [...at, position, 'cells', id]
      const column = columnNamed(table, id)
      return column === undefined ? columnFault(table, id, here) : cellFaults(column, value, here)
    })
  ])
}

function suppressionFaults(table: Table, at: Path): readonly Fault[] {
  const { columns = [], cases = [] } = table.suppress ?? {}
  return [
    ...columnFaults(table, columns, [...at, 'suppress', 'columns']),
    ...cases.flatMap(({ when }: { readonly when: readonly Condition[] }, position) =>
      conditionFaults(table, when, [...at, 'suppress', 'cases', position, 'when'])
    )
  ]
}

function reviewFaults(template: Template, { reviews, ...table }: Table, at: Path): readonly Fault[] {
  if (reviews === undefined) return []
  const here = [...at, 'reviews']
  const reviewed = tableNamed(template, reviews.table)
  if (reviewed === undefined) return [fault('no-table', [...here, 'table'], { table: reviews.table })]
  return [
    ...(['by', 'date', 'comment'] as const).flatMap(key => columnFault(table, reviews[key], [...here, key])),
    ...reviews.records.flatMap(([own, there], position) => [
      ...columnFault(table, own, [...here, 'records', position, 0]),
      ...columnFault(reviewed, there, [...here, 'records', position, 1])
    ])
  ]
}

function carryFaults(template: Template, table: Table, at: Path): readonly Fault[] {
  return (table.carries ?? []).flatMap(({ column, by, to }, position) => {
    const here = [...at, 'carries', position]
    const link = columnNamed(table, by)
    const target = link?.kind === 'ref' ? link.to.find(each => isLike(template, each.template)) : undefined
    const other = target && tableNamed(template, target.table)
    return [
      ...columnFault(table, column, [...here, 'column']),
      ...(other === undefined
        ? [fault('no-link', [...here, 'by'], { column: by })]
        : columnFault(other, to, [...here, 'to']))
    ]
  })
}
