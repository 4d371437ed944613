import type { Text } from '../model/template'

/** Which rows of a table are shown, in which order, in which groups, and what is worked out of them. */
export const rows = {
  'rows.sortedBy': {
    en: '{way, select, descending {{name}, descending} other {{name}, ascending}}',
    fr: '{way, select, descending {{name}, décroissant} other {{name}, croissant}}'
  },
  'rows.sorted': { en: 'Sorted by {levels}', fr: 'Trié par {levels}' },
  'rows.thenBy': { en: ', then by ', fr: ', puis par ' },
  'rows.sort': { en: 'Sort by several columns…', fr: 'Trier par plusieurs colonnes…' },
  'rows.sort.title': { en: 'Sort the rows', fr: 'Trier les lignes' },
  'rows.sort.apply': { en: 'Sort', fr: 'Trier' },
  'rows.sort.add': { en: 'Add a level', fr: 'Ajouter un niveau' },
  'rows.sort.level': { en: 'Level {at}', fr: 'Niveau {at}' },
  'rows.sort.way': { en: 'Direction of {name}', fr: 'Sens de {name}' },
  'rows.sort.ascending': { en: 'Ascending', fr: 'Croissant' },
  'rows.sort.descending': { en: 'Descending', fr: 'Décroissant' },
  'rows.sort.up': { en: 'Move {name} up', fr: 'Monter {name}' },
  'rows.sort.down': { en: 'Move {name} down', fr: 'Descendre {name}' },
  'rows.sort.remove': { en: 'Leave {name} out', fr: 'Retirer {name}' },
  'rows.unsorted': { en: 'Rows are back in their own order', fr: 'Les lignes sont revenues à leur ordre propre' },

  'rows.group': { en: 'Group by this column', fr: 'Grouper par cette colonne' },
  'rows.group.none': { en: 'Take the grouping off', fr: 'Enlever le regroupement' },
  'rows.group.closeAll': { en: 'Close all groups', fr: 'Fermer tous les groupes' },
  'rows.group.openAll': { en: 'Open all groups', fr: 'Ouvrir tous les groupes' },
  'rows.group.allClosed': { en: 'All groups are closed', fr: 'Tous les groupes sont fermés' },
  'rows.group.allOpen': { en: 'All groups are open', fr: 'Tous les groupes sont ouverts' },
  'rows.grouped': { en: 'Grouped by {name}', fr: 'Groupé par {name}' },
  'rows.ungrouped': { en: 'No longer grouped', fr: 'N’est plus groupé' },
  'rows.group.open': { en: 'Open group {name}', fr: 'Ouvrir le groupe {name}' },
  'rows.group.close': { en: 'Close group {name}', fr: 'Fermer le groupe {name}' },
  'rows.group.insert': { en: 'Insert row in this group', fr: 'Insérer une ligne dans ce groupe' },
  'rows.group.count': {
    en: '{count, plural, one {# row} other {# rows}}',
    fr: '{count, plural, one {# ligne} other {# lignes}}'
  },

  'rows.filters.turnOff': { en: 'Turn filters off', fr: 'Désactiver les filtres' },
  'rows.filters.turnOn': { en: 'Turn filters on', fr: 'Activer les filtres' },
  'rows.filters.off': {
    en: 'Filters are off: {shown, plural, one {# row} other {# rows}}',
    fr: 'Les filtres sont désactivés : {shown, plural, one {# ligne} other {# lignes}}'
  },
  'rows.only': { en: 'Only this value', fr: 'Seulement cette valeur' },
  'rows.inGroup': {
    en: '{count, plural, one {New row} other {# new rows}} in the group {name}',
    fr: '{count, plural, one {Nouvelle ligne} other {# nouvelles lignes}} dans le groupe {name}'
  },
  'rows.stray': {
    en: 'Does not match the filters: the row stays in sight until you leave it.',
    fr: 'Ne correspond pas aux filtres : la ligne reste visible jusqu’à ce que vous la quittiez.'
  },
  'rows.sums.filled': { en: 'Filled: {count, number}', fr: 'Remplies : {count, number}' },
  'rows.sums.sum': { en: 'Sum: {sum}', fr: 'Somme : {sum}' },
  'rows.sums.average': { en: 'Average: {average}', fr: 'Moyenne : {average}' },
  'rows.foot': { en: 'At the foot…', fr: 'Au pied du tableau…' },
  'rows.foot.title': { en: 'At the foot of {name}', fr: 'Au pied de {name}' },
  'rows.foot.say': { en: 'Say', fr: 'Indiquer' },
  'rows.foot.apply': { en: 'Set', fr: 'Appliquer' },
  'rows.foot.none': { en: 'Nothing', fr: 'Rien' },
  'rows.foot.count': { en: 'Rows', fr: 'Lignes' },
  'rows.foot.filled': { en: 'Filled', fr: 'Remplies' },
  'rows.foot.sum': { en: 'Sum', fr: 'Somme' },
  'rows.foot.average': { en: 'Average', fr: 'Moyenne' },
  'rows.foot.least': { en: 'Least', fr: 'Minimum' },
  'rows.foot.most': { en: 'Most', fr: 'Maximum' },
  'rows.foot.share': { en: 'Yes', fr: 'Oui' },
  'rows.filter.way': { en: 'Show the rows whose cell', fr: 'Afficher les lignes dont la cellule' },
  'rows.filter.words': { en: 'Words', fr: 'Mots' },
  'rows.filter.value': { en: 'Value', fr: 'Valeur' },
  'rows.filter.search': { en: 'Search the values', fr: 'Chercher parmi les valeurs' },
  'rows.filter.more': {
    en: '{count, plural, one {# more value: search to find it} other {# more values: search to find them}}',
    fr: '{count, plural, one {# autre valeur : cherchez pour la trouver} other {# autres valeurs : cherchez pour les trouver}}'
  },
  'rows.filter.noValue': { en: 'No value holds these words.', fr: 'Aucune valeur ne contient ces mots.' },
  'rows.way.any-of': { en: 'is any of', fr: 'est l’une de' },
  'rows.way.contains': { en: 'contains', fr: 'contient' },
  'rows.way.lacks': { en: 'does not contain', fr: 'ne contient pas' },
  'rows.way.begins': { en: 'begins with', fr: 'commence par' },
  'rows.way.at-least': { en: 'is at least', fr: 'est d’au moins' },
  'rows.way.at-most': { en: 'is at most', fr: 'est d’au plus' },
  'rows.way.from-date': { en: 'is on or after', fr: 'est à cette date ou après' },
  'rows.way.to-date': { en: 'is on or before', fr: 'est à cette date ou avant' },
  'rows.way.equals': { en: 'equals', fr: 'est égale à' },
  'rows.way.between': { en: 'is between', fr: 'est entre' },
  'rows.way.this-month': { en: 'is this month', fr: 'est ce mois-ci' },
  'rows.way.next-30-days': { en: 'is in the next 30 days', fr: 'est dans les 30 prochains jours' },
  'rows.way.this-quarter': { en: 'is this quarter', fr: 'est ce trimestre' },
  'rows.way.overdue': { en: 'is overdue', fr: 'est en retard' },
  'rows.way.blank': { en: 'is blank', fr: 'est vide' },
  'rows.way.filled': { en: 'is filled', fr: 'est remplie' },
  'rows.filter.lacks': { en: '{name} does not contain “{text}”', fr: '{name} ne contient pas « {text} »' },
  'rows.filter.begins': { en: '{name} begins with “{text}”', fr: '{name} commence par « {text} »' },
  'rows.filter.equals': { en: '{name} is {value}', fr: '{name} est {value}' },
  'rows.filter.during': { en: '{name}: {span}', fr: '{name} : {span}' },
  'rows.span.this-month': { en: 'this month', fr: 'ce mois-ci' },
  'rows.span.next-30-days': { en: 'in the next 30 days', fr: 'dans les 30 prochains jours' },
  'rows.span.this-quarter': { en: 'this quarter', fr: 'ce trimestre' },
  'rows.span.overdue': { en: 'overdue', fr: 'en retard' }
} as const satisfies Record<string, Text>
