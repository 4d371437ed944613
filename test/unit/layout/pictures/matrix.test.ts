import { describe, expect, it } from 'vitest'
import { moveInPicture } from '../../../../src/commands'
import { readPicture } from '../../../../src/layout/pictures'
import { svgOf } from '../../../../src/layout/pictures/svg'
import type { Language } from '../../../../src/model/template'
import { light } from '../../../../src/model/tokens'
import { sheetsOf } from '../../../../src/model/workbook'
import { say } from '../../../../src/text'
import { templates } from '../../../../templates'
import { stakeholder } from '../../../../templates/samples/refs'
import { opened } from '../../templates/opened'
import { workbookAt } from '../../workbook'
import { read as readFigured } from './figured'
import { pictured } from './read'

const sentence = 'There is nothing to set against each other yet. Fill in the table, and it stands here.'
const { workbook: book, sample } = opened('bridgewater-north')
const whole = { end: 'whole', from: { x: 0, y: 0 } } as const

/** A picture of the sample, as it is seen there. */
function seen(
  template: string,
  table: string,
  picture: string,
  language: Language = 'en',
  withPrivate = true,
  workbook = book
) {
  const sheet = sheetsOf(workbook).find(one => one.template.id === template)
  const found = sheet?.template.tables.find(({ id }) => id === table)?.pictures?.find(({ id }) => id === picture)
  if (sheet === undefined || found === undefined) throw new Error('there is no such picture')
  return readPicture(found, {
    workbook,
    sheet: sheet.id,
    table,
    language,
    today: sample.today,
    currency: 'CAD',
    withPrivate,
    chosen: {},
    say: (word, values) => say(language, word, values)
  })
}

const frameOf = (read: ReturnType<typeof seen>, width = 900) => ({ width, height: read.height(width, 1), scale: 1 })

const textOf = (read: ReturnType<typeof seen>, row: string, column: string): string | undefined => {
  const { columns, rows } = read.twin()
  const at = columns.findIndex(({ label }) => label === column)
  return rows.find(({ cells }) => cells[0] === row)?.cells[at]
}

describe('the RACI grid of the sample', () => {
  const grid = seen('governance', 'raci', 'raci-grid')
  const test = 'Integration test'

  it('has a line for each deliverable and a column for each of those who bear a letter', () => {
    expect(textOf(grid, test, 'Glen Fournier, IT Director')).toBe('R A')
    expect(textOf(grid, test, 'CalmPath Inc. (vendor)')).toBe('R')
    expect(textOf(grid, test, 'Load')).toBe('4')
    // Three accountable, three responsible and one informed.
    expect(textOf(grid, 'Load', 'Clinic counsellors (14)')).toBe('7')
  })

  it('takes a letter out where it is, and puts it where it is not', () => {
    const scene = grid.draw(frameOf(grid))
    const named = (name: string) => {
      const found = scene.marks.find(mark => mark.name === name)
      if (found === undefined) throw new Error(`there is no mark ${name}`)
      return found
    }
    const held = named('Integration test. Glen Fournier, IT Director: R Responsible, A Accountable')
    const empty = named('Integration test. Dr. Amara Osei, VP Clinical: nothing')
    const typed = (mark: typeof held, key: string) => grid.moves?.typed?.(scene, mark, null, key)?.aim
    const glen = held.id.split('/')[1]
    const amara = empty.id.split('/')[1]
    const vendor = named('Integration test. CalmPath Inc. (vendor): R Responsible').id.split('/')[1]
    expect(typed(held, 'r')?.edits[0]?.cells).toEqual({ responsible: [vendor] })
    expect(typed(empty, 'c')?.edits[0]?.cells).toEqual({ consulted: [amara] })
    expect(typed(empty, 'A')?.edits[0]?.cells).toEqual({ accountable: amara })
    expect(typed(held, ' ')?.edits[0]?.cells).toEqual({ responsible: [vendor], accountable: null })
    expect(typed(empty, ' ')?.edits).toEqual([])
    expect(typed(held, 'x')).toBeUndefined()
    expect(glen).not.toBe(vendor)
  })

  it('says live what its rules find, and marks the row', () => {
    const made = workbookAt({
      templates: templates.filter(({ id }) => id === 'stakeholders' || id === 'governance'),
      rows: [
        { template: 'stakeholders', tables: { stakeholder: [{ key: 's-01', cells: { name: 'Ann' } }] } },
        {
          template: 'governance',
          tables: {
            raci: [
              { key: 'g-1', cells: { deliverable: 'Handbook', about: 'design', responsible: [stakeholder('s-01')] } }
            ]
          }
        }
      ]
    }).workbook()
    const small = seen('governance', 'raci', 'raci-grid', 'en', true, made)
    const words = svgOf(small.draw(frameOf(small)), { tokens: light, title: '', description: '' })
    expect(words).toContain('>“Handbook”: “A Accountable” is empty.<')
    expect(words).toContain('>“Handbook” is about design or evaluation, and no one with lived experience')
    expect(words).toContain('>!<')
  })

  it('is drawn as it was looked at', async () => {
    const file = svgOf(grid.draw(frameOf(grid)), { tokens: light, title: 'RACI grid', description: grid.describe() })
    await expect(file.replaceAll('><', '>\n<')).toMatchFileSnapshot('goldens/raci.svg')
  })
})

const engaged = () =>
  pictured('stakeholders/stakeholder', [
    { name: 'Counsellors', current: 'resistant', desired: 'supportive' },
    { name: 'Ministry', current: 'neutral', desired: 'neutral' },
    { name: 'Nobody asked' }
  ])

describe('the engagement matrix', () => {
  it('stands C and D where they are, both in one cell where they are equal', () => {
    const { read } = engaged()
    expect(
      read('engagement')
        .twin()
        .rows.map(({ cells }) => cells)
    ).toEqual([
      ['Counsellors', '', 'C', '', 'D', ''],
      ['Ministry', '', '', 'C D', '', ''],
      ['Nobody asked', '', '', '', '', '']
    ])
    expect(read('engagement', { language: 'fr' }).twin().rows[1]?.cells).toEqual(['Ministry', '', '', 'A S', '', ''])
  })

  it('moves a letter to the same level by pointer, arrows and its key', () => {
    const { read, row } = engaged()
    const picture = read('engagement')
    const scene = picture.draw(frameOf(picture))
    const mark = (line: number, level: string) => {
      const found = scene.marks.find(({ id }) => id === `${row(line)}/${level}`)
      if (found === undefined) throw new Error('there is no such mark')
      return found
    }
    const written = [{ table: 'stakeholder', row: row(1), cells: { current: 'neutral' } }]
    const from = mark(1, 'resistant')
    expect(picture.moves?.at(scene, from, mark(1, 'neutral').at, whole)).toMatchObject({
      edits: written,
      words: 'Current engagement: Neutral'
    })
    expect(picture.moves?.step(scene, from, null, 'right', 'whole')?.edits).toEqual(written)
    expect(picture.moves?.typed?.(scene, mark(1, 'neutral'), null, 'c')?.aim.edits).toEqual(written)
  })

  it('takes both letters of a cell along, or the one that is held', () => {
    const { read, row } = engaged()
    const picture = read('engagement')
    const scene = picture.draw(frameOf(picture))
    const both = scene.marks.find(({ id }) => id === `${row(2)}/neutral`)
    if (both === undefined) throw new Error('there is no such mark')
    const cells = (end: 'whole' | 'first' | 'last') =>
      picture.moves?.step(scene, both, null, 'right', end)?.edits[0]?.cells
    expect(cells('whole')).toEqual({ current: 'supportive', desired: 'supportive' })
    expect(cells('first')).toEqual({ current: 'supportive' })
    expect(cells('last')).toEqual({ desired: 'supportive' })
  })

  it('says nothing of where people stand today where that is private', () => {
    const { read } = engaged()
    const picture = read('engagement', { withPrivate: false })
    expect(picture.twin().rows[0]?.cells).toEqual(['Counsellors', '', '', '', 'D', ''])
    expect(picture.describe()).not.toContain('Current')
    expect(JSON.stringify(picture.seen)).not.toContain('Current')
  })

  it('is written as one change set that undo takes back', () => {
    const made = engaged()
    const picture = made.read('engagement')
    const scene = picture.draw(frameOf(picture))
    const mark = scene.marks.find(({ id }) => id === `${made.row(3)}/leading`)
    const aim = mark && picture.moves?.typed?.(scene, mark, null, 'd')?.aim
    expect(aim?.edits).toEqual([{ table: 'stakeholder', row: made.row(3), cells: { desired: 'leading' } }])
    made.run(moveInPicture, { sheet: made.sheet, edits: aim?.edits ?? [] })
    expect(made.cells(3)['desired']).toBe('leading')
  })
})

const letters = { kind: 'lettered', letters: [{ column: 'part', letter: { en: 'P', fr: 'P' } }] }

describe('a matrix under bad input', () => {
  it('says in a sentence that there is nothing to set against each other', () => {
    expect(readFigured(letters, []).laid.nothing).toBe(sentence)
    expect(readFigured({ kind: 'crossed', down: 'part', across: 'year' }, [{ name: 'A' }]).laid.nothing).toBe(sentence)
  })

  it('leaves what is beyond sixty lines to the table, and says how many', () => {
    const rows = Array.from({ length: 2000 }, (_, at) => ({ name: `Row ${at}`, part: 'a' }))
    const read = readFigured(letters, rows)
    expect(read.draw(frameOf(read)).marks).toHaveLength(180)
    const words = svgOf(read.draw(frameOf(read)), { tokens: light, title: '', description: '' })
    expect(words).toContain('1,940 further rows are in the table only.')
  })

  it('keeps words inside of where they stand, however long they are', () => {
    const read = readFigured(letters, [
      { name: 'word '.repeat(60), part: 'a' },
      { name: 'אבג'.repeat(40), part: 'b' }
    ])
    const scene = read.draw({ width: 500, height: read.height(500, 1), scale: 1 })
    expect(scene.width).toBe(500)
    for (const mark of scene.marks) expect(mark.box.width).toBeGreaterThanOrEqual(24)
  })
})

describe('matrices of two lists', () => {
  it('name the categories that are missing', () => {
    const some = pictured('stakeholders/stakeholder', [{ name: 'One', category: 'vendor' }]).read('categories')
    expect(some.describe()).toContain('No one on the map yet in the category “IT and informatics”.')
  })

  it('count barriers and facilitators where they lie, those that are both twice', () => {
    const at = { domain: 'patient', level: 'nano' }
    const rows = [
      { ...at, type: 'barrier' },
      { ...at, type: 'barrier' },
      { ...at, type: 'facilitator' },
      { ...at, type: 'both' },
      { ...at, type: 'barrier', status: 'resolved' }
    ]
    const found = pictured('barriers/determinant', rows).read('domains-levels')
    expect(textOf(found, 'Patient', 'Nano (person)')).toBe('B 3 · F 2')
    expect(textOf(found, 'Patient', 'Total')).toBe('B 3 · F 2')
    const mark = found.draw(frameOf(found)).marks.find(({ name }) => name === 'Patient. Nano (person): B 3 · F 2')
    expect(mark?.rows).toHaveLength(4)
  })

  it('tell gaps in competencies by number and tone', () => {
    const heat = seen('training', 'need', 'heat')
    expect(textOf(heat, 'Crisis response online', 'Clinic counsellors (14)')).toBe('2')
    const tones = heat.seen.kind === 'crossed' ? heat.seen.paper.lines.flat().flatMap(({ tone }) => tone ?? []) : []
    expect(tones.filter(tone => tone === 'high')).toHaveLength(1)
    expect(tones.filter(tone => tone === 'moderate')).toHaveLength(6)
    expect(tones.filter(tone => tone === 'low')).toHaveLength(1)
  })

  it('say the option where it is words that a cell holds', () => {
    expect(textOf(seen('practice-model', 'model-use', 'providers', 'fr'), 'Conseiller', 'Accompagnement')).toBe(
      'Principal'
    )
  })
})
