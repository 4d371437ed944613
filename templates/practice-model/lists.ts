import type { Option } from '../../src/model/template'

/** The providers that Reynolds et al. name, and five more who give such care in Canada. */
export const providers = [
  { id: 'general-practice-doctors', label: { en: 'General practice doctors', fr: 'Omnipraticien' } },
  { id: 'nurses', label: { en: 'Nurses', fr: 'Infirmière' } },
  { id: 'nurse-practitioner', label: { en: 'Nurse practitioner', fr: 'Infirmière praticienne' } },
  { id: 'pharmacists', label: { en: 'Pharmacists', fr: 'Pharmacien' } },
  { id: 'psychologists', label: { en: 'Psychologists', fr: 'Psychologue' } },
  { id: 'psychiatrist', label: { en: 'Psychiatrist', fr: 'Psychiatre' } },
  { id: 'social-workers', label: { en: 'Social workers', fr: 'Travailleur social' } },
  { id: 'occupational-therapists', label: { en: 'Occupational therapists', fr: 'Ergothérapeute' } },
  { id: 'counsellors', label: { en: 'Counsellors', fr: 'Conseiller' } },
  { id: 'school-counsellor', label: { en: 'School counsellor', fr: 'Conseiller scolaire' } },
  { id: 'peer-workers', label: { en: 'Peer workers', fr: 'Pair aidant' } },
  { id: 'navigator', label: { en: 'Navigator', fr: 'Intervenant-pivot' } },
  { id: 'elder-knowledge-keeper', label: { en: 'Elder or knowledge keeper', fr: 'Aîné ou gardien du savoir' } },
  { id: 'other', label: { en: 'Other', fr: 'Autre' } }
] as const satisfies readonly Option[]

/** The five practice models of Reynolds et al. (10.2196/mental.4200), least involved first, in our words. */
export const models = [
  {
    id: 'promotion',
    label: { en: 'Promotion', fr: 'Promotion' },
    help: {
      en: 'Points people to good resources and leaves them to it.',
      fr: 'Indique de bonnes ressources et laisse les gens s’en servir.'
    }
  },
  {
    id: 'case-management',
    label: { en: 'Case management', fr: 'Gestion de cas' },
    help: {
      en: 'Assesses, recommends a programme, follows up, and refers again if it does not help.',
      fr: 'Évalue, recommande un programme, fait le suivi et oriente de nouveau si cela n’aide pas.'
    }
  },
  {
    id: 'coaching',
    label: { en: 'Coaching', fr: 'Accompagnement' },
    help: {
      en: 'All that, and checks in often: shows how to use it, encourages, reminds, clears obstacles.',
      fr: 'Tout cela, avec des contacts fréquents : montre comment s’en servir, encourage, rappelle, lève les obstacles.'
    }
  },
  {
    id: 'symptom-focused-treatment',
    label: { en: 'Symptom-focused treatment', fr: 'Traitement axé sur les symptômes' },
    help: {
      en: 'A therapist adds online resources to a set course of therapy.',
      fr: 'Un thérapeute ajoute des ressources en ligne à une thérapie d’une durée fixée.'
    }
  },
  {
    id: 'comprehensive-therapy',
    label: { en: 'Comprehensive therapy', fr: 'Thérapie globale' },
    help: {
      en: 'Online resources are one part of a broader therapy.',
      fr: 'Les ressources en ligne sont une partie d’une thérapie plus large.'
    }
  }
] as const satisfies readonly Option[]

export const uses = [
  { id: 'not-used', label: { en: 'Not used', fr: 'Non' }, tone: 'quiet' },
  { id: 'some', label: { en: 'Some', fr: 'Parfois' }, tone: 'low' },
  { id: 'main', label: { en: 'Main', fr: 'Principal' }, tone: 'ok' }
] as const satisfies readonly Option[]

/** What people need to be able to do: the six of Cavanagh et al. (2022), and three that matter here. */
export const competencies = [
  {
    id: 'privacy-security-and-safety',
    label: { en: 'Privacy, security and safety', fr: 'Vie privée, sécurité et protection' }
  },
  { id: 'technical-skills', label: { en: 'Technical skills', fr: 'Habiletés techniques' } },
  { id: 'ethics-and-law', label: { en: 'Ethics and law', fr: 'Éthique et droit' } },
  { id: 'clinical-skills-online', label: { en: 'Clinical skills online', fr: 'Habiletés cliniques' } },
  {
    id: 'therapeutic-relationship-online',
    label: { en: 'Therapeutic relationship online', fr: 'Relation thérapeutique en ligne' }
  },
  { id: 'administration', label: { en: 'Administration', fr: 'Administration' } },
  { id: 'cultural-safety', label: { en: 'Cultural safety', fr: 'Sécurisation culturelle' } },
  { id: 'crisis-response-online', label: { en: 'Crisis response online', fr: 'Intervention de crise en ligne' } },
  { id: 'coaching', label: { en: 'Coaching', fr: 'Accompagnement' } }
] as const satisfies readonly Option[]

/** Kinds of care from the lightest to the most intensive, as many as Stepped Care 2.0 has levels. */
export const careKinds = [
  { id: 'self-directed-information', label: { en: 'Self-directed information', fr: 'Information en libre accès' } },
  { id: 'interactive-self-help', label: { en: 'Interactive self-help', fr: 'Autosoins interactifs' } },
  { id: 'peer-support', label: { en: 'Peer support', fr: 'Soutien par les pairs' } },
  {
    id: 'workshops-and-learning-groups',
    label: { en: 'Workshops and learning groups', fr: 'Ateliers et groupes d’apprentissage' }
  },
  {
    id: 'guided-self-help-or-coaching',
    label: { en: 'Guided self-help or coaching', fr: 'Autosoins guidés ou accompagnement' }
  },
  { id: 'intensive-group', label: { en: 'Intensive group', fr: 'Groupe intensif' } },
  {
    id: 'individual-therapy',
    label: { en: 'Individual therapy, video included', fr: 'Thérapie individuelle, vidéo comprise' }
  },
  {
    id: 'specialist-consultation',
    label: { en: 'Specialist or psychiatric consultation', fr: 'Consultation spécialisée ou psychiatrique' }
  },
  {
    id: 'acute-and-case-managed-care',
    label: { en: 'Acute and case-managed care', fr: 'Soins de courte durée et gestion de cas intensive' }
  }
] as const satisfies readonly Option[]

export const suitabilities = [
  { id: 'suitable', label: { en: 'Suitable', fr: 'Admissible' }, tone: 'ok' },
  { id: 'caution', label: { en: 'Caution', fr: 'Prudence' }, tone: 'warn' },
  { id: 'not-suitable', label: { en: 'Not suitable', fr: 'Non admissible' }, tone: 'danger' }
] as const satisfies readonly Option[]
