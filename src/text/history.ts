import type { Text } from '../model/template'

/** What was done to a row, notes on it, and versions of the workbook. */
export const history = {
  'notes.title': { en: 'Notes', fr: 'Notes' },
  'notes.none': {
    en: 'No notes yet. Notes are for the people who work on this, not a part of the table.',
    fr: 'Aucune note pour l’instant. Les notes sont pour les gens qui y travaillent; elles ne font pas partie du tableau.'
  },
  'notes.new': { en: 'New note on the row', fr: 'Nouvelle note sur la ligne' },
  'notes.newOn': { en: 'New note on “{column}”', fr: 'Nouvelle note sur « {column} »' },
  'notes.wholeRow': { en: 'On the whole row instead', fr: 'Plutôt sur toute la ligne' },
  'notes.add': { en: 'Add note', fr: 'Ajouter la note' },
  'notes.added': { en: 'Note added', fr: 'Note ajoutée' },
  'notes.edit': { en: 'Edit', fr: 'Modifier' },
  'notes.editNamed': { en: 'Edit the note: {text}', fr: 'Modifier la note : {text}' },
  'notes.text': { en: 'Text of the note', fr: 'Texte de la note' },
  'notes.save': { en: 'Save note', fr: 'Enregistrer la note' },
  'notes.remove': { en: 'Delete', fr: 'Supprimer' },
  'notes.removeNamed': { en: 'Delete the note: {text}', fr: 'Supprimer la note : {text}' },
  'notes.removed': { en: 'Note deleted', fr: 'Note supprimée' },
  'notes.count': {
    en: '{count, plural, one {# note} other {# notes}}',
    fr: '{count, plural, one {# note} other {# notes}}'
  },
  'notes.open': { en: 'Note…', fr: 'Note…' },
  'links.out': { en: 'Points to', fr: 'Pointe vers' },
  'links.removed': { en: '“{name}” (deleted)', fr: '« {name} » (supprimée)' },
  'links.back': { en: 'Back to where the link was', fr: 'Revenir où était le lien' },
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
  'history.backNamed': { en: 'Bring back “{value}”', fr: 'Ravoir « {value} »' },
  'history.backDone': { en: '{column} is as it was before.', fr: '{column} est comme avant.' }
} as const satisfies Record<string, Text>
