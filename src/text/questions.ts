import type { Text } from '../model/template'

/** Questions of a form that a sheet does without. */
export const questions = {
  'questions.menu': {
    en: 'Retire questions or bring them back…',
    fr: 'Mettre des questions de côté ou les reprendre…'
  },
  'questions.open': { en: 'Questions…', fr: 'Questions…' },
  'questions.title': { en: 'Questions of “{title}”', fr: 'Questions de « {title} »' },
  'questions.lead': {
    en: 'This sheet does without a question that you retire: in the form, documents and gaps. Its answer stays, and comes back with it.',
    fr: 'Cette feuille se passe d’une question mise de côté : dans le formulaire, les documents et les lacunes. Sa réponse reste et revient avec elle.'
  },
  'questions.retire': { en: 'Retire', fr: 'Mettre de côté' },
  'questions.retireOf': { en: 'Retire {name}', fr: 'Mettre de côté : {name}' },
  'questions.anyway': { en: 'Retire anyway', fr: 'Mettre de côté quand même' },
  'questions.anywayOf': { en: 'Retire anyway: {name}', fr: 'Mettre de côté quand même : {name}' },
  'questions.answered': { en: 'Answered', fr: 'Répondue' },
  'questions.retired': { en: 'Retired; its answer is kept', fr: 'Mise de côté; sa réponse est conservée' },
  'questions.retiredBlank': { en: 'Retired', fr: 'Mise de côté' },
  'questions.needed': { en: 'The sheet is known by it', fr: 'La feuille se reconnaît à cette question' },
  'questions.read': {
    en: '{count, plural, one {This is} other {These are}} worked out from it: {names}. {count, plural, one {It goes} other {They go}} on with the answer that stands; nobody can change it while it is retired.',
    fr: '{count, plural, one {Ce résultat en est calculé} other {Ces résultats en sont calculés}} : {names}. Le calcul se poursuit avec la réponse en place; personne ne peut la modifier tant qu’elle est de côté.'
  },
  'questions.gone': {
    en: '{name} was retired; its answer stays',
    fr: '{name} : question mise de côté; sa réponse reste'
  }
} as const satisfies Record<string, Text>
