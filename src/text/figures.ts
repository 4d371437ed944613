import type { Text } from '../model/template'

/** Pictures of figures: radars, bars, lines, wheels. */
export const figures = {
  'figures.unnamed': { en: 'Without a name', fr: 'Sans nom' },
  'figures.blank': { en: 'Not said', fr: 'Non précisé' },
  'figures.nothing': {
    en: 'There are no figures to draw yet. Fill them in in the table, and they stand here.',
    fr: 'Il n’y a pas encore de chiffres à dessiner. Inscrivez-les dans le tableau; ils paraîtront ici.'
  },
  'figures.noScore': { en: 'no figure', fr: 'aucun chiffre' },
  'figures.figure': { en: '{entry}. {series}: {value}', fr: '{entry}. {series} : {value}' },
  'figures.workedOut': {
    en: '{name}. Worked out: change what it is worked out from.',
    fr: '{name}. Valeur calculée : modifiez ce dont elle est tirée.'
  },
  'figures.anchored': { en: '{value}, {anchor}', fr: '{value}, {anchor}' },
  'figures.carried': { en: '{series}: {value}', fr: '{series} : {value}' },
  'figures.carriedAnchored': { en: '{series}: {value}, {anchor}', fr: '{series} : {value}, {anchor}' },
  'figures.says': { en: '{series}: {figures}.', fr: '{series} : {figures}.' },
  'figures.between': {
    en: '{series}: from {lowest} to {highest}.',
    fr: '{series} : de {lowest} à {highest}.'
  },
  'figures.total': { en: 'Total', fr: 'Total' },
  'figures.count': { en: 'How many', fr: 'Nombre' },
  'figures.further': {
    en: '{count, plural, one {# further row is} other {# further rows are}} in the table only.',
    fr: '{count, plural, one {# autre ligne figure} other {# autres lignes figurent}} au tableau seulement.'
  }
} as const satisfies Record<string, Text>
