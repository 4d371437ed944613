import { describe, expect, it } from 'vitest'
import { type ReadPicture, readPicture } from '../../../../src/layout/pictures'
import type { Fields, Language } from '../../../../src/model/template'
import { sheetsOf, type Workbook } from '../../../../src/model/workbook'
import { say } from '../../../../src/text'
import { templates } from '../../../../templates'
import { opened } from '../../templates/opened'
import { workbookAt } from '../../workbook'
import { file } from './figured'

function wheelOf(workbook: Workbook, today: string, language: Language = 'en'): ReadPicture {
  const sheet = sheetsOf(workbook).find(({ template }) => template.id === 'evaluation')
  const table = sheet?.template.tables.find(({ id }) => id === 'eval-question')
  const picture = table?.pictures?.find(({ kind }) => kind === 'wheel')
  if (sheet === undefined || table === undefined || picture === undefined) throw new Error('no wheel of questions')
  return readPicture(picture, {
    workbook,
    sheet: sheet.id,
    table: table.id,
    language,
    today,
    currency: 'CAD',
    withPrivate: false,
    chosen: {},
    say: (word, values) => say(language, word, values)
  })
}

function read(questions: readonly Fields[], indicators: readonly Fields[] = [], language: Language = 'en') {
  const keyed = (rows: readonly Fields[], letter: string) =>
    rows.map((cells, at) => ({ key: `${letter}-${at}`, cells }))
  const tables = { 'eval-question': keyed(questions, 'q'), indicator: keyed(indicators, 'i') }
  const used = templates.filter(({ id }) => id === 'evaluation')
  const made = workbookAt({ templates: used, rows: [{ template: 'evaluation', tables }] })
  return wheelOf(made.workbook(), '2027-01-15', language)
}

const ask = (question: string, dimension?: string) => ({ question, ...(dimension && { dimension }) })
const frame = { width: 760, height: 480, scale: 1 }

describe('a wheel', () => {
  it('has a wedge for each dimension, those that no question asks about drawn with a dashed edge', () => {
    const seen = read([
      ask('Who comes?', 'reach'),
      ask('Who stays away?', 'reach'),
      ask('Does it last?', 'maintenance')
    ])
    const { marks } = seen.draw(frame)
    expect(marks.map(({ rows }) => rows?.length)).toEqual([2, 0, 0, 0, 1])
    const dashed = marks.map(({ shapes }) =>
      shapes.some(shape => shape.is === 'path' && shape.edge?.dash !== undefined)
    )
    expect(dashed).toEqual([false, true, true, true, false])
    expect(marks[0]?.name).toBe('Reach: 2 questions, indicators on track: 0 of 0.')
  })

  it('counts what is met or on track among the indicators of a dimension, the middle of the first wedge above', () => {
    const met = { question: 'evaluation/eval-question/q-0', direction: 'within-range', 'range-low': 0 }
    const indicators = ['A', 'B', 'C', 'D'].map(name => ({ ...met, name, measure: 'count' }))
    const seen = read([ask('Who comes?', 'reach')], indicators)
    const [first] = seen.draw(frame).marks
    expect(first?.name).toBe('Reach: 1 question, indicators on track: 0 of 4 (0%).')
    expect(first?.at.x).toBe(380)
    expect(first?.at.y).toBeLessThan(240)
  })

  it('is drawn as it was looked at, from the sample', async () => {
    const { workbook, sample } = opened('bridgewater-north')
    const seen = wheelOf(workbook, sample.today)
    await expect(file(seen, 760)).toMatchFileSnapshot('pictures/wheel.svg')
  })

  it('shows the evaluation of the sample as the design has it', () => {
    const { workbook, sample } = opened('bridgewater-north')
    const seen = wheelOf(workbook, sample.today, 'fr')
    // templates.md 3.A: maintenance is missing.
    const [last] = seen.twin().rows.slice(-1)
    expect(last?.cells.slice(1).map(text => text.replace(/\u00a0/gu, ' '))).toEqual([
      '0 question',
      'indicateurs en bonne voie : 0 sur 0'
    ])
  })

  it('keeps questions without a dimension beside it, and says where there is nothing to draw', () => {
    expect(read([ask('Which?'), ask('Who?', 'reach')]).laid.unplaced.map(({ name }) => name)).toEqual(['Which?'])
    expect(read([]).laid.nothing).toMatch(/^There are no figures to draw yet/u)
  })
})
