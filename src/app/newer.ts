import type { Id } from '../model/change'
import type { Template } from '../model/template'
import { newerVersion } from '../model/upgrade/joined'
import { type Sheet, sheetsOf, type Workbook, workbookOf } from '../model/workbook'
import type { AppState } from './app-state'
import { locale } from '../text'
import { sayIn, type Session, tellNote } from './session'
import { titleOf } from './sheets'

const putKey = 'groundwork.newer.put.'
const toldKey = 'groundwork.newer.told.'

/** The newer version that a sheet could become; null where there is none, or while the toolkit has not been read. */
export function newerFor(workbook: Workbook, sheet: Sheet, { toolkit }: Pick<AppState, 'toolkit'>): Template | null {
  return toolkit && newerVersion(workbook, sheet.template, toolkit.templates)
}

/** The same for the sheet in sight. */
export function newerInSight(state: AppState): Template | null {
  const { opened, place } = state
  if (opened === null || place === null) return null
  const workbook = workbookOf(opened.state())
  const sheet = sheetsOf(workbook).find(({ id }) => id === place.sheet)
  return sheet === undefined ? null : newerFor(workbook, sheet, state)
}

/** A version that was put off is not offered again on its sheets; the menu of a sheet still has it. Only a convenience. */
export function putOff(workbook: Id, { id, version }: Template): void {
  localStorage.setItem(`${putKey}${workbook}/${id}`, String(version))
}

export function isPutOff(workbook: Id, { id, version }: Template): boolean {
  return localStorage.getItem(`${putKey}${workbook}/${id}`) === String(version)
}

/** Says once of a workbook which of its sheets come from a newer edition than this one: they stay as they are. */
export function followAhead(session: Session): void {
  session.app.subscribe(({ opened, toolkit }, before) => {
    if (opened === null || toolkit === null || (opened === before.opened && toolkit === before.toolkit)) return
    const ahead = aheadIn(workbookOf(opened.state()), toolkit.templates)
    const key = toldKey + opened.id
    const versions = ahead.map(({ template: { id, version } }) => `${id} ${version}`).join()
    if (versions === '' || localStorage.getItem(key) === versions) return
    localStorage.setItem(key, versions)
    const { language } = session.app.getState().preferences
    const list = new Intl.ListFormat(locale(language), { type: 'conjunction' })
    const titles = list.format(ahead.map(sheet => titleOf(sheet, language)))
    tellNote(session, sayIn(session)('upgrade.ahead', { titles }))
  })
}

function aheadIn(workbook: Workbook, toolkit: readonly Template[]): readonly Sheet[] {
  return sheetsOf(workbook).filter(({ template }) => {
    const known = toolkit.find(({ id }) => id === template.id)
    return known !== undefined && known.version < template.version
  })
}
