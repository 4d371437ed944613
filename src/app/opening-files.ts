import type { FileHandle, Reply } from '../bridge'
import { limits } from '../model/limits'
import { workbookOf } from '../model/workbook'
import { importWorkbook } from '../store'
import { readInWorker } from './filing/run'
import { opening, refreshList } from './library'
import { sayIn, type Session, tellError, tellNote, tellReason } from './session'
import { detailsOf } from './sheets'

type ReadFile = FileHandle & { readonly bytes: Uint8Array }

/** Asks for a file of a workbook or a template and opens it. */
export async function chooseFile(session: Session, kind: 'workbook' | 'template'): Promise<void> {
  await take(session, await session.bridge.openFile(kind))
}

/** Opens a file that was let go over the window. */
export async function takeDropped(session: Session, file: File): Promise<void> {
  if (file.size > limits.allPartsBytes) return tellReason(session, 'too-large')
  await takeBytes(session, file.name, new Uint8Array(await file.arrayBuffer()))
}

/** Opens a file from the list of recent ones, or one that was handed to the app. One that has gone leaves the list. */
export async function openRecent(session: Session, file: FileHandle): Promise<void> {
  const reply = await session.bridge.readFile(file.handle)
  if (!reply.ok && reply.reason === 'gone') {
    session.app.setState(({ recent }) => ({ recent: recent.filter(({ handle }) => handle !== file.handle) }))
  }
  await take(session, reply)
}

async function take(session: Session, reply: Reply<ReadFile>): Promise<void> {
  const say = sayIn(session)
  if (!reply.ok) {
    if (reply.reason !== 'gone') return tellReason(session, reply.reason)
    return tellError(session, say('reason.gone'))
  }
  await takeBytes(session, reply.value.name, reply.value.bytes)
}

/** Takes in a file that was read: its work is never laid over other work, and a file that is not taken changes nothing. */
async function takeBytes(session: Session, name: string, bytes: Uint8Array): Promise<void> {
  if (name.toLowerCase().endsWith('.groundwork-template')) {
    const { takeTemplate } = await import('./template-files')
    return takeTemplate(session, name, bytes)
  }
  const say = sayIn(session)
  const read = await readInWorker(bytes)
  if ('problem' in read) return tellError(session, say(`file.${read.problem}`, { name }))
  const imported = await opening(session, () => importWorkbook(session.store, read))
  await refreshList(session)
  if (imported === null) return
  const { title } = detailsOf(workbookOf(imported.workbook.state()))
  if (imported.as === 'known') tellNote(session, say('file.known', { title }))
  if (imported.as === 'newer') tellNote(session, say('file.taken', { title }))
  if (imported.as === 'apart') tellNote(session, say('file.parted', { title }))
}
