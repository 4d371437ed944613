import { describe, expect, it } from 'vitest'
import { headingsIn, looksLikeHeadings } from '../../../../src/views/grid/clipboard/headings'
import { incoming } from '../../../../src/views/grid/clipboard/incoming'
import { mappingFor, pasteMapped, remapped, wantsMapping } from '../../../../src/views/grid/clipboard/mapping'
import { templates } from '../../../../templates'
import { workbookAt } from '../../workbook'
import { gridOn } from './grid'

const grid = () =>
  gridOn(
    workbookAt({ templates, rows: [{ template: 'risks', tables: { risk: [{ key: 'a', cells: {} }] } }] }),
    'risks',
    'risk'
  )
const read = (text: string) => incoming({ own: '', html: '', text })

describe('a row of headings', () => {
  const { columns } = grid().scene()

  it('names columns in either language, whole, without parentheses or by what stands in them', () => {
    expect(headingsIn(['Risk title *', 'CATÉGORIE', 'cause', 'Nothing of ours', 'Category:'], columns)).toEqual([
      'title',
      'category',
      'cause',
      null,
      null
    ])
  })

  it('is told from a row of data', () => {
    expect(looksLikeHeadings(['Intitulé du risque', 'Catégorie', 'Remarque à nous'], columns)).toBe(true)
    expect(looksLikeHeadings(['Category'], columns)).toBe(false)
    expect(looksLikeHeadings(['Data leave Canada', 'Financial', '4'], columns)).toBe(false)
    expect(looksLikeHeadings(['Owner', 'and', 'much', 'else', 'that', 'Category', 'x'], columns)).toBe(false)
  })
})

describe('a paste that is mapped', () => {
  const table = read('Category\tRisk title\tOther\r\nFinancial\tOne\tx\r\nNonsense\tTwo\ty\r\n')

  it('goes where its headings say, and leaves them out', () => {
    const on = grid()
    on.select({ top: 1, bottom: 1, left: 3, right: 3 })
    expect(wantsMapping(table, on.scene())).toBe(true)
    const mapping = mappingFor(on.acting, table.block, true)
    expect(mapping.into).toEqual(['category', 'title', null])
    pasteMapped(on.acting, table.block, mapping)
    const [category, title] = [on.at('category'), on.at('title')]
    expect(on.values().map(row => [row[title], row[category]])).toEqual([
      [null, null],
      ['One', 'financial'],
      ['Two', { unread: 'Nonsense' }]
    ])
    expect(on.said.at(-1)).toBe('4 cells pasted, 2 rows added, 1 needs a look.')
  })

  it('goes side by side without headings, and one column takes only one', () => {
    const on = grid()
    const title = on.at('title')
    on.select({ top: 0, bottom: 0, left: title, right: title })
    const mapping = mappingFor(on.acting, table.block, false)
    expect(mapping.into[0]).toBe('title')
    expect(remapped(mapping, 2, 'title').into).toEqual([null, mapping.into[1], 'title'])
  })

  it('is shown first when it is large, but never when it comes from here', () => {
    const on = grid()
    const large = read(`${'x\t'.repeat(20)}\n`.repeat(10))
    expect(wantsMapping(large, on.scene())).toBe(true)
    expect(wantsMapping(read('x\ty'), on.scene())).toBe(false)
    const head = { format: 1 as const, sheet: 'S', table: 't', columns: [] }
    expect(wantsMapping({ ...large, head }, on.scene())).toBe(false)
  })
})
