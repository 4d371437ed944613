import type { Block, Chapter, DocumentLayout, Entry, FormBlock } from '../layout/document'
import { page, textWidthOf } from '../layout/paper'
import { say } from '../text'
import type { ContentsEntry, Item, Paragraph, Section } from './items'
import { legendItems } from './legend'
import type { StyleId } from './styles'
import { captioned, type Desk, factsTable, gridTable } from './tables'

/** A document in the making: what every part of it needs to know, and what it counts. */
interface Book extends Desk {
  readonly entries: ContentsEntry[]
}

/** The whole document as sections of items: cover, contents, then each chapter upright and on its side as it needs. */
export function compose(layout: DocumentLayout): readonly Section[] {
  const { language } = layout
  const book: Book = { language, layout, captions: { count: 0 }, entries: [] }
  const chapters = layout.chapters.flatMap(chapter => chapterSections(book, chapter))
  const contents: readonly Item[] =
    book.entries.length === 0
      ? [paragraph('Normal', say(language, 'word.nothing'))]
      : [paragraph('TOCHeading', say(language, 'word.contents')), { is: 'contents', entries: book.entries }]
  return [
    { landscape: false, head: null, items: coverItems(book) },
    { landscape: false, head: '', items: contents },
    ...chapters
  ]
}

/** The title as it stands on the cover, in the running head and in the file's properties. */
export function titleOf(layout: DocumentLayout): string {
  return layout.cover.title.trim() || say(layout.language, 'word.untitled')
}

function coverItems(book: Book): readonly Item[] {
  const { language, layout } = book
  const { cover } = layout
  const facts = [
    { label: say(language, 'word.date'), text: cover.date },
    { label: say(language, 'word.version'), text: cover.version },
    { label: say(language, 'word.preparedBy'), text: cover.preparedBy }
  ].filter(({ text }) => text !== '')
  return [
    paragraph('CoverOrganisation', cover.organisation),
    paragraph('Title', titleOf(layout)),
    paragraph('Subtitle', cover.subject ?? say(language, 'word.subject')),
    factsTable(book, say(language, 'word.coverTable'), facts, { share: 0.22, width: widthOf(book, false) }),
    ...(layout.withPrivate ? [paragraph('CoverNote', say(language, 'word.private'))] : [])
  ]
}

/** Blocks in order; neighbours that stand the same way round share their pages. */
function chapterSections(book: Book, chapter: Chapter): readonly Section[] {
  const runs: { landscape: boolean; items: Item[] }[] = [{ landscape: false, items: opening(book, chapter) }]
  for (const block of chapter.blocks) {
    const landscape = block.is === 'table' && block.landscape && block.rows.length > 0
    const last = runs.at(-1)
    const items = blockItems(book, chapter, block)
    if (last?.landscape === landscape) last.items.push(...items)
    else runs.push({ landscape, items: [...items] })
  }
  return runs.map(run => ({ ...run, head: chapter.title }))
}

function opening(book: Book, chapter: Chapter): Item[] {
  const { language } = book
  const { about } = chapter
  const facts = about?.groups.flatMap(({ entries }) => entries) ?? []
  const short = facts.filter(({ long }) => !long)
  return [
    headed(book, 1, chapter.title, [`_gw_s_${chapter.sheet}`]),
    paragraph('Lead', chapter.purpose),
    ...(about && short.length > 0
      ? [
          factsTable(
            book,
            say(language, 'word.about'),
            short.map(entry => fact(chapter, about.n, entry)),
            upright(book)
          )
        ]
      : []),
    ...(about ? facts.filter(({ long }) => long).flatMap(entry => longEntry(chapter, about, entry, 'Label')) : []),
    ...(chapter.withheld > 0 ? [paragraph('Note', say(language, 'word.withheld', { columns: chapter.withheld }))] : []),
    ...legendItems(book, chapter.legends, widthOf(book, false))
  ]
}

function blockItems(book: Book, chapter: Chapter, block: Block): readonly Item[] {
  const { language } = book
  if (block.is === 'form') return formItems(book, chapter, block)
  if (block.is === 'cards') {
    return [
      headed(book, 2, say(language, 'word.details', { title: block.title })),
      ...block.cards.flatMap(card => [
        paragraph('Heading3', card.title.trim() || say(language, 'word.unnamed'), [`_gw_r_${card.row}_2`]),
        factsTable(
          book,
          card.title,
          card.entries.map(entry => fact(chapter, null, entry)),
          upright(book)
        )
      ])
    ]
  }
  const heading = headed(book, 2, block.title)
  const hidden = block.hidden > 0 ? [paragraph('Note', say(language, 'word.hidden', { rows: block.hidden }))] : []
  if (block.rows.length === 0) {
    return [heading, paragraph('Normal', say(language, 'word.empty', { about: block.about })), ...hidden]
  }
  const bookmark = `_gw_t_${chapter.sheet}_${block.n}`
  const title = say(language, 'word.caption', { title: block.title, rows: block.rows.length })
  return [heading, captioned(book, title, [bookmark]), gridTable(book, chapter, block), ...hidden]
}

function formItems(book: Book, chapter: Chapter, block: FormBlock): readonly Item[] {
  const { language } = book
  const heading = headed(book, 2, block.title, [`_gw_t_${chapter.sheet}_${block.n}`])
  if (block.groups.length === 0) return [heading, paragraph('Normal', say(language, 'word.blankForm'))]
  const blank = block.blank.length === 0 ? [] : [say(language, 'word.blank', { labels: block.blank.join(', ') })]
  return [
    heading,
    ...block.groups.flatMap(({ title, entries }) => {
      const short = entries.filter(({ long }) => !long)
      const facts = short.map(entry => fact(chapter, block.n, entry))
      const name = title === '' ? block.title : title
      return [
        ...(title === '' ? [] : [paragraph('Heading3', title)]),
        ...(facts.length > 0 ? [factsTable(book, name, facts, upright(book))] : []),
        ...entries
          .filter(({ long }) => long)
          .flatMap(entry => longEntry(chapter, block, entry, title === '' ? 'Heading3' : 'Label'))
      ]
    }),
    ...blank.map(text => paragraph('Note', text))
  ]
}

/** Long text under its label, a paragraph to a line; "- " begins a bullet. */
function longEntry(chapter: Chapter, form: FormBlock, entry: Entry, style: StyleId): readonly Paragraph[] {
  const lines = entry.cell.text.split('\n').filter(line => line.trim() !== '')
  return [
    paragraph(style, entry.label, [columnBookmark(chapter, form.n, entry.n)]),
    ...lines.map(line => (line.startsWith('- ') ? paragraph('ListBullet', line.slice(2)) : paragraph('Normal', line)))
  ]
}

function fact(
  chapter: Chapter,
  n: number | null,
  entry: Entry
): { label: string; text: string } & Partial<Entry['cell']> {
  return {
    ...entry.cell,
    label: entry.label,
    ...(n !== null && { bookmark: columnBookmark(chapter, n, entry.n) })
  }
}

function columnBookmark(chapter: Chapter, table: number, column: number): string {
  return `_gw_c_${chapter.sheet}_${table}_${column}`
}

/** A heading that the contents list. */
function headed(book: Book, level: 1 | 2, text: string, bookmarks: readonly string[] = []): Paragraph {
  book.entries.push({ level, text })
  const style = level === 1 ? 'Heading1' : 'Heading2'
  return { is: 'paragraph', style, text, bookmarks, entry: book.entries.length - 1 }
}

function paragraph(style: StyleId, text: string, bookmarks: readonly string[] = []): Paragraph {
  return { is: 'paragraph', style, text, bookmarks }
}

function upright(book: Book): { share: number; width: number } {
  return { share: 0.28, width: widthOf(book, false) }
}

function widthOf(book: Book, landscape: boolean): number {
  return textWidthOf(page(book.layout.paper, landscape))
}
