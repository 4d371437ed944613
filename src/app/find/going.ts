import { cellKey, firstFrom, type Hit, isIn, tableTitle } from '../../layout/search'
import { layoutTable } from '../../layout/table'
import { rowOf } from '../../model/state'
import { rowName, sheetOf, workbookOf } from '../../model/workbook'
import { announce } from '../../ui/toasts'
import { useFinding } from '../../views/finding'
import { goTo } from '../editing'
import { showGrid } from '../pictures'
import { sayIn, type Session } from '../session'
import { aboutTable, detailsOf } from '../sheets'
import { orderedHits, useFind } from './state'

/** Goes to the next hit or the one before, round at the ends. From a cell that was chosen since, it goes on from there. */
export function step(session: Session, by: 1 | -1): void {
  const hits = orderedHits()
  const hit = hits[indexFrom(session, hits, by)]
  if (hit !== undefined) show(session, hit, hits)
}

function indexFrom(session: Session, hits: readonly Hit[], by: 1 | -1): number {
  const { current, sight } = useFinding.getState()
  const { active } = session.app.getState()
  const at = current === null ? -1 : hits.findIndex(hit => cellKey(hit) === cellKey(current))
  const stays =
    active === useFind.getState().leftFrom ||
    (current !== null && active?.row === current.row && active.column === current.column)
  if (at >= 0 && stays) return (at + by + hits.length) % hits.length
  const next = sight === null ? 0 : Math.max(0, firstFrom(hits, sight, active))
  const isOnIt = hits[next]?.row === active?.row && hits[next]?.column === active?.column
  if (by > 0) return isOnIt ? (next + 1) % hits.length : next
  return (next - 1 + hits.length) % hits.length
}

/** Goes where it is to go, once the table in sight has been looked through. */
export function land(session: Session): void {
  const { sight } = useFinding.getState()
  const { landing } = useFind.getState()
  const hits = orderedHits()
  useFind.setState({ landing: null })
  if (landing === 'next' || landing === 'previous') return step(session, landing === 'next' ? 1 : -1)
  const hit = sight === null ? undefined : hits[firstFrom(hits, sight, session.app.getState().active)]
  if (hit === undefined) useFinding.setState({ current: null })
  else show(session, hit, hits)
}

/** Brings a hit into sight and says where it is. The keyboard stays where it is. */
export function show(session: Session, hit: Hit, hits: readonly Hit[] = orderedHits()): void {
  const { opened, place } = session.app.getState()
  if (opened === null) return
  useFinding.setState({ current: hit })
  useFind.setState({ leftFrom: session.app.getState().active })
  const workbook = workbookOf(opened.state())
  if (hit.table === aboutTable) {
    if (place?.sheet !== hit.sheet) {
      goTo(session, { sheet: hit.sheet, table: sheetOf(workbook, hit.sheet).template.main })
    }
    session.app.setState({ panel: 'about' })
  } else {
    showGrid(session, hit.sheet, hit.table)
    goTo(session, { ...hit })
  }
  tellWhere(session, hit, hits)
}

function tellWhere(session: Session, hit: Hit, hits: readonly Hit[]): void {
  const say = sayIn(session)
  const words = hitWords(session, hit)
  const at = hits.findIndex(one => cellKey(one) === cellKey(hit)) + 1
  const key = useFind.getState().isMore ? 'find.atMore' : 'find.at'
  if (words !== null) announce(session.toasts, say('find.here', { ...words, at: say(key, { at, count: hits.length }) }))
}

/** What a found cell is called, and what it shows; null where it is gone. */
export function hitWords(
  session: Session,
  hit: Hit
): { readonly row: string; readonly column: string; readonly text: string } | null {
  const { opened, preferences, today } = session.app.getState()
  if (opened === null) return null
  const { language } = preferences
  const workbook = workbookOf(opened.state())
  const row = rowOf(workbook.state, hit.sheet, hit.table, hit.row)
  const { currency } = detailsOf(workbook)
  const { sheet, table } = hit
  const layout = layoutTable(workbook, { sheet, table, language, today, currency, withPrivate: true })
  const laid = layout.columns.find(({ id }) => id === hit.column)
  if (row === undefined || laid === undefined) return null
  const { text, hint } = layout.cell(row, laid)
  return {
    row: rowName(workbook, hit, language) || tableTitle(workbook, hit, language),
    column: laid.label,
    text: [text, hint].filter(Boolean).join(', ')
  }
}

/** Goes to a hit with the keyboard. */
export function showAndEnter(session: Session, hit: Hit): void {
  const { sight } = useFinding.getState()
  if (sight !== null && isIn(hit, sight)) sight.takeKeyboard()
  // A table that comes into sight takes the keyboard by itself, unless the bar still has it.
  else if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
  show(session, hit)
}

/** Puts the keyboard on the cell that was gone to: in its table, or in the form that it is a field of. */
export function takeKeyboard(): void {
  const { current, sight } = useFinding.getState()
  if (sight !== null && (current === null || isIn(current, sight))) sight.takeKeyboard()
  else if (current !== null) fieldOf(current)?.querySelector<HTMLElement>(takesKeyboard)?.focus()
}

const takesKeyboard = 'input, textarea, button, [tabindex="0"]'

/** The field of a form that a hit stands in, where the form is open. */
export function fieldOf({ column }: Hit): Element | null {
  return document.querySelector(`[data-field="${CSS.escape(column)}"]`)
}
