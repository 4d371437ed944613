import { writeCsv } from '../exchange/csv'
import { csvOf } from '../layout/exported'
import { layoutTable } from '../layout/table'
import { isLike } from '../model/like'
import { recordsOf } from '../model/state'
import type { Language, TemplateId } from '../model/template'
import { type Sheet, sheetsOf, type Workbook, workbookOf } from '../model/workbook'
import { say } from '../text'
import { type Arguments, choice, type Done, type Stop } from './arguments'
import { readWorkbook, writeWhole } from './files'
import { wordBytes } from './word'

/** Writes OUT.docx or OUT.csv, all or nothing. */
export async function exportFile(args: Arguments): Promise<Done | Stop> {
  const [path] = args.files
  if (path === undefined) return { exit: 2, key: 'cli.missingFile' }
  if (args.output === null) return { exit: 2, key: 'cli.missingOutput' }
  if (!/\.(docx|csv)$/i.test(args.output)) return { exit: 2, key: 'cli.ending' }
  const read = readWorkbook(path)
  if ('exit' in read) return read
  const workbook = workbookOf(read.state)
  const made = /\.csv$/i.test(args.output) ? csvBytes(workbook, args) : await docxBytes(workbook, args)
  if ('exit' in made) return made
  const stopped = writeWhole(args.output, made.bytes)
  if (stopped !== null) return stopped
  const note = made.replaced === 0 ? {} : { note: say(args.language, 'cli.replaced', { count: made.replaced }) }
  return { out: say(args.language, 'cli.written', { file: args.output }), ...note }
}

interface Made {
  readonly bytes: Uint8Array
  /** Characters that the file's kind cannot hold. */
  readonly replaced: number
}

function csvBytes(workbook: Workbook, args: Arguments): Made | Stop {
  const { table: name } = args.options
  if (typeof name !== 'string') return { exit: 2, key: 'cli.tableNeeded' }
  const [template = '', id] = name.split('/')
  const sheet = firstOf(workbook, template)
  const table = sheet?.template.tables.find(one => one.id === (id ?? sheet.template.main))
  if (sheet === undefined || table === undefined) return { exit: 1, key: 'cli.noTable', values: { id: name } }
  const layout = layoutTable(workbook, {
    sheet: sheet.id,
    table: table.id,
    language: languageFor(workbook, args),
    today: args.today,
    currency: textField(workbook, 'currency', 'CAD'),
    ...csvOf(workbook, sheet.id, table),
    withPrivate: args.options['include-private'] === true
  })
  return { bytes: new TextEncoder().encode(writeCsv(layout)), replaced: 0 }
}

async function docxBytes(workbook: Workbook, args: Arguments): Promise<Made | Stop> {
  const paper = choice(args.options['paper'] ?? 'letter', ['letter', 'a4'])
  if (typeof paper !== 'string') return paper
  const sheets = chosenSheets(workbook, args.options['sheets'])
  if ('exit' in sheets) return sheets
  const language = languageFor(workbook, args)
  return wordBytes(workbook, {
    sheets: sheets.map(({ id }) => id),
    language,
    ...(args.options['no-pictures'] !== true && { pictures: (word, values) => say(language, word, values) }),
    today: args.today,
    paper: paper as 'letter' | 'a4',
    currency: textField(workbook, 'currency', 'CAD'),
    organisation: textField(workbook, 'organisation', ''),
    preparedBy: textField(workbook, 'prepared-by', ''),
    version: '',
    withGaps: args.options['gaps'] === true,
    withPrivate: args.options['include-private'] === true
  })
}

/** The first sheet of a template; where it has none, the first of a copy of it. */
function firstOf(workbook: Workbook, id: TemplateId): Sheet | undefined {
  const sheets = sheetsOf(workbook).filter(({ template }) => isLike(template, id))
  return sheets.find(({ template }) => template.id === id) ?? sheets[0]
}

/** By sheet id or template id, which means its copies too, in the order they are named; all of them where none is. */
function chosenSheets(workbook: Workbook, named: string | true | undefined): readonly Sheet[] | Stop {
  const all = sheetsOf(workbook)
  if (typeof named !== 'string') return all
  const chosen: Sheet[] = []
  for (const id of named.split(',')) {
    const found = all.filter(sheet => sheet.id === id || isLike(sheet.template, id))
    if (found.length === 0) return { exit: 1, key: 'cli.noSheet', values: { id } }
    chosen.push(...found)
  }
  return chosen
}

function languageFor(workbook: Workbook, args: Arguments): Language {
  if (args.languageGiven) return args.language
  return textField(workbook, 'language', 'en') === 'fr' ? 'fr' : 'en'
}

function textField(workbook: Workbook, field: string, otherwise: string): string {
  const value = recordsOf(workbook.state, 'workbook')[0]?.fields[field]
  return typeof value === 'string' && value !== '' ? value : otherwise
}
