import { type Given, givenCells, givenSetting, rules } from '../../../../src/model/rules'
import type { CellValue, Column, Result, RuleName, Setting, Settings } from '../../../../src/model/template'
import { both, column } from './columns'

export const day = '2027-03-10'
const aNumber = column('number', {})
export const choice = (...ids: readonly string[]) =>
  column('choice', { options: ids.map(id => ({ id, label: both(id) })) })
export const cell = (value: CellValue, of: Column = aNumber): Given => givenCells(of, [value])
export const cells = (...values: readonly CellValue[]): readonly Given[] => values.map(value => cell(value))
export const date = (value: CellValue): Given => cell(value, column('date', {}))
export const related = (values: readonly CellValue[], of: Column = aNumber): Given => givenCells(of, values, true)
export const setting = (value: Setting): Given => givenSetting(value)

export function give(
  rule: RuleName,
  inputs: readonly Given[],
  settings: Settings = {},
  rest: { readonly today?: string; readonly result?: Result } = {}
): CellValue {
  return rules[rule]({
    inputs,
    settings,
    result: rest.result ?? { as: 'number' },
    today: rest.today ?? day,
    holds: () => true
  })
}
