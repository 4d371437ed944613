import {
  ArrowDown,
  ArrowUp,
  ArrowUpDown,
  ChevronsDownUp,
  ChevronsUpDown,
  Filter as Funnel,
  Rows3,
  Sigma,
  X
} from 'lucide-react'
import { canGroup } from '../../../layout/group'
import { isBlank, isUnread } from '../../../model/cell'
import type { Filter } from '../../../model/look'
import type { Line, Speak } from '../line'
import type { Looks } from './looks'
import { cellAt } from '../scene'
import type { GridStage } from '../stage'

/** The rows by a column: sorted, filtered, grouped. Also what the menu of a cell says of its column. */
export function sortLines(looks: Looks, column: string, stage: GridStage, say: Speak): Line[] {
  const head = looks.headOf(column)
  const sort = (direction: 'ascending' | 'descending' | null, further: boolean) => () =>
    looks.sort(column, direction, further)
  const others = looks.isSorted && !(head.sorted !== null && head.level === 0)
  const lines: Line[] = [
    {
      id: 'ascending',
      icon: ArrowUp,
      text: say('grid.sort.ascending'),
      act: sort('ascending', false),
      further: sort('ascending', true)
    },
    {
      id: 'descending',
      icon: ArrowDown,
      text: say('grid.sort.descending'),
      act: sort('descending', false),
      further: sort('descending', true)
    }
  ]
  if (others) {
    lines.push(
      { id: 'then-ascending', icon: ArrowUp, text: say('grid.sort.thenAscending'), act: sort('ascending', true) },
      { id: 'then-descending', icon: ArrowDown, text: say('grid.sort.thenDescending'), act: sort('descending', true) }
    )
  }
  const several = (): void => stage.store.setState({ open: { is: 'sort' } })
  lines.push({ id: 'sort', icon: ArrowUpDown, text: say('rows.sort'), act: several })
  if (head.sorted !== null) lines.push({ id: 'unsort', icon: X, text: say('grid.sort.none'), act: sort(null, false) })
  const filter = (): void => stage.store.setState({ open: { is: 'filter', column } })
  lines.push({ id: 'filter', icon: Funnel, text: say('grid.filter'), keys: 'Mod+Shift+L', act: filter })
  if (head.isFiltered)
    lines.push({ id: 'unfilter', icon: X, text: say('grid.filter.remove'), act: () => looks.unfilter(column) })
  const foot = (): void => stage.store.setState({ open: { is: 'foot', column } })
  const atFoot: Line = { id: 'foot', icon: Sigma, text: say('rows.foot'), act: foot }
  return [...lines, ...groupLines(looks, column, stage, say), atFoot]
}

/** Shows only the rows that hold in a column what the active cell holds. */
export function onlyThis(looks: Looks, stage: GridStage, say: Speak): Line[] {
  const scene = stage.scene()
  const { active } = stage.store.getState().selection
  const laid = scene.columns[active.column]
  const cell = cellAt(scene, active)
  if (!laid?.column || cell === null || isUnread(cell.value)) return []
  const values = isBlank(cell.value) ? [null] : Array.isArray(cell.value) ? cell.value : [cell.value]
  const filter: Filter = { column: laid.id, test: 'any-of', values }
  return [{ id: 'only', icon: Funnel, text: say('rows.only'), act: () => looks.filter(filter) }]
}

/** Grouping by a column; where rows are in groups, all of them closed or opened, and taken apart. */
export function groupLines(looks: Looks, id: string, stage: GridStage, say: Speak): Line[] {
  const column = stage.scene().layout.columns.find(one => one.id === id)?.column ?? null
  const lines: Line[] = []
  if (column !== null && canGroup(column) && looks.group !== id) {
    lines.push({ id: 'group', icon: Rows3, text: say('rows.group'), act: () => looks.groupBy(id) })
  }
  if (looks.group !== null) {
    const keys = stage.scene().headings.map(({ key }) => key)
    lines.push(
      {
        id: 'close-groups',
        icon: ChevronsDownUp,
        text: say('rows.group.closeAll'),
        act: () => looks.closeGroups(keys)
      },
      { id: 'open-groups', icon: ChevronsUpDown, text: say('rows.group.openAll'), act: () => looks.closeGroups([]) },
      { id: 'ungroup', icon: X, text: say('rows.group.none'), act: () => looks.groupBy(null) }
    )
  }
  return lines
}
