import { describe, expect, it } from 'vitest'
import { type Entry, sectionsOf } from '../../../src/app/palette/entries'
import { ranked } from '../../../src/app/palette/ranking'

const named = (...labels: readonly string[]) => labels.map(label => ({ id: label, label }))
const find = (typed: string, ...labels: readonly string[]) => ranked(named(...labels), typed).map(({ label }) => label)

const commands = [
  'Exporter vers Word',
  'Registre des risques',
  'Échéances',
  'Réglages',
  'Sœurs et frères',
  'Zoom avant'
]

describe('what is typed into the palette', () => {
  it.each([
    ['echeance', 'Échéances'],
    ['RÉGLAGES', 'Réglages'],
    ['soeur', 'Sœurs et frères'],
    ['word export', 'Exporter vers Word'],
    ['risq', 'Registre des risques'],
    ['regsitre', 'Registre des risques']
  ])('%j finds %j first', (typed, label) => {
    expect(find(typed, ...commands)[0]).toBe(label)
  })

  it('puts a name that begins with it before one that holds it', () => {
    expect(find('add', 'Go back and add', 'Add a sheet')[0]).toBe('Add a sheet')
  })

  it('finds nothing where nothing is called that, and everything while nothing is typed', () => {
    expect(find('xyzzy', ...commands)).toEqual([])
    expect(find(' ', ...commands)).toEqual(commands)
  })
})

describe('the palette before anything is typed', () => {
  it('has what was used lately first, the latest on top, then places, then the table in sight, then all else, then columns', () => {
    const entry = (id: string, kind: Entry['kind']): Entry => ({ id, kind, label: id, run: () => undefined })
    const entries = [
      entry('likelihood', 'columns'),
      entry('sheet', 'go'),
      entry('undo', 'do'),
      entry('export', 'do'),
      entry('sort', 'here'),
      entry('table', 'go')
    ]
    const ids = sectionsOf(entries, ['export', 'gone', 'table']).map(section => [
      section.id,
      ...section.entries.map(({ id }) => id)
    ])
    expect(ids).toEqual([
      ['recent', 'export', 'table'],
      ['go', 'sheet'],
      ['here', 'sort'],
      ['do', 'undo'],
      ['columns', 'likelihood']
    ])
    expect(sectionsOf([entry('undo', 'do')], []).map(({ id }) => id)).toEqual(['do'])
  })
})
