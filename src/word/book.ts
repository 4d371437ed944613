import type { DocumentLayout } from '../layout/document'
import { page, textWidthOf } from '../layout/paper'
import type { Language } from '../model/template'
import { say } from '../text'
import type { ContentsEntry, Paragraph, Sequence } from './items'
import type { StyleId } from './styles'

/** A document in the making: what every part of it needs to know, and what is counted on the way. */
export interface Book {
  readonly language: Language
  readonly layout: DocumentLayout
  /** Headings of the contents, as they come. */
  readonly entries: ContentsEntry[]
  readonly captions: Record<Sequence, number>
}

export function bookOf(layout: DocumentLayout): Book {
  return { language: layout.language, layout, entries: [], captions: { Table: 0, Figure: 0 } }
}

/** The title as it stands on the cover, in the running head and in the file's properties. */
export function titleOf(layout: DocumentLayout): string {
  return layout.cover.title.trim() || say(layout.language, 'word.untitled')
}

/** The width between the margins, in twips. */
export function roomOf(book: Book, landscape: boolean): number {
  return textWidthOf(page(book.layout.paper, landscape))
}

export function paragraph(style: StyleId, text: string, bookmarks: readonly string[] = []): Paragraph {
  return { is: 'paragraph', style, text, bookmarks }
}

/** A heading that the contents list. */
export function headed(book: Book, level: 1 | 2, text: string, bookmarks: readonly string[] = []): Paragraph {
  book.entries.push({ level, text })
  const style = level === 1 ? 'Heading1' : 'Heading2'
  return { is: 'paragraph', style, text, bookmarks, entry: book.entries.length - 1 }
}

/** The next caption: "Table 3" is a field, so that Word can number on. */
export function captioned(
  book: Book,
  title: string,
  bookmarks: readonly string[] = [],
  sequence: Sequence = 'Table'
): Paragraph {
  book.captions[sequence]++
  const label = say(book.language, sequence === 'Table' ? 'word.table' : 'word.figure')
  const caption = { sequence, label, number: book.captions[sequence] }
  return { is: 'paragraph', style: 'Caption', text: title, bookmarks, caption }
}
