import type { Text } from '../model/template'

/** A deleted row that links still lead to. */
export const removed = {
  'removed.title': { en: '“{name}” was deleted', fr: '« {name} » a été supprimée' },
  'removed.by': { en: 'Deleted by {name}, {when}.', fr: 'Supprimée par {name}, {when}.' },
  'removed.unknown': {
    en: 'The history that this copy holds does not say who deleted it.',
    fr: 'L’historique de cette copie ne dit pas qui l’a supprimée.'
  },
  'removed.pointing': { en: 'Still pointing at it', fr: 'Y renvoient encore' },
  'removed.at': { en: '{row} ({table}, {column})', fr: '{row} ({table}, {column})' },
  'removed.clear': {
    en: '{count, plural, one {Clear the link} other {Clear the # links}}',
    fr: '{count, plural, one {Effacer le lien} other {Effacer les # liens}}'
  },
  'removed.bringBack': { en: 'Bring it back', fr: 'La ramener' },
  'removed.back': { en: '“{name}” is back.', fr: '« {name} » est de retour.' },
  'removed.cleared': {
    en: '{count, plural, one {# link cleared.} other {# links cleared.}}',
    fr: '{count, plural, one {# lien effacé.} other {# liens effacés.}}'
  }
} as const satisfies Record<string, Text>
