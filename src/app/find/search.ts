import { useEffect } from 'react'
import { type Hit, hitsIn, isIn, placesIn, type Scope, type SearchAsk, type TablePlace } from '../../layout/search'
import { type Matcher, matcherFor } from '../../model/matching'
import type { Workbook } from '../../model/workbook'
import { useFinding } from '../../views/finding'
import { type Place, useDesk } from '../../views/desk'
import { whenIdle } from '../idle'
import { type Session, useApp, useSession } from '../session'
import { land } from './going'
import { most, useFind } from './state'

/** Looks for what is asked while the window is idle, and again whenever the workbook changes. Hits come in as they are found. */
export function useSearch(): void {
  const session = useSession()
  const { workbook, language, today, currency } = useDesk()
  const query = useFind(find => find.query)
  const scope = useFind(find => find.scope)
  const place = useApp(state => state.place)
  const where = whereOf(scope, place)
  useEffect(() => {
    const matches = matcherFor(query)
    useFinding.setState({ matches })
    if (matches === null) {
      useFind.setState({ hits: [], isDone: true, isMore: false, landing: null })
      useFinding.setState({ current: null })
      return undefined
    }
    return search(session, workbook, { language, today, currency }, matches, where)
  }, [session, workbook, language, today, currency, query, where])
  useEffect(() => leaveOff, [])
}

/** Nothing is looked for any more; where the search was is kept for the next one. */
function leaveOff(): void {
  useFind.setState({ last: useFinding.getState().current })
  useFinding.setState({ matches: null, current: null })
}

/** The scope as one word, so that going from hit to hit through the workbook is no new search. */
function whereOf(scope: Scope, place: Place | null): string {
  if (scope === 'workbook' || place === null) return 'workbook'
  return scope === 'sheet' ? `sheet/${place.sheet}` : `table/${place.sheet}/${place.table}`
}

function search(session: Session, workbook: Workbook, ask: SearchAsk, matches: Matcher, where: string): () => void {
  const [scope, sheet = '', table = ''] = where.split('/') as [Scope, string?, string?]
  const places = placesIn(workbook, scope, sheet === '' ? null : { sheet, table })
  const here = session.app.getState().place
  const inSight = places.filter(place => here !== null && isIn(place, here))
  const found = new Map<TablePlace, Hit[]>(places.map(place => [place, []]))
  const gather = (isDone: boolean): void => {
    const hits = [...found.values()].flat()
    useFind.setState({ hits: hits.slice(0, most), isDone, isMore: hits.length > most })
  }
  // While what is shown is only being brought up to date, it stays until all is known.
  const isNew = useFind.getState().landing !== null
  if (isNew) useFind.setState({ hits: [], isDone: false, isMore: false })
  return whenIdle({
    steps: stepsIn(workbook, [...inSight, ...places.filter(place => !inSight.includes(place))], ask, matches, found),
    pause: tables => {
      if (!isNew) return
      gather(false)
      if (useFind.getState().landing === 'here' && tables.some(place => place !== inSight[0])) land(session)
    },
    done: () => {
      gather(true)
      if (useFind.getState().landing !== null) land(session)
    }
  })
}

/** Row by row through the tables, giving the one that is looked through; it stops where there are more hits than are listed. */
function* stepsIn(
  workbook: Workbook,
  places: readonly TablePlace[],
  ask: SearchAsk,
  matches: Matcher,
  found: ReadonlyMap<TablePlace, Hit[]>
): Generator<TablePlace> {
  let count = 0
  for (const place of places) {
    for (const hits of hitsIn(workbook, place, ask, matches)) {
      found.get(place)?.push(...hits)
      count += hits.length
      if (count > most) return
      yield place
    }
  }
}
