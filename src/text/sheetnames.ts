import type { Text } from '../model/template'

/** Several sheets of one template: what each is called, and copies of them. */
export const sheetNames = {
  'sheetName.title': { en: 'Name the sheet', fr: 'Nommer la feuille' },
  'sheetName.label': { en: 'Name of the sheet', fr: 'Nom de la feuille' },
  'sheetName.lead': {
    en: 'This workbook has a sheet of “{title}” already. A name of its own tells the two apart, such as “{title}, Northern region”.',
    fr: 'Ce classeur a déjà une feuille « {title} ». Un nom bien à elle les distingue, par exemple « {title}, région du Nord ».'
  },
  'sheetName.taken': {
    en: 'Another sheet has this name.',
    fr: 'Une autre feuille porte ce nom.'
  },
  'duplicateSheet.menu': { en: 'Duplicate the sheet…', fr: 'Dupliquer la feuille…' },
  'duplicateSheet.title': { en: 'Duplicate “{title}”', fr: 'Dupliquer « {title} »' },
  'duplicateSheet.do': { en: 'Duplicate', fr: 'Dupliquer' },
  'duplicateSheet.rows': { en: 'With its rows', fr: 'Avec ses lignes' },
  'duplicateSheet.rowsWhy': {
    en: 'They get codes of their own. Settings, views and columns that you added are copied in any case.',
    fr: 'Elles reçoivent leurs propres codes. Les réglages, les vues et les colonnes que vous avez ajoutées sont copiés de toute façon.'
  }
} as const satisfies Record<string, Text>
