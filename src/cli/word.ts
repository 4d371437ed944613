import type { DocumentAsk } from '../layout/document'
import type { Workbook } from '../model/workbook'
import { documentOf } from '../word/appendix'
import { exportDocument } from '../word/export'

/** The Word document of the sheets that are asked for. */
export async function wordBytes(workbook: Workbook, ask: DocumentAsk) {
  const layout = documentOf(workbook, ask)
  return exportDocument(layout, { exportId: workbook.state.head ?? '' }, () => {}, new AbortController().signal)
}
