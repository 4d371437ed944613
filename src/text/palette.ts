import type { Text } from '../model/template'

/** The list of all that can be done and gone to. */
export const palette = {
  'palette.open': { en: 'Find a command…', fr: 'Trouver une commande…' },
  'palette.name': { en: 'Commands', fr: 'Commandes' },
  'palette.type': { en: 'Type what you want to do, or where to go', fr: 'Tapez ce que vous voulez faire, ou où aller' },
  'palette.recent': { en: 'Used lately', fr: 'Utilisées récemment' },
  'palette.go': { en: 'Go to', fr: 'Aller à' },
  'palette.do': { en: 'Do', fr: 'Faire' },
  'palette.found': { en: 'Found', fr: 'Trouvées' },
  'palette.none': { en: 'Nothing is called that.', fr: 'Rien ne porte ce nom.' },
  'palette.choice': { en: '{of}: {choice}', fr: '{of} : {choice}' },
  'palette.table': { en: '{sheet} · {table}', fr: '{sheet} · {table}' }
} as const satisfies Record<string, Text>
