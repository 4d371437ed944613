import type { Block, Chapter, DocumentLayout, PrintCell } from '../../../src/layout/document'
import { exportDocument } from '../../../src/word/export'

export const sheetId = '01JSHEET000000000000000000'

/** Row ids that differ in their last characters. */
export function rowId(at: number): string {
  return `01JROW${String(at).padStart(20, '0')}`
}

/** A table of so many rows and as many columns as labels, upright unless said. */
export function table(labels: readonly string[], rows: readonly (readonly PrintCell[])[], more: object = {}): Block {
  return {
    is: 'table',
    pictures: [],
    table: 'risk',
    n: 1,
    title: 'Risks',
    columns: labels.map((label, n) => ({
      id: `c${n}`,
      label,
      n,
      align: 'start',
      width: Math.floor(9518 / labels.length)
    })),
    identity: 0,
    rows: rows.map((cells, at) => ({ id: rowId(at), cells })),
    groups: [],
    hidden: 0,
    blank: [],
    landscape: false,
    ...more
  }
}

export function chapter(more: Partial<Chapter> = {}): Chapter {
  return {
    sheet: sheetId,
    template: 'risks',
    templateVersion: 1,
    title: 'Risk register',
    purpose: 'One living list of what could go wrong.',
    note: null,
    about: null,
    legends: [],
    blocks: [],
    unfilled: [],
    withheld: 0,
    ...more
  }
}

export function layout(more: Partial<DocumentLayout> = {}): DocumentLayout {
  return {
    workbook: '01JBOOK0000000000000000000',
    language: 'en',
    paper: 'letter',
    withPrivate: false,
    cover: {
      title: 'Bridgewater North',
      subject: null,
      organisation: 'Health Authority',
      preparedBy: 'Jo Lead',
      version: '1.2',
      day: '2026-10-01',
      date: 'October 1, 2026'
    },
    chapters: [chapter()],
    ...more
  }
}

/** The document of a layout, with no one watching. */
export async function document(of: DocumentLayout): Promise<Uint8Array> {
  return (await exportDocument(of, { exportId: '01JEXPORT00000000000000000' }, () => {}, new AbortController().signal))
    .bytes
}
