import { Paragraph } from 'docx'
import { ChartRun } from 'docx/charts'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import type { DocumentLayout } from '../../layout/document'
import { locale } from '../../text'
import type { Item } from '../items'

/** Charts as docx makes them, in a paragraph of the shell: their parts stay in the package, their drawings go to our body. */
export function chartParagraphs(item: Item): readonly Paragraph[] {
  if (item.is !== 'charts') return []
  return item.charts.map(({ title, description, width, height, options }) => {
    const size = { transformation: { width, height }, altText: { name: title, title, description } }
    return new Paragraph({ children: [new ChartRun({ ...options, ...size })] })
  })
}

const relations = 'word/_rels/document.xml.rels'

/**
 * The charts of a package that docx has just made, settled: what refers to them is numbered instead of drawn by lot, so that
 * equal layouts give equal bytes, their words are in the document's language, and each one's drawing is cut out of the body.
 */
export function settledCharts(
  parts: Map<string, Uint8Array>,
  made: string,
  layout: DocumentLayout
): { readonly body: string; readonly drawings: readonly string[] } {
  const links = text(parts, relations)
  const found = [...links.matchAll(/<Relationship Id="([^"]+)" [^>]*Target="charts\/chart(\d+)\.xml"/gu)]
  const named = new Map(found.map(([, id = '', number = '']) => [id, `rIdChart${number}`]))
  const renamed = (xml: string): string =>
    xml.replace(/(Id|r:id)="([^"]+)"/gu, (whole, key: string, id: string) =>
      named.has(id) ? `${key}="${named.get(id)}"` : whole
    )
  parts.set(relations, strToU8(renamed(links)))
  for (const number of named.values()) settle(parts, number.slice('rIdChart'.length), layout)
  const body = renamed(made)
  const drawings = body.match(/<w:drawing>.*?<\/w:drawing>/gsu) ?? []
  return {
    body,
    drawings: drawings.map((drawing, at) => drawing.replace(/<wp:docPr id="\d+"/u, `<wp:docPr id="${at + 1}"`))
  }
}

/** One chart: its link to its data, its language, and the date of the data's own package. */
function settle(parts: Map<string, Uint8Array>, number: string, { language, cover }: DocumentLayout): void {
  const [chart, links] = [`word/charts/chart${number}.xml`, `word/charts/_rels/chart${number}.xml.rels`]
  const data = `word/embeddings/Microsoft_Excel_Worksheet${number}.xlsx`
  parts.set(links, strToU8(text(parts, links).replace(/ Id="[^"]+"/u, ' Id="rId1"')))
  parts.set(
    chart,
    strToU8(
      text(parts, chart)
        .replace(/<c:externalData r:id="[^"]+"/u, '<c:externalData r:id="rId1"')
        // The names of bars stand beside the plot, not on the bars that run to the left of nought.
        .replace(/(<c:catAx>.*?<c:tickLblPos val=")nextTo"/su, '$1low"')
        // A label for each quarter of a year: as many as there is room for turn on their side.
        .replace('</c:dateAx>', '<c:majorUnit val="3"/><c:majorTimeUnit val="months"/></c:dateAx>')
        .replaceAll('"en-US"', `"${locale(language)}"`)
    )
  )
  const [year = 0, month = 1, day = 1] = cover.day.split('-').map(Number)
  const book = unzipSync(parts.get(data) ?? new Uint8Array())
  parts.set(data, zipSync(book, { mtime: new Date(year, month - 1, day) }))
}

function text(parts: ReadonlyMap<string, Uint8Array>, name: string): string {
  return strFromU8(parts.get(name) ?? new Uint8Array())
}
