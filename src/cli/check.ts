import { gapsOf } from '../model/checks'
import { sheetsOf, workbookOf } from '../model/workbook'
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
  const gaps = sheetsOf(workbook).flatMap(sheet =>
    gapsOf(workbook, sheet.id, args.today).map(gap => ({
      check: gap.check,
      severity: gap.severity,
      template: sheet.template.id,
      sheet: sheet.id,
      table: gap.table,
      row: gap.row ?? null,
      columns: gap.columns,
      words: gapWords(workbook, gap, args.language)
    }))
  )
  const sets = read.log.sets.length
  if (args.json)
    return { out: JSON.stringify({ sets, head: read.log.head, stateAgrees: read.stateAgrees, gaps }, null, 2) }
  const lines = [
    say(args.language, 'cli.sound', { sets }),
    ...(read.stateAgrees ? [] : [say(args.language, 'cli.stateDiffers')]),
    say(args.language, 'cli.gaps', { count: gaps.length }),
    ...gaps.map(({ template, words }) => `  ${template}: ${words}`)
  ]
  return { out: lines.join('\n') }
}
