/** A table as both grids show it. */
export interface Sheet {
  readonly columns: readonly {
    readonly id: string
    readonly label: string
    readonly width: number
    readonly isNumber: boolean
    readonly isPinned: boolean
    readonly isEditable: boolean
    readonly wraps: boolean
  }[]
  readonly rows: readonly (readonly (string | number | null)[])[]
  readonly rowHeight: number
  readonly headerHeight: number
  readonly width: number
  readonly height: number
}

export interface Yardstick {
  readonly open: (sheet: Sheet) => void
  readonly close: () => void
  readonly sort: (column: string, way: 'asc' | 'desc' | null) => void
  readonly filter: (column: string, contains: string | null) => void
  /** Tab-separated text into the first rows, from this column on, as one transaction. */
  readonly paste: (column: string, text: string) => void
}
