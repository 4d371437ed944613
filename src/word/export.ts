import { strToU8, Zip, ZipDeflate } from 'fflate'
import type { DocumentLayout } from '../layout/document'
import { page, textHeightOf, textWidthOf } from '../layout/paper'
import { compose } from './compose'
import {
  drawCharts,
  drawContents,
  drawParagraph,
  drawRow,
  drawTableHead,
  firstBookmark,
  type Pen,
  tableEnd
} from './draw'
import type { Item, Section } from './items'
import { paginate } from './paginate'
import { bodyPart, type Shell, shellOf } from './shell'

/** What an export needs to know beyond what the document says. */
export interface ExportOptions {
  /** The head of the log at the export: the state that an edited copy is compared with when it comes back. */
  readonly exportId: string
}

/** A finished document. */
export interface Exported {
  readonly bytes: Uint8Array
  /** Characters that a document cannot hold (control characters, half surrogates), written as U+FFFD. */
  readonly replaced: number
}

/** Told while a document is written: the chapter, and how many of all rows are done. */
export type Progress = (chapter: string, done: number, of: number) => void

/** Rows drawn between two looks at the signal. */
const stride = 200

/**
 * A Word document of a layout: docx makes the shell, the body is streamed into the package piece by piece. Equal layouts
 * give equal bytes. Rejects with the signal's reason once it is aborted.
 */
export async function exportDocument(
  layout: DocumentLayout,
  options: ExportOptions,
  progress: Progress,
  signal: AbortSignal
): Promise<Exported> {
  signal.throwIfAborted()
  const sections = compose(layout)
  const pages = paginate(sections, layout.paper)
  const shell = await shellOf(layout, sections, options.exportId)
  const pen: Pen = { tally: { replaced: 0 }, pages, bookmark: firstBookmark, drawings: shell.drawings.values() }
  const file = openPackage(layout.cover.day)
  for (const [name, bytes] of shell.parts) file.add(name, bytes)
  const body = file.stream(bodyPart)
  const of = sections.reduce((sum, { items }) => sum + rowsIn(items), 0)
  const walk = { done: 0, breathe: breathing(signal) }
  body.write(shell.opening)
  for (const [at, section] of sections.entries()) {
    progress(section.head ?? '', walk.done, of)
    await drawSection(
      pen,
      layout,
      section,
      text => body.write(text),
      async rows => {
        walk.done += rows
        progress(section.head ?? '', walk.done, of)
        await walk.breathe()
      }
    )
    body.write(sectionEnd(shell, at))
  }
  body.write(shell.closing)
  body.end()
  await walk.breathe()
  return { bytes: file.close(), replaced: pen.tally.replaced }
}

async function drawSection(
  pen: Pen,
  layout: DocumentLayout,
  section: Section,
  write: (text: string) => void,
  done: (rows: number) => Promise<void>
): Promise<void> {
  const sheet = page(layout.paper, section.landscape)
  for (const item of section.items) {
    if (item.is === 'paragraph') write(drawParagraph(pen, item))
    else if (item.is === 'contents') write(drawContents(pen, item, textWidthOf(sheet)))
    else if (item.is === 'charts') write(drawCharts(item.charts.map(() => pen.drawings.next().value ?? '')))
    else {
      write(drawTableHead(pen, item))
      for (let from = 0; from < item.count; from += stride) {
        const to = Math.min(item.count, from + stride)
        for (let at = from; at < to; at++) write(drawRow(pen, item, at, textHeightOf(sheet)))
        await done(to - from)
      }
      write(tableEnd)
    }
  }
}

/** All sections but the last end in a paragraph that holds their properties; it is made too small to be seen. */
function sectionEnd(shell: Shell, at: number): string {
  const properties = shell.sections[at] ?? ''
  return at === shell.sections.length - 1
    ? properties
    : `<w:p><w:pPr><w:pStyle w:val="SectionEnd"/>${properties}</w:pPr></w:p>`
}

function rowsIn(items: readonly Item[]): number {
  return items.reduce((sum, item) => sum + (item.is === 'table' ? item.count : 0), 0)
}

/** Lets messages through now and then, so that a cancel is heard; throws the signal's reason once it is. */
function breathing(signal: AbortSignal): () => Promise<void> {
  let calls = 0
  return async () => {
    if (calls++ % 8 === 0) await new Promise<void>(resolve => setTimeout(resolve))
    signal.throwIfAborted()
  }
}

/** A zip that is deflated while it is written; every entry bears the document's own date. */
function openPackage(day: string): {
  add: (name: string, bytes: Uint8Array) => void
  stream: (name: string) => { write: (text: string) => void; end: () => void }
  close: () => Uint8Array
} {
  const chunks: Uint8Array[] = []
  const zip = new Zip((error, chunk) => {
    if (error) throw error
    chunks.push(chunk)
  })
  const entry = (name: string): ZipDeflate => {
    const file = new ZipDeflate(name, { level: 6 })
    file.mtime = new Date(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10)))
    zip.add(file)
    return file
  }
  return {
    add: (name, bytes) => entry(name).push(bytes, true),
    stream: name => {
      const file = entry(name)
      let held: string[] = []
      let size = 0
      const flush = (last: boolean): void => {
        file.push(strToU8(held.join('')), last)
        held = []
        size = 0
      }
      return {
        write: text => {
          held.push(text)
          size += text.length
          if (size > 1 << 16) flush(false)
        },
        end: () => flush(true)
      }
    },
    close: () => {
      zip.end()
      return joined(chunks)
    }
  }
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const chunk of chunks) {
    bytes.set(chunk, at)
    at += chunk.length
  }
  return bytes
}
