import type { PictureOf, Table } from '../template'
import { type Fault, fault, type Path } from './fault'
import { columnFault, columnNamed, optionFaults, optionsOf } from './names'

export function letteredFaults(table: Table, { letters, way }: PictureOf<'lettered'>, at: Path): readonly Fault[] {
  return [
    ...(letters.length === 0 ? [fault('letterless', [...at, 'letters'])] : []),
    ...letters.flatMap(({ column }, position) => sideFaults(table, column, [...at, 'letters', position, 'column'])),
    ...(['from', 'to'] as const).flatMap(key => {
      const id = way?.[key]
      const isThere = id === undefined || letters.some(({ column }) => column === id)
      return isThere ? [] : [fault('no-letter', [...at, 'way', key], { column: id })]
    })
  ]
}

export function crossedFaults(table: Table, crossed: PictureOf<'crossed'>, at: Path): readonly Fault[] {
  const { down, across, value, parted } = crossed
  return [
    ...sideFaults(table, down, [...at, 'down']),
    ...sideFaults(table, across, [...at, 'across']),
    ...(value === undefined ? [] : columnFault(table, value, [...at, 'value'])),
    ...(parted === undefined ? [] : partedFaults(table, parted, [...at, 'parted']))
  ]
}

function partedFaults(
  table: Table,
  { column: id, parts }: NonNullable<PictureOf<'crossed'>['parted']>,
  at: Path
): readonly Fault[] {
  const column = columnNamed(table, id)
  if (column === undefined) return columnFault(table, id, [...at, 'column'])
  return parts.flatMap(({ options }, position) =>
    optionFaults(column, options, place => [...at, 'parts', position, 'options', place])
  )
}

/** A side of a matrix is a list, or the rows of another table. */
function sideFaults(table: Table, id: string, at: Path): readonly Fault[] {
  const column = columnNamed(table, id)
  if (column === undefined) return columnFault(table, id, at)
  const isSide = column.kind === 'ref' || column.kind === 'refs' || optionsOf(column).length > 0
  return isSide ? [] : [fault('no-list', at, { column: id })]
}
