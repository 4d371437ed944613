import { create } from 'zustand'
import { type Hit, inReadingOrder, type Scope } from '../../layout/search'
import type { Query } from '../../model/matching'
import { useFinding } from '../../views/finding'
import type { AppState } from '../app-state'

/** What the find bar asks for and has found. Kept while the window is open, so that F3 goes on where it was. */
export interface FindState {
  readonly isOpen: boolean
  readonly isReplacing: boolean
  readonly query: Query
  readonly scope: Scope
  /** What stands in place of each match. */
  readonly by: string
  /** In the order of the workbook; see `orderedHits`. */
  readonly hits: readonly Hit[]
  /** Everything has been looked through, or as much as is listed. */
  readonly isDone: boolean
  /** There are more than `most`: the search stopped there. */
  readonly isMore: boolean
  /** Where to go: to the first hit from the active cell on, once its table is looked through; or on from the last one, once all is. */
  readonly landing: 'here' | 'next' | 'previous' | null
  /** The active cell when a hit was gone to: as long as it stays there, the search goes on from the hit. */
  readonly leftFrom: AppState['active']
  /** The hit that was gone to last when the bar was closed. */
  readonly last: Hit | null
}

/** Enough to see that the words are too common. */
export const most = 10_000

export const useFind = create<FindState>(() => ({
  isOpen: false,
  isReplacing: false,
  query: { text: '', exact: false, whole: false },
  scope: 'table',
  by: '',
  hits: [],
  isDone: true,
  isMore: false,
  landing: null,
  leftFrom: null,
  last: null
}))

/** Asks for something else: from then on hits are found anew, and the first one is gone to. */
export function ask(query: Partial<Query>): void {
  useFind.setState(now => ({ query: { ...now.query, ...query }, landing: 'here' }))
}

/** The hits in the order in which a person reads them now. */
export function orderedHits(): readonly Hit[] {
  return inReadingOrder(useFind.getState().hits, useFinding.getState().sight)
}
