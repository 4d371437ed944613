import fc from 'fast-check'
import { expect } from 'vitest'
import type { ChangeSet } from '../../../../../src/model/change'
import type { Row } from '../../../../../src/model/state'
import { equal, flatAt } from '../naive'
import { type Law, law } from '../law'
import { type Engine, sha256 } from '../workbook'
import { history, play, setsById } from '../world'

/** Rows in order, keyed as a long life of moving and merging might leave them. */
const long = `a0${'V'.repeat(45)}`
const anyKey = fc.constantFrom('a0', 'a0V', 'a1', 'a1', 'b00', 'Zz', 'zzz', '', '!', 'a0!', 'a0é', long, `${long}V`)
const keyed = fc.array(anyKey, { maxLength: 6 })
const placings = fc.array(fc.record({ before: fc.nat({ max: 9 }), count: fc.integer({ min: 1, max: 3 }) }), {
  maxLength: 8
})

function rowsWith(engine: Engine, keys: readonly string[]): readonly Row[] {
  const rows = keys.map((key, nth) => ({
    id: `0${nth}`,
    fields: { '@alive': true, ...(key === '' ? {} : { '@order': key }) }
  }))
  return rows.sort(engine.compareRows)
}

export const restLaws: readonly Law[] = [
  law(
    'records come to stand where they were put, whatever keys the others had',
    fc.tuple(keyed, placings),
    (engine, [keys, all]) => {
      let rows = rowsWith(engine, keys)
      all.forEach(({ before, count }, turn) => {
        const place = before % (rows.length + 1)
        const ordering = engine.orderBefore(rows, rows[place]?.id ?? null, count)
        const ids = Array.from({ length: count }, (_, nth) => `${9 - nth}${turn}`)
        const placed = ids.map((id, nth) => ({ id, fields: { '@alive': true, '@order': ordering.keys[nth] ?? null } }))
        const moved = new Map(ordering.moved.map(({ id, order }) => [id, order]))
        const expected = [...rows.slice(0, place).map(({ id }) => id), ...ids, ...rows.slice(place).map(({ id }) => id)]
        const after = rows.map(row => ({
          id: row.id,
          fields: { ...row.fields, '@order': moved.get(row.id) ?? row.fields['@order'] ?? null }
        }))
        rows = [...after, ...placed].sort(engine.compareRows)
        expect(rows.map(({ id }) => id)).toEqual(expected)
        expect(ordering.keys.every(key => key.length <= 40)).toBe(true)
      })
    }
  ),

  law(
    'the id of a set does not depend on the order of its keys, but on everything it says',
    history(2),
    (engine, steps) => {
      for (const { log } of play(engine, ['A', 'B'], steps))
        for (const set of log.sets) {
          const { id, ...rest } = set
          const turned = Object.fromEntries(
            Object.entries({ ...rest, author: { name: rest.author.name, id: rest.author.id } }).reverse()
          )
          expect(engine.hashSet(turned as unknown as ChangeSet, sha256)).toBe(id)
          expect(sha256(JSON.stringify(rest))).toBe(id)
          for (const other of [
            { ...rest, copy: 'Z' },
            { ...rest, note: 'z' },
            { ...rest, command: 'z' },
            { ...rest, madeAt: 'z' },
            { ...rest, undoes: 'z' }
          ])
            expect(engine.hashSet(other, sha256)).not.toBe(id)
        }
    }
  ),

  law(
    'the row of a key has one id in every copy, and no other key has it',
    fc.tuple(fc.string(), fc.string(), fc.string(), fc.string()),
    (engine, [a, b, c, d]) => {
      const ids = [
        [a, b, c],
        [a, c, b],
        [b, a, c],
        [a, b, d],
        [a + b, '', c]
      ].map(([one = '', two = '', key = '']) => [
        JSON.stringify([one, two, key]),
        engine.keyedId(one, two, key, sha256)
      ])
      expect(new Set(ids.map(([, id]) => id)).size).toBe(new Set(ids.map(([key]) => key)).size)
      for (const [, id] of ids) expect(id).toMatch(/^[0-7][0-9A-HJKMNP-TV-Z]{25}$/)
    }
  ),

  law(
    'who gave a cell its value gave it that value, and is no merge that only brought it',
    history(3),
    (engine, steps) => {
      for (const { log } of play(engine, ['A', 'B', 'C'], steps)) {
        const sets = setsById(log)
        const now = flatAt(sets, String(log.head))
        for (const [name, value] of now) {
          const [kind, place, id, field] = JSON.parse(name)
          const at = place === null ? { kind, id, field } : { kind, in: place, id, field }
          const giver = engine.giverOf(log, at)
          expect(giver?.change.to).toEqual(value)
          const merged = giver?.set.parents[1]
          if (merged !== undefined) expect(equal(flatAt(sets, merged).get(name), value)).toBe(false)
        }
      }
    }
  )
]
