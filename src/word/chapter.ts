import type { Block, CardsBlock, Chapter, Entry, FormBlock, TableBlock } from '../layout/document'
import { page, textHeightOf } from '../layout/paper'
import { say } from '../text'
import { type Book, bookOf, captioned, headed, paragraph, roomOf } from './book'
import { type Fact, factsTable, pairedGrid } from './facts'
import type { Item, Paragraph, Section } from './items'
import { legendItems } from './legend'
import { heightOf } from './paginate'
import type { StyleId } from './styles'
import { gridTable } from './tables'

/** An opening that takes no more of a page on its side leaves room for a table under it. */
const brief = 0.5

/**
 * One chapter: its opening, then its blocks in order. A wide table turns the page on its side, and the tables after it stay
 * there; prose and cards are read upright.
 */
export function chapterSections(book: Book, chapter: Chapter): readonly Section[] {
  const [first] = chapter.blocks
  let landscape = first !== undefined && isWide(first) && isBrief(book, chapter)
  const runs: { landscape: boolean; items: Item[] }[] = [{ landscape, items: opening(book, chapter, landscape) }]
  for (const block of chapter.blocks) {
    landscape = isWide(block) || (landscape && block.is === 'table')
    const last = runs.at(-1)
    const items = blockItems(book, chapter, block, roomOf(book, landscape))
    if (last?.landscape === landscape) last.items.push(...items)
    else runs.push({ landscape, items: [...items] })
  }
  return runs.map(run => ({ ...run, head: chapter.title }))
}

function isWide(block: Block): boolean {
  return block.is === 'table' && block.landscape && block.rows.length > 0
}

function isBrief(book: Book, chapter: Chapter): boolean {
  const items = opening(bookOf(book.layout), chapter, true)
  return heightOf(items, roomOf(book, true)) < brief * textHeightOf(page(book.layout.paper, true))
}

function opening(book: Book, chapter: Chapter, landscape: boolean): Item[] {
  const { language } = book
  const { about, withheld } = chapter
  const room = roomOf(book, landscape)
  return [
    headed(book, 1, chapter.title, [`_gw_s_${chapter.sheet}`]),
    paragraph('Lead', chapter.purpose),
    ...(chapter.note === null ? [] : [paragraph('Note', chapter.note)]),
    ...(about ? groupItems(book, chapter, about, say(language, 'word.about'), 'Label', room) : []),
    ...(withheld > 0 ? [paragraph('Note', say(language, 'word.withheld', { columns: withheld }))] : []),
    ...legendItems(book, chapter.legends, room)
  ]
}

function blockItems(book: Book, chapter: Chapter, block: Block, room: number): readonly Item[] {
  if (block.is === 'form') return formItems(book, chapter, block, room)
  if (block.is === 'cards') return cardItems(book, chapter, block, room)
  return tableItems(book, chapter, block, room)
}

function tableItems(book: Book, chapter: Chapter, block: TableBlock, room: number): readonly Item[] {
  const { language } = book
  const heading = headed(book, 2, block.title)
  const hidden = block.hidden > 0 ? [paragraph('Note', say(language, 'word.hidden', { rows: block.hidden }))] : []
  if (block.rows.length === 0) {
    return [heading, paragraph('Normal', say(language, 'word.empty', { about: block.about })), ...hidden]
  }
  const title = say(language, 'word.caption', { title: block.title, rows: block.rows.length })
  const caption = captioned(book, title, [`_gw_t_${chapter.sheet}_${block.n}`])
  return [heading, caption, gridTable(book, chapter, block, room), ...hidden]
}

/** A card for each row, under its own heading; a row's second bookmark says that it is printed twice. */
function cardItems(book: Book, chapter: Chapter, block: CardsBlock, room: number): readonly Item[] {
  const { language } = book
  const facts = block.cards.map(({ entries }) => entries.map(entry => factOf(chapter, null, entry)))
  const grid = pairedGrid(facts, room)
  return [
    headed(book, 2, say(language, 'word.details', { title: block.title })),
    ...block.cards.flatMap((card, at) => {
      const title = card.title.trim() || say(language, 'word.unnamed')
      return [paragraph('Heading3', title, [`_gw_r_${card.row}_2`]), factsTable(book, title, facts[at] ?? [], grid)]
    })
  ]
}

function formItems(book: Book, chapter: Chapter, block: FormBlock, room: number): readonly Item[] {
  const { language } = book
  const heading = headed(book, 2, block.title, [`_gw_t_${chapter.sheet}_${block.n}`])
  if (block.groups.length === 0) return [heading, paragraph('Normal', say(language, 'word.blankForm'))]
  const blank = block.blank.join(', ')
  return [
    heading,
    ...groupItems(book, chapter, block, block.title, 'Heading3', room),
    ...(blank === '' ? [] : [paragraph('Note', say(language, 'word.blank', { labels: blank }))])
  ]
}

/** A form's groups: short values as a table, long ones as prose under their label. Group titles are headings of their own. */
function groupItems(
  book: Book,
  chapter: Chapter,
  form: FormBlock,
  name: string,
  label: StyleId,
  room: number
): readonly Item[] {
  const factsOf = (entries: readonly Entry[]): readonly Fact[] =>
    entries.filter(({ long }) => !long).map(entry => factOf(chapter, form.n, entry))
  const grid = pairedGrid(
    form.groups.map(({ entries }) => factsOf(entries)),
    room
  )
  return form.groups.flatMap(({ title, entries }) => {
    const isTitled = title !== '' && label === 'Heading3'
    const facts = factsOf(entries)
    return [
      ...(isTitled ? [paragraph('Heading3', title)] : []),
      ...(facts.length > 0 ? [factsTable(book, isTitled ? title : name, facts, grid)] : []),
      ...entries
        .filter(({ long }) => long)
        .flatMap(entry => longEntry(chapter, form, entry, isTitled ? 'Label' : label))
    ]
  })
}

/** Long text under its label, a paragraph to a line; "- " begins a bullet. */
function longEntry(chapter: Chapter, form: FormBlock, entry: Entry, style: StyleId): readonly Paragraph[] {
  const lines = entry.cell.text.split('\n').filter(line => line.trim() !== '')
  return [
    paragraph(style, entry.label, [columnBookmark(chapter, form.n, entry.n)]),
    ...lines.map(line => (line.startsWith('- ') ? paragraph('ListBullet', line.slice(2)) : paragraph('Normal', line)))
  ]
}

function factOf(chapter: Chapter, n: number | null, entry: Entry): Fact {
  return {
    ...entry.cell,
    label: entry.label,
    ...(n !== null && { bookmark: columnBookmark(chapter, n, entry.n) })
  }
}

function columnBookmark(chapter: Chapter, table: number, column: number): string {
  return `_gw_c_${chapter.sheet}_${table}_${column}`
}
