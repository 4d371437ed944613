import type { Text } from '../model/template'

/** Cells and their editors, in the grid and in forms. */
export const cells = {
  'cell.yes': { en: 'Yes', fr: 'Oui' },
  'cell.no': { en: 'No', fr: 'Non' },
  'cell.progress': {
    en: 'Drag to set how far it is; other figures can be typed.',
    fr: 'Faites glisser pour indiquer l’avancement; d’autres chiffres peuvent être saisis.'
  },
  'cell.long.hint': {
    en: 'Alt+Enter: new line · Enter: done',
    fr: 'Alt+Entrée : nouvelle ligne · Entrée : terminé'
  },
  'cell.long.count': {
    en: '{count, plural, one {# character} other {# characters}}',
    fr: '{count, plural, one {# caractère} other {# caractères}}'
  },
  'cell.date.open': { en: 'Open the calendar', fr: 'Ouvrir le calendrier' },
  'cell.list.open': { en: 'Open the list', fr: 'Ouvrir la liste' },
  'cell.list.none': { en: 'Nothing in the list matches.', fr: 'Rien dans la liste ne correspond.' },
  'cell.list.more': {
    en: '{count, plural, one {# more: type to narrow the list} other {# more: type to narrow the list}}',
    fr: '{count, plural, one {# de plus : tapez pour réduire la liste} other {# de plus : tapez pour réduire la liste}}'
  },
  'cell.list.suggested': { en: 'Suggested from the rest of the row', fr: 'Suggéré d’après le reste de la ligne' },
  'cell.list.create': { en: 'Create “{name}”', fr: 'Créer « {name} »' },
  'cell.list.words': { en: 'Use “{name}” as typed', fr: 'Garder « {name} » tel quel' },
  'cell.overdue': { en: 'overdue', fr: 'en retard' },
  'cell.retired': { en: '{name} (retired)', fr: '{name} (retirée)' },
  'cell.follow': { en: 'Go to {name}', fr: 'Aller à {name}' },

  'cell.problem.unread': {
    en: '“{text}” could not be read as {kind}. It is kept as typed; correct it when you can.',
    fr: '« {text} » n’a pas pu être lu comme {kind}. Le texte est gardé tel quel; corrigez-le quand vous pourrez.'
  },
  'cell.problem.wrong-kind': {
    en: 'What stands here is not {kind}.',
    fr: 'Ce qui est inscrit ici n’est pas {kind}.'
  },
  'cell.problem.too-long': {
    en: 'This is longer than the column allows ({max} characters).',
    fr: 'Ce texte dépasse la longueur prévue ({max} caractères).'
  },
  'cell.problem.too-low': {
    en: 'This is lower than the column allows: at least {min}.',
    fr: 'Cette valeur est trop petite pour la colonne : au moins {min}.'
  },
  'cell.problem.too-high': {
    en: 'This is higher than the column allows: at most {max}.',
    fr: 'Cette valeur est trop grande pour la colonne : au plus {max}.'
  },
  'cell.problem.unknown-option': {
    en: 'This is not one of the column’s choices.',
    fr: 'Cette valeur ne fait pas partie des choix de la colonne.'
  },
  'cell.problem.not-offered': {
    en: 'This choice is no longer offered; it is kept until you change it.',
    fr: 'Ce choix n’est plus offert; il est gardé jusqu’à ce que vous le changiez.'
  },
  'cell.problem.retired': {
    en: 'This entry is retired: the list no longer offers it. It is kept until you choose another.',
    fr: 'Cette entrée est retirée : la liste ne l’offre plus. Elle est gardée jusqu’à ce que vous en choisissiez une autre.'
  },
  'cell.problem.not-on-scale': {
    en: 'This number is not on the scale of the column.',
    fr: 'Ce nombre ne figure pas sur l’échelle de la colonne.'
  },
  'cell.problem.not-a-date': {
    en: 'There is no such day in the calendar.',
    fr: 'Ce jour n’existe pas dans le calendrier.'
  },
  'cell.problem.removed-row': {
    en: 'The row that this points to was deleted. Undo brings it back, or pick another.',
    fr: 'La ligne visée a été supprimée. Annulez pour la ravoir, ou choisissez-en une autre.'
  },
  'cell.problem.doubled-row': {
    en: 'Another row of this table is about the same. One is enough: change or delete one of the two.',
    fr: 'Une autre ligne du tableau porte sur la même chose. Une seule suffit : modifiez ou supprimez l’une des deux.'
  },

  'cell.kind.text': { en: 'text', fr: 'du texte' },
  'cell.kind.number': { en: 'a number', fr: 'un nombre' },
  'cell.kind.money': { en: 'an amount of money', fr: 'un montant' },
  'cell.kind.percent': { en: 'a percentage', fr: 'un pourcentage' },
  'cell.kind.date': { en: 'a date', fr: 'une date' },
  'cell.kind.check': { en: 'yes or no', fr: 'oui ou non' },
  'cell.kind.choice': { en: 'one of the choices', fr: 'un des choix' },
  'cell.kind.choices': { en: 'some of the choices', fr: 'des choix de la liste' },
  'cell.kind.rating': { en: 'a rating', fr: 'une cote' },
  'cell.kind.ref': { en: 'a row of another table', fr: 'une ligne d’un autre tableau' },
  'cell.kind.refs': { en: 'rows of another table', fr: 'des lignes d’un autre tableau' },
  'cell.kind.code': { en: 'a code', fr: 'un code' },
  'cell.kind.derived': { en: 'a result', fr: 'un résultat' }
} as const satisfies Record<string, Text>
