import type { Text } from '../model/template'

/** Filling cells from others. */
export const fill = {
  'fill.handle': {
    en: 'Drag to go on with the series; {keys} turns a series into copies and a number into a series. Double-click fills down.',
    fr: 'Faites glisser pour poursuivre la série; {keys} change une série en copies et un nombre en série. Un double clic remplit vers le bas.'
  },
  'fill.done': {
    en: '{count, plural, one {# cell filled} other {# cells filled}}{rows, plural, =0 {} one {, # row added} other {, # rows added}}.',
    fr: '{count, plural, one {# cellule remplie} other {# cellules remplies}}{rows, plural, =0 {} one {, # ligne ajoutée} other {, # lignes ajoutées}}.'
  },
  'fill.added': {
    en: '{count, plural, one {# new row} other {# new rows}}',
    fr: '{count, plural, one {# nouvelle ligne} other {# nouvelles lignes}}'
  },
  'fill.down': { en: 'Fill down', fr: 'Recopier vers le bas' },
  'fill.right': { en: 'Fill right', fr: 'Recopier à droite' },
  'fill.series': { en: 'Continue the series', fr: 'Poursuivre la série' },
  'fill.neighbour': { en: 'Fill down to the end', fr: 'Remplir jusqu’en bas' }
} as const satisfies Record<string, Text>
