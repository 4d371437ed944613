import type { Band, Option } from '../../src/model/template'

/** The six domains of Berardi et al. (2024), as many of the 81 papers as touched each in its help. */
export const domains = [
  {
    id: 'cognitive-behavioural-attitudinal-emotional',
    label: {
      en: 'Cognitive, behavioural, attitudinal, emotional',
      fr: 'Cognitif, comportemental, attitudinal et émotionnel'
    },
    help: {
      en: 'What people know, feel, believe and are used to. In 66 of the 81 papers.',
      fr: 'Ce que les gens savent, ressentent, croient et ont l’habitude de faire. Dans 66 des 81 articles.'
    }
  },
  {
    id: 'patient',
    label: { en: 'Patient', fr: 'Patient' },
    help: {
      en: 'The person, their health, their life, their access. In 44 of the 81 papers.',
      fr: 'La personne, sa santé, sa vie, son accès. Dans 44 des 81 articles.'
    }
  },
  {
    id: 'professional-and-interpersonal',
    label: { en: 'Professional and interpersonal', fr: 'Professionnel et interpersonnel' },
    help: {
      en: 'Roles, teams, the therapeutic relationship. In 58 of the 81 papers.',
      fr: 'Les rôles, les équipes, la relation thérapeutique. Dans 58 des 81 articles.'
    }
  },
  {
    id: 'guidelines-and-evidence',
    label: { en: 'Guidelines and evidence', fr: 'Lignes directrices et données probantes' },
    help: {
      en: 'What is known to work, and the rules that follow from it. In 57 of the 81 papers.',
      fr: 'Ce dont l’efficacité est connue, et les règles qui en découlent. Dans 57 des 81 articles.'
    }
  },
  {
    id: 'support-and-resources',
    label: { en: 'Support and resources', fr: 'Soutien et ressources' },
    help: {
      en: 'Money, time, training, equipment, help. In 51 of the 81 papers.',
      fr: 'Argent, temps, formation, équipement, aide. Dans 51 des 81 articles.'
    }
  },
  {
    id: 'system-and-process',
    label: { en: 'System and process', fr: 'Système et processus' },
    help: {
      en: 'Records, workflows, procedures, policy. In 66 of the 81 papers.',
      fr: 'Dossiers, flux de travail, procédures, politiques. Dans 66 des 81 articles.'
    }
  }
] as const satisfies readonly Option[]

/** The seven barriers that practitioners name again and again (MHCC toolkit, 2018). */
export const sevenBarriers = [
  {
    id: 's0-1',
    label: { en: 'S0-1 Procedural and administrative hurdles', fr: 'S0-1 Lourdeurs procédurales et administratives' }
  },
  { id: 's0-2', label: { en: 'S0-2 Clinicians’ heavy workload', fr: 'S0-2 Charge de travail élevée des cliniciens' } },
  {
    id: 's0-3',
    label: {
      en: 'S0-3 Patients’ worries about the privacy of their data',
      fr: 'S0-3 Craintes des patients pour la confidentialité de leurs données'
    }
  },
  {
    id: 's0-4',
    label: { en: 'S0-4 Thin evidence on cost-effectiveness', fr: 'S0-4 Peu de données sur le rapport coût-efficacité' }
  },
  { id: 's0-5', label: { en: 'S0-5 Lack of leadership', fr: 'S0-5 Manque de leadership' } },
  {
    id: 's0-6',
    label: {
      en: 'S0-6 Lack of e-mental-health legislation or regulation',
      fr: 'S0-6 Absence de lois ou de règles sur la cybersanté mentale'
    }
  },
  {
    id: 's0-7',
    label: {
      en: 'S0-7 Lack of interoperability with the health system',
      fr: 'S0-7 Manque d’interopérabilité avec le système de santé'
    }
  }
] as const satisfies readonly Option[]

/** What a barrier is about, for the strategies to start from (templates.md 2.7). */
export const topics = [
  { id: 'procedures', label: { en: 'Procedures', fr: 'Procédures' } },
  { id: 'workload', label: { en: 'Workload', fr: 'Charge de travail' } },
  { id: 'skills-and-confidence', label: { en: 'Skills and confidence', fr: 'Compétences et confiance' } },
  { id: 'attitudes', label: { en: 'Attitudes (“impersonal”)', fr: 'Attitudes (« impersonnel »)' } },
  { id: 'privacy-worry', label: { en: 'Worry about privacy', fr: 'Inquiétude pour la vie privée' } },
  { id: 'interoperability', label: { en: 'Interoperability', fr: 'Interopérabilité' } },
  { id: 'leadership', label: { en: 'Leadership', fr: 'Leadership' } },
  { id: 'funding', label: { en: 'Funding', fr: 'Financement' } },
  { id: 'regulation', label: { en: 'Regulation', fr: 'Réglementation' } },
  { id: 'evidence-gap', label: { en: 'Gap in the evidence', fr: 'Données probantes insuffisantes' } },
  { id: 'client-access', label: { en: 'Clients’ access', fr: 'Accès de la clientèle' } },
  { id: 'other', label: { en: 'Something else', fr: 'Autre chose' } }
] as const satisfies readonly Option[]

/** Which of the seven is about what, to suggest the topic. */
export const topicOfSeven = [
  ['s0-1', 'procedures'],
  ['s0-2', 'workload'],
  ['s0-3', 'privacy-worry'],
  ['s0-4', 'evidence-gap'],
  ['s0-5', 'leadership'],
  ['s0-6', 'regulation'],
  ['s0-7', 'interoperability']
] as const

/** Where to look for strategies, by topic: clusters of the ERIC list, the first one first. */
export const startingPoints = [
  { id: 'procedures', clusters: ['change-infrastructure', 'use-evaluative-and-iterative-strategies'] },
  { id: 'workload', clusters: ['support-clinicians', 'change-infrastructure', 'provide-interactive-assistance'] },
  { id: 'skills-and-confidence', clusters: ['train-and-educate-stakeholders', 'provide-interactive-assistance'] },
  {
    id: 'attitudes',
    clusters: ['develop-stakeholder-interrelationships', 'train-and-educate-stakeholders', 'engage-consumers']
  },
  { id: 'privacy-worry', clusters: ['engage-consumers', 'change-infrastructure'] },
  { id: 'interoperability', clusters: ['change-infrastructure', 'provide-interactive-assistance'] },
  { id: 'leadership', clusters: ['develop-stakeholder-interrelationships'] },
  { id: 'funding', clusters: ['utilise-financial-strategies'] },
  { id: 'regulation', clusters: ['change-infrastructure', 'develop-stakeholder-interrelationships'] },
  {
    id: 'evidence-gap',
    clusters: ['use-evaluative-and-iterative-strategies', 'develop-stakeholder-interrelationships']
  },
  { id: 'client-access', clusters: ['engage-consumers', 'adapt-and-tailor-to-context'] }
] as const

/** What priority asks for: impact × changeability, of which 7, 13 and 14 do not occur. */
export const priorityBands = [
  { id: 'watch', from: 1, to: 6, tone: 'quiet', label: { en: 'Watch', fr: 'Surveiller' } },
  { id: 'plan', from: 8, to: 12, tone: 'moderate', label: { en: 'Plan', fr: 'Planifier' } },
  { id: 'act-now', from: 15, to: 25, tone: 'high', label: { en: 'Act now', fr: 'Agir' } }
] as const satisfies readonly Band[]

export const kindsOfEvidence = [
  { id: 'heard-locally', label: { en: 'Heard locally', fr: 'Entendu ici' } },
  { id: 'data', label: { en: 'Data', fr: 'Données' } },
  { id: 'literature', label: { en: 'Literature', fr: 'Écrits' } },
  { id: 'assumption', label: { en: 'Assumption', fr: 'Supposition' }, tone: 'warn' }
] as const satisfies readonly Option[]

export const determinantStatus = [
  { id: 'open', label: { en: 'Open', fr: 'Ouvert' }, tone: 'warn' },
  { id: 'easing', label: { en: 'Easing', fr: 'En voie de se régler' }, tone: 'moderate' },
  { id: 'resolved', label: { en: 'Resolved', fr: 'Réglé' }, tone: 'ok' }
] as const satisfies readonly Option[]
