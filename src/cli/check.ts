import { templates } from '../../templates'
import { dismissedOf, type Gap, gapsOf } from '../model/checks'
import { newerVersion } from '../model/upgrade/joined'
import { type Sheet, sheetsOf, workbookOf } from '../model/workbook'
import { say } from '../text'
import { gapWords } from '../text/gap-words'
import type { Arguments, Done, Stop } from './arguments'
import { readWorkbook } from './files'

/**
 * Vouches for the file (or says why not), lists the gaps of its sheets, and the sheets that could become a newer version of their
 * template. Neither is a fault of the file: it leaves with 0.
 */
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
  const upgrades = sheetsOf(workbook).flatMap(({ id: sheet, title, template }) => {
    const newer = newerVersion(workbook, template, templates)
    return newer === null ? [] : [{ sheet, title, template: newer.id, from: template.version, to: newer.version }]
  })
  const sets = read.log.sets.length
  if (args.json)
    return {
      out: JSON.stringify(
        { sets, head: read.log.head, stateAgrees: read.stateAgrees, gaps, dismissed, upgrades },
        null,
        2
      )
    }
  const lines = [
    say(args.language, 'cli.sound', { sets }),
    ...(read.stateAgrees ? [] : [say(args.language, 'cli.stateDiffers')]),
    say(args.language, 'cli.gaps', { count: gaps.length }),
    ...gaps.map(({ template, words }) => `  ${template}: ${words}`),
    ...(dismissed.length === 0 ? [] : [say(args.language, 'cli.dismissed', { count: dismissed.length })]),
    ...(upgrades.length === 0 ? [] : [say(args.language, 'cli.upgrades', { count: upgrades.length })]),
    ...upgrades.map(({ title, from, to }) => `  ${say(args.language, 'cli.upgrade', { title, from, to })}`)
  ]
  return { out: lines.join('\n') }
}
