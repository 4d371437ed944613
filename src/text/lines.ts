import type { Text } from '../model/template'

/** Pictures of what was measured by date. */
export const lines = {
  'lines.range': { en: 'Range', fr: 'Intervalle' },
  'lines.between': { en: '{low} to {high}', fr: '{low} à {high}' },
  'lines.atLeast': { en: 'at least {low}', fr: 'au moins {low}' },
  'lines.atMost': { en: 'at most {high}', fr: 'au plus {high}' },
  'lines.by': { en: '{value} by {date}', fr: '{value} d’ici le {date}' },
  'lines.measured': {
    en: '{count, plural, one {one value} other {# values}}, the last {value} on {date}',
    fr: '{count, plural, one {une valeur} other {# valeurs}}, la dernière {value} le {date}'
  },
  'lines.unmeasured': { en: 'no value yet', fr: 'aucune valeur pour l’instant' },
  'lines.says': { en: '{entry}. {facts}.', fr: '{entry}. {facts}.' },
  'lines.standing': { en: '{status} {count}', fr: '{status} {count}' },
  'lines.many': { en: '{count} in all: {told}.', fr: '{count} en tout : {told}.' }
} as const satisfies Record<string, Text>
