import type { Picture, PictureOf, Table, Template } from '../template'
import { barsFaults, measureFaults } from './charts'
import { type Fault, fault, type Path } from './fault'
import { crossedFaults, letteredFaults } from './grids'
import { linesFaults } from './lines'
import { columnFault, columnNamed, conditionFaults, idsIn, listFaults, tableNamed } from './names'

/** What is wrong with the pictures of a table: what one names and the table has not, or has of another kind. */
export function pictureFaults(template: Template, table: Table, at: Path): readonly Fault[] {
  const { pictures = [] } = table
  const here = [...at, 'pictures']
  return [
    ...idsIn(pictures, here),
    ...pictures.flatMap((picture, position) => [
      ...conditionFaults(table, picture.where ?? [], [...here, position, 'where']),
      ...kindFaults(template, table, picture, [...here, position])
    ])
  ]
}

function kindFaults(template: Template, table: Table, picture: Picture, at: Path): readonly Fault[] {
  switch (picture.kind) {
    case 'plane':
      return planeFaults(table, picture, at)
    case 'radar':
      return measureFaults(table, picture.measures, [...at, 'measures'])
    case 'bars':
      return barsFaults(table, picture, at)
    case 'lines':
      return linesFaults(template, table, picture, at)
    case 'wheel':
      return wheelFaults(template, table, picture, at)
    case 'lettered':
      return letteredFaults(table, picture, at)
    case 'crossed':
      return crossedFaults(table, picture, at)
  }
}

function wheelFaults(template: Template, table: Table, { by, share }: PictureOf<'wheel'>, at: Path): readonly Fault[] {
  const other = tableNamed(template, share.table)
  const here = [...at, 'share']
  return [
    ...listFaults(table, by, [...at, 'by']),
    ...(other === undefined
      ? [fault('no-table', [...here, 'table'], { table: share.table })]
      : [...listFaults(other, share.by, [...here, 'by']), ...conditionFaults(other, share.when, [...here, 'when'])])
  ]
}

function planeFaults(table: Table, plane: PictureOf<'plane'>, at: Path): readonly Fault[] {
  const { states, movement } = plane
  return [
    ...(states.length === 0 ? [fault('stateless', [...at, 'states'])] : []),
    ...idsIn(states, [...at, 'states']),
    ...states.flatMap((state, position) => [
      ...(['x', 'y'] as const).flatMap(key => axisFaults(table, state[key], [...at, 'states', position, key])),
      ...(['score', 'shade'] as const).flatMap(key => {
        const id = state[key]
        return id === undefined ? [] : columnFault(table, id, [...at, 'states', position, key])
      })
    ]),
    ...(['from', 'to'] as const).flatMap(key => {
      const id = movement?.[key]
      const isThere = id === undefined || states.some(state => state.id === id)
      return isThere ? [] : [fault('no-state', [...at, 'movement', key], { state: id })]
    }),
    ...(['quarters', 'shape'] as const).flatMap(key => listFaults(table, plane[key], [...at, key])),
    ...(['ring', 'hollow'] as const).flatMap(key =>
      conditionFaults(table, plane[key]?.when ?? [], [...at, key, 'when'])
    )
  ]
}

/** A row is placed along an axis by a number or a rank. */
function axisFaults(table: Table, id: string, at: Path): readonly Fault[] {
  const column = columnNamed(table, id)
  if (column === undefined) return columnFault(table, id, at)
  const isRanked = column.kind === 'rating' || column.kind === 'choice'
  return isRanked ? [] : [fault('no-axis', at, { column: id })]
}
