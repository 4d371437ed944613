import {
  Document,
  Footer,
  Header,
  type ISectionOptions,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  SectionType,
  TabStopType,
  TextRun
} from 'docx'
import { strFromU8, strToU8, unzipSync } from 'fflate'
import type { DocumentLayout } from '../layout/document'
import { page, textWidthOf } from '../layout/paper'
import { locale, say } from '../text'
import { titleOf } from './book'
import type { Section } from './items'
import { numbering } from './numbering'
import { chartParagraphs, settledCharts } from './pictures/parts'
import { coreProperties } from './properties'
import { stylesheet } from './stylesheet'
import { legal } from './text'

/** A document without its body: every other part, and what stands round the body. */
export interface Shell {
  /** All parts but the body, by name; `[Content_Types].xml` first. */
  readonly parts: ReadonlyMap<string, Uint8Array>
  /** The body's part up to and with `<w:body>`. */
  readonly opening: string
  /** The charts in the order of the items: what stands in the body for each. */
  readonly drawings: readonly string[]
  /** Properties of each section, in order. */
  readonly sections: readonly string[]
  readonly closing: string
}

/** The part that holds the body. */
export const bodyPart = 'word/document.xml'

/** What docx makes: the package, sections with head and foot, settings, theme, identity. Styles and properties are ours. */
export async function shellOf(layout: DocumentLayout, sections: readonly Section[], exportId: string): Promise<Shell> {
  const made = new Document({
    title: 'title',
    creator: 'creator',
    compatabilityModeVersion: 15,
    customProperties: [
      { name: 'gw.workbookId', value: layout.workbook },
      { name: 'gw.exportId', value: exportId },
      { name: 'gw.schema', value: '1' },
      {
        name: 'gw.templates',
        value: [...new Set(layout.chapters.map(one => `${one.template}@${one.templateVersion}`))].join(' ')
      }
    ].map(({ name, value }) => ({ name, value: clean(value) })),
    theme: { name: 'Groundwork', fonts: { headings: 'Calibri', body: 'Calibri' } },
    sections: sections.map((section, at) => sectionOf(layout, section, at))
  })
  const parts = new Map(Object.entries(unzipSync(await Packer.pack(made, 'uint8array'))))
  const { body, drawings } = settledCharts(parts, strFromU8(parts.get(bodyPart) ?? new Uint8Array()), layout)
  parts.delete(bodyPart)
  parts.set('word/styles.xml', strToU8(stylesheet(layout.language)))
  parts.set('word/numbering.xml', strToU8(numbering))
  parts.set('docProps/core.xml', strToU8(coreProperties(layout)))
  edit(parts, 'word/settings.xml', xml =>
    xml
      .replace('<w:displayBackgroundShape/>', '')
      .replace('</w:compat>', `</w:compat><w:themeFontLang w:val="${locale(layout.language)}"/>`)
  )
  const types = '[Content_Types].xml'
  const first: [string, Uint8Array][] = [[types, parts.get(types) ?? new Uint8Array()]]
  return {
    parts: new Map([...first, ...[...parts].filter(([name]) => name !== types)]),
    opening: body.slice(0, body.indexOf('<w:body>') + '<w:body>'.length),
    drawings,
    sections: body.match(/<w:sectPr\b.*?<\/w:sectPr>/gs) ?? [],
    closing: body.slice(body.indexOf('</w:body>'))
  }
}

function edit(parts: Map<string, Uint8Array>, name: string, change: (xml: string) => string): void {
  const part = parts.get(name)
  if (part !== undefined) parts.set(name, strToU8(change(strFromU8(part))))
}

function sectionOf(layout: DocumentLayout, section: Section, at: number): ISectionOptions {
  const sheet = page(layout.paper, section.landscape)
  return {
    properties: {
      type: SectionType.NEXT_PAGE,
      page: {
        size: {
          // docx turns the two round itself for a page on its side.
          width: section.landscape ? sheet.height : sheet.width,
          height: section.landscape ? sheet.width : sheet.height,
          orientation: section.landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT
        },
        margin: {
          top: sheet.margin.top,
          bottom: sheet.margin.bottom,
          left: sheet.margin.side,
          right: sheet.margin.side,
          header: sheet.edge,
          footer: sheet.edge,
          gutter: 0
        }
      }
    },
    ...(section.head !== null && runningLines(layout, section.head, textWidthOf(sheet))),
    children: [new Paragraph(String(at)), ...section.items.flatMap(chartParagraphs)]
  }
}

/** Head: the workbook and the chapter. Foot: whose, which version, and the page. */
function runningLines(
  layout: DocumentLayout,
  head: string,
  width: number
): Pick<ISectionOptions, 'headers' | 'footers'> {
  const { cover, language } = layout
  const tabs = { tabStops: [{ type: TabStopType.RIGHT, position: width }] }
  const [before = '', between = '', after = ''] = say(language, 'word.page', { page: '\n', pages: '\n' }).split('\n')
  const whose = [
    cover.organisation,
    cover.version && say(language, 'word.versionOf', { version: cover.version }),
    cover.date
  ]
  const note = layout.withPrivate ? [say(language, 'word.private')] : []
  const left = [...whose.filter(text => text !== ''), ...note].join(' · ')
  return {
    headers: {
      default: new Header({
        children: [
          new Paragraph({ style: 'Header', ...tabs, children: [new TextRun(clean(`${titleOf(layout)}\t${head}`))] })
        ]
      })
    },
    footers: {
      default: new Footer({
        children: [
          new Paragraph({
            style: 'Footer',
            ...tabs,
            children: [
              new TextRun(clean(left)),
              new TextRun({ children: [`\t${before}`, PageNumber.CURRENT, between, PageNumber.TOTAL_PAGES, after] })
            ]
          })
        ]
      })
    }
  }
}

/** docx escapes what it is given but lets through what XML cannot hold. */
function clean(text: string): string {
  return legal(text, { replaced: 0 })
}
