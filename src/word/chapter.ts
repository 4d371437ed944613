import type { Block, CardsBlock, Chapter, Entry, FormBlock, TableBlock } from '../layout/document'
import { page, textHeightOf } from '../layout/paper'
import type { Language } from '../model/template'
import { say } from '../text'
import { type Book, bookOf, captioned, headed, paragraph, roomOf } from './book'
import { type Fact, factsTable, pairedGrid } from './facts'
import type { Item, Paragraph, Section } from './items'
import { legendItems } from './legend'
import { heightOf } from './paginate'
import { picturesItems } from './pictures'
import type { StyleId } from './styles'
import { gridTable } from './tables'

/** What takes no more of a page on its side may stand there beside tables, though it is better read upright. */
const brief = 0.55

/**
 * One chapter: its opening, then its blocks in order. A wide table turns the page on its side; the tables and cards after it
 * stay there, and so does a form that is brief. Longer prose is read upright.
 */
export function chapterSections(book: Book, chapter: Chapter): readonly Section[] {
  const [first] = chapter.blocks
  let landscape = first !== undefined && isWide(first) && isBrief(book, draft => opening(draft, chapter, true))
  const runs: { landscape: boolean; items: Item[] }[] = [{ landscape, items: opening(book, chapter, landscape) }]
  for (const block of chapter.blocks) {
    landscape = isWide(block) || (landscape && mayStay(book, chapter, block))
    const last = runs.at(-1)
    const items = blockItems(book, chapter, block, roomOf(book, landscape))
    if (last?.landscape === landscape) last.items.push(...items)
    else runs.push({ landscape, items: [...items] })
  }
  runs.at(-1)?.items.push(...unfilledItems(book, chapter))
  return runs.map(run => ({ ...run, head: chapter.title }))
}

function isWide(block: Block): boolean {
  return block.is === 'table' && block.landscape && block.rows.length > 0
}

function mayStay(book: Book, chapter: Chapter, block: Block): boolean {
  return block.is !== 'form' || isBrief(book, draft => blockItems(draft, chapter, block, roomOf(book, true)))
}

/** Composed for their height alone: what the contents list and what captions count is left as it was. */
function isBrief(book: Book, compose: (draft: Book) => readonly Item[]): boolean {
  const height = heightOf(compose(bookOf(book.layout)), roomOf(book, true))
  return height < brief * textHeightOf(page(book.layout.paper, true))
}

/** The parts of a chapter that say nothing yet, in one line. */
function unfilledItems({ language }: Book, { unfilled }: Chapter): readonly Item[] {
  if (unfilled.length === 0) return []
  const titles = unfilled.map(({ title, rows }) =>
    rows > 0 ? say(language, 'word.unfilledRows', { title, rows }) : title
  )
  return [paragraph('Note', say(language, 'word.unfilled', { titles: titles.join(', ') }))]
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
  const notes = tableNotes(language, block)
  if (block.rows.length === 0) return [heading, ...notes]
  const title = say(language, 'word.caption', { title: block.title, rows: block.rows.length })
  const caption = captioned(book, title, [`_gw_t_${chapter.sheet}_${block.n}`])
  const seen = picturesItems(book, block.pictures, room)
  return [heading, ...seen, caption, gridTable(book, chapter, block, room), ...notes]
}

/** No more rows that are not filled in than this are named, the others counted. */
const fewRows = 6

function tableNotes(language: Language, { blank, hidden }: TableBlock): readonly Paragraph[] {
  const labels = blank.map(name => name.replace(/[.?!]$/u, '')).join('; ')
  const unanswered =
    blank.length > fewRows
      ? say(language, 'word.blankRows', { rows: blank.length })
      : say(language, 'word.blank', { labels })
  return [
    ...(blank.length > 0 ? [paragraph('Note', unanswered)] : []),
    ...(hidden > 0 ? [paragraph('Note', say(language, 'word.hidden', { rows: hidden }))] : [])
  ]
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
  const blank = block.blank.join(', ')
  return [
    heading,
    ...picturesItems(book, block.pictures, room),
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
