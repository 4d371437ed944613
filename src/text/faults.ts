import type { Text } from '../model/template'

/** What is wrong with a template, and where. */
export const faults = {
  'faults.line': { en: 'Line {line}: {words}', fr: 'Ligne {line} : {words}' },
  'faults.place': { en: 'Line {line}, {where}: {words}', fr: 'Ligne {line}, {where} : {words}' },
  'fault.empty': { en: 'The file is empty.', fr: 'Le fichier est vide.' },
  'fault.too-large': {
    en: 'The file is larger than the {most} MB that a template may have.',
    fr: 'Le fichier dépasse les {most} Mo qu’un modèle peut avoir.'
  },
  'fault.too-deep': {
    en: 'Things stand within things deeper here than in any template.',
    fr: 'Les éléments sont imbriqués ici plus profondément que dans tout modèle.'
  },
  'fault.not-json': {
    en: 'This cannot be read as JSON: a quotation mark, a comma or a bracket may be missing or too many.',
    fr: 'Ceci ne se lit pas comme du JSON : un guillemet, une virgule ou un crochet manque peut-être ou est de trop.'
  },
  'fault.name-twice': { en: '“{name}” is given twice.', fr: '« {name} » est donné deux fois.' },
  'fault.name-taken': { en: '“{name}” cannot be a name here.', fr: '« {name} » ne peut pas être un nom ici.' },
  'fault.foreign': { en: 'There is no Groundwork template in it.', fr: 'Il ne contient aucun modèle Groundwork.' },
  'fault.newer': {
    en: 'A newer Groundwork made this file (format {format}). Update Groundwork to open it.',
    fr: 'Ce fichier a été créé par une version plus récente de Groundwork (format {format}). Mettez Groundwork à jour pour l’ouvrir.'
  },
  'fault.newer-template': {
    en: 'This is version {version} of the template, and Groundwork here knows it up to version {known}. Update Groundwork to open it.',
    fr: 'Ceci est la version {version} du modèle, et Groundwork n’en connaît ici que la version {known}. Mettez Groundwork à jour pour l’ouvrir.'
  },
  'fault.missing': { en: '“{key}” is missing.', fr: 'Il manque « {key} ».' },
  'fault.unknown': {
    en: '“{key}” means nothing here: it may be misspelt, or from a newer Groundwork.',
    fr: '« {key} » ne veut rien dire ici : c’est peut-être une faute de frappe, ou cela vient d’une version plus récente de Groundwork.'
  },
  'fault.kind': {
    en: 'There is no kind “{value}”. There is: {known}.',
    fr: 'Il n’y a pas de type « {value} ». Il y a : {known}.'
  },
  'fault.rule': {
    en: 'There is no rule “{value}”. There is: {known}.',
    fr: 'Il n’y a pas de règle « {value} ». Il y a : {known}.'
  },
  'fault.word': {
    en: '“{value}” cannot stand here. What can: {known}.',
    fr: '« {value} » ne peut pas être ici. Ce qui le peut : {known}.'
  },
  'fault.type': {
    en: '“{key}” must be {type, select, string {text in quotation marks} number {a number} int {a whole number} boolean {true or false} array {a list in square brackets} tuple {a pair in square brackets} object {an object in braces} record {an object in braces} other {of another kind}}.',
    fr: '« {key} » doit être {type, select, string {un texte entre guillemets} number {un nombre} int {un nombre entier} boolean {true ou false} array {une liste entre crochets} tuple {une paire entre crochets} object {un objet entre accolades} record {un objet entre accolades} other {d’un autre type}}.'
  },
  'fault.too-few': {
    en: '“{key}” needs {least, plural, one {an entry} other {# entries}} or more.',
    fr: '« {key} » doit avoir au moins {least, plural, one {# élément} other {# éléments}}.'
  },
  'fault.too-many': {
    en: '“{key}” may have no more than {most, plural, one {# entry} other {# entries}}.',
    fr: '« {key} » ne peut avoir plus de {most, plural, one {# élément} other {# éléments}}.'
  },
  'fault.too-low': { en: '“{key}” must be {least} or more.', fr: '« {key} » doit être d’au moins {least}.' },
  'fault.too-high': { en: '“{key}” must be {most} or less.', fr: '« {key} » doit être d’au plus {most}.' },
  'fault.too-long': {
    en: '“{key}” is longer than a cell may be.',
    fr: '« {key} » est plus long qu’une cellule ne peut l’être.'
  },
  'faults.in.tables': { en: 'table “{name}”', fr: 'tableau « {name} »' },
  'faults.in.columns': { en: 'column “{name}”', fr: 'colonne « {name} »' },
  'faults.in.views': { en: 'view “{name}”', fr: 'vue « {name} »' },
  'faults.in.pictures': { en: 'picture “{name}”', fr: 'image « {name} »' },
  'faults.in.checks': { en: 'check “{name}”', fr: 'vérification « {name} »' },
  'faults.in.options': { en: 'option “{name}”', fr: 'option « {name} »' },
  'faults.in.bands': { en: 'band “{name}”', fr: 'bande « {name} »' },
  'faults.in.presets': { en: 'preset “{name}”', fr: 'jeu de bandes « {name} »' },
  'faults.in.other': { en: '{list} {name}', fr: '{list} {name}' },
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
  'fault.no-figure': {
    en: 'The column “{column}” holds no figures.',
    fr: 'La colonne « {column} » ne contient pas de chiffres.'
  },
  'fault.letterless': { en: 'The matrix needs a letter.', fr: 'Il faut une lettre à la matrice.' },
  'fault.no-letter': {
    en: 'The matrix has no letter for the column “{column}”.',
    fr: 'La matrice n’a pas de lettre pour la colonne « {column} ».'
  },
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
