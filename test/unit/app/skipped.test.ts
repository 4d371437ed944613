import { describe, expect, it } from 'vitest'
import { placeWords } from '../../../src/app/skipped'
import { addColumn, renameColumn, saveView } from '../../../src/commands'
import { plainLook } from '../../../src/model/look'
import { changesId, columnRecords } from '../../../src/model/own'
import { sheetsOf } from '../../../src/model/workbook'
import { say } from '../../../src/text'
import { templates } from '../../../templates'
import { workbookAt } from '../workbook'

const region = { en: 'Region', fr: 'Région' }

function begun() {
  const book = workbookAt({ templates: templates.filter(({ id }) => id === 'risks') })
  const at = { sheet: sheetsOf(book.workbook())[0]?.id ?? '', table: 'risk' }
  const help = { en: '', fr: '' }
  const options = [{ en: 'North', fr: 'Nord' }]
  const made = book.run(addColumn, { ...at, label: region, help, kind: { kind: 'choice' }, after: 'title', options })
  const column = ('made' in made && made.made?.[0]) || ''
  const saved = book.run(saveView, { ...at, name: 'Mine', base: 'all', look: plainLook })
  const view = ('made' in saved && saved.made?.[0]) || ''
  const words = (kind: 'column' | 'view' | 'sheet', id: string, field: string, language: 'en' | 'fr' = 'en') =>
    placeWords(book.workbook(), { kind, id, field }, language, (key, values) => say(language, key, values))
  return { book, at, column, view, words }
}

describe('what undo left alone is named', () => {
  it('by the part of a column of a person’s own, in both languages', () => {
    const { book, column, words } = begun()
    const fields = columnRecords(book.workbook().state).flatMap(({ fields: all }) => Object.keys(all))
    const option = fields.find(name => name.startsWith('option-')) ?? ''
    expect(words('column', column, 'label')).toBe('the name of the column “Region”')
    expect(words('column', column, 'kind', 'fr')).toBe('le type de la colonne «\u00a0Région\u00a0»')
    expect(words('column', column, 'after')).toBe('the place of the column “Region”')
    expect(words('column', column, 'default')).toBe('the default of the column “Region”')
    expect(words('column', column, option, 'fr')).toBe(
      'l’élément «\u00a0Nord\u00a0» de la colonne «\u00a0Région\u00a0»'
    )
    expect(words('column', column, '@alive')).toBe('the column “Region” itself')
  })

  it('by the name that a template’s column has now', () => {
    const { book, at, words } = begun()
    book.run(renameColumn, { ...at, column: 'title', label: { en: 'Headline', fr: 'Titre' } })
    expect(words('column', changesId('risks', 'risk', 'title'), 'label')).toBe('the name of the column “Headline”')
  })

  it('by the part of a view, and plainly where it is something else', () => {
    const { view, at, words } = begun()
    expect(words('view', view, 'sort')).toBe('the sort of the view “Mine”')
    expect(words('view', view, 'filters', 'fr')).toBe('les filtres de la vue «\u00a0Mine\u00a0»')
    expect(words('sheet', at.sheet, 'title')).toBe('a sheet')
  })

  it('by words for every field that such records have', () => {
    const { column, view, words } = begun()
    const named = ['sort', 'order', 'hidden', 'widths', 'frozen', 'wrap', 'filters', 'group', 'foot', 'name']
    const other = words('view', view, '@alive')
    for (const field of named) expect(words('view', view, field)).not.toBe(other)
    const whole = words('column', column, '@alive')
    for (const field of ['label', 'help', 'kind', 'after', '@order', 'required', 'private', 'default'])
      expect(words('column', column, field)).not.toBe(whole)
  })
})
