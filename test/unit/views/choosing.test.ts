import { describe, expect, it } from 'vitest'
import { exactly, mostShown, offered, toggled, withoutLast } from '../../../src/views/cells/choosing'
import { type Editing, typed, valueOf } from '../../../src/views/cells/edit'
import { afterTyping, type Listing } from '../../../src/views/cells/listing'

const item = (label: string, more = {}) => ({ id: label, value: label, label, ...more })
const labels = (list: readonly { readonly label: string }[]) => list.map(({ label }) => label)

describe('a list that is typed into', () => {
  const items = [item('Équité et accès'), item('Clinical safety'), item('Accès à distance')]

  it('finds words without their accents, those that begin so first', () => {
    expect(labels(offered(items, 'acces').items)).toEqual(['Accès à distance', 'Équité et accès'])
    expect(labels(offered(items, 'equite').items)).toEqual(['Équité et accès'])
  })

  it('offers the suggestion first while nothing is typed', () => {
    expect(labels(offered([item('a'), item('b', { isSuggested: true })], '').items)).toEqual(['b', 'a'])
  })

  it('finds a rating by its number', () => {
    const scale = [
      { id: '1', value: 1, label: '1 – Rare' },
      { id: '4', value: 4, label: '4 – Likely' }
    ]
    expect(offered(scale, '4').items[0]?.value).toBe(4)
    expect(exactly(scale, '4')?.label).toBe('4 – Likely')
  })

  it('draws no more than fit, and counts the rest', () => {
    const many = Array.from({ length: 500 }, (_, at) => item(`Person ${at}`))
    expect(offered(many, 'person').items).toHaveLength(mostShown)
    expect(offered(many, 'person').more).toBe(500 - mostShown)
  })
})

describe('a cell of several', () => {
  it('puts entries in and takes them out, and is blank without any', () => {
    expect(toggled(null, 'a')).toEqual(['a'])
    expect(toggled(['a', 'b'], 'a')).toEqual(['b'])
    expect(toggled(['a'], 'a')).toBeNull()
    expect(withoutLast(['a', 'b'])).toEqual(['a'])
    expect(withoutLast(['a'])).toBeNull()
  })
})

describe('an editing', () => {
  const column = { id: 'c', kind: 'text', label: { en: '', fr: '' }, help: { en: '', fr: '' } } as const
  const world = { read: (_: unknown, text: string) => `read ${text}` }

  it('begins in Enter mode with the first character, and stays in Edit mode where it began so', () => {
    expect(typed(null, 'x')).toEqual({ mode: 'enter', text: 'x' })
    expect(typed({ mode: 'edit', text: 'a' }, 'ab')).toEqual({ mode: 'edit', text: 'ab' })
  })

  it('drops what a list had given once typing goes on', () => {
    expect(typed({ mode: 'enter', text: 'h', value: 'high' }, 'hx')).toEqual({ mode: 'enter', text: 'hx' })
  })

  it('writes what was chosen, an emptied cell included, and else reads what was typed', () => {
    expect(valueOf({ mode: 'edit', text: 'x', value: null }, column, world)).toBeNull()
    expect(valueOf({ mode: 'edit', text: 'x' }, column, world)).toBe('read x')
  })
})

describe('a cell of several that is typed into', () => {
  const column = { id: 'c', kind: 'refs', label: { en: '', fr: '' }, help: { en: '', fr: '' }, to: [] } as const
  const world = {
    items: () => [item('Priya Nair'), item('Glen Fournier')],
    read: (_: unknown, text: string) => ({ unread: text }),
    showing: { language: 'en', currency: 'CAD', nameOf: (id: string) => id }
  }
  const listing = (editing: Editing | null, value: readonly string[] | null) =>
    ({ column, row: null, value, editing, world, frame: 'cell', many: true }) as unknown as Listing

  it('keeps what it holds, and adds what the typing means', () => {
    const open = { mode: 'edit', text: '', value: ['Glen Fournier'], held: ['Glen Fournier'] } as const
    expect(afterTyping(listing(open, ['Glen Fournier']), 'pri')).toMatchObject({
      held: ['Glen Fournier'],
      value: ['Glen Fournier', 'Priya Nair']
    })
  })

  it('loses no word that matches nothing', () => {
    const open = { mode: 'edit', text: '', value: ['Glen Fournier'], held: ['Glen Fournier'] } as const
    expect(afterTyping(listing(open, ['Glen Fournier']), 'Somebody').value).toEqual({
      unread: 'Glen Fournier; Somebody'
    })
  })

  it('is replaced where typing begins it', () => {
    expect(afterTyping(listing(null, ['Glen Fournier']), 'pri')).toMatchObject({ mode: 'enter', value: ['Priya Nair'] })
  })
})
