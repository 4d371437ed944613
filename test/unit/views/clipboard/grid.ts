import { layoutTable } from '../../../../src/layout/table'
import type { Language } from '../../../../src/model/template'
import { columnOf, sheetOf, sheetsOf, tableOf } from '../../../../src/model/workbook'
import { worldOf } from '../../../../src/views/cells/world'
import type { Desk } from '../../../../src/views/desk'
import type { Acting } from '../../../../src/views/grid/edits'
import type { Scene } from '../../../../src/views/grid/scene'
import type { Range } from '../../../../src/views/grid/selection/selection'
import { createGrid } from '../../../../src/views/grid/state'
import type { workbookAt } from '../../workbook'

interface Ways {
  readonly language?: Language
  readonly dateOrder?: Desk['dateOrder']
  /** The column that the rows are grouped by. */
  readonly group?: string
}

/** The grid of a table without a page: what an act would find, and what it said. */
export function gridOn(book: ReturnType<typeof workbookAt>, template: string, table: string, ways: Ways = {}) {
  const { language = 'en', dateOrder = 'ymd' } = ways
  const said: string[] = []
  const sheet = sheetsOf(book.workbook()).find(one => one.template.id === template)?.id ?? ''
  const place = { sheet, table }
  const desk = (): Desk => ({
    workbook: book.workbook(),
    log: book.log(),
    history: async () => true,
    language,
    author: book.context.author.id,
    now: () => '2026-11-22T12:00:00.000Z',
    today: book.context.today,
    dateOrder,
    currency: 'CAD',
    density: 'normal',
    tabLeaves: false,
    run: (command, args) => {
      const outcome = book.run(command, args)
      if ('refused' in outcome) {
        said.push(outcome.refused)
        return null
      }
      return { made: outcome.made ?? [] }
    },
    undo: () => undefined,
    redo: () => undefined,
    announce: words => said.push(words),
    tell: words => said.push(words),
    go: () => undefined,
    draft: () => undefined
  })
  const scene = (): Scene => {
    const now = desk()
    const { workbook } = now
    const definition = tableOf(sheetOf(workbook, sheet).template, table)
    const ask = { ...place, language, today: now.today, currency: now.currency, withPrivate: true }
    const layout = layoutTable(workbook, ask)
    const { rows, columns } = layout
    const canAdd = definition.shape === 'rows'
    return {
      desk: now,
      place,
      table: definition,
      layout,
      world: worldOf(now, place),
      rows,
      headings: [],
      grouped: columnOf(definition, ways.group ?? '') ?? null,
      passing: rows.length,
      columns,
      canAdd,
      page: { rows: 20, columns: 8 }
    }
  }
  const store = createGrid(0)
  const acting: Acting = { scene, store }
  return {
    acting,
    scene,
    said,
    store,
    select: ({ top, left, bottom, right }: Range) => {
      const corner = { row: top, column: left }
      store.setState({ selection: { active: corner, anchor: corner, focus: { row: bottom, column: right } } })
    },
    /** What the rows hold, in the columns as they stand. */
    values: () => {
      const { rows, columns, layout } = scene()
      return rows.map(row => columns.map(laid => layout.cell(row, laid).value))
    },
    /** Where a column stands, by its id. */
    at: (id: string) => scene().columns.findIndex(column => column.id === id)
  }
}
