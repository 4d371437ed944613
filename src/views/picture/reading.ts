import { useMemo } from 'react'
import { type Arranging, isArranged, passesOf } from '../../layout/arranged'
import { type ReadPicture, readPicture } from '../../layout/pictures'
import type { Id } from '../../model/change'
import { rowsOf } from '../../model/state'
import type { Picture, Table } from '../../model/template'
import { viewOf } from '../../model/views'
import { say } from '../../text'
import { type Place, useDesk } from '../desk'
import { lookKey, usePassing } from '../grid/order/passing'

const asItIs: Readonly<Record<string, string>> = {}

/** What a picture says at the moment, of the rows that the chosen view of the table leaves. */
export function useReading(
  place: Place,
  table: Table,
  picture: Picture,
  view: string | undefined,
  chosen: Readonly<Record<string, string>> = asItIs
): ReadPicture {
  const { workbook, language, today, currency } = useDesk()
  const rows = usePassingRows(place, table, view)
  return useMemo(
    () =>
      readPicture(picture, {
        workbook,
        sheet: place.sheet,
        table: table.id,
        language,
        today,
        currency,
        withPrivate: true,
        chosen,
        ...(rows !== null && { rows }),
        say: (word, values) => say(language, word, values)
      }),
    [workbook, place.sheet, table.id, picture, language, today, currency, chosen, rows]
  )
}

/** The rows that pass the filters in force; null where there are none. */
function usePassingRows({ sheet }: Place, table: Table, view: string | undefined): ReadonlySet<Id> | null {
  const { workbook, language, today, currency } = useDesk()
  const chosen = view === undefined ? undefined : viewOf(workbook.state, sheet, table, view)
  const [{ filters, isUnfiltered }] = usePassing(lookKey(sheet, table.id, view ?? ''), chosen?.look)
  const where = chosen?.view.where
  return useMemo(() => {
    const ask: Arranging = {
      sheet,
      table: table.id,
      language,
      today,
      currency,
      filters: isUnfiltered ? [] : filters,
      ...(where && { where })
    }
    if (!isArranged(ask)) return null
    const passes = passesOf(workbook, ask)
    return new Set(rowsOf(workbook.state, sheet, table.id).flatMap(row => (passes(row) ? row.id : [])))
  }, [workbook, sheet, table.id, language, today, currency, filters, isUnfiltered, where])
}
