import type { Text } from '../model/template'

/** A template as a file: saved from a sheet, opened, and what is wrong with one that is not taken. */
export const templatefile = {
  'templateFile.save': { en: 'Save the template as a file…', fr: 'Enregistrer le modèle dans un fichier…' },
  'templateFile.open': { en: 'Open a template file…', fr: 'Ouvrir un fichier de modèle…' },
  'templateFile.added': {
    en: 'The sheet “{title}” was added from the file.',
    fr: 'La feuille « {title} » a été ajoutée à partir du fichier.'
  },
  'templateFile.refused': { en: '“{name}” was not opened', fr: '« {name} » n’a pas été ouvert' },
  'templateFile.why': {
    en: '{count, plural, one {Something is wrong in it} other {# things are wrong in it}}, so nothing was taken from it and nothing was changed. Whoever made the file can put it right by these lines.',
    fr: '{count, plural, one {Il contient une erreur} other {Il contient # erreurs}}; rien n’en a été repris et rien n’a été modifié. La personne qui a fait le fichier peut le corriger à l’aide de ces lignes.'
  },
  'templateFile.line': { en: 'Line {line}', fr: 'Ligne {line}' },
  'templateFile.list': { en: 'What is wrong, line by line', fr: 'Les erreurs, ligne par ligne' },
  'templateFile.more': {
    en: '{count, plural, one {One more is not shown.} other {# more are not shown.}}',
    fr: '{count, plural, one {Une autre n’est pas affichée.} other {# autres ne sont pas affichées.}}'
  }
} as const satisfies Record<string, Text>
