import type { Text } from '../model/template'

/** Pictures of rows against columns: who does what, where people stand, what lies where. */
export const matrix = {
  'matrix.nothing': {
    en: 'There is nothing to set against each other yet. Fill in the table, and it stands here.',
    fr: 'Il n’y a encore rien à croiser. Remplissez le tableau; le résultat paraîtra ici.'
  },
  'matrix.cell': { en: '{row}. {column}: {value}', fr: '{row}. {column} : {value}' },
  'matrix.empty': { en: 'nothing', fr: 'rien' },
  'matrix.part': { en: '{letter} {count}', fr: '{letter} {count}' },
  'matrix.parts': { en: '{first} · {rest}', fr: '{first} · {rest}' },
  'matrix.letters': { en: '{first} {rest}', fr: '{first} {rest}' },
  'matrix.load': { en: 'Load', fr: 'Charge' },
  'matrix.bears': { en: '{letter}: {count}.', fr: '{letter} : {count}.' },
  'matrix.lacks': { en: '“{row}”: “{letter}” is empty.', fr: '« {row} » : « {letter} » est à remplir.' },
  'matrix.further': {
    en: '{count, plural, one {# further column is} other {# further columns are}} in the table only.',
    fr: '{count, plural, one {# autre colonne figure} other {# autres colonnes figurent}} au tableau seulement.'
  },
  'matrix.to': { en: '{letters}: {column}', fr: '{letters} : {column}' },
  'matrix.gone': { en: '{letters}: no longer {column}', fr: '{letters} : ne s’applique plus à {column}' },
  'matrix.cleared': { en: '{column}: emptied', fr: '{column} : vidé' },
  'matrix.size': {
    en: '{rows, plural, one {# row} other {# rows}}, {columns, plural, one {# column} other {# columns}}.',
    fr: '{rows, plural, one {# ligne} other {# lignes}}, {columns, plural, one {# colonne} other {# colonnes}}.'
  },
  'matrix.notes': { en: 'To look at', fr: 'À examiner' },
  'matrix.moreNotes': {
    en: '{count, plural, one {And # more, in the table.} other {And # more, in the table.}}',
    fr: '{count, plural, one {Et # autre, au tableau.} other {Et # autres, au tableau.}}'
  }
} as const satisfies Record<string, Text>
