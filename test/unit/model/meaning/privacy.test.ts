import { describe, expect, it } from 'vitest'
import { isPrivate } from '../../../../src/model/derive'
import { table, template } from './book'
import { column } from './columns'
import { stakeholders } from './small'

describe('privacy', () => {
  it('passes from a column to all that is derived from it, through flags too', () => {
    const [map] = stakeholders.tables
    expect(map && ['current', 'gap', 'flag', 'power', 'quadrant'].map(id => isPrivate(map, id))).toEqual([
      true,
      true,
      true,
      false,
      false
    ])
  })

  it('passes from one table to another, and along a link to another template', () => {
    const log = table('log', [column('text', { id: 'heard', private: true }), column('ref', { id: 'who', to: [] })])
    const main = table('main', [
      column('derived', {
        id: 'last',
        rule: 'latest-related',
        inputs: [{ table: 'log', by: 'who', column: 'heard' }],
        result: { as: 'choice', options: [] }
      }),
      column('ref', { id: 'owner', to: [{ template: 'stakeholders', table: 'stakeholder' }] }),
      column('derived', {
        id: 'stand',
        rule: 'sum',
        inputs: [{ via: 'owner', column: 'current' }],
        result: { as: 'number' }
      }),
      column('derived', {
        id: 'power',
        rule: 'sum',
        inputs: [{ via: 'owner', column: 'power' }],
        result: { as: 'number' }
      })
    ])
    const all = [template('other', [main, log]), stakeholders]
    expect(['last', 'stand', 'power'].map(id => isPrivate(main, id, all))).toEqual([true, true, false])
  })
})
