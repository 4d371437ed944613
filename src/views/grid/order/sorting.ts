import type { LaidColumn } from '../../../layout/table'
import type { Look, SortLevel } from '../../../model/look'
import type { View } from '../../../model/template'
import type { CellWorld } from '../../cells/edit'
import type { Desk } from '../../desk'
import { withSort } from './passing'

/** How the rows are sorted just now, and how to change it. */
export interface SortLooks {
  /** Levels, first to last; what the view itself has where nobody has said otherwise. */
  readonly levels: readonly SortLevel[]
  readonly isSorted: boolean
  readonly sort: (column: string, direction: 'ascending' | 'descending' | null, further: boolean) => void
  /** All levels at once; none: the rows stand in their own order. */
  readonly sortBy: (levels: readonly SortLevel[]) => void
}

const unsorted: readonly SortLevel[] = []

/** The levels in force: a person's own, else the view's. */
export function levelsOf({ sort, isUnsorted }: Look, view: View | undefined): readonly SortLevel[] {
  return sort.length > 0 || isUnsorted ? sort : (view?.sort ?? unsorted)
}

/** Says what changed to whoever cannot see it. */
export function sortLooks(
  levels: readonly SortLevel[],
  change: (part: Partial<Look>) => void,
  columns: readonly LaidColumn[],
  { announce }: Pick<Desk, 'announce'>,
  { say }: Pick<CellWorld, 'say'>
): SortLooks {
  const sortBy = (next: readonly SortLevel[]): void => {
    change({ sort: next, isUnsorted: next.length === 0 })
    announce(next.length === 0 ? say('rows.unsorted') : say('rows.sorted', { levels: levelWords(next, columns, say) }))
  }
  return {
    levels,
    isSorted: levels.length > 0,
    sort: (column, direction, further) => sortBy(withSort(levels, column, direction, further)),
    sortBy
  }
}

/** "Score, descending, then by Title, ascending". */
function levelWords(levels: readonly SortLevel[], columns: readonly LaidColumn[], say: CellWorld['say']): string {
  return levels
    .map(({ column, descending }) =>
      say('rows.sortedBy', {
        name: columns.find(({ id }) => id === column)?.label ?? column,
        way: descending ? 'descending' : 'ascending'
      })
    )
    .join(say('rows.thenBy'))
}
