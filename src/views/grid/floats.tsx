import { useReturn } from '../../ui/focus'
import { laterDialog } from '../../ui/later'
import type { Geometry } from './space/geometry'
import type { Looks } from './order/looks'
import { CellMenu, ColumnMenu, GroupMenu } from './menus'
import { useScene, useStage } from './stage'
import { useGrid } from './state'

const MapColumns = laterDialog(async () => (await import('./clipboard/MapColumns')).MapColumns)
const Explain = laterDialog(async () => (await import('./explain')).Explain)
const FilterDialog = laterDialog(async () => (await import('./filter/dialog')).FilterDialog)
const FootDialog = laterDialog(async () => (await import('./foot/dialog')).FootDialog)
const SortDialog = laterDialog(async () => (await import('./order/dialog')).SortDialog)
const ColumnDialog = laterDialog(async () => (await import('./columns/dialogs')).ColumnDialog)
const NewColumnDialog = laterDialog(async () => (await import('./columns/dialogs')).NewColumnDialog)
const ColumnsDialog = laterDialog(async () => (await import('./columns/panel')).ColumnsDialog)
const OptionsDialog = laterDialog(async () => (await import('./columns/optionsdialog')).OptionsDialog)
const RetireDialog = laterDialog(async () => (await import('./columns/retire')).RetireDialog)
const WidthDialog = laterDialog(async () => (await import('./dialogs')).WidthDialog)

/** What was asked for and floats over the grid: one at a time. The active cell has the keyboard again once it is gone. */
export function Floats({ looks, widths }: { readonly looks: Looks; readonly widths: Geometry }) {
  const open = useGrid(state => state.open)
  const { columns } = useScene()
  useReturn(open !== null, useStage().focusActive)
  if (open === null) return null
  if (open.is === 'explain') return <Explain />
  if (open.is === 'map') return <MapColumns block={open.block} />
  if (open.is === 'menu') return <CellMenu looks={looks} x={open.x} y={open.y} />
  if (open.is === 'group-menu') return <GroupMenu looks={looks} {...open} />
  if (open.is === 'column-menu') return <ColumnMenu looks={looks} column={open.column} />
  if (open.is === 'insert') return <NewColumnDialog after={open.after} />
  if (open.is === 'sort') return <SortDialog looks={looks} />
  if (open.is === 'columns') return <ColumnsDialog looks={looks} />
  if (open.is === 'retire') return <RetireDialog columns={open.columns} />
  const at = columns.findIndex(({ id }) => id === open.column)
  const laid = columns[at]
  if (laid === undefined) return null
  if (open.is === 'foot') return <FootDialog looks={looks} laid={laid} />
  if (open.is === 'filter') return <FilterDialog looks={looks} laid={laid} />
  if (open.is === 'replace-entry') return <OptionsDialog laid={laid} replaced={open.entry} />
  if (open.is !== 'width') return <ColumnDialog ask={open.is} laid={laid} />
  const width = (widths.lefts[at + 1] ?? 0) - (widths.lefts[at] ?? 0)
  return <WidthDialog looks={looks} laid={laid} width={width} />
}
