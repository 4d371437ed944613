import type { Text } from '../model/template'

/** What was done to a row, notes on it, and versions of the workbook. */
export const history = {
  'history.title': { en: 'History', fr: 'Historique' },
  'history.none': { en: 'Nothing has been done to this row yet.', fr: 'Rien n’a encore été fait à cette ligne.' },
  'history.more': { en: 'Show earlier changes', fr: 'Afficher les modifications antérieures' },
  'history.reading': { en: 'Reading the history…', fr: 'Lecture de l’historique…' },
  'history.lost': {
    en: 'The earlier history could not be read. What stands in the workbook is not touched by that.',
    fr: 'L’historique antérieur n’a pas pu être lu. Le contenu du classeur n’est pas touché.'
  },
  'history.undo': { en: 'Undone: {what}', fr: 'Annulé : {what}' },
  'history.redo': { en: 'Redone: {what}', fr: 'Rétabli : {what}' },
  'history.merged': {
    en: 'came in with the merge of {when}',
    fr: 'venu avec la fusion du {when}'
  },
  'history.source.word': { en: 'from a Word document', fr: 'd’un document Word' },
  'history.source.import': { en: 'from an import', fr: 'd’une importation' },
  'history.source.restore': { en: 'from a restored version', fr: 'd’une version restaurée' },
  'history.source.sample': { en: 'from the sample', fr: 'de l’exemple' },
  'history.source.copy': { en: 'from a copy', fr: 'd’une copie' },
  'history.source.merge': { en: 'from a merge', fr: 'd’une fusion' },
  'history.added': { en: 'Row added', fr: 'Ligne ajoutée' },
  'history.removed': { en: 'Row deleted', fr: 'Ligne supprimée' },
  'history.moved': { en: 'Row moved', fr: 'Ligne déplacée' },
  'history.before': { en: 'before:', fr: 'avant :' },
  'history.after': { en: 'now:', fr: 'maintenant :' },
  'history.all': {
    en: '{count, plural, one {# more value} other {# more values}}',
    fr: '{count, plural, one {# autre valeur} other {# autres valeurs}}'
  },
  'history.back': { en: 'Bring back the value before', fr: 'Ravoir la valeur d’avant' },
  'history.backNamed': { en: 'Bring back {column}: {value}', fr: 'Ravoir {column} : {value}' },
  'history.backBlank': { en: 'Empty {column} again', fr: 'Vider {column} de nouveau' },
  'history.backDone': { en: '{column} is as it was before.', fr: '{column} est comme avant.' }
} as const satisfies Record<string, Text>
