import type { Column, ReadyRow, Table } from '../template'
import { cellFaults } from './columns'
import { type Fault, fault, type Path } from './fault'
import { columnFault, columnNamed } from './names'

/** A library stands in a table that rows are added to, each of its rows once, and every one can be added as it stands. */
export function libraryFaults(table: Table, at: Path): readonly Fault[] {
  const { library } = table
  if (library === undefined) return []
  const here = [...at, 'library']
  const keys = library.rows.map(({ key }) => key)
  return [
    ...(table.shape === 'rows' ? [] : [fault('library', here)]),
    ...keys.flatMap((key, position) => [
      ...(key === '' ? [fault('key', [...here, 'rows', position, 'key'])] : []),
      ...(keys.indexOf(key) < position ? [fault('twice', [...here, 'rows', position, 'key'], { id: key })] : [])
    ]),
    ...library.rows.flatMap((row, position) => readyFaults(table, row, [...here, 'rows', position]))
  ]
}

/** An example can be added as it stands. */
export function exampleFaults(table: Table, at: Path): readonly Fault[] {
  return table.example === undefined ? [] : readyFaults(table, table.example, [...at, 'example'])
}

/** Words are for text and links, all else is the same in both languages, and the row has a name. */
function readyFaults(table: Table, { cells, words }: ReadyRow, at: Path): readonly Fault[] {
  const isNamed = cells[table.name] !== undefined || words[table.name] !== undefined
  return [
    ...(isNamed ? [] : [fault('nameless', at, { column: table.name })]),
    ...Object.keys(words).flatMap(id => {
      const column = columnNamed(table, id)
      if (column === undefined) return columnFault(table, id, [...at, 'words', id])
      return canBeWorded(column) ? [] : [fault('worded', [...at, 'words', id], { column: id })]
    }),
    ...Object.entries(cells).flatMap(([id, value]) => {
      const here = [...at, 'cells', id]
      const column = columnNamed(table, id)
      if (column === undefined) return columnFault(table, id, here)
      const isSame = !canBeWorded(column) && column.kind !== 'code' && column.kind !== 'derived'
      return isSame ? cellFaults(column, value, here) : [fault('unworded', here, { column: id })]
    })
  ]
}

function canBeWorded({ kind }: Column): boolean {
  return kind === 'text' || kind === 'ref' || kind === 'refs'
}
