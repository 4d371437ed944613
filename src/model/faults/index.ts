import type { Template } from '../template'
import { type Fault, fault } from './fault'
import { loopFaults } from './loops'
import { idFaults, idsIn, tableNamed } from './names'
import { tableFaults } from './tables'
import { wordFaults } from './words'

export type { Fault, FaultCode, Path } from './fault'

/**
 * The one law of templates, for those that ship and those that people bring: every way in which one contradicts itself; none
 * when it is sound. It is of the right shape already; that links and sources in other templates lead somewhere is not asked,
 * since a workbook may hold one template alone.
 */
export function faultsOf(template: Template): readonly Fault[] {
  const { id, main } = template
  return [
    ...idFaults([id], () => ['id']),
    ...idsIn(template.tables, ['tables']),
    ...(tableNamed(template, main) === undefined ? [fault('no-table', ['main'], { table: main })] : []),
    ...template.tables.flatMap((table, position) => tableFaults(template, table, ['tables', position])),
    ...loopFaults(template),
    ...wordFaults(template)
  ]
}
