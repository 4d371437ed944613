import type { Column, ColumnId, Option, TableId } from '../src/model/template'

/** The column of codes that most registers begin with. */
export function codeColumn<const P extends Extract<Column, { kind: 'code' }>['prefix']>(prefix: P) {
  return {
    id: 'code',
    kind: 'code',
    prefix,
    label: { en: 'ID', fr: 'Code' },
    help: {
      en: 'A short code that stays with the row for good and is never given to another.',
      fr: 'Un code court qui suit la ligne pour de bon et n’est jamais donné à une autre.'
    }
  } as const
}

/** The first view of a table: all of its columns, in their order. */
export function everyColumn<const I extends ColumnId>(columns: readonly { readonly id: I }[]) {
  return {
    id: 'all',
    title: { en: 'All columns', fr: 'Toutes les colonnes' },
    kind: 'grid',
    columns: columns.map(({ id }) => id)
  } as const
}

/** What a document shows of a table, where that is less than all. */
export const forDocument = {
  id: 'print',
  title: { en: 'For the document', fr: 'Pour le document' },
  kind: 'grid',
  print: true
} as const

/** How many actions of a table are meant for a domain; cancelled ones do not count. */
export function actionsIn<const T extends TableId>(table: T) {
  return {
    id: 'actions',
    kind: 'derived',
    rule: 'count',
    inputs: [
      {
        table,
        by: 'domain',
        of: 'domain',
        column: 'action',
        where: [{ column: 'status', test: 'not', value: 'cancelled' }]
      }
    ],
    result: { as: 'number', decimals: 0 },
    label: { en: 'Actions', fr: 'Mesures' },
    help: { en: 'How many actions are meant for it.', fr: 'Combien de mesures lui sont destinées.' }
  } as const
}

/** How far something holds, for checklists in which not everything applies. */
export const answers = [
  { id: 'yes', label: { en: 'Yes', fr: 'Oui' }, tone: 'ok' },
  { id: 'partly', label: { en: 'Partly', fr: 'En partie' }, tone: 'warn' },
  { id: 'no', label: { en: 'No', fr: 'Non' }, tone: 'danger' },
  { id: 'unknown', label: { en: 'Unknown', fr: 'Inconnu' }, tone: 'warn' }
] as const satisfies readonly Option[]

/** How complicated a part of the work is (NASSS). */
export const complexity3 = [
  {
    id: 'simple',
    label: { en: 'Simple', fr: 'Simple' },
    help: { en: 'Few parts, and they behave as expected.', fr: 'Peu d’éléments, et ils se comportent comme prévu.' },
    tone: 'low'
  },
  {
    id: 'complicated',
    label: { en: 'Complicated', fr: 'Compliqué' },
    help: {
      en: 'Many parts, which can be worked out with the right people.',
      fr: 'Beaucoup d’éléments, dont on vient à bout avec les bonnes personnes.'
    },
    tone: 'moderate'
  },
  {
    id: 'complex',
    label: { en: 'Complex', fr: 'Complexe' },
    help: {
      en: 'It keeps changing and answers back: plan in small steps.',
      fr: 'Cela change sans cesse et réagit à ce qu’on fait : avancez à petits pas.'
    },
    tone: 'extreme'
  }
] as const satisfies readonly Option[]
