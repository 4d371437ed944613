import type { Text } from '../model/template'

/** Named versions and snapshots: what has changed since, and the way back. */
export const versions = {
  'versions.title': { en: 'Versions', fr: 'Versions' },
  'versions.lead': {
    en: 'Moments of this workbook that you named, and those that Groundwork keeps by itself.',
    fr: 'Les moments de ce classeur que vous avez nommés, et ceux que Groundwork garde de lui-même.'
  },
  'versions.none': { en: 'There is no version yet.', fr: 'Il n’y a pas encore de version.' },
  'versions.automatic': { en: 'Automatic', fr: 'Automatique' },
  'versions.by': { en: '{when}, {name}', fr: '{when}, {name}' },
  'versions.look': { en: 'What changed…', fr: 'Ce qui a changé…' },
  'versions.lookNamed': { en: 'What changed since {name}', fr: 'Ce qui a changé depuis : {name}' },
  'versions.since': { en: 'Changed since “{name}”', fr: 'Changements depuis « {name} »' },
  'versions.all': { en: 'All versions', fr: 'Toutes les versions' },
  'versions.restore': { en: 'Go back to this version', fr: 'Revenir à cette version' },
  'versions.restoreWhy': {
    en: 'Going back is a step like any other: what you have now stays in the history, and Undo brings it back. Notes and the names of versions stay.',
    fr: 'Revenir en arrière est une étape comme une autre : ce que vous avez maintenant reste dans l’historique, et Annuler le fait revenir. Les notes et les noms de versions restent.'
  },
  'versions.restored': { en: 'The workbook stands as in “{name}”.', fr: 'Le classeur est revenu à « {name} ».' },
  'versions.unknown': {
    en: 'What has changed since cannot be listed, for it comes from another line of work. You can still go back to it.',
    fr: 'On ne peut pas énumérer ce qui a changé depuis, car cette version vient d’une autre suite de travaux. Vous pouvez quand même y revenir.'
  },
  'versions.rows': {
    en: '{count, plural, one {# row} other {# rows}}',
    fr: '{count, plural, one {# ligne} other {# lignes}}'
  },
  'versions.moreRows': {
    en: '{count, plural, one {and one more row} other {and # more rows}}',
    fr: '{count, plural, one {et une autre ligne} other {et # autres lignes}}'
  },
  'versions.kind.workbook': {
    en: '{count, plural, other {The workbook’s details}}',
    fr: '{count, plural, other {Les renseignements du classeur}}'
  },
  'versions.kind.sheet': {
    en: '{count, plural, one {# sheet} other {# sheets}}',
    fr: '{count, plural, one {# feuille} other {# feuilles}}'
  },
  'versions.kind.column': {
    en: '{count, plural, one {# column of your own} other {# columns of your own}}',
    fr: '{count, plural, one {# colonne ajoutée} other {# colonnes ajoutées}}'
  },
  'versions.kind.setting': {
    en: '{count, plural, one {# setting} other {# settings}}',
    fr: '{count, plural, one {# réglage} other {# réglages}}'
  },
  'versions.kind.view': {
    en: '{count, plural, one {# saved view} other {# saved views}}',
    fr: '{count, plural, one {# vue enregistrée} other {# vues enregistrées}}'
  },
  'versions.kind.note': {
    en: '{count, plural, one {# note} other {# notes}}',
    fr: '{count, plural, one {# note} other {# notes}}'
  },
  'versions.kind.mark': {
    en: '{count, plural, one {# named version} other {# named versions}}',
    fr: '{count, plural, one {# version nommée} other {# versions nommées}}'
  },
  'versions.kind.dismissal': {
    en: '{count, plural, one {# dismissed remark} other {# dismissed remarks}}',
    fr: '{count, plural, one {# remarque écartée} other {# remarques écartées}}'
  },
  'versions.kind.template': {
    en: '{count, plural, one {# template} other {# templates}}',
    fr: '{count, plural, one {# modèle} other {# modèles}}'
  },
  'versions.kind.gone': {
    en: '{count, plural, one {# table of a deleted sheet} other {# tables of deleted sheets}}',
    fr: '{count, plural, one {# tableau d’une feuille supprimée} other {# tableaux de feuilles supprimées}}'
  },
  'versions.nameTitle': { en: 'Name this version', fr: 'Nommer cette version' },
  'versions.nameNow': { en: 'Name this version…', fr: 'Nommer cette version…' },
  'versions.name': { en: 'Name of the version', fr: 'Nom de la version' },
  'versions.why': {
    en: 'There is no need to save. A name lets you find this moment again, see what has changed since, and go back to it.',
    fr: 'Nul besoin d’enregistrer. Un nom permet de retrouver ce moment, de voir ce qui a changé depuis, et d’y revenir.'
  },
  'versions.needed': { en: 'Give the version a name.', fr: 'Donnez un nom à la version.' },
  'versions.do': { en: 'Name version', fr: 'Nommer la version' },
  'versions.named': { en: 'This moment is now “{name}”.', fr: 'Ce moment s’appelle maintenant « {name} ».' },
  'versions.open': { en: 'All versions', fr: 'Toutes les versions' },
  'versions.menu': { en: 'Versions…', fr: 'Versions…' },
  'shown.version': { en: 'The names of versions have changed.', fr: 'Les noms de versions ont changé.' }
} as const satisfies Record<string, Text>
