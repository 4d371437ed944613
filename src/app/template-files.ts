import { addSheet } from '../commands'
import { asSaved } from '../exchange/templates/saved'
import { asTaken } from '../exchange/templates/taken'
import { templateEnding, writeTemplate } from '../exchange/templates/write'
import { sheetOf, workbookOf } from '../model/workbook'
import { goTo, run } from './editing'
import { deliver } from './exporting'
import { readTemplateInWorker } from './filing/run'
import { createNew } from './library'
import { contextOf, sayIn, type Session, tellOk, tellReason } from './session'
import { freeTitle, ownTitle, titleOf } from './sheets'

/** Saves the template of the sheet in sight, as it stands there, as a file that other workbooks can open. */
export async function saveTemplate(session: Session): Promise<void> {
  const { opened, place, preferences } = session.app.getState()
  if (opened === null || place === null) return
  const workbook = workbookOf(opened.state())
  const sheet = sheetOf(workbook, place.sheet)
  const own = ownTitle(sheet)
  const title = own === '' ? sheet.template.title : { en: own, fr: own }
  const name = titleOf(sheet, preferences.language)
  const target = await session.bridge.chooseSave('template', `${name}.${templateEnding}`)
  if (!target.ok) return tellReason(session, target.reason)
  const template = asSaved(workbook, place.sheet, title, session.newId)
  await deliver(session, 'template', target.value, new TextEncoder().encode(writeTemplate(template)))
}

/** Adds a sheet of the template in a file; where no workbook is open, a workbook with it. A faulty file changes nothing. */
export async function takeTemplate(session: Session, name: string, bytes: Uint8Array): Promise<void> {
  const { templates } = await session.toolkit()
  const read = await readTemplateInWorker(bytes, templates)
  if ('faults' in read) return session.app.setState({ dialog: { is: 'template-faults', name, faults: read.faults } })
  const { opened, preferences } = session.app.getState()
  const { language } = preferences
  const kept = opened === null ? [] : [...workbookOf(opened.state()).templates.values()]
  const template = asTaken(read.template, [...kept, ...templates], content => contextOf(session).keyed('', '', content))
  const title = template.title[language]
  if (opened === null) return createNew(session, { title, language, templates: [template] })
  const free = freeTitle(workbookOf(opened.state()), title)
  const made = run(session, addSheet, { template, title: free === title ? '' : free })?.made[0]
  if (made === undefined) return
  goTo(session, { sheet: made, table: template.main })
  tellOk(session, sayIn(session)('templateFile.added', { title: free }))
}
