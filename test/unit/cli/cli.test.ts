import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { addRows } from '../../../src/commands'
import { main } from '../../../src/cli'
import type { Dump } from '../../../src/exchange/dump'
import { writeFile } from '../../../src/exchange/file'
import { writeTemplate } from '../../../src/exchange/templates/write'
import { sheetsOf } from '../../../src/model/workbook'
import { samples, templates } from '../../../templates'
import { sha256, workbookAt } from '../workbook'

let folder = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'groundwork-cli-'))
})

afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

/** Runs the command line in this process: how it left, and what it wrote to each stream. */
async function cli(...argv: readonly string[]) {
  const written = { out: '', err: '' }
  const exit = await main(argv, (stream, text) => {
    written[stream === 'out' ? 'out' : 'err'] += `${text}\n`
  })
  return { exit, ...written }
}

const at = (name: string) => join(folder, name)

async function sample(): Promise<string> {
  const file = at('sample.groundwork')
  expect((await cli('new', '--sample', 'bridgewater-north', '-o', file)).exit).toBe(0)
  return file
}

async function dumped(file: string, ...more: readonly string[]): Promise<Dump> {
  return JSON.parse((await cli('dump', file, '--today', '2027-06-01', ...more)).out) as Dump
}

describe('templates', () => {
  it('are listed with their columns, and as the definitions themselves', async () => {
    const listed = await cli('templates')
    expect(listed.exit).toBe(0)
    for (const { id } of templates) expect(listed.out).toContain(id)
    expect(JSON.parse((await cli('templates', '--json')).out)).toEqual(JSON.parse(JSON.stringify(templates)))
  })

  it('have their titles in the language that is asked for', async () => {
    expect((await cli('templates', '--lang', 'fr')).out).toContain('Registre des risques')
  })
})

describe('a template’s file', () => {
  const risks = templates.find(({ id }) => id === 'risks')
  const good = risks === undefined ? '' : writeTemplate(risks)

  it('is told to be sound', async () => {
    writeFileSync(at('risks.groundwork-template'), good)
    const told = await cli('templates', '--check', at('risks.groundwork-template'))
    expect(told).toEqual({
      exit: 0,
      out: 'risks.groundwork-template holds a sound template: Risk register (risks).\n',
      err: ''
    })
    const json = await cli('templates', '--check', at('risks.groundwork-template'), '--json')
    expect(JSON.parse(json.out)).toMatchObject({ template: { id: 'risks', version: 1 }, faults: [] })
  })

  it('is refused with each fault and its line', async () => {
    const wrong = good.replace('"kind": "text"', '"kind": "colour"').replace('"tone": "low"', '"tone": "pink"')
    const lines = wrong.split('\n')
    const kind = lines.findIndex(line => line.includes('"colour"')) + 1
    const tone = lines.findIndex(line => line.includes('"pink"')) + 1
    writeFileSync(at('wrong.groundwork-template'), wrong)
    const told = await cli('templates', '--check', at('wrong.groundwork-template'))
    expect([told.exit, told.out]).toEqual([1, ''])
    const [head, ...faults] = told.err.trim().split('\n')
    expect(head).toBe('wrong.groundwork-template cannot be used: 2 things are wrong in it.')
    const found = faults.map(line => /^Line ([\d,]+), table “risk”, .*“(colour|pink)”/.exec(line)?.slice(1))
    expect(found.map(each => [Number(each?.[0]?.replace(',', '')), each?.[1]])).toEqual(
      [
        [kind, 'colour'],
        [tone, 'pink']
      ].toSorted(([a], [b]) => Number(a) - Number(b))
    )
    const json = await cli('templates', '--check', at('wrong.groundwork-template'), '--json', '--lang', 'fr')
    expect(json.exit).toBe(1)
    expect(JSON.parse(json.out)).toMatchObject({
      template: null,
      faults: [{ code: 'kind', line: kind }, { code: 'word' }]
    })
  })

  it('that is not there is told', async () => {
    expect(await cli('templates', '--check', at('none'))).toEqual({
      exit: 1,
      out: '',
      err: 'none could not be read.\n'
    })
  })
})

describe('a new workbook', () => {
  it('of the sample holds its rows with everything worked out at the date that is given', async () => {
    const { workbook, sheets } = await dumped(await sample())
    expect(workbook.language).toBe('en')
    expect(sheets.map(({ template }) => template)).toEqual(
      samples.find(({ id }) => id === 'bridgewater-north')?.sheets.map(({ template }) => template)
    )
    const risks = sheets.find(({ template }) => template === 'risks')?.tables['risk'] ?? []
    const first = risks.find(({ cells }) => cells['code'] === 'R-01')?.cells
    expect(first).toMatchObject({ likelihood: 3, consequence: 5, score: 15, band: 'extreme', 'target-score': 10 })
  })

  it('of templates has a sheet of each, in their order, and the title that is given', async () => {
    const file = at('own.groundwork')
    const made = await cli('new', '--templates', 'risks,stakeholders', '--title', 'Mine', '-o', file)
    expect(made).toMatchObject({ exit: 0, err: '' })
    const { workbook, sheets } = await dumped(file)
    expect(workbook.title).toBe('Mine')
    expect(sheets.map(({ template }) => template)).toEqual(['risks', 'stakeholders'])
  })

  it('of a sample or template that there is not is refused in a sentence, and nothing is written', async () => {
    for (const [option, id] of [
      ['--sample', 'atlantis'],
      ['--templates', 'risks,atlantis']
    ] as const) {
      const refused = await cli('new', option, id, '-o', at('x.groundwork'))
      expect(refused.exit).toBe(1)
      expect(refused.err).toContain('atlantis')
    }
    expect(readdirSync(folder)).toEqual([])
  })
})

describe('wrong usage leaves with 2 and says how', () => {
  it.each([
    [['frobnicate']],
    [['new', '-o', 'x']],
    [['new', '--sample', 'bridgewater-north']],
    [['new', '--sample', 'a', '--templates', 'b', '-o', 'x']],
    [['dump']],
    [['dump', 'x', '--colour', 'red']],
    [['dump', 'x', '--today', '2026-02-30']],
    [['dump', 'x', '--lang', 'de']],
    [['export', 'x']],
    [['export', 'x', '-o', 'x.pdf']],
    [['check']],
    [['log']]
  ])('%j', async argv => {
    const { exit, err, out } = await cli(...argv)
    expect(exit).toBe(2)
    expect(err.length).toBeGreaterThan(20)
    expect(out).toBe('')
  })
})

describe('a file that is not a sound workbook is refused with 1 and a plain sentence in the person’s language', () => {
  const refusals: readonly (readonly [string, string | Uint8Array, RegExp, RegExp])[] = [
    ['empty', '', /is empty/, /est vide/],
    ['foreign', 'a,b,c', /not a Groundwork workbook/, /pas un classeur Groundwork/],
    ['damaged', 'PK\u0003\u0004 and then nothing', /damaged/, /endommagé/]
  ]
  it.each(refusals)('%s', async (_, contents, english, french) => {
    const file = at('bad.groundwork')
    writeFileSync(file, contents)
    for (const command of ['dump', 'check', 'log']) {
      expect(await cli(command, file)).toMatchObject({ exit: 1, out: '', err: expect.stringMatching(english) })
      expect(await cli(command, file, '--lang', 'fr')).toMatchObject({ exit: 1, err: expect.stringMatching(french) })
    }
    expect(await cli('export', file, '-o', at('out.docx'))).toMatchObject({ exit: 1 })
    expect(existsSync(at('out.docx'))).toBe(false)
    expect(readFileSync(file)).toEqual(Buffer.from(contents))
  })

  it('missing', async () => {
    expect(await cli('dump', at('none.groundwork'))).toMatchObject({ exit: 1, out: '' })
  })
})

describe('export', () => {
  it('writes one table as CSV without private columns, and with them when they are asked for', async () => {
    const file = await sample()
    const table = ['--table', 'stakeholders/stakeholder'] as const
    expect((await cli('export', file, '-o', at('s.csv'), ...table)).exit).toBe(0)
    const [heading = ''] = readFileSync(at('s.csv'), 'utf8').split('\r\n')
    expect(heading).toContain('Name or group')
    expect(heading).not.toContain('Contact details')
    await cli('export', file, '-o', at('s.csv'), ...table, '--include-private', '--lang', 'fr')
    expect(readFileSync(at('s.csv'), 'utf8').split('\r\n')[0]).toContain('Coordonnées')
  })

  it('writes a Word document of the sheets that are named', async () => {
    const file = await sample()
    const written = await cli(
      'export',
      file,
      '-o',
      at('risks.docx'),
      '--sheets',
      'risks',
      '--paper',
      'a4',
      '--lang',
      'fr'
    )
    expect(written.exit).toBe(0)
    const parts = unzipSync(readFileSync(at('risks.docx')))
    // Who prepared the sample is one of its own people (templates.md 3.A).
    expect(strFromU8(parts['word/document.xml'] ?? new Uint8Array())).toContain('Dr. Amara Osei')
    expect(strFromU8(parts['docProps/core.xml'] ?? new Uint8Array())).toContain('<dc:creator>Dr. Amara Osei<')
    expect(readdirSync(folder).sort()).toEqual(['risks.docx', 'sample.groundwork'])
  })

  it('takes the toolkit’s id for a sheet of a copy of the template, as the dump does', async () => {
    const [risks] = templates.filter(({ id }) => id === 'risks')
    if (risks === undefined) throw new Error('there are no risks')
    const desk = workbookAt({ templates: [{ ...risks, id: 'own-risks', like: 'risks' }] })
    const sheet = sheetsOf(desk.workbook())[0]?.id ?? ''
    desk.run(addRows, { sheet, table: 'risk', cells: [{ title: 'Flood in the server room' }] })
    const file = at('copy.groundwork')
    writeFileSync(file, writeFile(desk.log(), desk.workbook().state, 'Groundwork test', sha256))
    expect((await dumped(file, '--template', 'risks')).sheets.map(({ template }) => template)).toEqual(['own-risks'])
    expect((await cli('export', file, '-o', at('r.csv'), '--table', 'risks/risk')).exit).toBe(0)
    expect(readFileSync(at('r.csv'), 'utf8')).toContain('Flood in the server room')
    expect((await cli('export', file, '-o', at('r.docx'), '--sheets', 'risks')).exit).toBe(0)
    expect((await cli('dump', file, '--template', 'charter')).exit).toBe(1)
  })

  it('of a sheet or table that there is not, or into a folder that there is not, leaves everything as it was', async () => {
    const file = await sample()
    expect(await cli('export', file, '-o', at('x.docx'), '--sheets', 'atlantis')).toMatchObject({ exit: 1 })
    expect(await cli('export', file, '-o', at('x.csv'), '--table', 'risks/none')).toMatchObject({ exit: 1 })
    expect(await cli('export', file, '-o', at('none/x.csv'), '--table', 'risks/risk')).toMatchObject({ exit: 1 })
    expect(readdirSync(folder)).toEqual(['sample.groundwork'])
  })
})

describe('check', () => {
  it('vouches for the log and lists the gaps of every sheet', async () => {
    const { exit, out } = await cli('check', await sample(), '--json', '--today', '2027-06-01')
    const report = JSON.parse(out) as {
      sets: number
      stateAgrees: boolean
      gaps: { template: string; words: string }[]
    }
    expect(exit).toBe(0)
    expect(report).toMatchObject({ sets: 1, stateAgrees: true, dismissed: [] })
    const reaim = report.gaps.filter(({ template, words }) => template === 'evaluation' && /maintenance/i.test(words))
    expect(reaim).toHaveLength(1)
  })

  it('says which sheets could become a newer version of their template', async () => {
    const kept = templates.filter(({ id }) => ['risks', 'charter'].includes(id))
    const older = kept.map(one => (one.id === 'risks' ? { ...one, version: 0 } : one))
    const desk = workbookAt({ templates: older })
    const [, risks] = sheetsOf(desk.workbook())
    writeFileSync(at('older.groundwork'), writeFile(desk.log(), desk.workbook().state, 'Groundwork test', sha256))
    const { exit, out } = await cli('check', at('older.groundwork'), '--json')
    expect(exit).toBe(0)
    const upgrade = { sheet: risks?.id, title: 'Risk register', template: 'risks', from: 0, to: 1 }
    expect((JSON.parse(out) as { upgrades: unknown }).upgrades).toEqual([upgrade])
    const inFrench = await cli('check', at('older.groundwork'), '--lang', 'fr')
    expect(inFrench.out).toContain('1 feuille pourrait passer à une version plus récente du modèle')
    expect(inFrench.out).toContain('de la version 0 à la version 1')
  })
})

describe('log', () => {
  it('lists who did what, and refuses a version that there is not', async () => {
    const file = await sample()
    const sets = JSON.parse((await cli('log', file, '--json')).out) as { command: string; source: unknown }[]
    expect(sets).toMatchObject([{ command: 'workbook.create', source: { kind: 'sample', name: 'bridgewater-north' } }])
    expect((await cli('log', file)).out).toContain('Create the workbook')
    expect(await cli('log', file, '--since', 'Board')).toMatchObject({ exit: 1, out: '' })
  })
})
