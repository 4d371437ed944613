import { describe, expect, it } from 'vitest'
import type { Value } from '../../../../src/model/change'
import * as engine from './engine'
import { type Copy, copies, risks, stampOf } from './workbook'
import { committed, received } from './world'

function setting(copy: Copy, id: string, field: string, to: Value, command?: string): Copy {
  const from = engine.get(copy.state, { ...risks, id, field })
  return committed(engine, copy, [{ ...risks, ids: [id], fields: [field], from: [[from]], to: [[to]] }], command)
}

function undone(copy: Copy): Copy {
  const done = engine.undo(copy.log, copy.state, copy.id, stampOf(copy.id))
  if (!done) throw new Error('nothing to undo')
  return { id: copy.id, log: engine.append(copy.log, done.set), state: done.state }
}

function past(log: engine.Log, id: string) {
  const told: string[] = []
  let breaths = 0
  const touches = engine.rowTouches(log, risks, id)
  for (let next = touches.next(); ; next = touches.next()) {
    if (next.done) return { told, breaths, isWhole: next.value }
    if (next.value === null) breaths += 1
    else
      told.push(
        `${next.value.set.author.id} ${next.value.set.command}${next.value.merge ? ' (merged)' : ''}: ` +
          next.value.changes.map(({ at, from, to }) => `${at.field} ${String(from)} → ${String(to)}`).join(', ')
      )
  }
}

describe('the past of a row', () => {
  const [ada, ben] = copies(engine, ['ada', 'ben']) as [Copy, Copy]

  it('is told latest first, what was undone as well, down to the set that made it', () => {
    const edited = setting(setting(setting(ada, '0A', 'title', 'Fire'), '0B', 'title', 'Other'), '0A', 'level', 3)
    expect(past(undone(edited).log, '0A')).toEqual({
      told: [
        'ada undo: level 3 → null',
        'ada cells.set: level null → 3',
        'ada cells.set: title null → Fire',
        'A workbook.new: @alive null → true, @order null → a0, code null → R-01'
      ],
      breaths: 0,
      isWhole: true
    })
  })

  it('names who gave what a merge took over, and says that it came with the merge', () => {
    const mine = setting(ada, '0A', 'title', 'Fire')
    const theirs = setting(setting(ben, '0A', 'level', 2), '0A', 'story', 'Long ago')
    expect(past(received(engine, mine, theirs, 'mine').log, '0A').told.slice(0, 3)).toEqual([
      'ben cells.set (merged): level null → 2',
      'ben cells.set (merged): story null → Long ago',
      'ada cells.set: title null → Fire'
    ])
  })

  it('ends where a tail begins, and says so', () => {
    const edited = setting(setting(ada, '0A', 'title', 'Fire'), '0A', 'title', 'Flood')
    const tail = engine.logOf(edited.log.sets.slice(-1), 'tail')
    if ('problem' in tail) throw new Error(tail.problem.is)
    expect(past(tail, '0A')).toEqual({ told: ['ada cells.set: title Fire → Flood'], breaths: 0, isWhole: false })
    expect(past(engine.tailAt('f'.repeat(64)), '0A').isWhole).toBe(false)
  })

  it('lets others have their turn while a long log is gone through', () => {
    let copy = ada
    for (let nth = 0; nth < 1100; nth++) copy = setting(copy, '0B', 'level', nth)
    expect(past(copy.log, '0A').breaths).toBe(2)
  })
})
