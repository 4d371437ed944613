import { homedir, hostname, userInfo } from 'node:os'
import { describe, expect, it } from 'vitest'
import { exportDocument } from '../../../src/word/export'
import { chapter, document, layout, rowId, sheetId, table } from './layouts'
import { all, bodyOf, elementsOf, first, lint, parse, partsOf, styleOf, words } from './lint'

const cell = (text: string): { text: string } => ({ text })

function headings(bytes: Uint8Array): readonly string[] {
  return all(bodyOf(bytes), 'w:p')
    .filter(paragraph => /^Heading[12]$/.test(styleOf(paragraph)))
    .map(words)
}

function contents(bytes: Uint8Array): readonly (readonly string[])[] {
  return all(bodyOf(bytes), 'w:p')
    .filter(paragraph => /^TOC\d$/.test(styleOf(paragraph)))
    .map(paragraph => words(paragraph).split('\t'))
}

describe('a Word document', () => {
  const two = layout({
    chapters: [
      chapter({ blocks: [table(['ID', 'Title'], [[cell('R-01'), cell('Delay')]])] }),
      chapter({ sheet: `${sheetId.slice(0, 25)}2`, title: 'Evaluation plan', blocks: [] })
    ]
  })

  it('has contents that say what its headings say, in their order', async () => {
    const bytes = await document(two)
    expect(headings(bytes)).toEqual(['Risk register', 'Risks', 'Evaluation plan'])
    expect(contents(bytes)).toEqual([
      ['Risk register', '3'],
      ['Risks', '3'],
      ['Evaluation plan', '4']
    ])
  })

  it('links each line of the contents to a bookmark round its heading', async () => {
    const body = bodyOf(await document(two))
    const links = all(body, 'w:hyperlink').map(link => link.attributes['w:anchor'])
    const marked = all(body, 'w:p')
      .filter(paragraph => /^Heading[12]$/.test(styleOf(paragraph)))
      .map(paragraph => first(paragraph, 'w:bookmarkStart')?.attributes['w:name'])
    expect(links).toEqual(marked)
  })

  it('asks nobody to update fields when it is opened', async () => {
    const text = [...partsOf(await document(two)).values()].join('')
    expect(text).not.toContain('updateFields')
    expect(text).not.toContain('w:dirty')
  })

  it('repeats the header row of a table and keeps its rows whole', async () => {
    const body = bodyOf(await document(two))
    const risks = all(body, 'w:tbl').at(-1)
    const rows = risks ? all(risks, 'w:tr') : []
    expect(rows.map(row => first(row, 'w:trPr', 'w:tblHeader') !== undefined)).toEqual([true, false])
    expect(rows.every(row => first(row, 'w:trPr', 'w:cantSplit') !== undefined)).toBe(true)
  })

  it('lets a row break that is taller than a page, so that nothing of it is cut off', async () => {
    const body = bodyOf(
      await document(
        layout({
          chapters: [chapter({ blocks: [table(['ID', 'Note'], [[cell('R-01'), cell('word '.repeat(20_000))]])] })]
        })
      )
    )
    const row = all(body, 'w:tr').at(-1)
    expect(row && first(row, 'w:trPr', 'w:cantSplit')).toBeUndefined()
    expect(row && words(row).length).toBe(100_004)
  })

  it('sets the heading of a group above its rows, its sums under their columns, and never parts it from the first', async () => {
    const groups = [
      { from: 0, count: 1, title: 'North', sums: [null, { summary: 'sum', text: '$20.00' }] },
      { from: 1, count: 2, title: '', sums: [null, { summary: 'average', text: '3.5' }] }
    ]
    const rows = ['R-01', 'R-02', 'R-03'].map(code => [cell(code), cell('1')])
    const blocks = [table(['ID', 'Cost'], rows, { groups })]
    const body = bodyOf(await document(layout({ chapters: [chapter({ blocks })] })))
    const drawn = all(body, 'w:tr').map(row => all(row, 'w:tc').map(words))
    expect(drawn.slice(-6)).toEqual([
      ['ID', 'Cost'],
      ['North · 1 row', '$20.00'],
      ['R-01', '1'],
      ['(blank) · 2 rows', 'Average\u00a03.5'],
      ['R-02', '1'],
      ['R-03', '1']
    ])
    const keeps = all(body, 'w:tr').map(row => all(row, 'w:p').every(one => styleOf(one).startsWith('TableGroup')))
    expect(keeps.slice(-6)).toEqual([false, true, false, true, false, false])
  })

  it('says the sums of a group in its heading where there is no room for it beside them', async () => {
    const groups = [{ from: 0, count: 1, title: 'North', sums: [{ summary: 'sum', text: '20' }, null, null, null] }]
    const blocks = [table(['Cost', 'A', 'B', 'C'], [['20', '', '', ''].map(cell)], { groups })]
    const body = bodyOf(await document(layout({ chapters: [chapter({ blocks })] })))
    const heading = all(body, 'w:tr').at(-2)
    expect(heading && all(heading, 'w:tc').map(words)).toEqual(['North · 1 row · Cost: 20'])
  })

  it('draws a band as a colour and its word', async () => {
    const bytes = await document(
      layout({
        chapters: [
          chapter({
            blocks: [table(['ID', 'Score'], [[cell('R-01'), { text: '15', band: 'Extreme', tone: 'extreme' }]])]
          })
        ]
      })
    )
    const drawn = all(bodyOf(bytes), 'w:tc').at(-1)
    expect(drawn && words(drawn)).toBe('15\u00a0Extreme')
    expect(drawn && first(drawn, 'w:tcPr', 'w:shd')?.attributes['w:fill']).toBe('F5BFBB')
  })

  it('says "overdue" beside a date that has passed', async () => {
    const bytes = await document(
      layout({
        chapters: [chapter({ blocks: [table(['ID', 'Due'], [[cell('A'), { text: '2026-01-01', overdue: true }]])] })]
      })
    )
    const drawn = all(bodyOf(bytes), 'w:tc').at(-1)
    expect(drawn && words(drawn)).toBe('2026-01-01 overdue')
  })

  it('turns the pages of a wide table on their side, and back for prose that is not brief', async () => {
    const wide = table(['ID', 'Title'], [[cell('R-01'), cell('Delay')]], { landscape: true })
    const after = { ...table(['ID'], [[cell('R-02')]]), n: 2 } as typeof wide
    const prose = (times: number): typeof wide => {
      const entry = { column: 'aim', n: 0, label: 'Aim', cell: cell('Longer than a line. '.repeat(times)), long: true }
      const groups = [{ title: '', entries: [entry] }]
      return { is: 'form', pictures: [], table: 'scope', n: 3, title: 'Scope', row: null, groups, blank: [] }
    }
    const orientations = async (last: typeof wide): Promise<readonly unknown[]> => {
      const bytes = await document(layout({ chapters: [chapter({ blocks: [wide, after, last] })] }))
      return all(bodyOf(bytes), 'w:pgSz').map(({ attributes }) => attributes['w:orient'])
    }
    // 20 characters a time, some 130 to a line of the long side, 20 lines to half a page of it.
    expect(await orientations(prose(200))).toEqual(['portrait', 'portrait', 'landscape', 'portrait'])
    expect(await orientations(prose(50))).toEqual(['portrait', 'portrait', 'landscape'])
  })

  it('says how ratings are read in a line, and in a table where each step is explained', async () => {
    const values = (help: string) => [1, 2].map(value => ({ value, label: `Step ${value}`, help }))
    const scale = (help: string) => ({ is: 'scale', columns: ['Effort'], values: values(help) }) as const
    const band = { from: 2.5, to: 3.4, label: 'Partly', tone: 'moderate', escalation: '' } as const
    const bands = { is: 'bands', columns: ['Readiness'], bands: [band] } as const
    const said = async (language: 'en' | 'fr', help: string): Promise<readonly string[]> => {
      const chapters = [chapter({ legends: [scale(help), bands] })]
      return all(bodyOf(await document(layout({ language, chapters }))), 'w:p').map(words)
    }
    expect(await said('en', '')).toContain('Effort: 1\u00a0Step 1 · 2\u00a0Step 2.')
    expect(await said('en', '')).toContain('Readiness: Partly, 2.5 to 3.4.')
    expect(await said('fr', '')).toContain('Readiness\u00a0: Partly, 2,5 à 3,4.')
    expect(await said('en', 'Little.')).toContain('Table\u00a01. Scale: Effort')
  })

  it('begins a chapter on its side where little stands before a wide table', async () => {
    const wide = table(['ID', 'Title'], [[cell('R-01'), cell('Delay')]], { landscape: true })
    const bytes = await document(layout({ chapters: [chapter({ blocks: [wide] })] }))
    const sections = all(bodyOf(bytes), 'w:sectPr').map(one => first(one, 'w:pgSz')?.attributes['w:orient'])
    expect(sections).toEqual(['portrait', 'portrait', 'landscape'])
  })

  it('stands on A4 where that is asked for', async () => {
    const bytes = await document(layout({ paper: 'a4' }))
    const sizes = all(bodyOf(bytes), 'w:pgSz').map(({ attributes }) => [attributes['w:w'], attributes['w:h']].join('×'))
    expect(new Set(sizes)).toEqual(new Set(['11906×16838']))
  })

  it('says which language it is in, wherever Word looks for that', async () => {
    const parts = partsOf(await document(layout({ language: 'fr' })))
    const styles = parse(parts.get('word/styles.xml') ?? '')
    expect(all(styles, 'w:lang').map(({ attributes }) => attributes['w:val'])).toEqual(['fr-CA'])
    expect(parts.get('word/settings.xml')).toContain('<w:themeFontLang w:val="fr-CA"/>')
    expect(parts.get('docProps/core.xml')).toContain('<dc:language>fr-CA</dc:language>')
  })

  it('names its tables in words for people who do not see them', async () => {
    const body = bodyOf(await document(two))
    const risks = all(body, 'w:tbl').at(-1)
    expect(risks && first(risks, 'w:tblPr', 'w:tblCaption')?.attributes['w:val']).toBe('Risks')
    expect(risks && first(risks, 'w:tblPr', 'w:tblDescription')?.attributes['w:val']).toBe(
      '1 row under the headings ID, Title.'
    )
  })

  it('marks table, columns and rows, so that an edited copy can be recognised', async () => {
    const names = all(bodyOf(await document(two)), 'w:bookmarkStart').map(({ attributes }) => attributes['w:name'])
    expect(names).toEqual(
      expect.arrayContaining([
        `_gw_t_${sheetId}_1`,
        `_gw_c_${sheetId}_1_0`,
        `_gw_c_${sheetId}_1_1`,
        `_gw_r_${rowId(0)}`
      ])
    )
    const custom = partsOf(await document(two)).get('docProps/custom.xml') ?? ''
    expect(all(parse(custom), 'property').map(one => [one.attributes.name, elementsOf(one)[0]?.children[0]])).toEqual([
      ['gw.workbookId', '01JBOOK0000000000000000000'],
      ['gw.exportId', '01JEXPORT00000000000000000'],
      ['gw.schema', '1'],
      ['gw.templates', 'risks@1']
    ])
  })

  it('marks a row that is printed twice, in the table and on a card, as its second print', async () => {
    const cards = {
      is: 'cards',
      table: 'risk',
      n: 1,
      title: 'Risks',
      cards: [{ row: rowId(0), title: 'R-01', entries: [] }]
    }
    const blocks = [table(['ID'], [[cell('R-01')]]), cards as never]
    const names = all(bodyOf(await document(layout({ chapters: [chapter({ blocks })] }))), 'w:bookmarkStart')
    const rows = names.map(({ attributes }) => attributes['w:name']).filter(name => name?.startsWith('_gw_r_'))
    expect(rows).toEqual([`_gw_r_${rowId(0)}`, `_gw_r_${rowId(0)}_2`])
  })

  it('holds nothing of the machine or its user', async () => {
    const parts = partsOf(await document(two))
    const properties = [...parts].filter(([name]) => name.startsWith('docProps/')).map(([, text]) => text)
    const telling = [userInfo().username, hostname(), homedir(), process.cwd(), 'Un-named', 'docx']
    for (const word of telling.filter(text => text.length > 2)) expect(properties.join('')).not.toContain(word)
    expect(parts.get('docProps/core.xml')).toContain('<dc:creator>Jo Lead</dc:creator>')
    expect(parts.get('docProps/core.xml')).toContain('2026-10-01T00:00:00Z')
    expect(parts.get('docProps/app.xml')).not.toMatch(/Company|Template|Application/)
  })

  it('is the same to the byte when nothing has changed', async () => {
    expect(await document(two)).toEqual(await document(two))
  })

  it('names the parts of a chapter in which nothing is recorded, in one sentence', async () => {
    const unfilled = [
      { title: 'Reviews', rows: 0 },
      { title: 'Statements', rows: 34 }
    ]
    const bytes = await document(layout({ chapters: [chapter({ unfilled })] }))
    expect(all(bodyOf(bytes), 'w:p').map(words)).toContain(
      'Nothing is recorded yet under: Reviews, Statements (34 rows).'
    )
  })

  it('names the rows of a table that are not filled in yet, and counts them where they are many', async () => {
    const said = async (blank: readonly string[]): Promise<readonly string[]> => {
      const blocks = [table(['ID'], [[cell('A')]], { blank })]
      return all(bodyOf(await document(layout({ chapters: [chapter({ blocks })] }))), 'w:p').map(words)
    }
    expect(await said(['We can.', 'Launch'])).toContain('Not filled in yet: We can; Launch.')
    expect(await said(Array.from({ length: 7 }, (_, at) => `Row ${at}`))).toContain('7 rows are not filled in yet.')
  })

  it('of an empty workbook says so, and is still whole', async () => {
    const bytes = await document(layout({ chapters: [] }))
    expect(lint(bytes)).toEqual([])
    expect(all(bodyOf(bytes), 'w:p').map(words)).toContain('This workbook has no sheets yet.')
  })

  it('in French adds no English words of its own', async () => {
    const chapters = [
      chapter({
        title: 'Registre',
        purpose: 'Une liste.',
        withheld: 2,
        legends: [
          { is: 'scale', columns: ['Pouvoir'], values: [{ value: 1, label: 'Faible', help: 'Peu.' }] },
          {
            is: 'bands',
            columns: ['Niveau'],
            bands: [{ from: 1, to: 3, label: 'Faible', tone: 'low', escalation: 'Sur place.' }]
          }
        ],
        blocks: [
          {
            ...table(['Code', 'Échéance'], [[cell('R-01'), { text: '1 mai', overdue: true }]]),
            title: 'Risques',
            hidden: 2
          } as never,
          {
            is: 'cards',
            table: 'risk',
            n: 1,
            title: 'Risques',
            cards: [{ row: rowId(0), title: 'R-01', entries: [] }]
          },
          { is: 'form', pictures: [], table: 'scope', n: 2, title: 'Portée', row: null, groups: [], blank: ['But'] },
          { ...table(['Code'], []), n: 3, title: 'Mesures', about: 'Une mesure.' } as never
        ]
      })
    ]
    const cover = { ...layout().cover, title: '', organisation: 'Régie', preparedBy: '', date: '1 octobre 2026' }
    const parts = partsOf(await document(layout({ language: 'fr', chapters, cover, withPrivate: true })))
    const said = ['word/document.xml', 'word/header1.xml', 'word/footer1.xml'].map(name => parse(parts.get(name) ?? ''))
    const text = said.map(one => all(one, 'w:p').map(words).join('\n')).join('\n')
    const english =
      /\b(the|of|and|Page \d* of|Contents|Table \d|row|rows|column|Prepared|Scale|Band|Rating|overdue|details|not|by)\b/
    expect(text.match(english)).toBeNull()
    const attributes = said.flatMap(one => [...all(one, 'w:tblCaption'), ...all(one, 'w:tblDescription')])
    expect(
      attributes
        .map(one => one.attributes['w:val'])
        .join('\n')
        .match(english)
    ).toBeNull()
    const custom = all(parse(parts.get('word/styles.xml') ?? ''), 'w:style').filter(
      one => one.attributes['w:customStyle']
    )
    expect(custom.map(one => first(one, 'w:name')?.attributes['w:val'] ?? '').join('\n')).not.toMatch(
      /\b(Text|Heading|Label|Cover|Number|Mark|End)\b/
    )
  })

  it('stops when it is cancelled on the way, with the reason that was given', async () => {
    const control = new AbortController()
    const rows = Array.from({ length: 3000 }, () => [cell('R'), cell('text')])
    const long = layout({ chapters: [chapter({ blocks: [table(['ID', 'Title'], rows)] })] })
    const seen: number[] = []
    const made = exportDocument(
      long,
      { exportId: '' },
      (_, done) => {
        seen.push(done)
        if (done >= 400) control.abort(new Error('enough'))
      },
      control.signal
    )
    await expect(made).rejects.toThrow('enough')
    expect(seen.at(-1)).toBeLessThan(3000)
  })
})
