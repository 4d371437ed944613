import type { Text } from '../model/template'

/** Which rows of a table are shown, in which order, in which groups, and what is worked out of them. */
export const rows = {
  'rows.sortedBy': {
    en: '{way, select, descending {{name}, descending} other {{name}, ascending}}',
    fr: '{way, select, descending {{name}, décroissant} other {{name}, croissant}}'
  },
  'rows.sorted': { en: 'Sorted by {levels}', fr: 'Trié par {levels}' },
  'rows.thenBy': { en: ', then by ', fr: ', puis par ' },
  'rows.unsorted': { en: 'Rows are back in their own order', fr: 'Les lignes sont revenues à leur ordre propre' },

  'rows.group': { en: 'Group by this column', fr: 'Grouper par cette colonne' },
  'rows.group.none': { en: 'Take the grouping off', fr: 'Enlever le regroupement' },
  'rows.group.closeAll': { en: 'Close all groups', fr: 'Fermer tous les groupes' },
  'rows.group.openAll': { en: 'Open all groups', fr: 'Ouvrir tous les groupes' },
  'rows.grouped': { en: 'Grouped by {name}', fr: 'Groupé par {name}' },
  'rows.ungrouped': { en: 'No longer grouped', fr: 'N’est plus groupé' },
  'rows.group.open': { en: 'Open group {name}', fr: 'Ouvrir le groupe {name}' },
  'rows.group.close': { en: 'Close group {name}', fr: 'Fermer le groupe {name}' },
  'rows.group.count': {
    en: '{count, plural, one {# row} other {# rows}}',
    fr: '{count, plural, one {# ligne} other {# lignes}}'
  },

  'rows.filter.lacks': { en: '{name} does not contain “{text}”', fr: '{name} ne contient pas « {text} »' },
  'rows.filter.begins': { en: '{name} begins with “{text}”', fr: '{name} commence par « {text} »' },
  'rows.filter.equals': { en: '{name} is {value}', fr: '{name} est {value}' },
  'rows.filter.during': { en: '{name}: {span}', fr: '{name} : {span}' },
  'rows.span.this-month': { en: 'this month', fr: 'ce mois-ci' },
  'rows.span.next-30-days': { en: 'in the next 30 days', fr: 'dans les 30 prochains jours' },
  'rows.span.this-quarter': { en: 'this quarter', fr: 'ce trimestre' },
  'rows.span.overdue': { en: 'overdue', fr: 'en retard' }
} as const satisfies Record<string, Text>
