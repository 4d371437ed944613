import type { Text } from '../model/template'

/** The grid, its menus and messages, and the form of a row. */
export const grid = {
  'grid.name': { en: '{table}, table', fr: '{table}, tableau' },
  'grid.how': {
    en: 'Arrow keys move, typing replaces, F2 edits. F6 leaves the table, and so does Escape followed by Tab.',
    fr: 'Les flèches déplacent, la frappe remplace, F2 modifie. F6 quitte le tableau, tout comme Échap suivie de Tab.'
  },
  'grid.how.tabLeaves': {
    en: 'Arrow keys move, typing replaces, F2 edits. Tab leaves the table, and so does F6.',
    fr: 'Les flèches déplacent, la frappe remplace, F2 modifie. Tab quitte le tableau, tout comme F6.'
  },
  'grid.blank': { en: 'blank', fr: 'vide' },
  'grid.ghost': { en: 'Add a row…', fr: 'Ajouter une ligne…' },
  'grid.menu': { en: 'Cell menu', fr: 'Menu de la cellule' },
  'grid.close': { en: 'Close', fr: 'Fermer' },
  'grid.cancel': { en: 'Cancel', fr: 'Annuler' },
  'grid.edit': { en: 'Edit', fr: 'Modifier' },
  'grid.explain': { en: 'How it is worked out', fr: 'Comment c’est calculé' },
  'grid.openRow': { en: 'Open as a form', fr: 'Ouvrir en fiche' },
  'grid.insertAbove': { en: 'Insert above', fr: 'Insérer au-dessus' },
  'grid.insertBelow': { en: 'Insert below', fr: 'Insérer au-dessous' },
  'grid.duplicate': { en: 'Duplicate', fr: 'Dupliquer' },
  'grid.moveUp': { en: 'Move up', fr: 'Monter' },
  'grid.moveDown': { en: 'Move down', fr: 'Descendre' },
  'grid.remove': { en: 'Delete', fr: 'Supprimer' },
  'grid.removed': {
    en: '{count, plural, one {# row deleted} other {# rows deleted}}',
    fr: '{count, plural, one {# ligne supprimée} other {# lignes supprimées}}'
  },
  'grid.selected': {
    en: '{rows, plural, one {# row} other {# rows}} by {columns, plural, one {# column} other {# columns}} selected',
    fr: 'Sélection de {rows, plural, one {# ligne} other {# lignes}} sur {columns, plural, one {# colonne} other {# colonnes}}'
  },
  'grid.selected.apart': {
    en: '{count, plural, one {# cell} other {# cells}} selected in {areas, plural, one {# area} other {# areas}}',
    fr: '{count, plural, one {# cellule sélectionnée} other {# cellules sélectionnées}} dans {areas, plural, one {# zone} other {# zones}}'
  },
  'grid.copy.shapes': {
    en: 'Cells that lie apart are only copied together when they stand in the same rows or in the same columns. Nothing was copied.',
    fr: 'Des cellules séparées ne se copient ensemble que si elles sont dans les mêmes lignes ou les mêmes colonnes. Rien n’a été copié.'
  },
  'grid.cut.apart': {
    en: 'Cells that lie apart cannot be cut together. Nothing was cut.',
    fr: 'Des cellules séparées ne se coupent pas ensemble. Rien n’a été coupé.'
  },
  'grid.sorted.fixed': {
    en: 'Rows cannot be moved while the table is sorted. Take the sort off first.',
    fr: 'On ne peut pas déplacer de lignes dans un tableau trié. Enlevez d’abord le tri.'
  },

  'grid.column.menu': { en: 'Menu of column {name}', fr: 'Menu de la colonne {name}' },
  'grid.column.more': { en: 'Column {name}…', fr: 'Colonne {name}…' },
  'grid.column.filtered': { en: '{name}, filtered', fr: '{name}, avec filtre' },
  'grid.sort.ascending': { en: 'Sort ascending', fr: 'Tri croissant' },
  'grid.sort.descending': { en: 'Sort descending', fr: 'Tri décroissant' },
  'grid.sort.thenAscending': { en: 'Then by this, ascending', fr: 'Puis par celle-ci, croissant' },
  'grid.sort.thenDescending': { en: 'Then by this, descending', fr: 'Puis par celle-ci, décroissant' },
  'grid.sort.none': { en: 'Take the sort off', fr: 'Enlever le tri' },
  'grid.width': { en: 'Column width…', fr: 'Largeur de colonne…' },
  'grid.width.title': { en: 'Width of {name}', fr: 'Largeur de {name}' },
  'grid.width.pixels': { en: 'Pixels', fr: 'Pixels' },
  'grid.width.apply': { en: 'Set width', fr: 'Fixer la largeur' },
  'grid.hide': { en: 'Hide column', fr: 'Masquer la colonne' },
  'grid.hidden': { en: 'Column {name} hidden', fr: 'Colonne {name} masquée' },
  'grid.shown': { en: 'Column {name} shown', fr: 'Colonne {name} affichée' },
  'grid.shownAll': { en: 'All columns are shown', fr: 'Toutes les colonnes sont affichées' },
  'grid.showHidden': {
    en: '{count, plural, one {Show # hidden column} other {Show # hidden columns}}',
    fr: '{count, plural, one {Afficher # colonne masquée} other {Afficher # colonnes masquées}}'
  },

  'grid.filters': { en: 'Filters', fr: 'Filtres' },
  'grid.filter': { en: 'Filter…', fr: 'Filtrer…' },
  'grid.filter.title': { en: 'Show only some of {name}', fr: 'N’afficher qu’une partie de {name}' },
  'grid.filter.apply': { en: 'Filter', fr: 'Filtrer' },
  'grid.filter.showAll': { en: 'Show all rows', fr: 'Afficher toutes les lignes' },
  'grid.filter.remove': { en: 'Take the filter off', fr: 'Enlever le filtre' },
  'grid.filter.removeNamed': { en: 'Take the filter off {name}', fr: 'Enlever le filtre de {name}' },
  'grid.filter.blank': { en: '(blank)', fr: '(vide)' },
  'grid.filter.from': { en: 'From', fr: 'De' },
  'grid.filter.to': { en: 'To', fr: 'À' },
  'grid.filter.is': { en: '{name}: {values}', fr: '{name} : {values}' },
  'grid.filter.has': { en: '{name} contains “{text}”', fr: '{name} contient « {text} »' },
  'grid.filter.isBlank': { en: '{name} is blank', fr: '{name} est vide' },
  'grid.filter.isFilled': { en: '{name} is filled', fr: '{name} est remplie' },
  'grid.filter.atLeast': { en: '{name} from {from}', fr: '{name} à partir de {from}' },
  'grid.filter.atMost': { en: '{name} up to {to}', fr: '{name} jusqu’à {to}' },
  'grid.filter.isBetween': { en: '{name} from {from} to {to}', fr: '{name} de {from} à {to}' },
  'grid.count': {
    en: '{shown, number} of {total, plural, one {# row} other {# rows}}',
    fr: '{shown, number} sur {total, plural, one {# ligne} other {# lignes}}'
  },
  'grid.filtered': {
    en: 'Filtered: {shown, number} of {total, plural, one {# row} other {# rows}}',
    fr: 'Filtré : {shown, number} sur {total, plural, one {# ligne} other {# lignes}}'
  },
  'grid.filter.putOff': {
    en: 'The filters are off for now: they hid the row that you went to.',
    fr: 'Les filtres sont suspendus : ils masquaient la ligne demandée.'
  },
  'grid.filter.noneLeft': {
    en: 'No row passes the filters.',
    fr: 'Aucune ligne ne correspond aux filtres.'
  },

  'grid.empty.add': { en: 'Add the first row', fr: 'Ajouter la première ligne' },
  'grid.empty.paste': { en: 'Paste from Excel or Word', fr: 'Coller d’Excel ou de Word' },
  'grid.empty.example': { en: 'See an example', fr: 'Voir un exemple' },
  'grid.empty.pasteHelp': {
    en: 'Copy rows there, then paste here: each column is read as what it holds.',
    fr: 'Copiez-y des lignes, puis collez-les ici : chaque colonne est lue selon ce qu’elle contient.'
  },
  'grid.reviews.empty': {
    en: '{about} Reviews are recorded from a row’s form.',
    fr: '{about} Les révisions se consignent à partir de la fiche d’une ligne.'
  },

  'grid.underway.column': {
    en: 'The column “{name}” was removed while you typed in it. Nothing was written: “{words}”.',
    fr: 'La colonne « {name} » a été supprimée pendant que vous y écriviez. Rien n’a été inscrit : « {words} ».'
  },
  'grid.underway.row': {
    en: 'The row was removed while you typed in it. Nothing was written to “{name}”: “{words}”.',
    fr: 'La ligne a été supprimée pendant que vous y écriviez. Rien n’a été inscrit dans « {name} » : « {words} ».'
  },
  'grid.underway.kind': {
    en: 'The column “{name}” has another kind now. What you type is read by it.',
    fr: 'La colonne « {name} » a changé de type. Ce que vous écrivez sera lu selon le nouveau.'
  },
  'grid.underway.copy': { en: 'Copy what I typed', fr: 'Copier ce que j’ai écrit' },
  'grid.column.isHidden': { en: 'The column “{name}” is hidden.', fr: 'La colonne « {name} » est masquée.' },
  'grid.column.notInView': {
    en: 'The column “{name}” is not in this view.',
    fr: 'La colonne « {name} » n’est pas dans cette vue.'
  },
  'grid.column.show': { en: 'Show the column', fr: 'Afficher la colonne' },
  'grid.changed.hidden': {
    en: '{count, plural, one {One row} other {# rows}} that changed {count, plural, one {is} other {are}} hidden by a filter or a view.',
    fr: '{count, plural, one {Une ligne modifiée est masquée} other {# lignes modifiées sont masquées}} par un filtre ou une vue.'
  },
  'grid.changed.hiddenColumn': {
    en: 'What changed is in “{column}”, which this view does not show.',
    fr: 'Ce qui a changé est dans « {column} », que cette vue ne montre pas.'
  },

  'grid.readOnly': {
    en: 'This cell is put together from others.',
    fr: 'Cette cellule est composée à partir d’autres.'
  },
  'grid.readOnly.given': {
    en: 'It came with the row and is not typed over.',
    fr: 'Elle est venue avec la ligne et ne se modifie pas.'
  },
  'grid.readOnly.code': {
    en: 'A code is given once and never changes, so that documents can refer to it.',
    fr: 'Un code est donné une fois et ne change jamais, pour que les documents puissent s’y référer.'
  },
  'grid.rule.product': { en: 'These multiplied together.', fr: 'Ces valeurs multipliées entre elles.' },
  'grid.rule.difference': { en: 'The first less the second.', fr: 'La première moins la deuxième.' },
  'grid.rule.band': { en: 'The band that the score falls in.', fr: 'La plage dans laquelle tombe le score.' },
  'grid.rule.lookup': {
    en: 'What the template says for this combination.',
    fr: 'Ce que prévoit le modèle pour cette combinaison.'
  },
  'grid.rule.quadrant': {
    en: 'Which side of the threshold each of these is on.',
    fr: 'De quel côté du seuil se trouve chacune de ces valeurs.'
  },
  'grid.rule.first-flag': {
    en: 'The first of the template’s warnings that applies to this row.',
    fr: 'Le premier avertissement du modèle qui s’applique à cette ligne.'
  },
  'grid.rule.latest-related': {
    en: 'The latest of the rows that point to this one.',
    fr: 'La plus récente des lignes qui pointent vers celle-ci.'
  },
  'grid.rule.count': { en: 'How many there are.', fr: 'Combien il y en a.' },
  'grid.rule.sum': { en: 'These added up.', fr: 'La somme de ces valeurs.' },
  'grid.rule.mean': { en: 'The mean of these.', fr: 'La moyenne de ces valeurs.' },
  'grid.rule.deviation': {
    en: 'This score against the last one that differed in the reviews.',
    fr: 'Ce score par rapport au dernier score différent dans les révisions.'
  },
  'grid.rule.progress': {
    en: 'How much of the way from the baseline to the target has been covered.',
    fr: 'La part du chemin parcourue entre la valeur de départ et la cible.'
  },
  'grid.rule.status': {
    en: 'Progress against what could be expected by today.',
    fr: 'L’avancement par rapport à ce qu’on peut attendre à ce jour.'
  },
  'grid.rule.weighted-share': {
    en: 'The weighted share of the most that could be reached.',
    fr: 'La part pondérée du maximum possible.'
  },
  'grid.rule.working-days': {
    en: 'Working days from the first to the second, both included.',
    fr: 'Jours ouvrables de la première à la deuxième, incluses.'
  },
  'grid.rule.share': { en: 'The first divided by the second.', fr: 'La première divisée par la deuxième.' },
  'grid.rule.days-to': { en: 'Days from today.', fr: 'Jours à compter d’aujourd’hui.' },
  'grid.rule.first-filled': {
    en: 'The first of these that is filled in.',
    fr: 'La première de ces valeurs qui est remplie.'
  },
  'grid.rule.highest': { en: 'The highest of these.', fr: 'La plus élevée de ces valeurs.' },
  'grid.rule.lowest': { en: 'The lowest of these.', fr: 'La plus basse de ces valeurs.' },
  'grid.rule.spread': {
    en: 'How far these lie apart (standard deviation).',
    fr: 'À quel point ces valeurs s’écartent (écart-type).'
  },
  'grid.rule.portion': {
    en: 'How many of the second the first are, in per cent.',
    fr: 'La part des premières parmi les deuxièmes, en pourcentage.'
  },
  'grid.rule.rank': {
    en: 'The place of the first among the second.',
    fr: 'Le rang de la première parmi les deuxièmes.'
  },
  'grid.rule.changes': {
    en: 'How often the value changes from one row to the next.',
    fr: 'Combien de fois la valeur change d’une ligne à la suivante.'
  },
  'grid.rule.next-date': {
    en: 'The next date from today, counted on from the first one.',
    fr: 'La prochaine date à compter d’aujourd’hui, à partir de la première.'
  },

  'form.name': { en: 'Form of {name}', fr: 'Fiche de {name}' },
  'form.unnamed': { en: 'Unnamed row', fr: 'Ligne sans nom' },
  'form.close': { en: 'Close the form', fr: 'Fermer la fiche' },
  'form.other': { en: 'Other', fr: 'Autres' },
  'form.required': { en: 'needed', fr: 'requis' },
  'form.private': { en: 'private', fr: 'privé' },
  'form.private.help': {
    en: 'Left out of documents unless you ask for it.',
    fr: 'Laissé hors des documents, sauf demande.'
  },
  'form.gone': {
    en: 'This row was deleted. Undo brings it back.',
    fr: 'Cette ligne a été supprimée. Annulez pour la ravoir.'
  },
  'form.links': { en: 'Referred to by', fr: 'Mentionnée par' },
  'form.links.none': { en: 'No other row points here yet.', fr: 'Aucune autre ligne ne pointe ici pour l’instant.' },
  'form.links.add': { en: 'Add: {table}', fr: 'Ajouter : {table}' },
  'form.review': { en: 'Record a review', fr: 'Consigner une révision' },
  'form.review.comment': { en: 'What changed, and why', fr: 'Ce qui a changé, et pourquoi' },
  'form.review.save': { en: 'Record the review', fr: 'Consigner la révision' },
  'form.review.done': { en: 'Review recorded', fr: 'Révision consignée' },
  'form.reviews': { en: 'Reviews', fr: 'Révisions' },
  'form.reviews.none': { en: 'Not reviewed yet.', fr: 'Pas encore révisée.' }
} as const satisfies Record<string, Text>
