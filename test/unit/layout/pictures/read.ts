import { type ReadPicture, readPicture } from '../../../../src/layout/pictures'
import type { PictureAsk } from '../../../../src/layout/pictures/kind'
import type { Id } from '../../../../src/model/change'
import { rowsOf } from '../../../../src/model/state'
import type { Fields, Language } from '../../../../src/model/template'
import { sheetsOf, tableOf } from '../../../../src/model/workbook'
import { say } from '../../../../src/text'
import { templates } from '../../../../templates'
import { workbookAt } from '../../workbook'

/** A workbook with the rows of one table, and the pictures of that table as they read at each moment. */
export function pictured(path: string, rows: readonly Fields[]) {
  const [template = '', table = ''] = path.split('/')
  const made = workbookAt({
    templates: templates.filter(({ id }) => id === template),
    rows: [{ template, tables: { [table]: rows.map((cells, at) => ({ key: String(at + 1), cells })) } }]
  })
  const sheet = sheetsOf(made.workbook())[0]?.id ?? ''
  const current = () => rowsOf(made.workbook().state, sheet, table)
  return {
    ...made,
    sheet,
    table,
    /** The id of a row by its place from 1. */
    row: (at: number): Id => current()[at - 1]?.id ?? '',
    cells: (at: number): Fields => (current()[at - 1]?.fields ?? {}) as Fields,
    read: (picture: string, ask: Partial<PictureAsk> & { readonly language?: Language } = {}): ReadPicture => {
      const workbook = made.workbook()
      const definition = tableOf(sheetsOf(workbook)[0]?.template ?? fail(), table).pictures?.find(
        one => one.id === picture
      )
      const { language = 'en' } = ask
      return readPicture(definition ?? fail(), {
        workbook,
        sheet,
        table,
        language,
        today: '2026-11-22',
        currency: 'CAD',
        withPrivate: true,
        chosen: {},
        say: (word, values) => say(language, word, values),
        ...ask
      })
    }
  }
}

function fail(): never {
  throw new Error('there is no such picture')
}
