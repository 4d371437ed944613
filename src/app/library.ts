import type { Sample } from '../../templates'
import type { JournalSummary, Reply } from '../bridge'
import { foundingPatches, setWorkbook } from '../commands'
import type { Id } from '../model/change'
import type { Language, Template } from '../model/template'
import { sheetsOf, workbookOf } from '../model/workbook'
import {
  createWorkbook,
  deleteWorkbook,
  duplicateWorkbook,
  listWorkbooks,
  type Opened,
  openWorkbook,
  renameWorkbook
} from '../store'
import { noWorkbook } from './app-state'
import { run } from './editing'
import { forgetLast, lastPlace, rememberLast } from './last'
import { mayLeave } from './leaving'
import { contextOf, sayIn, type Session, tellError, tellOk, tellReason } from './session'
import { detailsOf } from './sheets'

/** Opens a workbook of this computer; where it cannot be read, the person comes to the list and is told. */
export async function openById(session: Session, id: Id): Promise<void> {
  await opening(session, () => openWorkbook(session.store, id))
}

/**
 * Leaves the workbook that is open, if any, and shows the one that comes. Null where none came: why has been told then, and
 * the list of workbooks is shown.
 */
export async function opening<T extends Opened>(session: Session, open: () => Promise<Reply<T>>): Promise<T | null> {
  if (!(await mayLeave(session))) return null
  const before = session.app.getState().opened
  session.app.setState({ ...noWorkbook, isOpening: true })
  await before?.close()
  const reply = await open().catch((): Reply<T> => ({ ok: false, reason: 'failed' }))
  if (reply.ok) {
    show(session, reply.value)
    return reply.value
  }
  session.app.setState(noWorkbook)
  forgetLast()
  await refreshList(session)
  if (reply.reason === 'damaged') tellError(session, sayIn(session)('problem.unreadable-workbook'))
  else tellReason(session, reply.reason)
  return null
}

/** Puts an open workbook on the screen, where it was left; one that was never open here on its overview, or on its only sheet. */
function show(session: Session, { workbook, notice, drafts }: Opened): void {
  const sheets = sheetsOf(workbookOf(workbook.state()))
  const last = lastPlace(workbook.id)
  const known = sheets.find(({ id }) => id === last?.sheet)
  const [only, ...others] = sheets
  const first = only !== undefined && others.length === 0 ? { sheet: only.id, table: only.template.main } : null
  const place = known && last ? last : first
  session.app.setState({ ...noWorkbook, opened: workbook, notice, drafts, place })
  rememberLast(workbook.id)
}

/** Back to the list of workbooks; all is saved first. */
export async function closeWorkbook(session: Session): Promise<void> {
  const { opened } = session.app.getState()
  if (opened === null || !(await mayLeave(session))) return
  session.app.setState(noWorkbook)
  forgetLast()
  await opened.close()
  await refreshList(session)
}

/** The list as both copies know it. */
export async function refreshList(session: Session): Promise<void> {
  const start = await session.bridge.start()
  if (!start.ok) return
  const workbooks = await listWorkbooks(session.store, start.value.workbooks)
  session.app.setState({ workbooks, recent: start.value.recent })
}

interface NewWorkbook {
  readonly title: string
  readonly language: Language
  readonly templates: readonly Template[]
}

export async function createNew(session: Session, { title, language, templates }: NewWorkbook): Promise<void> {
  const { organisation, currency } = session.app.getState().preferences
  const ask = { id: session.newId(), title, language, organisation, currency, templates }
  const patches = foundingPatches(ask, contextOf(session))
  await opening(session, () => createWorkbook(session.store, patches))
}

/** A workbook of its own with the sample's rows: it can be changed and deleted like any other. */
export async function openSample(session: Session, sample: Sample): Promise<void> {
  const { preferences } = session.app.getState()
  const { templates: all } = await session.toolkit()
  const templates = sample.sheets.flatMap(sheet => all.filter(({ id }) => id === sheet.template))
  const ask = {
    id: session.newId(),
    title: sayIn(session)('home.sampleTitle', { title: sample.title[preferences.language] }),
    language: sample.language,
    organisation: sample.organisation,
    preparedBy: sample.preparedBy,
    currency: sample.currency,
    templates,
    rows: sample.sheets
  }
  const patches = foundingPatches(ask, contextOf(session))
  await opening(session, () => createWorkbook(session.store, patches, { kind: 'sample', name: sample.id }))
}

/** A new workbook with what this one holds, without its history; it stands in the list beside it. */
export async function duplicate(session: Session, { workbook, title }: JournalSummary): Promise<void> {
  const say = sayIn(session)
  const copyTitle = say('duplicate.title', { title: title === '' ? say('app.untitled') : title })
  const reply = await duplicateWorkbook(session.store, workbook, copyTitle)
  if (!reply.ok) return tellReason(session, reply.reason)
  await reply.value.workbook.close()
  await refreshList(session)
  tellOk(session, say('duplicate.done', { title: copyTitle }))
}

/** The same for the open workbook; the copy is opened in its place. */
export async function duplicateOpen(session: Session): Promise<void> {
  const { opened } = session.app.getState()
  if (opened === null) return
  const say = sayIn(session)
  const title = say('duplicate.title', { title: detailsOf(workbookOf(opened.state())).title })
  await opening(session, () => duplicateWorkbook(session.store, opened.id, title))
}

export async function rename(session: Session, workbook: Id, title: string): Promise<void> {
  const { opened } = session.app.getState()
  if (opened?.id === workbook) {
    run(session, setWorkbook, { fields: { title } })
    return
  }
  const reply = await renameWorkbook(session.store, workbook, title)
  if (!reply.ok) tellReason(session, reply.reason)
  await refreshList(session)
}

/** Deletes a workbook that is not open, with its history and backups. */
export async function remove(session: Session, { workbook, title }: JournalSummary): Promise<void> {
  const say = sayIn(session)
  const reply = await deleteWorkbook(session.store, workbook)
  await refreshList(session)
  if (!reply.ok) return tellReason(session, reply.reason)
  tellOk(session, say('delete.done', { title: title === '' ? say('app.untitled') : title }))
}
