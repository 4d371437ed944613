import { describe, expect, it } from 'vitest'
import { createStore } from 'zustand/vanilla'
import { addRows, commands, setCells } from '../../../src/commands'
import { type AppState, beginning } from '../../../src/app/app-state'
import type { Session } from '../../../src/app/session'
import { takeBack, takeBackLabel } from '../../../src/app/undoing'
import type { StartInfo } from '../../../src/bridge'
import type { Language } from '../../../src/model/template'
import { sheetsOf } from '../../../src/model/workbook'
import type { OpenWorkbook } from '../../../src/store'
import { say } from '../../../src/text'
import { actWords } from '../../../src/text/act-words'
import { createToasts } from '../../../src/ui/toasts'
import { templates } from '../../../templates'
import { workbookAt } from '../workbook'

function sessionIn(language: Language, opened: Partial<OpenWorkbook> = {}): Session {
  const start = { preferences: { language, copy: 'COPY', author: null }, workbooks: [], recent: [] }
  const app = createStore<AppState>(() => ({
    ...beginning(start as unknown as StartInfo, '2026-11-22', 1280),
    opened: opened as OpenWorkbook
  }))
  return { app, toasts: createToasts() } as unknown as Session
}

describe('undo and redo say what they would do', () => {
  const label = (language: Language, command: string, rows: number, cells: number) =>
    takeBackLabel(sessionIn(language), 'undo', { command, rows, cells })

  it('with a count of cells or of rows', () => {
    expect(label('en', 'cells.paste', 4, 12)).toBe('Undo paste of 12 cells')
    expect(label('en', 'cells.set', 1, 1)).toBe('Undo edit')
    expect(label('en', 'row.remove', 3, 0)).toBe('Undo deleting 3 rows')
    expect(label('fr', 'cells.paste', 4, 12)).toBe('Annuler le collage de 12 cellules')
    expect(label('fr', 'row.add', 1, 2)).toBe('Annuler l’ajout d’une ligne')
  })

  it('in words of their own for every command there is', () => {
    const nameless = commands.filter(
      ({ name }) => actWords((key, values) => say('en', key, values), name, { rows: 1, cells: 1 }) === null
    )
    expect(nameless.map(({ name }) => name)).toEqual([])
  })

  it('by its name where a command has no such words, and plainly where there is nothing to do', () => {
    expect(label('en', 'future.act', 1, 1)).toBe('Undo: future.act')
    expect(takeBackLabel(sessionIn('fr'), 'redo', null)).toBe('Rétablir')
  })
})

describe('undo', () => {
  it('names the cells that it left alone, and who has changed them since', () => {
    const book = workbookAt({ templates: templates.filter(({ id }) => id === 'risks') })
    const sheet = sheetsOf(book.workbook())[0]?.id ?? ''
    const at = { sheet, table: 'risk' }
    const made = book.run(addRows, { ...at, cells: [{ title: 'Outage' }] })
    const row = ('made' in made && made.made?.[0]) || ''
    book.run(setCells, { ...at, rows: [row], columns: ['event'], values: [['The line is down']] })
    const set = book.log().sets.at(-1)
    const address = { kind: 'row', in: [sheet, 'risk'], id: row, field: 'event' } as const
    const session = sessionIn('en', {
      state: () => book.workbook().state,
      log: book.log,
      undoName: () => ({ command: 'cells.set', rows: 1, cells: 1 }),
      undo: () => (set === undefined ? null : { set: { ...set, patches: [] }, skipped: [address] })
    })
    takeBack(session, 'undo')
    expect(session.toasts.getState().said).toBe('Undone: edit.')
    expect(session.toasts.getState().shown.map(({ words }) => words)).toEqual([
      'Left as it is, because it has changed since: There is a risk that… (event) of “Outage” (by Ada Example).'
    ])
  })
})
