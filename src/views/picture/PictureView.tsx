import { useMemo } from 'react'
import type { Picture } from '../../model/template'
import { sheetOf, tableOf } from '../../model/workbook'
import { useDesk } from '../desk'
import { Board } from './Board'
import type { PictureViewProps } from './props'

/** A table as one of its pictures, to look at and to edit in. */
export function PictureView(props: PictureViewProps) {
  const { workbook } = useDesk()
  const { place, picture: id } = props
  const table = tableOf(sheetOf(workbook, place.sheet).template, place.table)
  const picture = useMemo(() => known(table.pictures, id), [table.pictures, id])
  if (picture === undefined) return null
  return <Board key={`${place.sheet}/${place.table}/${id}`} {...props} definition={picture} table={table} />
}

function known(pictures: readonly Picture[] | undefined, id: string): Picture | undefined {
  return pictures?.find(one => one.id === id)
}
