import { describe, expect, it } from 'vitest'
import { addable, sheetsLike } from '../../../src/app/dialogs/addable'
import type { Text } from '../../../src/model/template'
import { templates } from '../../../templates'
import { workbookAt } from '../workbook'

const { workbook } = workbookAt({ templates: templates.filter(({ id }) => id === 'risks') })
const english = ({ en }: Text) => en
const french = ({ fr }: Text) => fr
const titles = (sought: string, of = english) =>
  addable(workbook(), templates, sought, of).flatMap(group => group.templates.map(({ title }) => of(title)))

describe('the templates that a sheet can be added of', () => {
  it('stand by phase, every one in one of them', () => {
    const groups = addable(workbook(), templates, '', english)
    expect(groups.map(({ id }) => id)).toEqual(['explore', 'prepare', 'plan', 'sustain'])
    const listed = groups.flatMap(group => group.templates.map(({ id }) => id))
    expect(listed.toSorted()).toEqual(templates.map(({ id }) => id).toSorted())
  })

  it('are found by words of their title and purpose in any order, accents and case aside, in the language that is read', () => {
    expect(titles('REGISTER risk')).toEqual(['Risk register'])
    expect(titles('registre', french)).toContain('Registre des risques')
    expect(titles('evaluation etat', french)).toEqual(['Évaluation de l’état de préparation'])
    expect(titles('no such template')).toEqual([])
  })

  it('begin with those of a person’s own, under a heading of theirs', () => {
    const [risks] = templates.filter(({ id }) => id === 'risks')
    if (risks === undefined) throw new Error('there are no risks')
    const own = { ...risks, id: 'own-risks', title: { en: 'Our risks', fr: 'Nos risques' } }
    const with1 = workbookAt({ templates: [own] }).workbook()
    expect(addable(with1, templates, 'our risks', english)[0]).toEqual({ id: 'yours', templates: [own] })
    expect(sheetsLike(with1, own)).toHaveLength(1)
    expect(sheetsLike(with1, risks)).toHaveLength(0)
  })

  it('are marked as there by a sheet of a copy, as the copy is not by a sheet of its original', () => {
    const [risks] = templates.filter(({ id }) => id === 'risks')
    if (risks === undefined) throw new Error('there are no risks')
    const copy = { ...risks, id: 'own-risks', like: 'risks' }
    expect(sheetsLike(workbookAt({ templates: [copy] }).workbook(), risks)).toHaveLength(1)
    expect(sheetsLike(workbook(), copy)).toHaveLength(0)
  })
})
