import type { Option } from '../../src/model/template'

const licence = {
  en: ' A licence is needed: check before use.',
  fr: ' Une licence est requise : vérifiez avant l’usage.'
}

/** Measures that teams in this field use, by name only: their items stay with those who own them. */
export const instruments = [
  {
    id: 'phq-9',
    label: { en: 'PHQ-9', fr: 'PHQ-9' },
    help: {
      en: 'Depression, 0 to 27; a change of 6 or more is reliable.',
      fr: 'Dépression, de 0 à 27; un changement de 6 ou plus est fiable.'
    }
  },
  {
    id: 'gad-7',
    label: { en: 'GAD-7', fr: 'GAD-7' },
    help: {
      en: 'Anxiety, 0 to 21; a change of 4 or more is reliable.',
      fr: 'Anxiété, de 0 à 21; un changement de 4 ou plus est fiable.'
    }
  },
  { id: 'k10', label: { en: 'K10', fr: 'K10' }, help: { en: 'General distress.', fr: 'Détresse générale.' } },
  {
    id: 'core-10',
    label: { en: 'CORE-10', fr: 'CORE-10' },
    help: { en: 'General distress, in short form.', fr: 'Détresse générale, version courte.' }
  },
  {
    id: 'wsas',
    label: { en: 'WSAS', fr: 'WSAS' },
    help: {
      en: 'How much a problem gets in the way of work and social life.',
      fr: 'À quel point un problème nuit au travail et à la vie sociale.'
    }
  },
  {
    id: 'who-5',
    label: { en: 'WHO-5', fr: 'WHO-5 (OMS-5)' },
    help: { en: 'Well-being, 0 to 100.', fr: 'Bien-être, de 0 à 100.' }
  },
  {
    id: 'swemwbs',
    label: { en: 'SWEMWBS', fr: 'SWEMWBS' },
    help: { en: `Mental well-being, in short form.${licence.en}`, fr: `Bien-être mental, version courte.${licence.fr}` }
  },
  {
    id: 'reqol',
    label: { en: 'ReQoL', fr: 'ReQoL' },
    help: { en: 'Quality of life in recovery.', fr: 'Qualité de vie dans le rétablissement.' }
  },
  {
    id: 'eq-5d-5l',
    label: { en: 'EQ-5D-5L', fr: 'EQ-5D-5L' },
    help: {
      en: `Health-related quality of life, for economic studies.${licence.en}`,
      fr: `Qualité de vie liée à la santé, pour les études économiques.${licence.fr}`
    }
  },
  {
    id: 'csq-8',
    label: { en: 'CSQ-8', fr: 'CSQ-8' },
    help: { en: `Satisfaction with a service.${licence.en}`, fr: `Satisfaction à l’égard d’un service.${licence.fr}` }
  },
  {
    id: 'sus',
    label: { en: 'SUS', fr: 'SUS' },
    help: {
      en: 'Ease of use, 0 to 100; 68 is about average.',
      fr: 'Facilité d’utilisation, de 0 à 100; 68 est à peu près la moyenne.'
    }
  },
  {
    id: 'umars',
    label: { en: 'uMARS', fr: 'uMARS' },
    help: { en: 'Quality of an app, as its users see it.', fr: 'Qualité d’une application aux yeux des utilisateurs.' }
  },
  {
    id: 'tam-or-utaut-items',
    label: { en: 'TAM or UTAUT items', fr: 'Énoncés TAM ou UTAUT' },
    help: {
      en: 'Whether people accept a technology and mean to use it.',
      fr: 'Si les gens acceptent une technologie et comptent l’utiliser.'
    }
  },
  {
    id: 'aim',
    label: { en: 'AIM', fr: 'AIM' },
    help: {
      en: 'Acceptability to staff, four items from 1 to 5.',
      fr: 'Acceptabilité pour le personnel, quatre énoncés de 1 à 5.'
    }
  },
  {
    id: 'iam',
    label: { en: 'IAM', fr: 'IAM' },
    help: {
      en: 'Appropriateness to staff, four items from 1 to 5.',
      fr: 'Pertinence pour le personnel, quatre énoncés de 1 à 5.'
    }
  },
  {
    id: 'fim',
    label: { en: 'FIM', fr: 'FIM' },
    help: {
      en: 'Feasibility to staff, four items from 1 to 5.',
      fr: 'Faisabilité pour le personnel, quatre énoncés de 1 à 5.'
    }
  },
  {
    id: 'nomad',
    label: { en: 'NoMAD', fr: 'NoMAD' },
    help: {
      en: 'Whether a new practice is becoming normal, twenty items.',
      fr: 'Si une nouvelle pratique devient courante, vingt énoncés.'
    }
  },
  {
    id: 'oric',
    label: { en: 'ORIC', fr: 'ORIC' },
    help: {
      en: `Readiness of an organisation for a change.${licence.en}`,
      fr: `Préparation d’une organisation à un changement.${licence.fr}`
    }
  },
  {
    id: 'csat',
    label: { en: 'CSAT', fr: 'CSAT' },
    help: {
      en: `Capacity to sustain a clinical practice.${licence.en}`,
      fr: `Capacité de pérenniser une pratique clinique.${licence.fr}`
    }
  },
  {
    id: 'psat',
    label: { en: 'PSAT', fr: 'PSAT' },
    help: {
      en: `Capacity to sustain a programme.${licence.en}`,
      fr: `Capacité de pérenniser un programme.${licence.fr}`
    }
  },
  {
    id: 'eheals',
    label: { en: 'eHEALS', fr: 'eHEALS' },
    help: { en: 'E-health literacy, 8 to 40.', fr: 'Littératie en cybersanté, de 8 à 40.' }
  },
  {
    id: 'working-alliance-for-internet-interventions',
    label: {
      en: 'Working alliance for internet interventions',
      fr: 'Alliance de travail pour les interventions en ligne'
    },
    help: {
      en: 'The bond between person and provider, online.',
      fr: 'Le lien entre la personne et l’intervenant, en ligne.'
    }
  },
  { id: 'incident-counts', label: { en: 'Incident counts', fr: 'Dénombrement des incidents' } },
  { id: 'cost-diary', label: { en: 'Cost diary', fr: 'Journal des coûts' } }
] as const satisfies readonly Option[]
