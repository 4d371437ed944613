import { recordsOf } from '../model/state'
import type { Language } from '../model/template'
import { isTitleTaken } from '../commands/sheets'
import type { Sheet, Workbook } from '../model/workbook'

/** The form that every sheet has; it stands in the side panel, not among the tables. */
export const aboutTable = 'about'

/** The title that a person gave a sheet; empty where it goes by its template's. */
export function ownTitle({ title, template }: Sheet): string {
  return title === template.title.en || title === template.title.fr ? '' : title
}

/** A sheet's own title, else its template's in the language that is read. */
export function titleOf(sheet: Sheet, language: Language): string {
  return ownTitle(sheet) || sheet.template.title[language]
}

/** A name that no sheet has yet: the title itself, or the title and a number. */
export function freeTitle(workbook: Workbook, title: string): string {
  for (let number = 1; ; number++) {
    const name = number === 1 ? title : `${title} ${number}`
    if (!isTitleTaken(workbook, name)) return name
  }
}

/** For `lang`: a title that a person gave is in the language that they write in, as far as that is to be told. */
export function titleLanguage(sheet: Sheet, written: Language | undefined): Language | undefined {
  return ownTitle(sheet) === '' ? undefined : written
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
