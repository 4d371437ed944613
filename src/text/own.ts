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
  'ownTemplate.yours': { en: 'Yours', fr: 'Les vôtres' }
} as const satisfies Record<string, Text>
