import type { Text } from '../model/template'

/** What is said of gaps that are no check of a template: a required cell that is blank, a cell with trouble in it. */
export const gaps = {
  'gap.required': {
    en: '{row}: “{column}” is not filled in yet.',
    fr: '{row} : « {column} » n’est pas encore rempli.'
  },
  'gap.requiredForm': { en: '“{column}” is not filled in yet.', fr: '« {column} » n’est pas encore rempli.' },
  'gap.problem': { en: '{row}: “{column}” needs a look.', fr: '{row} : « {column} » est à vérifier.' },
  'gap.problemForm': { en: '“{column}” needs a look.', fr: '« {column} » est à vérifier.' },
  'gap.unnamed': { en: 'Row without a name', fr: 'Ligne sans nom' }
} as const satisfies Record<string, Text>
