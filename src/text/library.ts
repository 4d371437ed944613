import type { Text } from '../model/template'

/** Rows that a template offers: choosing among them, and its example. */
export const library = {
  'library.menu': { en: 'Rows from the library…', fr: 'Lignes de la bibliothèque…' },
  'library.choose': { en: 'Choose from a list', fr: 'Choisir dans une liste' },
  'library.search': { en: 'Search the list', fr: 'Chercher dans la liste' },
  'library.found': {
    en: '{count, plural, =0 {Nothing in the list is like that} one {# in the list} other {# in the list}}',
    fr: '{count, plural, =0 {Rien de tel dans la liste} one {# dans la liste} other {# dans la liste}}'
  },
  'library.detail': { en: '{label}: {words}', fr: '{label} : {words}' },
  'library.others': { en: 'Others', fr: 'Autres' },
  'library.here': { en: 'already in the table', fr: 'déjà dans le tableau' },
  'library.language': {
    en: 'They are added in the language of the workbook, {language, select, fr {French} other {English}}.',
    fr: 'Elles s’ajoutent dans la langue du classeur, {language, select, fr {le français} other {l’anglais}}.'
  },
  'library.add': {
    en: '{count, plural, =0 {Add rows} one {Add # row} other {Add # rows}}',
    fr: '{count, plural, =0 {Ajouter des lignes} one {Ajouter # ligne} other {Ajouter # lignes}}'
  },
  'example.row': { en: 'A row of “{table}”', fr: 'Une ligne de « {table} »' },
  'example.links': {
    en: 'Links are shown for the picture; you choose your own.',
    fr: 'Les liens sont montrés à titre d’image; vous choisissez les vôtres.'
  },
  'example.add': { en: 'Add this row', fr: 'Ajouter cette ligne' },
  'example.added': {
    en: 'The example was added. Make it your own.',
    fr: 'L’exemple a été ajouté. Adaptez-le à votre milieu.'
  },
  'library.added': {
    en: '{count, plural, one {# row added.} other {# rows added.}}',
    fr: '{count, plural, one {# ligne ajoutée.} other {# lignes ajoutées.}}'
  }
} as const satisfies Record<string, Text>
