import { describe, expect, it } from 'vitest'
import type { Patch, Value } from '../../../../src/model/change'
import * as engine from './engine'
import { type Copy, copies, picked, risks, sha256, sheet, stampOf, table } from './workbook'
import { committed, received } from './world'

function setting(copy: Copy, id: string, fields: Readonly<Record<string, Value>>, command?: string): Copy {
  const names = Object.keys(fields)
  const from = [names.map(field => engine.get(copy.state, { ...risks, id, field }))]
  return committed(engine, copy, [{ ...risks, ids: [id], fields: names, from, to: [Object.values(fields)] }], command)
}

function adding(copy: Copy, id: string, order: string): Copy {
  return committed(
    engine,
    copy,
    [{ ...risks, ids: [id], fields: ['@alive', '@order'], from: null, to: [[true, order]] }],
    'row.add'
  )
}

function fieldsOf(copy: Copy, id: string): Readonly<Record<string, Value>> {
  return engine.rowOf(copy.state, sheet, table, id)?.fields ?? {}
}

function codes(copy: Copy): readonly Value[] {
  return engine.rowsOf(copy.state, sheet, table).map(row => row.fields['code'] ?? null)
}

function undone(copy: Copy, way: 'undo' | 'redo' = 'undo') {
  const result = (way === 'undo' ? engine.undo : engine.redo)(copy.log, copy.state, copy.id, stampOf(copy.id))
  if (!result) throw new Error(`nothing to ${way}`)
  return { ...result, copy: { id: copy.id, log: engine.append(copy.log, result.set), state: result.state } }
}

const two = () => {
  const [ada, ben] = copies(engine, ['ada', 'ben'])
  if (!ada || !ben) throw new Error('two copies were asked for')
  return { ada, ben }
}

describe('committing', () => {
  it('lists what a colleague changed in the meantime, and takes the rest', () => {
    const { ada } = two()
    const seen: Patch = {
      ...risks,
      ids: ['0A', '0B'],
      fields: ['title', 'level'],
      from: null,
      to: [
        ['Fire', 3],
        ['Flood', 2]
      ]
    }
    const now = setting(ada, '0A', { level: 5 })
    const { set, state, conflicts } = engine.commit(now.state, { patches: [seen] }, stampOf('ada'))
    expect(conflicts).toEqual([{ at: { ...risks, id: '0A', field: 'level' }, from: null, to: 3, now: 5 }])
    expect(set?.patches).toEqual([
      { ...risks, ids: ['0A'], fields: ['title'], from: null, to: [['Fire']] },
      { ...risks, ids: ['0B'], fields: ['level', 'title'], from: null, to: [[2, 'Flood']] }
    ])
    expect(engine.rowOf(state, sheet, table, '0A')?.fields).toEqual({
      '@alive': true,
      '@order': 'a0',
      code: 'R-01',
      title: 'Fire',
      level: 5
    })
  })

  it('keeps a paste the rectangle that it was', () => {
    const { ada } = two()
    const ids = ['0A', '0B', '0C']
    const paste: Patch = {
      ...risks,
      ids,
      fields: ['title', 'story'],
      from: null,
      to: ids.map(id => [id, `about ${id}`])
    }
    const { set } = engine.commit(ada.state, { patches: [paste] }, stampOf('ada'))
    expect(set?.patches).toEqual([paste])
    expect(set?.patches[0]?.to).toBe(paste.to)
  })

  it('names its parent, its maker, its command and where it came from', () => {
    const { ada } = two()
    const paste: Patch = { ...risks, ids: ['0A'], fields: ['title'], from: null, to: [['x']] }
    const { set } = engine.commit(
      ada.state,
      { patches: [paste], source: { kind: 'import', name: 'old.csv' } },
      stampOf('ada', 'table.import')
    )
    expect({ ...set, id: '', patches: [] }).toEqual({
      id: '',
      parents: [ada.log.head],
      copy: 'ada',
      madeAt: '2026-11-22T10:00:00.000Z',
      author: { id: 'ada', name: 'Person ada' },
      command: 'table.import',
      source: { kind: 'import', name: 'old.csv' },
      patches: []
    })
  })

  it('shares every chunk that an edit does not touch', () => {
    const ids = Array.from({ length: 1000 }, (_, nth) => `9${String(nth).padStart(4, '0')}`)
    const rows: Patch = { ...risks, ids, fields: ['@alive'], from: null, to: ids.map(() => [true]) }
    const before = engine.apply(engine.emptyState, [rows])
    const after = engine.apply(before, [{ ...risks, ids: ['90300'], fields: ['title'], from: null, to: [['x']] }])
    const [old, now] = [engine.chunksOf(before, sheet, table), engine.chunksOf(after, sheet, table)]
    expect(now.map((chunk, nth) => chunk === old[nth])).toEqual([true, false, true, true])
    expect(now[1]?.filter((row, slot) => row !== old[1]?.[slot]).map(row => row?.id)).toEqual(['90300'])
  })
})

describe('a state that was kept', () => {
  it('goes on filling the chunk that was last', () => {
    const { ada } = two()
    const again = engine.stateFrom(ada.state.head, engine.partsOf(ada.state))
    const added = adding({ ...ada, state: again }, '1D', 'a3')
    expect(engine.chunksOf(added.state, sheet, table).map(chunk => chunk.map(row => row?.id))).toEqual([
      ['0A', '0B', '0C', '1D']
    ])
  })

  it('keeps the chunks that it was made from, so that what did not change is known', () => {
    const { ada } = two()
    const parts = engine.partsOf(ada.state)
    const again = engine.partsOf(engine.stateFrom(ada.state.head, parts))
    expect(again.every((part, nth) => part.chunks === parts[nth]?.chunks)).toBe(true)
  })
})

describe('codes', () => {
  it('counts the rows that were removed', () => {
    const { ada } = two()
    const without = setting(ada, '0C', { '@alive': null })
    expect(codes(adding(without, '1D', 'a3'))).toEqual(['R-01', 'R-02', 'R-04'])
    expect(engine.nextCode(without.state, 'R')).toBe('R-04')
    expect(engine.nextCode(without.state, 'S')).toBe('S-01')
  })

  it('stay given when the row that got one is taken back', () => {
    const { ada } = two()
    const { copy } = undone(adding(ada, '1D', 'a3'))
    expect(fieldsOf(copy, '1D')).toEqual({ code: 'R-04' })
    expect(codes(adding(copy, '1E', 'a4'))).toEqual(['R-01', 'R-02', 'R-03', 'R-05'])
    expect(fieldsOf(undone(copy, 'redo').copy, '1D')).toEqual({ '@alive': true, '@order': 'a3', code: 'R-04' })
  })

  it('go to the earlier of two rows that a merge brings together; the other takes the next, and is still found by the old one', () => {
    const { ada, ben } = two()
    const [mine, theirs] = [adding(ada, '1E', 'a3'), adding(ben, '1D', 'a4')]
    const merge = engine.merge(mine, theirs)
    if (merge.is !== 'both') throw new Error(merge.is)
    const merged = engine.settle(merge.plan, [], stampOf('ada', 'workbook.merge'))
    if ('undecided' in merged) throw new Error('undecided')
    const at = { ...risks, id: '1E', field: 'code' }
    expect(merged.recoded).toEqual([{ at, from: 'R-04', to: 'R-05' }])
    expect(codes({ id: 'ada', ...merged })).toEqual(['R-01', 'R-02', 'R-03', 'R-05', 'R-04'])
    expect(engine.rowsOfCode(merged.log, merged.state, 'R-04').map(({ id }) => id)).toEqual(['1D', '1E'])
  })

  it('begin with what a choice of the row decides, once it is made, and do not follow it later', () => {
    const columns = [{ id: 'code', kind: 'code', prefix: { by: 'type', map: { barrier: 'B', facilitator: 'F' } } }]
    const definition = { id: 'risks', tables: [{ id: table, columns }] }
    const { ada } = two()
    const changed = committed(engine, ada, [
      { kind: 'template', ids: ['barriers'], fields: ['@alive', 'definition'], from: null, to: [[true, definition]] },
      { kind: 'sheet', ids: ['S2'], fields: ['@alive', 'template'], from: null, to: [[true, 'barriers']] }
    ])
    const place = { kind: 'row', in: ['S2', table] } as const
    const set = (copy: Copy, field: string, from: Value, to: Value) =>
      committed(engine, copy, [{ ...place, ids: ['7A'], fields: [field], from: [[from]], to: [[to]] }])
    const code = (copy: Copy) => engine.get(copy.state, { ...place, id: '7A', field: 'code' })
    const added = set(changed, '@alive', null, true)
    expect(code(added)).toBeNull()
    const chosen = set(added, 'type', null, 'facilitator')
    expect(code(chosen)).toBe('F-01')
    expect(code(set(chosen, 'type', 'facilitator', 'barrier'))).toBe('F-01')
  })
})

describe('undo and redo', () => {
  it('leave a cell alone once someone else has changed it, and name it', () => {
    const { ada, ben } = two()
    const mine = setting(ada, '0A', { title: 'Fire', level: 3 }, 'cells.paste')
    const theirs = setting({ ...mine, id: ben.id }, '0A', { title: 'Flood' })
    const { set, skipped, copy } = undone({ ...theirs, id: 'ada' })
    expect(skipped).toEqual([{ ...risks, id: '0A', field: 'title' }])
    expect(set.undoes).toBe(mine.log.head)
    expect([fieldsOf(copy, '0A')['title'], fieldsOf(copy, '0A')['level']]).toEqual(['Flood', undefined])
  })

  it('write an empty set where everything is skipped, so that the next undo goes on', () => {
    const { ada } = two()
    const first = setting(ada, '0B', { title: 'Earlier' }, 'first')
    const second = setting(first, '0A', { title: 'Fire' }, 'second')
    const other = setting({ ...second, id: 'ben' }, '0A', { title: 'Flood' })
    const once = undone({ ...other, id: 'ada' })
    expect([once.set.patches, once.skipped.length]).toEqual([[], 1])
    const twice = undone(once.copy)
    expect(twice.set.undoes).toBe(first.log.head)
    expect(fieldsOf(twice.copy, '0B')['title']).toBeUndefined()
  })

  it('call a set by what was done in the first place, however often it was taken back and brought back', () => {
    const { ada } = two()
    const pasted = setting(ada, '0A', { title: 'Fire' }, 'cells.paste')
    const back = undone(pasted).copy
    const again = undone(back, 'redo').copy
    const labels = [
      [pasted, engine.undoable],
      [back, engine.redoable],
      [again, engine.undoable]
    ] as const
    for (const [copy, find] of labels) {
      const set = find(copy.log, 'ada')
      expect(set && engine.labelOf(copy.log, set)).toEqual({ command: 'cells.paste', rows: 1, cells: 1 })
    }
  })

  it('have nothing to take back in a workbook that was just made, or was only merged', () => {
    const { ada, ben } = two()
    expect(engine.undoable(ada.log, 'A')).toBeNull()
    const merged = received(engine, { ...ada, id: 'cy' }, setting(ben, '0A', { title: 'x' }), 'mine')
    expect(engine.undoable(merged.log, 'cy')).toBeNull()
  })
})

describe('merging', () => {
  it('asks about what both changed, with what it was before', () => {
    const { ada, ben } = two()
    const before = setting(ada, '0A', { title: 'Fire' })
    const start = { ...before, id: ben.id }
    const merge = engine.merge(
      setting(before, '0A', { title: 'Blaze' }),
      setting(start, '0A', { title: 'Flood', level: 2 })
    )
    if (merge.is !== 'both') throw new Error(merge.is)
    const at = (field: string) => ({ ...risks, id: '0A', field })
    expect(merge.plan.disputes).toEqual([{ at: at('title'), base: 'Fire', mine: 'Blaze', theirs: 'Flood' }])
    expect(merge.plan.taken).toEqual([{ at: at('level'), base: null, mine: null, theirs: 2 }])
  })

  it('offers both changes of a long text together, and applies nothing by itself', () => {
    const { ada } = two()
    const before = setting(ada, '0A', { story: 'Clients wait. Staff are tired.' })
    const mine = setting(before, '0A', { story: 'Clients wait weeks. Staff are tired.' })
    const theirs = setting({ ...before, id: 'ben' }, '0A', { story: 'Clients wait. Staff are leaving.' })
    const merge = engine.merge(mine, theirs)
    const disputes = merge.is === 'both' ? merge.plan.disputes : []
    expect(disputes.map(({ offer }) => offer)).toEqual(['Clients wait weeks. Staff are leaving.'])
  })

  it('is refused for workbooks that never were one', () => {
    const { ada } = two()
    const { set, state } = engine.commit(
      engine.emptyState,
      { patches: [{ kind: 'workbook', ids: ['X'], fields: ['title'], from: null, to: [['Other']] }] },
      stampOf('X')
    )
    if (!set) throw new Error('nothing was written')
    expect(engine.merge(ada, { log: engine.append(engine.emptyLog(), set), state })).toEqual({ is: 'unrelated' })
  })

  it('asks two people who settled one fork differently once more, until one takes the other’s file over', () => {
    const { ada, ben } = two()
    const [fire, flood] = [setting(ada, '0A', { title: 'Fire' }), setting(ben, '0A', { title: 'Flood' })]
    const hers = received(engine, fire, flood, 'mine')
    const his = received(engine, flood, fire, 'mine')
    expect([fieldsOf(hers, '0A')['title'], fieldsOf(his, '0A')['title']]).toEqual(['Fire', 'Flood'])
    const again = engine.merge(hers, his)
    expect(again.is === 'both' && again.plan.disputes).toEqual([
      { at: { ...risks, id: '0A', field: 'title' }, base: null, mine: 'Fire', theirs: 'Flood' }
    ])
    const settled = received(engine, hers, his, 'theirs')
    const taken = received(engine, his, settled, 'mine')
    expect([taken.log.head, fieldsOf(taken, '0A')['title']]).toEqual([settled.log.head, 'Flood'])
  })

  it('does not ask two people who settled one fork alike, and keeps what one of them did since', () => {
    const { ada, ben } = two()
    const [fire, flood] = [setting(ada, '0A', { title: 'Fire' }), setting(ben, '0A', { title: 'Flood' })]
    const hers = received(engine, fire, flood, 'mine')
    const his = setting(received(engine, flood, fire, 'theirs'), '0B', { level: 4 })
    const again = engine.merge(hers, his)
    expect(again.is === 'both' && again.plan.disputes).toEqual([])
    expect(fieldsOf(received(engine, hers, his, 'mine'), '0B')['level']).toBe(4)
  })
})

describe('the log', () => {
  it('says who gave a cell its value, through the merge that brought it', () => {
    const { ada, ben } = two()
    const theirs = setting(ben, '0A', { title: 'Flood' }, 'cells.set')
    const merged = received(engine, setting(ada, '0B', { level: 1 }), theirs, 'mine')
    const giver = engine.giverOf(merged.log, { ...risks, id: '0A', field: 'title' })
    expect([giver?.set.author.id, giver?.set.id, giver?.change.to]).toEqual(['ben', theirs.log.head, 'Flood'])
    expect(engine.giverOf(merged.log, { ...risks, id: '0C', field: 'title' })).toBeNull()
  })

  it('lists every change of a cell, latest first', () => {
    const { ada } = two()
    const last = ['Fire', 'Flood', 'Frost'].reduce((copy, title) => setting(copy, '0A', { title }), ada)
    const touches = [...engine.touchesOf(last.log, { ...risks, id: '0A', field: 'title' })]
    expect(touches.map(({ change }) => [change.from, change.to])).toEqual([
      ['Flood', 'Frost'],
      ['Fire', 'Flood'],
      [null, 'Fire']
    ])
  })

  it('refuses sets with two heads, and sets whose parent is missing unless it is a tail', () => {
    const { ada, ben } = two()
    const [mine, theirs] = [setting(ada, '0A', { level: 1 }), setting(ben, '0A', { level: 2 })]
    const [founding, one] = mine.log.sets
    const other = theirs.log.sets[1]
    if (!founding || !one || !other) throw new Error('three sets were expected')
    expect(engine.logOf([founding, one, other])).toEqual({ problem: { is: 'heads', heads: [one.id, other.id] } })
    expect(engine.logOf([one])).toEqual({ problem: { is: 'missing', set: one.id, parent: founding.id } })
    expect(engine.logOf([one], 'tail')).toMatchObject({ head: one.id, length: 1 })
    expect(engine.verify({ sets: [founding, one, other] }, sha256)).toEqual([
      { is: 'heads', heads: [one.id, other.id] }
    ])
  })

  it('takes no set that was made on anything but its head', () => {
    const { ada, ben } = two()
    const [mine, theirs] = [setting(ada, '0A', { level: 1 }), setting(ben, '0A', { level: 2 })]
    expect(() => engine.append(mine.log, picked(theirs.log.sets, 1))).toThrow(RangeError)
  })

  it('finds a patch that is no rectangle, or names a field that no record can have', () => {
    const { ada } = two()
    const patches: readonly Patch[] = [
      { ...risks, ids: ['0A'], fields: ['title'], from: null, to: [['x', 'y']] },
      { ...risks, ids: ['0A'], fields: ['__proto__'], from: null, to: [['x']] },
      { ...risks, ids: ['0A', '0A'], fields: ['title'], from: null, to: [['x'], ['y']] },
      { kind: 'row', ids: ['0A'], fields: ['title'], from: null, to: [['x']] }
    ]
    for (const patch of patches) {
      const { set } = engine.written(engine.emptyState, [patch], stampOf('ada'))
      expect(engine.verify({ sets: [set] }, sha256)).toEqual([{ is: 'malformed', set: set.id }])
    }
    expect(engine.verify(ada.log, sha256)).toEqual([])
  })

  it('gives what changed since a mark, whatever happened in between', () => {
    const { ada } = two()
    const marked = setting(ada, '0A', { title: 'Fire' })
    const later = setting(setting(setting(marked, '0A', { title: 'Flood' }), '0B', { level: 2 }), '0B', { level: null })
    expect([...engine.changes(engine.diff(later.log, marked.log.head, later.log.head))]).toEqual([
      { at: { ...risks, id: '0A', field: 'title' }, from: 'Fire', to: 'Flood' }
    ])
  })
})
