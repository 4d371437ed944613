import type { Appendix, PrintDismissal, PrintGap } from '../layout/document'
import { page, textWidthOf } from '../layout/paper'
import { say } from '../text'
import { longDate } from '../model/date'
import { type Book, headed, paragraph } from './book'
import type { Cell, Item, Section } from './items'
import { smallTable } from './tables'

const tones = { error: 'danger', warning: 'warn', notice: 'quiet' } as const

/** The appendix of what is missing or amiss, sheet by sheet, and what people let be with their reasons. */
export function gapSections(book: Book, appendix: Appendix): readonly Section[] {
  const { language } = book
  const title = say(language, 'word.gaps')
  const { sheets, dismissed, untold } = appendix
  const items: readonly Item[] = [
    headed(book, 1, title),
    paragraph('Lead', say(language, sheets.length === 0 ? 'word.gaps.none' : 'word.gaps.lead')),
    ...(untold > 0 ? [paragraph('Note', say(language, 'word.gaps.untold', { count: untold }))] : []),
    ...sheets.flatMap(sheet => [headed(book, 2, sheet.title), openTable(book, sheet.title, sheet.gaps)]),
    ...(dismissed.length === 0 ? [] : dismissedItems(book, dismissed))
  ]
  return [{ landscape: false, head: title, items }]
}

function openTable(book: Book, title: string, gaps: readonly PrintGap[]): Item {
  const { language } = book
  const labels = (['severity', 'what', 'rows'] as const).map(id => say(language, `word.gaps.${id}`))
  const rows = gaps.map(({ severity, sentence, rows: names }): readonly Cell[] => [
    { style: 'TableText', text: say(language, `gaps.${severity}`), tone: tones[severity], chip: true },
    text(sentence),
    text(names.join('\n'))
  ])
  return { ...smallTable(book, title, labels, rows, widthOf(book)), widths: gapWidths(widthOf(book)) }
}

/** The same in every table of gaps, so that they line up from sheet to sheet. */
function gapWidths(width: number): readonly number[] {
  const severity = Math.round(width * 0.16)
  const sentence = Math.round(width * 0.5)
  return [severity, sentence, width - severity - sentence]
}

function dismissedItems(book: Book, dismissed: readonly PrintDismissal[]): readonly Item[] {
  const { language } = book
  const title = say(language, 'word.gaps.dismissed')
  const labels = (['sheet', 'what', 'reason', 'by'] as const).map(id => say(language, `word.gaps.${id}`))
  const rows = dismissed.map(({ sheet, sentence, reason, by, at }) =>
    [
      sheet,
      sentence,
      reason,
      say(language, 'gaps.dismissedBy', { name: by, when: longDate(at.slice(0, 10), language) })
    ].map(text)
  )
  return [headed(book, 2, title), smallTable(book, title, labels, rows, widthOf(book))]
}

function text(words: string): Cell {
  return { style: 'TableText', text: words }
}

function widthOf({ layout }: Book): number {
  return textWidthOf(page(layout.paper, false))
}
