import { dismissedOf, type Gap, gapsOf } from '../model/checks'
import { type Sheet, sheetsOf, workbookOf } from '../model/workbook'
import { say } from '../text'
import { gapWords } from '../text/gap-words'
import type { Arguments, Done, Stop } from './arguments'
import { readWorkbook } from './files'

/** Vouches for the file (or says why not) and lists the gaps of its sheets. Gaps are no fault of the file: it leaves with 0. */
export function checkFile(args: Arguments): Done | Stop {
  const [path] = args.files
  if (path === undefined) return { exit: 2, key: 'cli.missingFile' }
  const read = readWorkbook(path)
  if ('exit' in read) return read
  const workbook = workbookOf(read.state)
  const told = (sheet: Sheet, gap: Gap) => ({
    check: gap.check,
    severity: gap.severity,
    template: sheet.template.id,
    sheet: sheet.id,
    table: gap.table,
    row: gap.row ?? null,
    columns: gap.columns,
    words: gapWords(workbook, gap, args.language)
  })
  const gaps = sheetsOf(workbook).flatMap(sheet => gapsOf(workbook, sheet.id, args.today).map(gap => told(sheet, gap)))
  const dismissed = sheetsOf(workbook).flatMap(sheet =>
    dismissedOf(workbook, sheet.id, args.today).map(({ gap, dismissal: { reason, by, at } }) => ({
      ...told(sheet, gap),
      reason,
      by,
      at
    }))
  )
  const sets = read.log.sets.length
  if (args.json)
    return {
      out: JSON.stringify({ sets, head: read.log.head, stateAgrees: read.stateAgrees, gaps, dismissed }, null, 2)
    }
  const lines = [
    say(args.language, 'cli.sound', { sets }),
    ...(read.stateAgrees ? [] : [say(args.language, 'cli.stateDiffers')]),
    say(args.language, 'cli.gaps', { count: gaps.length }),
    ...gaps.map(({ template, words }) => `  ${template}: ${words}`),
    ...(dismissed.length === 0 ? [] : [say(args.language, 'cli.dismissed', { count: dismissed.length })])
  ]
  return { out: lines.join('\n') }
}
