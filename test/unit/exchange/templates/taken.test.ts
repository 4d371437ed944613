import { describe, expect, it } from 'vitest'
import { asTaken } from '../../../../src/exchange/templates/taken'
import type { Template } from '../../../../src/model/template'
import { templates } from '../../../../templates'

const risks = templates.find(({ id }) => id === 'risks') as Template
const changed: Template = { ...risks, title: { en: 'Our risks', fr: 'Nos risques' } }
const own: Template = { ...changed, id: 'own-1', like: 'risks' }
/** Another id for other content, the same for the same. */
const keyed = (content: string): string => `K${content.length}`

describe('a template that comes in a file', () => {
  it('is the toolkit’s own where it is that very template', () => {
    expect(asTaken(risks, templates, keyed)).toBe(risks)
  })

  it('does not pass for the toolkit’s own where it is another', () => {
    const taken = asTaken(changed, templates, keyed)
    expect(taken.id).toMatch(/^own-k\d+$/)
    expect(taken).toEqual({ ...changed, id: taken.id, like: 'risks' })
    expect(asTaken(changed, templates, keyed)).toEqual(taken)
  })

  it('keeps the id of a person’s own that nobody here knows, or knows just so', () => {
    expect(asTaken(own, templates, keyed)).toBe(own)
    expect(asTaken(own, [...templates, own], keyed)).toBe(own)
  })

  it('stands beside a person’s own that has become another here', () => {
    const here = { ...own, title: { en: 'Theirs', fr: 'Les leurs' } }
    const taken = asTaken(own, [...templates, here], keyed)
    expect(taken.id).not.toBe(own.id)
    expect(taken.like).toBe('risks')
  })

  it('is a person’s own when it was written by hand under any other id', () => {
    const taken = asTaken({ ...changed, id: 'pets' }, templates, keyed)
    expect(taken.id).toMatch(/^own-/)
    expect(taken.like).toBe('pets')
  })
})
