import type { Phase, TemplateId, Text } from '../src/model/template'

/** One stage of the toolkit’s path. */
export interface Stage {
  readonly id: TemplateId
  readonly phase: Phase
  readonly title: Text
}

/**
 * The twenty-two templates of the toolkit in the order that is suggested, those of a later edition too: guidance names what
 * a template feeds by its title, whether or not it can be opened yet.
 */
export const path: readonly Stage[] = [
  { id: 'charter', phase: 'explore', title: { en: 'Project charter and scope', fr: 'Charte de projet et portée' } },
  {
    id: 'needs',
    phase: 'explore',
    title: { en: 'Needs assessment and environmental scan', fr: 'Analyse des besoins et de l’environnement' }
  },
  {
    id: 'readiness',
    phase: 'explore',
    title: { en: 'Readiness assessment', fr: 'Évaluation de l’état de préparation' }
  },
  { id: 'stakeholders', phase: 'explore', title: { en: 'Stakeholder map', fr: 'Cartographie des parties prenantes' } },
  { id: 'coproduction', phase: 'prepare', title: { en: 'Co-production plan', fr: 'Plan de coproduction' } },
  {
    id: 'equity',
    phase: 'prepare',
    title: {
      en: 'Equity, diversity, inclusion and access assessment',
      fr: 'Évaluation de l’équité, de la diversité, de l’inclusion et de l’accès'
    }
  },
  {
    id: 'barriers',
    phase: 'prepare',
    title: { en: 'Barriers, facilitators and strategies', fr: 'Obstacles, facteurs favorables et stratégies' }
  },
  {
    id: 'practice-model',
    phase: 'prepare',
    title: { en: 'Practice model and care pathway', fr: 'Modèle de pratique et parcours de soins' }
  },
  {
    id: 'technology',
    phase: 'prepare',
    title: { en: 'Technology assessment and selection', fr: 'Évaluation et sélection des technologies' }
  },
  { id: 'workflow', phase: 'prepare', title: { en: 'Workflow redesign', fr: 'Refonte du flux de travail' } },
  { id: 'governance', phase: 'plan', title: { en: 'Governance and RACI', fr: 'Gouvernance et matrice RACI' } },
  {
    id: 'privacy',
    phase: 'plan',
    title: {
      en: 'Privacy, security and consent checklist',
      fr: 'Liste de vérification : vie privée, sécurité et consentement'
    }
  },
  {
    id: 'clinical-safety',
    phase: 'plan',
    title: { en: 'Clinical safety and hazard log', fr: 'Sécurité clinique et journal des dangers' }
  },
  { id: 'risks', phase: 'plan', title: { en: 'Risk register', fr: 'Registre des risques' } },
  { id: 'workplan', phase: 'plan', title: { en: 'Work plan and milestones', fr: 'Plan de travail et jalons' } },
  {
    id: 'comms',
    phase: 'plan',
    title: { en: 'Communication and change plan', fr: 'Plan de communication et de gestion du changement' }
  },
  {
    id: 'training',
    phase: 'plan',
    title: { en: 'Training and competency plan', fr: 'Plan de formation et de compétences' }
  },
  { id: 'budget', phase: 'plan', title: { en: 'Budget and resources', fr: 'Budget et ressources' } },
  { id: 'logic-model', phase: 'plan', title: { en: 'Logic model', fr: 'Modèle logique' } },
  { id: 'evaluation', phase: 'sustain', title: { en: 'Evaluation plan', fr: 'Plan d’évaluation' } },
  { id: 'sustainability', phase: 'sustain', title: { en: 'Sustainability plan', fr: 'Plan de pérennisation' } },
  {
    id: 'lessons',
    phase: 'sustain',
    title: { en: 'Issues, decisions and lessons log', fr: 'Journal des enjeux, décisions et leçons apprises' }
  }
]
