import { useEffect } from 'react'
import type { StoreApi } from 'zustand/vanilla'
import { isMeasured, sumOf, summaryText } from '../../../layout/summary'
import type { CellValue, Column } from '../../../model/template'
import { cellOf } from '../../../model/derive'
import { isBlank } from '../../../model/cell'
import { apart } from '../selection/areas'
import type { SelectionSums } from '../props'
import { extentOf, type Scene } from '../scene'
import { areasOf, type Range } from '../selection/selection'
import type { GridStore } from '../state'

/** More cells than this are not added up: the count of rows says enough, and a look at each would be felt. */
const mostCells = 200_000

/** What the sums are made from, and who is told of them. */
interface Summed {
  readonly scene: Scene
  readonly onSums?: ((sums: SelectionSums | null) => void) | undefined
}

/** Adds up what is selected once the keys rest, and tells it to the screen around. */
export function useSums(store: GridStore, latest: Pick<StoreApi<Summed>, 'getState' | 'subscribe'>): void {
  useEffect(() => {
    let asked = 0
    const later = (): void => {
      cancelIdleCallback(asked)
      asked = requestIdleCallback(() => {
        const { scene, onSums } = latest.getState()
        onSums?.(sumsOf(scene, areasOf(store.getState().selection, extentOf(scene))))
      })
    }
    later()
    const stops = [
      store.subscribe((now, before) => {
        if (now.selection !== before.selection) later()
      }),
      latest.subscribe((now, before) => {
        if (now.scene.desk.workbook !== before.scene.desk.workbook || now.scene.rows !== before.scene.rows) later()
      })
    ]
    return () => {
      for (const stop of stops) stop()
      cancelIdleCallback(asked)
      latest.getState().onSums?.(null)
    }
  }, [store, latest])
}

/** What ranges of cells come to; null for one cell, and for more than are looked at. */
export function sumsOf(scene: Scene, areas: readonly Range[]): SelectionSums | null {
  const { desk, place, rows, columns, world } = scene
  let filled = 0
  let cells = 0
  const numbers: number[] = []
  const kinds = new Set<Column>()
  const take = (column: Column, value: CellValue): void => {
    if (!isBlank(value)) filled += 1
    if (typeof value !== 'number' || !isMeasured(column)) return
    numbers.push(value)
    kinds.add(column)
  }
  for (const { top, bottom, left, right } of apart(areas)) {
    const last = Math.min(bottom, rows.length - 1)
    cells += Math.max(0, last - top + 1) * (right - left + 1)
    if (cells > mostCells) return null
    for (const { column } of columns.slice(left, right + 1)) {
      if (column === null) continue
      for (const row of rows.slice(top, last + 1)) {
        take(column, cellOf(desk.workbook, place.sheet, place.table, row, column, desk.today))
      }
    }
  }
  if (cells < 2) return null
  if (numbers.length < 2) return { filled, sum: null, average: null }
  const sum = sumOf(numbers)
  const [one, ...others] = kinds
  // Of columns of several kinds only the bare number can be said.
  const as = one !== undefined && others.every(({ kind }) => kind === one.kind) ? one : plain
  return {
    filled,
    sum: summaryText(as, 'sum', sum, world.showing),
    average: summaryText(as, 'average', sum / numbers.length, world.showing)
  }
}

const plain: Column = { id: 'sum', kind: 'number', label: { en: '', fr: '' }, help: { en: '', fr: '' } }
