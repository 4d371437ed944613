import { longDate } from '../model/date'
import { recordsOf } from '../model/state'
import { sheetsOf, type Workbook } from '../model/workbook'
import { layoutChapter } from './chapter'
import type { DocumentAsk, DocumentLayout } from './printed'

export type * from './printed'

/** What the document says about the workbook as it stands; nothing private that was not asked for. */
export function layoutDocument(workbook: Workbook, ask: DocumentAsk): DocumentLayout {
  const record = recordsOf(workbook.state, 'workbook')[0]
  const field = (name: string): string => {
    const value = record?.fields[name]
    return typeof value === 'string' ? value : ''
  }
  const chapters = sheetsOf(workbook)
    .filter(({ id }) => ask.sheets === undefined || ask.sheets.includes(id))
    .map(sheet => layoutChapter(workbook, sheet, ask))
  return {
    workbook: record?.id ?? '',
    language: ask.language,
    paper: ask.paper,
    withPrivate: ask.withPrivate,
    cover: {
      title: field('title'),
      subject: chapters.length === 1 ? (chapters[0]?.title ?? null) : null,
      organisation: ask.organisation || field('organisation'),
      preparedBy: ask.preparedBy || field('prepared-by'),
      version: ask.version,
      day: ask.today,
      date: longDate(ask.today, ask.language)
    },
    chapters
  }
}
