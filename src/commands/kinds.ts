import type { OwnKind } from '../model/own'
import type { Column, Scale, TableRef } from '../model/template'
import { sheetsOf, type Workbook } from '../model/workbook'

/** What a person may choose as the kind of a column of their own. */
export const ownKinds = [
  'text',
  'long',
  'number',
  'money',
  'percent',
  'date',
  'check',
  'choice',
  'choices',
  'rating',
  'ref',
  'refs'
] as const

export type OwnKindName = (typeof ownKinds)[number]

/** The scale of ratings in columns of a person's own: plain words at the numbers, for what is rated is not known. */
export const plainScale: Scale = {
  id: 'plain-five',
  values: [
    { value: 1, label: { en: 'Very low', fr: 'Très faible' } },
    { value: 2, label: { en: 'Low', fr: 'Faible' } },
    { value: 3, label: { en: 'Medium', fr: 'Moyen' } },
    { value: 4, label: { en: 'High', fr: 'Élevé' } },
    { value: 5, label: { en: 'Very high', fr: 'Très élevé' } }
  ]
}

/** The kind of a name; links point at rows of `to`. */
export function ownKind(name: OwnKindName, to: TableRef | null): OwnKind {
  switch (name) {
    case 'text':
    case 'number':
    case 'money':
    case 'percent':
    case 'date':
    case 'check':
    case 'choice':
    case 'choices':
      return { kind: name }
    case 'long':
      return { kind: 'text', long: true }
    case 'rating':
      return { kind: 'rating', scale: plainScale }
    case 'ref':
    case 'refs':
      return { kind: name, to: to === null ? [] : [to] }
  }
}

/** The name of a column's kind; null for what nobody can choose. */
export function kindName(column: Column): OwnKindName | null {
  if (column.kind === 'text') return column.long ? 'long' : 'text'
  return column.kind === 'code' || column.kind === 'derived' ? null : column.kind
}

/** The tables whose rows a link may point at: those of the workbook's sheets that have rows of their own, each once. */
export function linkTargets(workbook: Workbook): readonly (TableRef & { readonly title: Column['label'] })[] {
  const found = sheetsOf(workbook).flatMap(({ template }) =>
    template.tables
      .filter(table => table.shape === 'rows' && table.key === undefined && table.reviews === undefined)
      .map(table => ({ template: template.id, table: table.id, title: table.title }))
  )
  return [...new Map(found.map(one => [`${one.template}/${one.table}`, one])).values()]
}
