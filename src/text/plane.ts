import type { Text } from '../model/template'

/** Pictures of two ratings: heat maps, power and interest. */
export const plane = {
  'plane.state': { en: 'Shown', fr: 'Affichage' },
  'plane.at': { en: '{y}: {yValue}; {x}: {xValue}', fr: '{y} : {yValue}; {x} : {xValue}' },
  'plane.at.one': { en: '{y}: {yValue}', fr: '{y} : {yValue}' },
  'plane.row': { en: '{code}, {name}', fr: '{code}, {name}' },
  'plane.mark': { en: '{row}. {at}.', fr: '{row}. {at}.' },
  'plane.to': { en: 'On its way to {at}.', fr: 'En route vers {at}.' },
  'plane.score': { en: '{label}: {score}.', fr: '{label} : {score}.' },
  'plane.sign': { en: '{words}.', fr: '{words}.' },
  'plane.column.row': { en: 'Row', fr: 'Ligne' },
  'plane.column.score': { en: 'Score', fr: 'Cote' },
  'plane.column.group': { en: 'Comes to', fr: 'Niveau' },
  'plane.column.to': { en: 'On its way to', fr: 'En route vers' },
  'plane.column.signs': { en: 'Remarks', fr: 'Remarques' },
  'plane.corner': { en: '{y} ↑\n{x} →', fr: '{y} ↑\n{x} →' },
  'plane.range': { en: '{from} to {to}', fr: '{from} à {to}' },
  'plane.signed': { en: '{sign} {words}', fr: '{sign} {words}' },
  'plane.group': { en: '{label}, {count}', fr: '{label}, {count}' },
  'plane.summary': { en: '{counted} in the picture: {groups}.', fr: '{counted} dans l’image : {groups}.' },
  'plane.summary.bare': { en: '{counted} in the picture.', fr: '{counted} dans l’image.' },
  'plane.unplaced': {
    en: '{count, plural, one {# has no place yet} other {# have no place yet}}: {names}.',
    fr: '{count, plural, one {# n’a pas encore de place} other {# n’ont pas encore de place}} : {names}.'
  },
  'plane.more': { en: '+{count}', fr: '+{count}' },
  'plane.more.name': { en: '{counted} more here. {at}.', fr: '{counted} de plus ici. {at}.' },
  'plane.nothing': {
    en: 'There is nothing to place here yet. Add a row to the table, and it stands beside the picture until it is rated.',
    fr: 'Il n’y a encore rien à placer ici. Ajoutez une ligne au tableau; elle attend à côté de l’image d’être cotée.'
  },
  'plane.withheld': {
    en: 'What this picture is drawn from is private and was left out.',
    fr: 'Ce dont cette image est tirée est privé et a été laissé de côté.'
  }
} as const satisfies Record<string, Text>
