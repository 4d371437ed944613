import { takeDropped } from './opening-files'
import type { Session } from './session'

/** A file that is let go anywhere over the window is opened, unless a question stands open. */
export function listenForDrops(session: Session, page: Document): void {
  const over = (event: DragEvent): void => {
    const { dataTransfer } = event
    if (dataTransfer === null || !dataTransfer.types.includes('Files')) return
    event.preventDefault()
    dataTransfer.dropEffect = session.app.getState().dialog === null ? 'copy' : 'none'
  }
  const drop = (event: DragEvent): void => {
    const [file] = event.dataTransfer?.files ?? []
    if (file === undefined) return
    event.preventDefault()
    if (session.app.getState().dialog === null) void takeDropped(session, file)
  }
  page.addEventListener('dragover', over)
  page.addEventListener('drop', drop)
}
