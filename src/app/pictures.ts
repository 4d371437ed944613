import type { Id } from '../model/change'
import type { Picture, TableId } from '../model/template'
import { sheetsOf, workbookOf } from '../model/workbook'
import type { AppState } from './app-state'
import { sayIn, type Session } from './session'

/** One way to see the table in sight beside its grid; `null`: the grid itself. */
export interface PictureChoice {
  readonly id: string | null
  readonly label: string
  readonly isOn: boolean
}

/** Whether a table is seen in one of its pictures, and in which; null: in its grid. */
export function pictureIn(
  state: Pick<AppState, 'pictures'>,
  sheet: Id,
  table: { readonly id: TableId; readonly pictures?: readonly Picture[] }
) {
  const id = state.pictures[`${sheet}/${table.id}`]
  return table.pictures?.find(picture => picture.id === id) ?? null
}

/** Shows a table in one of its pictures, or in its grid; the window goes back there for as long as the workbook is open. */
export function choosePicture(session: Session, sheet: Id, table: TableId, picture: string | null): void {
  session.app.setState(({ pictures }) => {
    const { [`${sheet}/${table}`]: _, ...others } = pictures
    return { pictures: picture === null ? others : { ...others, [`${sheet}/${table}`]: picture } }
  })
}

/** What cells are gone to in stands in the grid. */
export function showGrid(session: Session, sheet: Id, table: TableId): void {
  choosePicture(session, sheet, table, null)
}

/** The ways to see the table in sight; none where it has no pictures. */
export function pictureChoices(session: Session): readonly (PictureChoice & { readonly choose: () => void })[] {
  const state = session.app.getState()
  const { opened, place, preferences } = state
  if (opened === null || place === null) return []
  const { sheet: id, table: shown } = place
  const template = sheetsOf(workbookOf(opened.state())).find(sheet => sheet.id === id)?.template
  const table = template?.tables.find(one => one.id === shown)
  if (table?.pictures === undefined || table.pictures.length === 0) return []
  const now = pictureIn(state, id, table)?.id ?? null
  const say = sayIn(session)
  const choices = [
    { id: null, label: say('picture.grid') },
    ...table.pictures.map(picture => ({ id: picture.id, label: picture.title[preferences.language] }))
  ]
  return choices.map(choice => ({
    ...choice,
    isOn: choice.id === now,
    choose: () => choosePicture(session, id, table.id, choice.id)
  }))
}
