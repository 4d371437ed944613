import fc from 'fast-check'
import { expect } from 'vitest'
import { covered, equal, flatAfter, nameOf, naiveGround, naiveThreeWay, textOf } from '../naive'
import { type Act, act, value } from '../acts'
import { type Law, law } from '../law'
import { type Copy, type Engine, cells, copies, picked, risks, stampOf, table, sheet } from '../workbook'
import { decided, done, flat, history, play, policy, received, setsById, sorted } from '../world'

const three = ['A', 'B', 'C']
const acts = fc.array(act, { maxLength: 5 })

function worked(engine: Engine, copy: Copy, list: readonly Act[]): Copy {
  return list.reduce((each, one, nth) => done(engine, each, one, nth), copy)
}

function planOf(engine: Engine, mine: Copy, theirs: Copy) {
  const merge = engine.merge(mine, theirs)
  return merge.is === 'both' ? merge.plan : null
}

function withoutCodes(copy: Copy) {
  return sorted(flat(copy.state)).filter(([name]) => !name.endsWith('"code"]'))
}

export const mergeLaws: readonly Law[] = [
  law(
    'a merge takes and disputes what the plain three-way takes and disputes, crosswise merges included',
    history(3, 24),
    (engine, steps) => {
      const world = play(engine, three, steps)
      for (const mine of world)
        for (const theirs of world) {
          const plan = planOf(engine, mine, theirs)
          if (plan === null) continue
          const sets = setsById(mine.log, theirs.log)
          const sides = [mine, theirs].map(({ log }) => covered(sets, String(log.head)))
          const ground = naiveGround(sets, picked(sides, 0), picked(sides, 1))
          const plain = naiveThreeWay(ground, flat(mine.state), flat(theirs.state))
          expect(plan.disputes.map(({ at }) => nameOf(at)).sort()).toEqual([...plain.contested].sort())
          const taken = engine.patchesOf(plan.taken.map(({ at, mine: from, theirs: to }) => ({ at, from, to })))
          expect(sorted(flatAfter(flat(mine.state), taken))).toEqual(sorted(plain.result))
        }
    }
  ),

  law(
    'what only one side changed survives the merge, whoever prefers what',
    fc.tuple(acts, acts, policy),
    (engine, [onMine, onTheirs, preferred]) => {
      const [start, other] = copies(engine, ['A', 'B'])
      if (!start || !other) return
      const [mine, theirs] = [worked(engine, start, onMine), worked(engine, other, onTheirs)]
      const merged = flat(received(engine, mine, theirs, preferred).state)
      const plan = planOf(engine, mine, theirs)
      const disputed = new Set(plan?.disputes.map(({ at }) => nameOf(at)))
      const [base, my, their] = [flat(start.state), flat(mine.state), flat(theirs.state)]
      for (const name of new Set([...my.keys(), ...their.keys(), ...base.keys()])) {
        if (disputed.has(name) || name.endsWith('"code"]')) continue
        if (equal(my.get(name), base.get(name))) expect([name, merged.get(name)]).toEqual([name, their.get(name)])
        else if (equal(their.get(name), base.get(name))) expect([name, merged.get(name)]).toEqual([name, my.get(name)])
      }
    }
  ),

  law(
    'a cell that was set and set back never wipes the edit of the other',
    fc.tuple(value, value, value, fc.constantFrom(...cells), policy, fc.boolean()),
    (engine, [before, first, edit, cell, preferred, swap]) => {
      const nth = cells.indexOf(cell)
      const mine = done(engine, picked(copies(engine, ['A']), 0), { do: 'set', row: 0, cell: nth, value: before }, 0)
      const theirs = { ...mine, id: 'B' }
      const back = done(engine, mine, { do: 'set-and-revert', row: 0, cell: nth, value: first }, 0)
      const edited = done(engine, theirs, { do: 'set', row: 0, cell: nth, value: edit }, 0)
      const merged = swap ? received(engine, edited, back, preferred) : received(engine, back, edited, preferred)
      expect(engine.get(merged.state, { ...risks, id: '0A', field: cell })).toEqual(edit)
      expect(planOf(engine, back, edited)?.disputes ?? []).toEqual([])
    }
  ),

  law(
    'two who merge each other are asked the same and, deciding alike, come to the same',
    history(3),
    (engine, steps) => {
      const [mine, theirs] = play(engine, three, steps)
      const [one, other] = mine && theirs ? [planOf(engine, mine, theirs), planOf(engine, theirs, mine)] : []
      if (!mine || !theirs || !one || !other) return
      const asked = (plan: typeof one, flip: boolean) =>
        plan.disputes
          .map(({ at, base, mine: my, theirs: their }) =>
            JSON.stringify([nameOf(at), base, flip ? their : my, flip ? my : their])
          )
          .sort()
      expect(asked(other, true)).toEqual(asked(one, false))
      const [a, b] = [received(engine, mine, theirs, 'lower'), received(engine, theirs, mine, 'lower')]
      expect(sorted(flat(b.state))).toEqual(sorted(flat(a.state)))
    }
  ),

  law(
    'three copies come to the same in whatever order they are merged',
    fc.tuple(acts, acts, acts, fc.shuffledSubarray([0, 1, 2], { minLength: 3 })),
    (engine, [a, b, c, order]) => {
      const all = copies(engine, three)
      const world = [a, b, c].map((list, nth) => worked(engine, picked(all, nth), list))
      const inTurn = (nths: readonly number[]) => {
        const [first, ...rest] = nths.map(nth => picked(world, nth))
        return first ? rest.reduce((one, other) => received(engine, one, other, 'lower'), first) : picked(world, 0)
      }
      const pairFirst = received(
        engine,
        picked(world, 0),
        received(engine, picked(world, 1), picked(world, 2), 'lower'),
        'lower'
      )
      expect(withoutCodes(inTurn(order))).toEqual(withoutCodes(inTurn([0, 1, 2])))
      expect(withoutCodes(pairFirst)).toEqual(withoutCodes(inTurn([0, 1, 2])))
    }
  ),

  law(
    'a merge that was settled is nothing new to the one, and simply taken over by the other',
    fc.tuple(history(3), policy),
    (engine, [steps, preferred]) => {
      const [mine, theirs] = play(engine, three, steps)
      if (!mine || !theirs) return
      const merged = received(engine, mine, theirs, preferred)
      expect(engine.merge(merged, theirs).is).toBe('nothing-new')
      const back = engine.merge(theirs, merged)
      expect(back.is).toBe(merged.log.head === theirs.log.head ? 'nothing-new' : 'theirs')
      const sets = received(engine, theirs, merged, preferred).log.sets.length
      expect(sets).toBe(merged.log.sets.length)
    }
  ),

  law(
    'what is decided is what the merged cell holds, and nothing is written while a dispute is open',
    fc.tuple(history(2), policy),
    (engine, [steps, preferred]) => {
      const [mine, theirs] = play(engine, ['A', 'B'], steps)
      const plan = mine && theirs ? planOf(engine, mine, theirs) : null
      if (plan === null) return
      const decisions = decided(engine, plan, preferred)
      const merged = engine.settle(plan, decisions, stampOf('A', 'workbook.merge'))
      if ('undecided' in merged) throw new Error('undecided')
      for (const { at, value: to } of decisions)
        if (at.field !== 'code') expect([nameOf(at), engine.get(merged.state, at)]).toEqual([nameOf(at), to])
      expect(merged.set.parents).toEqual([plan.mine.log.head, plan.theirs.log.head])
      if (decisions.length > 0)
        expect(engine.settle(plan, decisions.slice(1), stampOf('A'))).toEqual({ undecided: plan.disputes.slice(0, 1) })
    }
  ),

  law(
    'an edit on one side and a removal on the other is asked about, and the edit is kept either way',
    fc.tuple(value, policy, fc.boolean()),
    (engine, [edit, preferred, swap]) => {
      const [mine, theirs] = copies(engine, ['A', 'B'])
      if (!mine || !theirs || edit === null) return
      const removed = done(engine, mine, { do: 'remove', row: 0 }, 0)
      const edited = done(engine, theirs, { do: 'set', row: 0, cell: 0, value: edit }, 0)
      const [one, other] = swap ? [edited, removed] : [removed, edited]
      expect(planOf(engine, one, other)?.disputes.map(({ at }) => [at.id, at.field])).toEqual([['0A', '@alive']])
      const merged = received(engine, one, other, preferred)
      expect(engine.rowOf(merged.state, sheet, table, '0A')?.fields['title']).toEqual(edit)
      const isKept = preferred === 'lower' || (preferred === 'mine') === swap
      expect(engine.rowsOf(merged.state, sheet, table).some(({ id }) => id === '0A')).toBe(isKept)
    }
  ),

  law(
    'of two places of one row the lower stays, and nobody is asked',
    fc.tuple(fc.nat({ max: 2 }), fc.nat({ max: 1 }), fc.nat({ max: 1 }), policy),
    (engine, [row, one, other, preferred]) => {
      const [start, second] = copies(engine, ['A', 'B'])
      if (!start || !second) return
      const [mine, theirs] = [start, second].map((copy, nth) =>
        done(engine, copy, { do: 'move', row, before: nth === 0 ? one : other }, 0)
      )
      if (!mine || !theirs) return
      expect(planOf(engine, mine, theirs)?.disputes ?? []).toEqual([])
      const at = { ...risks, id: picked(['0A', '0B', '0C'], row), field: '@order' }
      const was = engine.get(start.state, at)
      const places = [mine, theirs].map(({ state }) => textOf(engine.get(state, at))).filter(place => place !== was)
      expect(engine.get(received(engine, mine, theirs, preferred).state, at)).toBe(places.sort()[0] ?? was)
      expect(engine.get(received(engine, theirs, mine, preferred).state, at)).toBe(places.sort()[0] ?? was)
    }
  ),

  law(
    'a row that was moved on one side and removed on the other is removed without a word',
    fc.tuple(fc.nat({ max: 3 }), policy, fc.boolean()),
    (engine, [before, preferred, swap]) => {
      const [mine, theirs] = copies(engine, ['A', 'B'])
      if (!mine || !theirs) return
      const removed = done(engine, mine, { do: 'remove', row: 0 }, 0)
      const moved = done(engine, theirs, { do: 'move', row: 0, before }, 0)
      const [one, other] = swap ? [moved, removed] : [removed, moved]
      expect(planOf(engine, one, other)?.disputes ?? []).toEqual([])
      expect(engine.rowsOf(received(engine, one, other, preferred).state, sheet, table).map(({ id }) => id)).toEqual([
        '0B',
        '0C'
      ])
    }
  )
]
