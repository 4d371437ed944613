import type { Text } from '../model/template'

/** A barrier and all that hangs on it. */
export const thread = {
  'thread.title': { en: 'Thread', fr: 'Fil conducteur' },
  'menu.thread': { en: 'Thread of barriers', fr: 'Fil conducteur des obstacles' },
  'thread.show': { en: 'Show its thread', fr: 'Voir son fil conducteur' },
  'thread.about': {
    en: 'From each barrier through what is done about it, by whom and when, to how you will know.',
    fr: 'De chaque obstacle à ce qu’on fait, à qui s’en charge et quand, jusqu’à la façon de le savoir.'
  },
  'thread.whole': {
    en: '{count, plural, one {# barrier} other {# barriers}}, {whole, plural, =0 {none} other {#}} carried all the way through; {there} of {of} links.',
    fr: '{count, plural, one {# obstacle} other {# obstacles}}, dont {whole, plural, =0 {aucun} other {#}} mené jusqu’au bout; {there} maillons sur {of}.'
  },
  'thread.links': { en: '{there} of {of} links', fr: '{there} maillons sur {of}' },
  'thread.none': {
    en: 'There is no barrier to follow yet. Add one to the sheet of barriers, and its thread begins here.',
    fr: 'Il n’y a encore aucun obstacle à suivre. Ajoutez-en un à la feuille des obstacles et son fil commence ici.'
  },
  'thread.notOn': {
    en: 'This row is on no thread: it is not linked with a barrier yet.',
    fr: 'Cette ligne n’est sur aucun fil : elle n’est encore liée à aucun obstacle.'
  },
  'thread.all': { en: 'All barriers', fr: 'Tous les obstacles' },
  'thread.some': {
    en: 'The first {shown} of {count}.',
    fr: 'Les {shown} premiers sur {count}.'
  },
  'thread.link': { en: '{step}: {name}', fr: '{step} : {name}' },
  'thread.missing': { en: '{step}: none yet', fr: '{step} : rien encore' },
  'thread.noSheet': { en: '{step}: no sheet for it yet', fr: '{step} : pas encore de feuille' },
  'thread.create': { en: 'Create…', fr: 'Créer…' },
  'thread.choose': { en: 'Choose', fr: 'Choisir' },
  'thread.fill': { en: 'Fill in', fr: 'Remplir' },
  'thread.createTitle': { en: 'Create: {step}', fr: 'Créer : {step}' },
  'thread.createName': { en: '{column} of the new row', fr: '{column} de la nouvelle ligne' },
  'thread.createWhy': {
    en: 'The row is made and linked in one step. Undo takes both back.',
    fr: 'La ligne est créée et liée d’un coup. Annuler reprend les deux.'
  },
  'thread.nameNeeded': { en: 'Give it a name.', fr: 'Donnez-lui un nom.' },
  'thread.createIn': { en: 'In the sheet', fr: 'Dans la feuille' },
  'thread.createDo': { en: 'Create and link', fr: 'Créer et lier' },
  'thread.created': { en: '“{name}” was created and linked.', fr: '« {name} » est créée et liée.' }
} as const satisfies Record<string, Text>
