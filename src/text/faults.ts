import type { Text } from '../model/template'

/** What is wrong with a template, and where. */
export const faults = {
  'fault.in.tables': { en: 'table “{name}”', fr: 'tableau « {name} »' },
  'fault.in.columns': { en: 'column “{name}”', fr: 'colonne « {name} »' },
  'fault.in.views': { en: 'view “{name}”', fr: 'vue « {name} »' },
  'fault.in.pictures': { en: 'picture “{name}”', fr: 'image « {name} »' },
  'fault.in.checks': { en: 'check “{name}”', fr: 'vérification « {name} »' },
  'fault.in.options': { en: 'option “{name}”', fr: 'option « {name} »' },
  'fault.in.bands': { en: 'band “{name}”', fr: 'bande « {name} »' },
  'fault.in.presets': { en: 'preset “{name}”', fr: 'jeu de bandes « {name} »' },
  'fault.in.other': { en: '{list} {name}', fr: '{list} {name}' },
  'fault.id': {
    en: '“{id}” cannot be an id: small letters, digits and hyphens only, and a letter first.',
    fr: '« {id} » ne peut pas être un identifiant : seulement des minuscules sans accent, des chiffres et des traits d’union, une lettre au début.'
  },
  'fault.twice': { en: '“{id}” is there twice.', fr: '« {id} » y est deux fois.' },
  'fault.no-table': { en: 'There is no table “{table}”.', fr: 'Il n’y a pas de tableau « {table} ».' },
  'fault.no-column': {
    en: 'The table “{table}” has no column “{column}”.',
    fr: 'Le tableau « {table} » n’a pas de colonne « {column} ».'
  },
  'fault.no-option': { en: 'There is no option “{option}”.', fr: 'Il n’y a pas d’option « {option} ».' },
  'fault.no-setting': {
    en: 'The table “{table}” has no setting “{setting}”.',
    fr: 'Le tableau « {table} » n’a pas de réglage « {setting} ».'
  },
  'fault.no-link': {
    en: 'The column “{column}” is not a link to rows there.',
    fr: 'La colonne « {column} » n’est pas un lien vers ces lignes.'
  },
  'fault.no-state': {
    en: 'The picture has no state “{state}”.',
    fr: 'L’image n’a pas d’état « {state} ».'
  },
  'fault.no-axis': {
    en: 'The column “{column}” is no rating and no choice, so that it cannot place a row.',
    fr: 'La colonne « {column} » n’est ni une cote ni un choix : elle ne peut pas situer une ligne.'
  },
  'fault.no-list': { en: 'The column “{column}” has no options.', fr: 'La colonne « {column} » n’a pas d’options.' },
  'fault.stateless': { en: 'The picture needs a state.', fr: 'Il faut un état à l’image.' },
  'fault.words': {
    en: 'The words in {language, select, fr {French} other {English}} are missing.',
    fr: 'Il manque le texte en {language, select, fr {français} other {anglais}}.'
  },
  'fault.prints': {
    en: 'Another view is the one to print already.',
    fr: 'Une autre vue est déjà celle à imprimer.'
  },
  'fault.unplaced': {
    en: 'The column “{column}” is in no section.',
    fr: 'La colonne « {column} » n’est dans aucune section.'
  },
  'fault.key': { en: 'The row has no key.', fr: 'La ligne n’a pas de clé.' },
  'fault.fixed': {
    en: 'The table is one of fixed rows and has none.',
    fr: 'Le tableau est à lignes fixes et n’en a aucune.'
  },
  'fault.unfixed': {
    en: 'Only a table of fixed rows has those.',
    fr: 'Seul un tableau à lignes fixes peut en avoir.'
  },
  'fault.starters': {
    en: 'Only a table that rows are added to begins with some.',
    fr: 'Seul un tableau auquel on ajoute des lignes peut en avoir au départ.'
  },
  'fault.library': {
    en: 'Only a table that rows are added to can have a library.',
    fr: 'Seul un tableau auquel on ajoute des lignes peut avoir une bibliothèque.'
  },
  'fault.nameless': {
    en: 'The row has nothing in “{column}”, which names it.',
    fr: 'La ligne n’a rien dans « {column} », qui la nomme.'
  },
  'fault.worded': {
    en: '“{column}” is no column of words: its value belongs in “cells”.',
    fr: '« {column} » n’est pas une colonne de mots : sa valeur va dans « cells ».'
  },
  'fault.unworded': {
    en: '“{column}” is not the same in both languages: it belongs in “words”, or nowhere.',
    fr: '« {column} » n’est pas pareil dans les deux langues : cela va dans « words », ou nulle part.'
  },
  'fault.bands-backwards': {
    en: 'The band ends at {to}, before it begins at {from}.',
    fr: 'La bande finit à {to}, avant son début à {from}.'
  },
  'fault.bands-overlap': {
    en: 'The bands overlap: {score} is in two of them.',
    fr: 'Les bandes se chevauchent : {score} est dans deux d’entre elles.'
  },
  'fault.bands-gap': {
    en: 'The bands leave a gap: {score} is in none of them.',
    fr: 'Les bandes laissent un vide : {score} n’est dans aucune d’elles.'
  },
  'fault.number': {
    en: 'The setting “{setting}” must be a number from {from} to {to}.',
    fr: 'Le réglage « {setting} » doit être un nombre de {from} à {to}.'
  },
  'fault.scale': {
    en: 'The numbers of a scale must rise, and {value} does not.',
    fr: 'Les nombres d’une échelle doivent croître, et {value} ne le fait pas.'
  },
  'fault.of': { en: '“of” needs “by” beside it.', fr: '« of » doit être accompagné de « by ».' },
  'fault.worked-out': {
    en: 'Rows cannot be found by “{column}”, which is worked out.',
    fr: 'On ne peut pas trouver des lignes par « {column} », qui est calculée.'
  },
  'fault.loop': {
    en: 'The column “{column}” is worked out from itself.',
    fr: 'La colonne « {column} » est calculée à partir d’elle-même.'
  }
} as const satisfies Record<string, Text>
