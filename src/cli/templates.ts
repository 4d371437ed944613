import { templates } from '../../templates'
import type { Column } from '../model/template'
import type { Arguments, Done, Stop } from './arguments'
import { checkTemplate } from './template-file'

/**
 * Ids, versions, titles, tables, columns with kinds and options; the definitions themselves as JSON. With `--check` whether a
 * template's file is sound instead, or by which lines it is not.
 */
export function listTemplates(args: Arguments): Done | Stop {
  const { check } = args.options
  if (typeof check === 'string') return checkTemplate(args, check)
  if (args.json) return { out: JSON.stringify(templates, null, 2) }
  const { language } = args
  const lines = templates.flatMap(template => [
    `${template.id} ${template.version}  ${template.title[language]}`,
    ...template.tables.flatMap(table => [
      `  ${table.id}  ${table.title[language]}`,
      ...table.columns.map(column => `    ${column.id}  ${column.label[language]}  ${kindOf(column)}`)
    ])
  ])
  return { out: lines.join('\n') }
}

function kindOf(column: Column): string {
  if (column.kind === 'choice' || column.kind === 'choices') {
    return `${column.kind}: ${column.options.map(({ id }) => id).join(', ')}`
  }
  if (column.kind === 'rating') return `rating: ${column.scale.values.map(({ value }) => value).join(', ')}`
  if (column.kind === 'ref' || column.kind === 'refs') {
    return `${column.kind}: ${column.to.map(({ template, table }) => `${template}/${table}`).join(', ')}`
  }
  return column.kind === 'derived' ? `derived: ${column.rule}` : column.kind
}
