import { strToU8, zipSync } from 'fflate'
import { layoutDocument } from '../src/layout/document'
import { layoutTable } from '../src/layout/table'
import { sheetsOf, type Workbook, workbookOf } from '../src/model/workbook'
import { exportDocument } from '../src/word/export'
import { type Comparison, compare } from './figures'
import { filled, register } from './register'

const ask = { language: 'en', today: '2026-11-22', currency: 'CAD', withPrivate: false } as const

/** The whole document of a register of 1,000 × 20, against the shortest way to the same cells: a string and a zip. */
export function wordExport(): Promise<Comparison> {
  const workbook = workbookOf(register(1000).state)
  const about = {
    name: 'Word export, 1,000 risks × 20 columns',
    bar: null,
    what: 'layout and document, against the same 20 columns as a hand-written WordprocessingML string zipped with fflate'
  }
  return compare(
    about,
    7,
    () => timed(() => wholeExport(workbook)),
    () => timed(async () => floor(workbook))
  )
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

function wholeExport(workbook: Workbook): Promise<unknown> {
  const cover = { preparedBy: 'Benchmark', organisation: 'Benchmark', version: '1', paper: 'letter' } as const
  const layout = layoutDocument(workbook, { ...ask, ...cover })
  return exportDocument(layout, { exportId: '' }, () => {}, new AbortController().signal)
}

/** One table, no styles, no headings: the least that a word processor opens. */
function floor(workbook: Workbook): Uint8Array {
  const sheet = sheetsOf(workbook)[0]?.id ?? ''
  const { columns, rows, cell } = layoutTable(workbook, { ...ask, sheet, table: 'risk', columns: filled })
  const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  const drawn = (text: string) => `<w:tc><w:p><w:r><w:t>${escaped(text)}</w:t></w:r></w:p></w:tc>`
  const line = (cells: readonly string[]) => `<w:tr>${cells.map(drawn).join('')}</w:tr>`
  const table = [
    line(columns.map(({ label }) => label)),
    ...rows.map(row => line(columns.map(column => cell(row, column).text)))
  ]
  const w = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
  const document = `<w:document xmlns:w="${w}"><w:body><w:tbl>${table.join('')}</w:tbl><w:sectPr/></w:body></w:document>`
  return zipSync({ 'word/document.xml': strToU8(document) }, { level: 6 })
}
