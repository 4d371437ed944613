import { type Appendix, type DocumentAsk, type DocumentLayout, layoutDocument, type PrintGap } from '../layout/document'
import { titleIn } from '../layout/chapter'
import { gapsToTell, type ToldGaps } from '../layout/gaps'
import { alike } from '../model/alike'
import type { Gap } from '../model/checks'
import { rowOf } from '../model/state'
import type { Language } from '../model/template'
import { rowName, sheetsOf, storedIn, tableOf, type Workbook } from '../model/workbook'
import { say } from '../text'
import { alikeWords, gapWords } from '../text/gap-words'

/** What the document says, the gaps of its sheets in sentences among it where they were asked for. */
export function documentOf(workbook: Workbook, ask: DocumentAsk): DocumentLayout {
  const layout = layoutDocument(workbook, ask)
  return ask.withGaps === true ? { ...layout, appendix: appendixOf(workbook, ask) } : layout
}

function appendixOf(workbook: Workbook, ask: DocumentAsk): Appendix {
  const told = sheetsOf(workbook)
    .filter(({ id }) => ask.sheets === undefined || ask.sheets.includes(id))
    .map(sheet => gapsToTell(workbook, sheet, ask))
  const titled = (one: ToldGaps): string => titleIn(workbook, one.sheet, ask.language)
  return {
    sheets: told
      .filter(({ open }) => open.length > 0)
      .map(one => ({
        title: titled(one),
        gaps: alike(one.open).map(group => printed(workbook, one, group, ask.language))
      })),
    dismissed: told.flatMap(one =>
      one.dismissed.map(({ gap, dismissal: { reason, by, at } }) => ({
        sheet: titled(one),
        sentence: gapWords(workbook, gap, ask.language),
        reason,
        by,
        at
      }))
    ),
    untold: told.reduce((sum, { untold }) => sum + untold, 0)
  }
}

/** More rows than this are counted, not listed. */
const mostRows = 12

function printed(
  workbook: Workbook,
  { sheet }: ToldGaps,
  group: ReturnType<typeof alike>[number],
  language: Language
): PrintGap {
  const { severity } = group.first
  const names = group.gaps.flatMap(gap => nameOf(workbook, sheet.template, gap, language))
  const more = names.length - mostRows
  return {
    severity,
    sentence: alikeWords(workbook, group, language),
    rows: more > 0 ? [...names.slice(0, mostRows), say(language, 'word.gaps.more', { count: more })] : names
  }
}

/** The code and the name of the row that a gap is of; the one row of a form needs none. */
function nameOf(
  workbook: Workbook,
  template: ToldGaps['sheet']['template'],
  { sheet, table: id, row }: Gap,
  language: Language
): readonly string[] {
  const table = tableOf(template, id)
  if (row === undefined || table.shape === 'form') return []
  const name = rowName(workbook, { sheet, table: id, row }, language) || say(language, 'row.untitled')
  const code = table.columns.find(({ kind }) => kind === 'code')
  const found = rowOf(workbook.state, sheet, id, row)
  const given = code && found ? storedIn(found, code.id) : null
  return typeof given === 'string' && given !== name ? [say(language, 'word.gaps.row', { code: given, name })] : [name]
}
