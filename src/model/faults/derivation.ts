import { isLike } from '../like'
import { scoresOf, scoresWithin } from '../bands'
import { flagsIn } from '../settings'
import type { Column, Derivation, Input, Option, Table, Template } from '../template'
import { type Fault, fault, type Path } from './fault'
import { columnFault, columnNamed, conditionFaults, settingFault, tableNamed } from './names'
import { bandedFaults, bandFaults, bandsWithin } from './settings'

/** What a rule reads and is tuned by; `options` are those that it may give. */
export function derivationFaults(
  template: Template,
  table: Table,
  { inputs, settings = {}, tuned = {} }: Derivation,
  options: readonly Option[],
  at: Path
): readonly Fault[] {
  const flags = Object.entries(settings).flatMap(([key, setting]) =>
    flagsIn(setting).flatMap(({ id, when }, position) => {
      const here = [...at, 'settings', key, position]
      const isThere = options.some(option => option.id === id)
      return [
        ...conditionFaults(table, when, [...here, 'when']),
        ...(isThere ? [] : [fault('no-option', [...here, 'id'], { option: id })])
      ]
    })
  )
  return [
    ...inputs.flatMap((input, position) => inputFaults(template, table, input, [...at, 'inputs', position])),
    ...flags,
    ...Object.entries(tuned).flatMap(([key, setting]) => settingFault(table, setting, [...at, 'tuned', key])),
    ...bandedFaults(settings, [...at, 'settings'])
  ]
}

/** Bands that are sound in themselves, yet do not hold every score that a column sorts by them: a product of two ratings. */
export function scoreFaults(table: Table, column: Column, at: Path): readonly Fault[] {
  if (column.kind !== 'derived' || column.rule !== 'band') return []
  const setting = column.inputs.flatMap(input => ('setting' in input ? [input.setting] : []))[0] ?? ''
  const bands = bandsWithin(table.settings?.[setting])
  const here = [...at, 'settings', setting]
  const isSound = bandFaults(bands, scoresWithin(bands), here).length === 0
  return isSound ? bandFaults(bands, scoresOf(table, column, bands), here) : []
}

function inputFaults(template: Template, table: Table, input: Input, at: Path): readonly Fault[] {
  if ('setting' in input) return settingFault(table, input.setting, [...at, 'setting'])
  if ('table' in input) return tableInputFaults(template, table, input, at)
  if (!('via' in input)) return columnFault(table, input.column, [...at, 'column'])
  const by = columnNamed(table, input.via)
  if (by?.kind !== 'ref' && by?.kind !== 'refs') return [fault('no-link', [...at, 'via'], { column: input.via })]
  const target = by.to.find(to => isLike(template, to.template))
  const other = target && tableNamed(template, target.table)
  if (other === undefined) return []
  return [
    ...columnFault(other, input.column, [...at, 'column']),
    ...conditionFaults(other, input.where ?? [], [...at, 'where'])
  ]
}

/** Tables of another template are out of sight here; that they are there is asked where all templates are at hand. */
function tableInputFaults(
  template: Template,
  table: Table,
  input: Extract<Input, { readonly table: string }>,
  at: Path
): readonly Fault[] {
  const own = input.of === undefined ? [] : columnFault(table, input.of, [...at, 'of'])
  if (input.template !== undefined && !isLike(template, input.template)) return own
  const other = tableNamed(template, input.table)
  if (other === undefined) return [...own, fault('no-table', [...at, 'table'], { table: input.table })]
  const named = (['by', 'column', 'order'] as const).flatMap(key => {
    const id = input[key]
    return id === undefined ? [] : columnFault(other, id, [...at, key])
  })
  return [
    ...own,
    ...named,
    ...conditionFaults(other, input.where ?? [], [...at, 'where']),
    ...(named.length > 0 ? [] : byFaults(template, table, other, input, at))
  ]
}

/** Rows are found by what is stored in them, so `by` is no derived column. */
function byFaults(
  template: Template,
  table: Table,
  other: Table,
  { by, of }: Extract<Input, { readonly table: string }>,
  at: Path
): readonly Fault[] {
  if (by === undefined) return of === undefined ? [] : [fault('of', [...at, 'of'])]
  const column = columnNamed(other, by)
  if (of !== undefined) {
    return column?.kind === 'derived' ? [fault('worked-out', [...at, 'by'], { column: by })] : []
  }
  const isLink = column?.kind === 'ref' || column?.kind === 'refs'
  const leadsHere = isLink && column.to.some(to => isLike(template, to.template) && to.table === table.id)
  return leadsHere ? [] : [fault('no-link', [...at, 'by'], { column: by })]
}
