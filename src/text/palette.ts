import type { Text } from '../model/template'

/** The list of all that can be done and gone to. */
export const palette = {
  'palette.open': { en: 'Find a command…', fr: 'Trouver une commande…' },
  'palette.name': { en: 'Commands', fr: 'Commandes' },
  'palette.type': { en: 'Type what you want to do, or where to go', fr: 'Tapez ce que vous voulez faire, ou où aller' },
  'palette.columns': { en: 'Columns', fr: 'Colonnes' },
  'palette.here': { en: 'In this table', fr: 'Dans ce tableau' },
  'palette.recent': { en: 'Used lately', fr: 'Utilisées récemment' },
  'palette.go': { en: 'Go to', fr: 'Aller à' },
  'palette.do': { en: 'Do', fr: 'Faire' },
  'palette.found': { en: 'Found', fr: 'Trouvées' },
  'palette.none': { en: 'Nothing is called that.', fr: 'Rien ne porte ce nom.' },
  'palette.choice': { en: '{of}: {choice}', fr: '{of} : {choice}' },
  'palette.table': { en: '{sheet} · {table}', fr: '{sheet} · {table}' },
  'palette.of': { en: '{act} · {what}', fr: '{act} · {what}' },
  'palette.cells': {
    en: '{count, plural, one {Cell} other {Cells}}',
    fr: '{count, plural, one {Cellule} other {Cellules}}'
  },
  'palette.rows': { en: '{count, plural, one {Row} other {Rows}}', fr: '{count, plural, one {Ligne} other {Lignes}}' },
  'palette.column': { en: 'Column {name}', fr: 'Colonne {name}' },
  'palette.show': { en: 'Show column {name}', fr: 'Afficher la colonne {name}' }
} as const satisfies Record<string, Text>
