import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createStore } from 'zustand/vanilla'
import { type AppState, beginning } from '../../../src/app/app-state'
import { followAhead, isPutOff, newerInSight, putOff } from '../../../src/app/newer'
import type { Session } from '../../../src/app/session'
import type { StartInfo } from '../../../src/bridge'
import type { Language, Template } from '../../../src/model/template'
import { sheetsOf } from '../../../src/model/workbook'
import type { OpenWorkbook } from '../../../src/store'
import { createToasts } from '../../../src/ui/toasts'
import { templates } from '../../../templates'
import { workbookAt } from '../workbook'

beforeEach(() => {
  const kept = new Map<string, string>()
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value)
  })
})
afterEach(() => vi.unstubAllGlobals())

/** Risks and barriers as an edition to come has them, the charter as this one has. */
const later = templates
  .filter(({ id }) => ['risks', 'barriers', 'charter'].includes(id))
  .map(one => (one.id === 'charter' ? one : { ...one, version: one.version + 1 }))

function sessionIn(language: Language, held: readonly Template[], id = 'BOOK') {
  const desk = workbookAt({ templates: held })
  const start = { preferences: { language, copy: 'COPY', author: null }, workbooks: [], recent: [] }
  const app = createStore<AppState>(() => beginning(start as unknown as StartInfo, '2026-11-22', 1280))
  const toasts = createToasts()
  const opened = { id, state: () => desk.workbook().state } as unknown as OpenWorkbook
  const session = { app, toasts } as unknown as Session
  const told = () => toasts.getState().shown.map(({ words }) => words)
  return { session, app, desk, told, opened, toolkit: { templates, samples: [] } }
}

describe('a workbook with sheets of a newer edition', () => {
  it('is told of by their names once it is open and the toolkit is read, whichever comes first', () => {
    const { session, app, opened, toolkit, told } = sessionIn('en', later)
    followAhead(session)
    app.setState({ opened })
    expect(told()).toEqual([])
    app.setState({ toolkit })
    const [words = ''] = told()
    expect(words).toMatch(/^From a newer Groundwork: .+ and .+\. It works here as it stands/)
    expect(words).toContain('Risk register')
    expect(words).not.toContain('charter')
  })

  it('is told of in French', () => {
    const { session, app, opened, toolkit, told } = sessionIn('fr', later)
    followAhead(session)
    app.setState({ toolkit })
    app.setState({ opened })
    expect(told().join()).toMatch(/^Provient d’une version plus récente de Groundwork\u00a0: .+ et .+/)
  })

  it('is told of once, and once more when more of its sheets are newer', () => {
    const { session, app, opened, toolkit, told } = sessionIn('en', later)
    followAhead(session)
    app.setState({ toolkit, opened })
    expect(told()).toHaveLength(1)
    const again = sessionIn('en', later)
    followAhead(again.session)
    again.app.setState({ toolkit, opened: again.opened })
    expect(again.told()).toEqual([])
    const further = sessionIn(
      'en',
      later.map(one => ({ ...one, version: one.version + 1 }))
    )
    followAhead(further.session)
    further.app.setState({ toolkit, opened: further.opened })
    expect(further.told()).toHaveLength(1)
  })

  it('is not told of where every sheet is of this edition or an earlier one', () => {
    const { session, app, opened, toolkit, told } = sessionIn(
      'en',
      templates.filter(({ id }) => id === 'risks').map(one => ({ ...one, version: one.version - 1 }))
    )
    followAhead(session)
    app.setState({ toolkit, opened })
    expect(told()).toEqual([])
  })

  it('has no newer version to offer for them, but for a sheet of an earlier one', () => {
    const ahead = sessionIn('en', later)
    const inSight = ({ app, desk, opened, toolkit }: typeof ahead, id: string) => {
      const sheet = sheetsOf(desk.workbook()).find(one => one.template.id === id)?.id ?? ''
      app.setState({ opened, toolkit, place: { sheet, table: 'risk' } })
      return newerInSight(app.getState())?.id ?? null
    }
    expect(inSight(ahead, 'risks')).toBeNull()
    const behind = templates.filter(({ id }) => id === 'risks').map(one => ({ ...one, version: one.version - 1 }))
    expect(inSight(sessionIn('en', behind), 'risks')).toBe('risks')
  })
})

describe('a newer version that was put off', () => {
  it('is put off for its workbook and for that version alone', () => {
    const [risks] = templates.filter(({ id }) => id === 'risks')
    if (risks === undefined) throw new Error('there are no risks')
    putOff('BOOK', risks)
    expect(isPutOff('BOOK', risks)).toBe(true)
    expect(isPutOff('OTHER', risks)).toBe(false)
    expect(isPutOff('BOOK', { ...risks, version: risks.version + 1 })).toBe(false)
  })
})
