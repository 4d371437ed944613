import { describe, expect, it } from 'vitest'
import { addColumn, editOptions, renameColumn, setSettings } from '../../../../src/commands'
import { readTemplate } from '../../../../src/exchange/templates/read'
import { asSaved } from '../../../../src/exchange/templates/saved'
import { writeTemplate } from '../../../../src/exchange/templates/write'
import type { OwnKind } from '../../../../src/model/own'
import type { Band, Template, Text } from '../../../../src/model/template'
import { columnsOf, sheetsOf } from '../../../../src/model/workbook'
import { templates } from '../../../../templates'
import { workbookAt } from '../../workbook'

const text = (en: string, fr = en): Text => ({ en, fr })
const title = text('Clinic', 'Clinique')
const ids = (): (() => string) => {
  let made = 0
  return () => `01J${String(made++).padStart(23, '0')}`
}

/** What comes out of the file that a template is saved to. */
function through(template: Template): Template {
  const read = readTemplate(new TextEncoder().encode(writeTemplate(template)), templates)
  if ('faults' in read) throw new Error(JSON.stringify(read.faults.slice(0, 3)))
  return read.template
}

describe('the template of a sheet, saved to a file', () => {
  it('is the very one that the workbook keeps while the sheet changes nothing of it', () => {
    const desk = workbookAt({ templates })
    for (const { id, template } of sheetsOf(desk.workbook())) {
      const kept = templates.find(one => one.id === template.id)
      expect(through(asSaved(desk.workbook(), id, title, ids()))).toEqual(kept)
    }
  })

  it('has the person’s own columns of every kind, their lists, names, bands and thresholds', () => {
    const desk = workbookAt({ templates: templates.filter(({ id }) => id === 'risks') })
    const sheet = sheetsOf(desk.workbook())[0]?.id ?? ''
    const kinds: readonly OwnKind[] = [
      { kind: 'text', long: true },
      { kind: 'number', decimals: 2 },
      { kind: 'money' },
      { kind: 'percent' },
      { kind: 'date' },
      { kind: 'check' },
      { kind: 'choice', other: true },
      { kind: 'choices' },
      { kind: 'rating', scale: { id: 'two', values: [1, 2].map(value => ({ value, label: text(`${value}`) })) } },
      { kind: 'refs', to: [{ template: 'risks', table: 'risk' }] }
    ]
    for (const kind of kinds) {
      desk.run(addColumn, { sheet, table: 'risk', label: text(kind.kind), help: text(''), kind, after: 'title' })
    }
    const listed = columnsOf(desk.workbook(), sheet, 'risk').find(({ label }) => label.en === 'choice')
    const added = { id: null, label: text('Weather', 'Météo'), tone: null, retired: false }
    desk.run(editOptions, { sheet, table: 'risk', column: listed?.id ?? '', options: [added], merged: new Map() })
    desk.run(renameColumn, { sheet, table: 'risk', column: 'owner', label: text('Who', 'Qui'), help: text('') })
    const band = (id: string, from: number, to: number): Band => ({ id, from, to, label: text(id), tone: 'low' })
    const bands = [band('small', 1, 10), band('large', 12, 25)]
    const settings = [
      { table: 'risk', key: 'bands', value: bands },
      { table: 'risk', key: 'appetite', value: 6 }
    ]
    expect(desk.run(setSettings, { sheet, settings })).not.toHaveProperty('refused')
    const saved = asSaved(desk.workbook(), sheet, title, ids())
    const read = through(saved)
    expect(read).toEqual(JSON.parse(JSON.stringify(saved)))
    expect([read.title, read.like, read.id.startsWith('own-')]).toEqual([title, 'risks', true])
    const table = read.tables.find(({ id }) => id === 'risk')
    const labels = new Map(table?.columns.map(column => [column.label.en, column]))
    expect(kinds.filter(({ kind }) => labels.get(kind)?.kind !== kind)).toEqual([])
    expect(labels.get('choice')).toMatchObject({ options: [{ label: text('Weather', 'Météo') }] })
    expect(labels.get('Who')?.id).toBe('owner')
    expect(table?.settings).toMatchObject({ bands, appetite: 6 })
  })
})
