import type { DocumentLayout } from '../layout/document'
import { say } from '../text'
import { type Book, bookOf, paragraph, roomOf, titleOf } from './book'
import { chapterSections } from './chapter'
import { factsTable, singleGrid } from './facts'
import { gapSections } from './gaps'
import type { Item, Section } from './items'

/** The whole document as sections of items: cover, contents, the chapters, then the appendix. */
export function compose(layout: DocumentLayout): readonly Section[] {
  const book = bookOf(layout)
  const chapters = layout.chapters.flatMap(chapter => chapterSections(book, chapter))
  const appendix = layout.appendix === undefined ? [] : gapSections(book, layout.appendix)
  return [
    { landscape: false, head: null, items: coverItems(book) },
    { landscape: false, head: '', items: contentsItems(book) },
    ...chapters,
    ...appendix
  ]
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
    factsTable(book, say(language, 'word.coverTable'), facts, singleGrid(roomOf(book, false))),
    ...(layout.withPrivate ? [paragraph('CoverNote', say(language, 'word.private'))] : [])
  ]
}

/** What the chapters entered while they were composed. */
function contentsItems({ language, entries }: Book): readonly Item[] {
  if (entries.length === 0) return [paragraph('Normal', say(language, 'word.nothing'))]
  return [paragraph('TOCHeading', say(language, 'word.contents')), { is: 'contents', entries }]
}
