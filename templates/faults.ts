import type { CellValue, Column, Condition, Table, Template } from '../src/model/template'
import { settingFaults } from './faults/band'
import { checkFaults } from './faults/check'
import { derivationFaults, reaches } from './faults/derivation'
import { conditionFaults, idFaults, missing, optionsOf, tableOf, unknownOptions, wordFaults } from './faults/names'
import { pictureFaults } from './faults/picture'

/** Every way in which a template contradicts itself, in plain words; empty when it is sound. */
export function faultsOf(template: Template): readonly string[] {
  return [
    ...idFaults('template', [template.id]),
    ...idFaults(
      'tables',
      template.tables.map(table => table.id)
    ),
    ...(tableOf(template, template.main) === undefined ? [`main table ${template.main} is missing`] : []),
    ...template.tables.flatMap(table => tableFaults(template, table).map(fault => `${table.id}: ${fault}`))
  ]
}

function tableFaults(template: Template, table: Table): string[] {
  return [
    ...idFaults(
      'columns',
      table.columns.map(column => column.id)
    ),
    ...idFaults(
      'views',
      table.views.map(view => view.id)
    ),
    ...idFaults(
      'checks',
      table.checks.map(check => check.id)
    ),
    ...(table.views.filter(view => view.print).length > 1 ? ['two views to print'] : []),
    ...missing(table, 'name', [table.name]),
    ...missing(table, 'key', table.key ?? []),
    ...sectionFaults(table),
    ...rowFaults(table),
    ...table.columns.flatMap(column => columnFaults(template, table, column).map(fault => `${column.id}: ${fault}`)),
    ...viewFaults(table),
    ...pictureFaults(table),
    ...checkFaults(template, table),
    ...conditionFaults(table, table.hideUnless ?? []),
    ...missing(table, 'suppress', table.suppress?.columns ?? []),
    ...(table.suppress?.cases ?? []).flatMap(({ when, words }) => [
      ...conditionFaults(table, when),
      ...wordFaults([words])
    ]),
    ...settingFaults(table),
    ...reviewFaults(template, table),
    ...carryFaults(template, table)
  ]
}

function columnFaults(template: Template, table: Table, column: Column): string[] {
  const options = optionsOf(column)
  const lists = options
    .filter(option => option.when)
    .map(option => ({ ...option.when, test: 'is', value: option.when?.is }))
  return [
    ...wordFaults([column.label, column.help, ...options.map(option => option.label)]),
    ...idFaults(
      'options',
      options.map(option => option.id)
    ),
    ...conditionFaults(table, lists as readonly Condition[]),
    ...conditionFaults(table, column.requiredWhen ?? []),
    ...(typeof column.default === 'string' && options.length > 0 ? unknownOptions(column, [column.default]) : []),
    ...(column.kind === 'derived' ? derivationFaults(template, table, column, options) : []),
    ...(column.kind === 'derived' && reaches(table, column, column.id) ? ['is worked out from itself'] : []),
    ...('suggest' in column && column.suggest ? derivationFaults(template, table, column.suggest, options) : [])
  ]
}

function viewFaults(table: Table): string[] {
  return table.views.flatMap(view => [
    ...missing(
      table,
      view.id,
      view.columns.flatMap(column => (typeof column === 'string' ? [column] : column.join))
    ),
    ...missing(
      table,
      view.id,
      (view.sort ?? []).map(key => key.column)
    ),
    ...conditionFaults(table, view.where ?? []),
    ...wordFaults([view.title])
  ])
}

function sectionFaults(table: Table): string[] {
  if (table.sections === undefined) return []
  const placed = table.sections.flatMap(section => section.columns)
  const left = table.columns
    .filter(column => !placed.includes(column.id))
    .map(column => `${column.id} is in no section`)
  return [...missing(table, 'section', placed), ...idFaults('sections', placed), ...left]
}

function reviewFaults(template: Template, table: Table): string[] {
  const reviews = table.reviews
  if (reviews === undefined) return []
  const reviewed = tableOf(template, reviews.table)
  if (reviewed === undefined) return [`no table ${reviews.table}`]
  const here = [reviews.by, reviews.date, reviews.comment, ...reviews.records.map(([column]) => column)]
  return [
    ...missing(table, 'reviews', here),
    ...missing(
      reviewed,
      'reviews',
      reviews.records.map(([, column]) => column)
    )
  ]
}

function carryFaults(template: Template, table: Table): string[] {
  return (table.carries ?? []).flatMap(carry => {
    const by = table.columns.find(column => column.id === carry.by)
    const to = by?.kind === 'ref' ? by.to.find(each => each.template === template.id) : undefined
    const target = to && tableOf(template, to.table)
    return target === undefined ? [`${carry.by} carries nowhere`] : missing(target, 'carries', [carry.to])
  })
}

/** The rows that a table comes with: fixed ones in a fixed table, starters in one of rows, with cells that it has. */
function rowFaults(table: Table): string[] {
  const { shape, fixed = [], starters = [] } = table
  const rows = [...fixed, ...starters]
  return [
    ...((shape === 'fixed') === fixed.length > 0 ? [] : [`a table of ${shape} with ${fixed.length} fixed rows`]),
    ...(shape === 'rows' || starters.length === 0 ? [] : [`a table of ${shape} with starters`]),
    ...rows
      .map(({ key }) => key)
      .filter((key, at, keys) => key === '' || keys.indexOf(key) !== at)
      .map(key => `no key, or two rows of it: ${key}`),
    ...rows.flatMap(({ key, cells }) => [
      ...missing(table, key, Object.keys(cells)),
      ...table.columns.flatMap(column => (optionsOf(column).length > 0 ? cellFaults(column, cells[column.id]) : []))
    ])
  ]
}

function cellFaults(column: Column, value: CellValue | undefined): string[] {
  const own = 'other' in column && column.other === true
  return own || (typeof value !== 'string' && !Array.isArray(value)) ? [] : unknownOptions(column, [value].flat())
}
