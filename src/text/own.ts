import type { Text } from '../model/template'

/** Templates of a person's own, and newer versions of the toolkit's. */
export const own = {
  'ownTemplate.menu': { en: 'Make a template of this sheet…', fr: 'Faire un modèle de cette feuille…' },
  'ownTemplate.title': { en: 'Make a template of “{title}”', fr: 'Faire un modèle de « {title} »' },
  'ownTemplate.lead': {
    en: 'The template has the tables of this sheet, with the columns, lists, bands and thresholds as they stand here. The sheet stays as it is; its rows are not copied.',
    fr: 'Le modèle a les tableaux de cette feuille, avec les colonnes, les listes, les niveaux et les seuils tels qu’ils sont ici. La feuille reste telle quelle; ses lignes ne sont pas copiées.'
  },
  'ownTemplate.name': { en: 'Name of the template', fr: 'Nom du modèle' },
  'ownTemplate.nameOther': { en: 'Name in French (if it has another)', fr: 'Nom en anglais (s’il en a un autre)' },
  'ownTemplate.do': { en: 'Make the template', fr: 'Faire le modèle' },
  'ownTemplate.taken': { en: 'Another template has this name.', fr: 'Un autre modèle porte ce nom.' },
  'ownTemplate.done': {
    en: '“{title}” is now among your templates, under “Add a sheet”.',
    fr: '« {title} » figure maintenant parmi vos modèles, sous « Ajouter une feuille ».'
  },
  'ownTemplate.add': { en: 'Add a sheet of it', fr: 'En ajouter une feuille' },
  'upgrade.menu': { en: 'See the newer version of the template…', fr: 'Voir la version plus récente du modèle…' },
  'upgrade.offer': {
    en: 'There is a newer version of this template (version {to}).',
    fr: 'Il existe une version plus récente de ce modèle (version {to}).'
  },
  'upgrade.see': { en: 'See what changes…', fr: 'Voir ce qui change…' },
  'upgrade.later': { en: 'Not now', fr: 'Pas maintenant' },
  'upgrade.put': {
    en: 'The newer version waits in the menu of the sheet.',
    fr: 'La version plus récente attend dans le menu de la feuille.'
  },
  'upgrade.title': { en: 'Newer version of “{title}”', fr: 'Version plus récente de « {title} »' },
  'upgrade.lead': {
    en: 'Version {from} of the template becomes version {to}, in {count, plural, one {one sheet} other {# sheets}}: {sheets}. Answers stay, and so do your own columns, lists, bands and thresholds. Nothing has changed yet.',
    fr: 'La version {from} du modèle devient la version {to}, dans {count, plural, one {# feuille} other {# feuilles}} : {sheets}. Les réponses restent, de même que vos propres colonnes, listes, niveaux et seuils. Rien n’est encore modifié.'
  },
  'upgrade.changes': {
    en: '{table}: {count, plural, one {one change} other {# changes}}',
    fr: '{table} : {count, plural, one {# changement} other {# changements}}'
  },
  'upgrade.words': {
    en: 'Only words of help and guidance are different.',
    fr: 'Seuls des mots de l’aide et des conseils sont différents.'
  },
  'upgrade.moved': {
    en: '{count, plural, =0 {No row is worked out otherwise.} one {One row is worked out otherwise:} other {# rows are worked out otherwise:}}',
    fr: '{count, plural, =0 {Aucune ligne n’est calculée autrement.} one {# ligne est calculée autrement :} other {# lignes sont calculées autrement :}}'
  },
  'upgrade.do': { en: 'Upgrade', fr: 'Passer à la nouvelle version' },
  'upgrade.done': {
    en: '“{title}” is now of version {to}. Undo takes it back.',
    fr: '« {title} » est maintenant à la version {to}. Annuler revient en arrière.'
  },
  'upgrade.ahead': {
    en: 'From a newer Groundwork: {titles}. It works here as it stands, and nothing in it was changed.',
    fr: 'Provient d’une version plus récente de Groundwork : {titles}. Tout fonctionne ici tel quel, et rien n’a été modifié.'
  },
  'upgrade.table-added': { en: 'New table', fr: 'Nouveau tableau' },
  'upgrade.table-kept': {
    en: 'The newer version no longer has this table. It stays as it is.',
    fr: 'La nouvelle version n’a plus ce tableau. Il reste tel quel.'
  },
  'upgrade.table-renamed': { en: 'It was called “{was}”', fr: 'Il s’appelait « {was} »' },
  'upgrade.column-added': { en: 'New column: {name}', fr: 'Nouvelle colonne : {name}' },
  'upgrade.column-retired': {
    en: 'No longer asked: {name}. Its answers are kept.',
    fr: 'N’est plus demandé : {name}. Les réponses sont conservées.'
  },
  'upgrade.column-back': { en: 'Asked again: {name}', fr: 'De nouveau demandé : {name}' },
  'upgrade.column-renamed': { en: '“{was}” is now called “{name}”', fr: '« {was} » s’appelle maintenant « {name} »' },
  'upgrade.column-rule': { en: '{name}: worked out in another way', fr: '{name} : calculé autrement' },
  'upgrade.option-added': { en: '{column}: new entry “{name}”', fr: '{column} : nouvel élément « {name} »' },
  'upgrade.option-retired': {
    en: '{column}: “{name}” is no longer offered',
    fr: '{column} : « {name} » n’est plus proposé'
  },
  'upgrade.option-back': {
    en: '{column}: “{name}” is offered again',
    fr: '{column} : « {name} » est de nouveau proposé'
  },
  'upgrade.option-renamed': {
    en: '{column}: “{was}” is now called “{name}”',
    fr: '{column} : « {was} » s’appelle maintenant « {name} »'
  },
  'upgrade.band-added': {
    en: 'New band “{name}”, from {from, number} to {to, number}',
    fr: 'Nouveau niveau « {name} », de {from, number} à {to, number}'
  },
  'upgrade.band-gone': { en: 'The band “{name}” is gone', fr: 'Le niveau « {name} » disparaît' },
  'upgrade.band-renamed': {
    en: 'The band “{was}” is now called “{name}”',
    fr: 'Le niveau « {was} » s’appelle maintenant « {name} »'
  },
  'upgrade.band-moved': {
    en: 'The band “{name}” goes from {from, number} to {to, number}; it went from {wasFrom, number} to {wasTo, number}',
    fr: 'Le niveau « {name} » va de {from, number} à {to, number}; il allait de {wasFrom, number} à {wasTo, number}'
  },
  'upgrade.setting-changed': {
    en: '{name}: {now, number}, where it was {was, number}',
    fr: '{name} : {now, number} au lieu de {was, number}'
  },
  'upgrade.view-added': { en: 'New view: {name}', fr: 'Nouvelle vue : {name}' },
  'upgrade.view-gone': { en: 'The view “{name}” is gone', fr: 'La vue « {name} » disparaît' },
  'upgrade.view-renamed': {
    en: 'The view “{was}” is now called “{name}”',
    fr: 'La vue « {was} » s’appelle maintenant « {name} »'
  },
  'upgrade.check-added': {
    en: '{count, plural, one {One more thing is checked} other {# more things are checked}}',
    fr: '{count, plural, one {# vérification de plus} other {# vérifications de plus}}'
  },
  'upgrade.check-gone': {
    en: '{count, plural, one {One thing is no longer checked} other {# things are no longer checked}}',
    fr: '{count, plural, one {# vérification de moins} other {# vérifications de moins}}'
  },
  'upgrade.rows-added': {
    en: '{count, plural, one {One new row} other {# new rows}}',
    fr: '{count, plural, one {# nouvelle ligne} other {# nouvelles lignes}}'
  },
  'upgrade.moreRows': {
    en: '{count, plural, one {and one more row} other {and # more rows}}',
    fr: '{count, plural, one {et # autre ligne} other {et # autres lignes}}'
  },
  'ownTemplate.more': { en: 'More for “{title}”', fr: 'Autres actions pour « {title} »' },
  'ownTemplate.rename': { en: 'Rename the template…', fr: 'Renommer le modèle…' },
  'ownTemplate.renameTitle': { en: 'Rename “{title}”', fr: 'Renommer « {title} »' },
  'ownTemplate.renameWhy': {
    en: 'A sheet of it that has no name of its own goes by the new one.',
    fr: 'Une feuille de ce modèle qui n’a pas de nom à elle prend le nouveau.'
  },
  'ownTemplate.delete': { en: 'Delete the template', fr: 'Supprimer le modèle' },
  'ownTemplate.inUse': {
    en: 'It stays: {count, plural, one {this sheet uses} other {these sheets use}} it: {titles}.',
    fr: 'Il reste : {count, plural, one {cette feuille l’utilise} other {ces feuilles l’utilisent}} : {titles}.'
  },
  'ownTemplate.deleted': {
    en: '“{title}” is no longer among your templates. Undo brings it back.',
    fr: '« {title} » ne figure plus parmi vos modèles. Annuler le fait revenir.'
  },
  'ownTemplate.yours': { en: 'Yours', fr: 'Les vôtres' }
} as const satisfies Record<string, Text>
