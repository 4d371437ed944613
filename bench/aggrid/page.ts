import {
  CellStyleModule,
  ClientSideRowModelApiModule,
  ClientSideRowModelModule,
  type ColDef,
  ColumnApiModule,
  createGrid,
  type GridApi,
  ModuleRegistry,
  NumberEditorModule,
  NumberFilterModule,
  RowApiModule,
  TextEditorModule,
  TextFilterModule,
  themeQuartz,
  UndoRedoEditModule
} from 'ag-grid-community'
import type { Sheet, Yardstick } from '../yardstick'

// Only what is used, as its documentation advises.
ModuleRegistry.registerModules([
  CellStyleModule,
  ClientSideRowModelApiModule,
  ClientSideRowModelModule,
  ColumnApiModule,
  NumberEditorModule,
  NumberFilterModule,
  RowApiModule,
  TextEditorModule,
  TextFilterModule,
  UndoRedoEditModule
])

type Cells = Record<string, string | number | null>

// The collator that Groundwork sorts text by; AG Grid's own way to sort accents is slower.
const { compare } = new Intl.Collator('en-CA', { numeric: true })

let api: GridApi<Cells> | null = null
let columns: Sheet['columns'] = []

function definition({
  id,
  label,
  width,
  isNumber,
  isPinned,
  isEditable,
  wraps
}: Sheet['columns'][number]): ColDef<Cells> {
  return {
    field: id,
    headerName: label,
    width,
    editable: isEditable,
    sortable: true,
    filter: isNumber ? 'agNumberColumnFilter' : 'agTextColumnFilter',
    cellEditor: isNumber ? 'agNumberCellEditor' : 'agTextCellEditor',
    ...(isPinned && { pinned: 'left' as const }),
    ...(wraps && { wrapText: true, cellStyle: { lineHeight: '17px' } }),
    ...(!isNumber && { comparator: (a: string | null, b: string | null) => compare(a ?? '', b ?? '') })
  }
}

const yardstick: Yardstick = {
  open: sheet => {
    const box = document.querySelector<HTMLElement>('#grid')
    if (box === null) return
    box.style.width = `${sheet.width}px`
    box.style.height = `${sheet.height}px`
    columns = sheet.columns
    const rowData = sheet.rows.map((cells, row): Cells => {
      const filled = columns.map(({ id }, at) => [id, cells[at] ?? null] as const)
      return { row: String(row), ...Object.fromEntries(filled) }
    })
    api = createGrid<Cells>(box, {
      theme: themeQuartz,
      columnDefs: columns.map(definition),
      rowData,
      getRowId: ({ data }) => String(data['row']),
      rowHeight: sheet.rowHeight,
      headerHeight: sheet.headerHeight,
      animateRows: false,
      suppressColumnMoveAnimation: true,
      undoRedoCellEditing: true,
      enterNavigatesVertically: true,
      enterNavigatesVerticallyAfterEdit: true
    })
  },
  close: () => {
    api?.destroy()
    api = null
  },
  sort: (column, way) => api?.applyColumnState({ state: [{ colId: column, sort: way }], defaultState: { sort: null } }),
  filter: (column, contains) =>
    api?.setFilterModel(
      contains === null ? null : { [column]: { filterType: 'text', type: 'contains', filter: contains } }
    ),
  paste: (column, text) => {
    const first = columns.findIndex(({ id }) => id === column)
    const update: Cells[] = []
    for (const [row, line] of text.split('\n').entries()) {
      const pasted = line.split('\t').map((word, at) => {
        const into = columns[first + at]
        return [into?.id ?? '', into?.isNumber ? Number(word) : word] as const
      })
      update.push({ ...api?.getRowNode(String(row))?.data, ...Object.fromEntries(pasted) })
    }
    api?.applyTransaction({ update })
  }
}

Object.assign(window, { yardstick })
