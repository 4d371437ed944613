import type { Text } from '../model/template'

/** Finding and replacing. */
export const find = {
  'find.name': { en: 'Find and replace', fr: 'Rechercher et remplacer' },
  'find.open': { en: 'Find…', fr: 'Rechercher…' },
  'find.openReplace': { en: 'Replace…', fr: 'Remplacer…' },
  'find.next': { en: 'Find next', fr: 'Occurrence suivante' },
  'find.previous': { en: 'Find previous', fr: 'Occurrence précédente' },
  'find.text': { en: 'Find', fr: 'Rechercher' },
  'find.by': { en: 'Replace with', fr: 'Remplacer par' },
  'find.close': { en: 'Close, and go to the cell', fr: 'Fermer et aller à la cellule' },
  'find.scope': { en: 'Where to look', fr: 'Où chercher' },
  'find.table': { en: 'Table', fr: 'Tableau' },
  'find.sheet': { en: 'Sheet', fr: 'Feuille' },
  'find.workbook': { en: 'Workbook', fr: 'Classeur' },
  'find.tableName': { en: 'This table', fr: 'Ce tableau' },
  'find.sheetName': { en: 'This sheet', fr: 'Cette feuille' },
  'find.workbookName': { en: 'The whole workbook', fr: 'Tout le classeur' },
  'find.exact': { en: 'Case and accents', fr: 'Casse et accents' },
  'find.whole': { en: 'Whole cell', fr: 'Cellule entière' },
  'find.replacing': { en: 'Replace', fr: 'Remplacer' },
  'find.none': { en: 'Not found', fr: 'Introuvable' },
  'find.so': {
    en: '{count, plural, one {# cell so far…} other {# cells so far…}}',
    fr: '{count, plural, one {# cellule jusqu’ici…} other {# cellules jusqu’ici…}}'
  },
  'find.count': {
    en: '{count, plural, one {# cell} other {# cells}}',
    fr: '{count, plural, one {# cellule} other {# cellules}}'
  },
  'find.more': { en: 'more than {count, number} cells', fr: 'plus de {count, number} cellules' },
  'find.at': { en: '{at, number} of {count, number}', fr: '{at, number} sur {count, number}' },
  'find.atMore': { en: '{at, number} of more than {count, number}', fr: '{at, number} sur plus de {count, number}' },
  'find.here': { en: '{at}: {column} of “{row}”, {text}', fr: '{at} : {column} de « {row} », {text}' },
  'find.hiddenColumn': {
    en: 'It stands in the column “{column}”, which is not shown here.',
    fr: 'C’est dans la colonne « {column} », qui n’est pas affichée ici.'
  },
  'find.hiddenRow': {
    en: 'It stands in a row that is not shown here: “{row}”.',
    fr: 'C’est dans une ligne qui n’est pas affichée ici : « {row} ».'
  },
  'find.openRow': { en: 'Open the row', fr: 'Ouvrir la ligne' },
  'find.results': { en: 'Cells found', fr: 'Cellules trouvées' },
  'find.group': { en: '{sheet} · {table}', fr: '{sheet} · {table}' },
  'find.listed': {
    en: 'The first {shown, number} are listed.',
    fr: 'Les {shown, number} premières figurent dans la liste.'
  },

  'replace.this': { en: 'Replace this one', fr: 'Remplacer celle-ci' },
  'replace.ticked': {
    en: '{count, plural, =0 {Replace} one {Replace # ticked} other {Replace # ticked}}',
    fr: '{count, plural, =0 {Remplacer} one {Remplacer # cochée} other {Remplacer # cochées}}'
  },
  'replace.preview': { en: 'What would be replaced', fr: 'Ce qui serait remplacé' },
  'replace.how': {
    en: 'Arrow keys go through the cells, Space ticks or unticks.',
    fr: 'Les flèches parcourent les cellules, Espace coche ou décoche.'
  },
  'replace.becomes': { en: 'becomes', fr: 'devient' },
  'replace.empty': { en: 'nothing', fr: 'rien' },
  'replace.left': { en: 'Left alone', fr: 'Laissées telles quelles' },
  'replace.rest': {
    en: 'The first {shown, number} are listed; the other {count, number} are replaced with them.',
    fr: 'Les {shown, number} premières figurent dans la liste; les {count, number} autres sont remplacées avec elles.'
  },
  'replace.done': {
    en: '{count, plural, =0 {Nothing replaced} one {# cell replaced} other {# cells replaced}}{left, plural, =0 {} other {, # left alone}}',
    fr: '{count, plural, =0 {Rien de remplacé} one {# cellule remplacée} other {# cellules remplacées}}{left, plural, =0 {} one {, # laissée telle quelle} other {, # laissées telles quelles}}'
  },
  'replace.because.worked-out': {
    en: 'It is worked out from other cells.',
    fr: 'Elle est calculée à partir d’autres.'
  },
  'replace.because.given-once': { en: 'A code never changes.', fr: 'Un code ne change jamais.' },
  'replace.because.fixed-row': { en: 'It names a row of the template.', fr: 'Elle nomme une ligne du modèle.' },
  'replace.because.record': { en: 'It is a record of a review.', fr: 'Elle consigne une révision.' },
  'replace.because.unchanged': { en: 'It would say the same.', fr: 'Elle dirait la même chose.' },
  'replace.because.unread': {
    en: '“{after}” cannot be read as {kind}.',
    fr: '« {after} » ne peut pas être lu comme {kind}.'
  },
  'replace.because.not-offered': {
    en: '“{after}” cannot be chosen in this row.',
    fr: '« {after} » ne peut pas être choisi dans cette ligne.'
  }
} as const satisfies Record<string, Text>
