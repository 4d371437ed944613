import type { Option } from '../../src/model/template'

/** The parts of a project in which something is decided. */
export const phases = [
  { id: 'explore', label: { en: 'Explore', fr: 'Explorer' } },
  { id: 'design', label: { en: 'Design', fr: 'Concevoir' } },
  { id: 'choose-technology', label: { en: 'Choose technology', fr: 'Choisir la technologie' } },
  { id: 'launch', label: { en: 'Launch', fr: 'Lancer' } },
  { id: 'run', label: { en: 'Run', fr: 'Exploiter' } },
  { id: 'evaluate', label: { en: 'Evaluate', fr: 'Évaluer' } }
] as const satisfies readonly Option[]

export const accessSupports = [
  { id: 'interpreter', label: { en: 'Interpreter', fr: 'Interprète' } },
  { id: 'child-care', label: { en: 'Child care', fr: 'Garde d’enfants' } },
  { id: 'travel', label: { en: 'Travel', fr: 'Déplacements' } },
  { id: 'tech-loan', label: { en: 'Loan of a device', fr: 'Prêt d’appareil' } },
  { id: 'plain-language', label: { en: 'Plain language', fr: 'Langage clair' } },
  {
    id: 'trauma-informed-facilitation',
    label: { en: 'Trauma-informed facilitation', fr: 'Animation sensible aux traumatismes' }
  },
  { id: 'cultural-protocol', label: { en: 'Cultural protocol', fr: 'Protocole culturel' } }
] as const satisfies readonly Option[]

/** What working together asks for; each option’s help says how to tell. */
export const principles = [
  {
    id: 'roles-agreed',
    label: { en: 'Roles agreed', fr: 'Rôles convenus' },
    help: {
      en: 'Everyone knows what they are asked to do, and what they will decide.',
      fr: 'Chacun sait ce qu’on lui demande, et ce qu’il décidera.'
    }
  },
  {
    id: 'power-shared',
    label: { en: 'Power shared', fr: 'Pouvoir partagé' },
    help: {
      en: 'At least one real decision was theirs, or could have gone against you.',
      fr: 'Au moins une vraie décision leur revenait, ou aurait pu aller contre vous.'
    }
  },
  {
    id: 'paid-fairly',
    label: { en: 'Paid fairly', fr: 'Rétribution équitable' },
    help: {
      en: 'People are paid for their time, promptly, in a way that does not harm their benefits.',
      fr: 'Les gens sont payés pour leur temps, sans tarder, sans nuire à leurs prestations.'
    }
  },
  {
    id: 'accessible',
    label: { en: 'Accessible', fr: 'Accessible' },
    help: {
      en: 'Place, time, language, format and technology shut no one out.',
      fr: 'Lieu, heure, langue, format et technologie n’excluent personne.'
    }
  },
  {
    id: 'safe-to-speak',
    label: { en: 'Safe to speak', fr: 'Parole en sécurité' },
    help: {
      en: 'No one has to tell their story, anyone may step out, and support is at hand.',
      fr: 'Personne n’est tenu de raconter son histoire, chacun peut se retirer, et du soutien est offert.'
    }
  },
  {
    id: 'diverse-voices',
    label: { en: 'Diverse voices', fr: 'Voix diverses' },
    help: {
      en: 'Those the service may leave out are among them, and not one alone.',
      fr: 'Ceux que le service risque d’exclure en font partie, et pas seuls de leur groupe.'
    }
  },
  {
    id: 'feedback-loop-closed',
    label: { en: 'Feedback given', fr: 'Rétroaction donnée' },
    help: {
      en: 'People were told what became of what they said.',
      fr: 'On a dit aux gens ce qu’on a fait de leurs propos.'
    }
  },
  {
    id: 'cultural-protocols-agreed',
    label: { en: 'Cultural protocols agreed', fr: 'Protocoles culturels convenus' },
    help: {
      en: 'How to begin, who speaks, what may be recorded: agreed beforehand.',
      fr: 'Comment commencer, qui parle, ce qu’on peut consigner : convenu d’avance.'
    }
  }
] as const satisfies readonly Option[]

export const kept = [
  { id: 'yes', label: { en: 'Yes', fr: 'Oui' }, tone: 'ok' },
  { id: 'partly', label: { en: 'Partly', fr: 'En partie' }, tone: 'warn' },
  { id: 'no', label: { en: 'No', fr: 'Non' }, tone: 'danger' }
] as const satisfies readonly Option[]
