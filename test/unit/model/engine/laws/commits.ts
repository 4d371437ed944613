import fc from 'fast-check'
import { expect } from 'vitest'
import type { Change, Patch, Value } from '../../../../../src/model/change'
import { equal, nameOf, textOf } from '../naive'
import { act, value } from '../acts'
import { type Law, law } from '../law'
import { type Engine, copies, picked, risks, sheet, stampOf, table } from '../workbook'
import { committed, done, flat, history, play } from '../world'
import { changesByName, plainDifference } from './patches'

const seen = fc.array(
  fc.record({
    row: fc.constantFrom('0A', '0B', '0C'),
    field: fc.constantFrom('title', 'level', 'story', 'code'),
    from: value,
    to: value,
    honest: fc.boolean()
  }),
  { minLength: 1, maxLength: 6 }
)

function patchOf({ at, from, to }: Change): Patch {
  return { kind: at.kind, in: at.in, ids: [at.id], fields: [at.field], from: [[from]], to: [[to]] }
}

function newCode(codes: readonly Value[]): string {
  const numbers = codes.map(code => Number(textOf(code).slice(2)))
  return `R-${String(Math.max(0, ...numbers) + 1).padStart(2, '0')}`
}

function codesIn(engine: Engine, state: Parameters<Engine['apply']>[0]): ReadonlyMap<string, Value> {
  const rows = engine.chunksOf(state, sheet, table).flat()
  return new Map(
    rows.flatMap(row => (row && row.fields['code'] !== undefined ? [[row.id, row.fields['code']] as const] : []))
  )
}

export const commitLaws: readonly Law[] = [
  law(
    'a proposal is taken cell by cell: done already, as it was seen, or a conflict',
    fc.tuple(history(1), seen),
    (engine, [steps, all]) => {
      const { state } = picked(play(engine, ['A'], steps), 0)
      const changes = new Map<string, Change>()
      for (const { row, field, from, to, honest } of all) {
        const at = { ...risks, id: row, field }
        changes.set(nameOf(at), { at, from: honest ? engine.get(state, at) : from, to: field === 'code' ? 'R-77' : to })
      }
      const {
        set,
        state: after,
        conflicts
      } = engine.commit(state, { patches: [...changes.values()].map(patchOf) }, stampOf('A'))
      const now = (each: Change) => engine.get(state, each.at)
      const asked = [...changes.values()].filter(each => !equal(each.from, each.to))
      const isGivenCode = (each: Change) => each.at.field === 'code' && now(each) !== null
      const open = asked.filter(each => !equal(now(each), each.to) && !isGivenCode(each))
      const taken = open.filter(each => equal(now(each), each.from))
      const names = (list: readonly Change[]) => list.map(each => nameOf(each.at)).sort()
      expect(names(conflicts)).toEqual(names(open.filter(each => !taken.includes(each))))
      const got = set ? changesByName(engine, set.patches).filter(([name]) => changes.has(name)) : []
      expect(got.map(([name, , to]) => [name, to])).toEqual(taken.map(each => [nameOf(each.at), each.to]).sort(byName))
      expect(set === null).toBe(taken.length === 0)
      expect(set ? set.id : state.head).toBe(after.head)
    }
  ),

  law('a commit that changes nothing writes nothing', fc.tuple(history(2), value), (engine, [steps, each]) => {
    const { state } = picked(play(engine, ['A', 'B'], steps), 0)
    const at = { ...risks, id: '0A', field: 'title' }
    const now = engine.get(state, at)
    for (const from of [now, each]) {
      const result = engine.commit(state, { patches: [patchOf({ at, from, to: now })] }, stampOf('A'))
      expect(result).toEqual({ set: null, state, conflicts: [] })
      expect(result.state).toBe(state)
    }
  }),

  law(
    'a reaction is asked once, with the state before, and its patches stand in the same set',
    fc.tuple(history(1), value, value),
    (engine, [steps, typed, further]) => {
      const { state } = picked(play(engine, ['A'], steps), 0)
      const at = (field: string) => ({ ...risks, id: '0A', field })
      let asked = 0
      const reaction = (before: typeof state, patches: readonly Patch[]) => {
        asked += 1
        expect(before).toBe(state)
        expect(changesByName(engine, patches).map(([name]) => name)).toContain(nameOf(at('title')))
        return [
          patchOf({ at: at('level'), from: 'not read', to: further }),
          patchOf({ at: at('title'), from: 'not read', to: 'said' })
        ]
      }
      const result = engine.commit(
        state,
        { patches: [patchOf({ at: at('title'), from: engine.get(state, at('title')), to: typed })] },
        stampOf('A'),
        [reaction]
      )
      expect(asked).toBe(equal(engine.get(state, at('title')), typed) ? 0 : 1)
      if (asked === 0) return
      expect([engine.get(result.state, at('level')), engine.get(result.state, at('title'))]).toEqual([further, 'said'])
      const changed = result.set ? changesByName(engine, result.set.patches) : []
      expect(changed.filter(([name]) => !name.includes('"code"'))).toEqual(
        plainDifference(flat(state), flat(result.state)).filter(([name]) => !name.includes('"code"'))
      )
    }
  ),

  law(
    'a code is the highest in the workbook plus one, given once and never taken back',
    fc.array(act, { maxLength: 20 }),
    (engine, acts) => {
      let copy = picked(copies(engine, ['A']), 0)
      expect([...codesIn(engine, copy.state).values()]).toEqual(['R-01', 'R-02', 'R-03'])
      acts.forEach((each, nth) => {
        const before = codesIn(engine, copy.state)
        copy = done(engine, copy, each, nth)
        const after = codesIn(engine, copy.state)
        for (const [id, code] of before) expect(after.get(id)).toBe(code)
        for (const [id, code] of after) if (!before.has(id)) expect(code).toBe(newCode([...before.values()]))
        for (const row of engine.rowsOf(copy.state, sheet, table)) expect(after.has(row.id)).toBe(true)
      })
    }
  ),

  law('no two rows have one code, whoever merged with whom', history(3), (engine, steps) => {
    for (const { state } of play(engine, ['A', 'B', 'C'], steps)) {
      const codes = [...codesIn(engine, state).values()]
      expect(new Set(codes).size).toBe(codes.length)
    }
  }),

  law(
    'an imported code is kept unless another row has it already',
    fc.tuple(
      history(1),
      fc.array(fc.constantFrom('R-01', 'R-04', 'R-40', 'Old 7', null), { minLength: 1, maxLength: 5 })
    ),
    (engine, [steps, brought]) => {
      const copy = picked(play(engine, ['A'], steps), 0)
      const held = new Set(codesIn(engine, copy.state).values())
      const ids = brought.map((_, nth) => `2${nth}`)
      const to = brought.map((code, nth) => [true, `b0${nth}`, code])
      const patch: Patch = { ...risks, ids, fields: ['@alive', '@order', 'code'], from: null, to }
      const codes = codesIn(engine, committed(engine, copy, [patch]).state)
      expect(new Set(codes.values()).size).toBe(codes.size)
      brought.forEach((code, nth) => {
        if (code !== null && !held.has(code)) expect(codes.get(`2${nth}`)).toBe(code)
        else expect(codes.get(`2${nth}`)).toMatch(/^R-\d\d$/)
        held.add(code)
      })
    }
  ),

  law('a code that was taken from a row by a merge still finds it', history(3), (engine, steps) => {
    for (const { log, state } of play(engine, ['A', 'B', 'C'], steps)) {
      for (const { patches } of log.sets)
        for (const { at, to } of engine.changes(patches)) {
          if (at.field !== 'code' || to === null) continue
          expect(engine.rowsOfCode(log, state, textOf(to)).map(({ id }) => id)).toContain(at.id)
        }
    }
  }),

  law('no proposal takes a code away', fc.tuple(history(1), value), (engine, [steps, to]) => {
    const copy = picked(play(engine, ['A'], steps), 0)
    const at = { ...risks, id: '0A', field: 'code' }
    const patches = [patchOf({ at, from: engine.get(copy.state, at), to })]
    expect(engine.get(committed(engine, copy, patches).state, at)).toBe('R-01')
  })
]

function byName(a: readonly unknown[], b: readonly unknown[]): number {
  return String(a[0]) < String(b[0]) ? -1 : 1
}
