import { rowsOf, recordsOf } from '../model/state'
import type { Language } from '../model/template'
import type { Sheet, Workbook } from '../model/workbook'

/** The form that every sheet has; it stands in the side panel, not among the tables. */
export const aboutTable = 'about'

/** A sheet's own title, else its template's in the language that is read. */
export function titleOf(sheet: Sheet, language: Language): string {
  return sheet.title === '' ? sheet.template.title[language] : sheet.title
}

export interface Details {
  readonly title: string
  readonly language: Language
  readonly organisation: string
  readonly preparedBy: string
  readonly currency: string
  /** `YYYY-MM-DD`, or empty where it is not known. */
  readonly created: string
}

/** The workbook's own record. */
export function detailsOf(workbook: Workbook): Details {
  const fields = recordsOf(workbook.state, 'workbook')[0]?.fields ?? {}
  const text = (name: string): string => {
    const value = fields[name]
    return typeof value === 'string' ? value : ''
  }
  return {
    title: text('title'),
    language: text('language') === 'fr' ? 'fr' : 'en',
    organisation: text('organisation'),
    preparedBy: text('prepared-by'),
    currency: text('currency') === '' ? 'CAD' : text('currency'),
    created: text('created')
  }
}

/** Living rows of a sheet's registers; forms and fixed tables are not counted, since they always have theirs. */
export function rowCount(workbook: Workbook, sheet: Sheet): number {
  return sheet.template.tables
    .filter(table => table.shape === 'rows')
    .reduce((sum, table) => sum + rowsOf(workbook.state, sheet.id, table.id).length, 0)
}
