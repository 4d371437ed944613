import type { FileKind } from '../bridge'
import { writeCsv } from '../exchange/csv'
import { writeFile } from '../exchange/file'
import { z } from '../exchange/schema'
import type { DocumentAsk } from '../layout/document'
import { csvOf } from '../layout/exported'
import { layoutTable } from '../layout/table'
import { isPrivate } from '../model/derive'
import type { Language } from '../model/template'
import { definitionsOf, type Sheet, sheetOf, sheetsOf, tableOf, type Workbook, workbookOf } from '../model/workbook'
import { documentOf } from '../word/appendix'
import { say } from '../text'
import { exportInWorker } from '../word/run'
import { changePreferences } from './preferences'
import { sayIn, type Session, tellError, tellNote, tellOk, tellReason } from './session'
import { detailsOf, titleOf } from './sheets'

/** What a person chooses for one Word document. */
export interface ExportChoice {
  readonly sheets: readonly string[]
  readonly language: Language
  readonly paper: 'letter' | 'a4'
  /** What is missing or amiss is told in an appendix. */
  readonly withGaps: boolean
  readonly withPrivate: boolean
  readonly withPictures: boolean
}

const kept = z.object({
  sheets: z.array(z.string()),
  language: z.enum(['en', 'fr']),
  paper: z.enum(['letter', 'a4']),
  withGaps: z.boolean().default(false),
  withPictures: z.boolean().default(true)
})

/** What was chosen for this workbook last time; private columns are asked for anew each time. */
export function lastChoice(session: Session, workbook: Workbook): ExportChoice {
  const { preferences, opened } = session.app.getState()
  const last = kept.safeParse(preferences.exports[opened?.id ?? ''])
  const ids = sheetsOf(workbook).map(({ id }) => id)
  const still = last.success ? ids.filter(id => last.data.sheets.includes(id)) : []
  return {
    sheets: still.length > 0 ? still : ids,
    language: last.success ? last.data.language : detailsOf(workbook).language,
    paper: last.success ? last.data.paper : preferences.paper,
    withGaps: last.success && last.data.withGaps,
    withPrivate: false,
    withPictures: !last.success || last.data.withPictures
  }
}

/** What the cover says of the workbook comes from its own record; where nobody is named, who exports it prepared it. */
export function documentAsk(session: Session, workbook: Workbook, choice: ExportChoice): DocumentAsk {
  const { today, preferences } = session.app.getState()
  const { currency, organisation, preparedBy } = detailsOf(workbook)
  const { withPictures, ...rest } = choice
  return {
    ...rest,
    ...(withPictures && { pictures: (word, values) => say(choice.language, word, values) }),
    today,
    currency,
    organisation,
    preparedBy: preparedBy === '' ? (preferences.author?.name ?? '') : preparedBy,
    version: ''
  }
}

/** The private columns that these sheets hold, by name, each once. */
export function privateLabels(workbook: Workbook, sheets: readonly Sheet[], language: Language): readonly string[] {
  const templates = definitionsOf(workbook)
  const labels = sheets.flatMap(({ template }) =>
    template.tables.flatMap(table =>
      table.columns
        .filter(column => column.retired === undefined && isPrivate(table, column.id, templates))
        .map(column => column.label[language])
    )
  )
  return [...new Set(labels)]
}

/** Asks where to, writes the document in a worker, and says what came of it. */
export async function exportWord(session: Session, workbook: Workbook, choice: ExportChoice): Promise<void> {
  const { opened, preferences } = session.app.getState()
  if (opened === null) return
  const { withPrivate: _, ...keep } = choice
  await changePreferences(session, { exports: { ...preferences.exports, [opened.id]: keep } })
  const say = sayIn(session)
  const target = await session.bridge.chooseSave('docx', suggestedName(session, workbook, choice))
  if (!target.ok) return tellReason(session, target.reason)
  const stop = new AbortController()
  const cancel = (): void => stop.abort()
  const title = say('export.progress')
  session.app.setState({ busy: { title, step: say('export.begin'), done: 0, of: 1, cancel } })
  const layout = documentOf(workbook, documentAsk(session, workbook, choice))
  const written = await exportInWorker(
    layout,
    { exportId: workbook.state.head ?? '' },
    (part, done, of) => session.app.setState({ busy: { title, step: say('export.step', { part }), done, of, cancel } }),
    stop.signal
  )
  session.app.setState({ busy: null })
  if (written.ok) {
    await deliver(session, 'docx', target.value, written.bytes)
    if (written.replaced > 0) tellNote(session, say('export.replaced', { count: written.replaced }))
  } else if (written.reason === 'cancelled') tellNote(session, say('export.cancelled'))
  else tellError(session, say('export.failed'))
}

interface Target {
  readonly handle: string
  readonly name: string
}

/** Writes the file; where the target cannot be written, offers it again and under another name. */
export async function deliver(session: Session, kind: FileKind, target: Target, bytes: Uint8Array): Promise<void> {
  const say = sayIn(session)
  const { bridge } = session
  const reply = await bridge.writeFile(target.handle, bytes)
  if (reply.ok) {
    const show = (how: 'folder' | 'open') => async (): Promise<void> => {
      const shown = await bridge.showFile(target.handle, how)
      if (!shown.ok) tellReason(session, shown.reason)
    }
    tellOk(session, say('export.done', { name: target.name }), [
      { label: say('export.open'), run: () => void show('open')() },
      { label: say('export.folder'), run: () => void show('folder')() }
    ])
    return
  }
  const other = async (): Promise<void> => {
    const chosen = await bridge.chooseSave(kind, target.name)
    if (chosen.ok) await deliver(session, kind, chosen.value, bytes)
    else tellReason(session, chosen.reason)
  }
  tellError(session, say('export.notWritten', { name: target.name, why: say(`reason.${reply.reason}`) }), [
    { label: say('app.retry'), run: () => void deliver(session, kind, target, bytes) },
    { label: say('export.otherName'), run: () => void other() }
  ])
}

/** Saves the table in sight as CSV in the language of the interface: as in the view that was chosen for export, else all of it. */
export async function exportCsv(session: Session, workbook: Workbook): Promise<void> {
  const { place, preferences, today } = session.app.getState()
  if (place === null) return
  const sheet = sheetOf(workbook, place.sheet)
  const table = tableOf(sheet.template, place.table)
  const { language } = preferences
  const name = `${titleOf(sheet, language)} ${table.title[language]} ${today}.csv`
  const target = await session.bridge.chooseSave('csv', name)
  if (!target.ok) return tellReason(session, target.reason)
  const layout = layoutTable(workbook, {
    sheet: place.sheet,
    table: place.table,
    language,
    today,
    currency: detailsOf(workbook).currency,
    ...csvOf(workbook, place.sheet, table),
    withPrivate: true
  })
  await deliver(session, 'csv', target.value, new TextEncoder().encode(writeCsv(layout)))
}

/** Saves the whole workbook, history and all, as a file of its own. */
export async function saveCopy(session: Session): Promise<void> {
  const { opened, start, today } = session.app.getState()
  if (opened === null) return
  const { title } = detailsOf(workbookOf(opened.state()))
  const target = await session.bridge.chooseSave('workbook', `${title} ${today}.groundwork`)
  if (!target.ok) return tellReason(session, target.reason)
  const log = await opened.history()
  const bytes = writeFile(log, opened.state(), start.app, session.sha256)
  await deliver(session, 'workbook', target.value, bytes)
}

function suggestedName(session: Session, workbook: Workbook, choice: ExportChoice): string {
  const only = choice.sheets.length === 1 ? sheetOf(workbook, choice.sheets[0] ?? '') : null
  const parts = [detailsOf(workbook).title, only ? titleOf(only, choice.language) : '', session.app.getState().today]
  return `${parts.filter(part => part !== '').join(' ')}.docx`
}
