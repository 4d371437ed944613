import type { Column, Language } from '../model/template'
import { languageOf } from '../model/workbook'
import { type Desk, useDesk } from './desk'

/** What `lang` says of the words that people wrote: the language of their workbook where the window is read in another; else nothing. */
export type Written = Language | undefined

export function writtenIn({ workbook, language }: Pick<Desk, 'workbook' | 'language'>): Written {
  const written = languageOf(workbook)
  return written === language ? undefined : written
}

export function useWritten(): Written {
  return writtenIn(useDesk())
}

/** Of a column’s cells: texts and the names of rows are people’s own; entries of lists, dates and numbers follow the window. */
export function cellLanguage(column: Column | null, written: Written): Written {
  return column?.kind === 'text' || column?.kind === 'ref' || column?.kind === 'refs' ? written : undefined
}
