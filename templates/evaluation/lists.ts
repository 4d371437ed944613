import type { Option } from '../../src/model/template'

/** The five dimensions of RE-AIM, in our words. */
export const dimensions = [
  {
    id: 'reach',
    label: { en: 'Reach', fr: 'Portée' },
    help: {
      en: 'Who takes part out of those who could, and who is left out.',
      fr: 'Qui participe parmi ceux qui le pourraient, et qui est laissé de côté.'
    }
  },
  {
    id: 'effectiveness',
    label: { en: 'Effectiveness', fr: 'Efficacité' },
    help: {
      en: 'What it does for people, good and bad.',
      fr: 'Ce que cela apporte aux gens, en bien et en mal.'
    }
  },
  {
    id: 'adoption',
    label: { en: 'Adoption', fr: 'Adoption' },
    help: {
      en: 'Which settings and staff take it up, and which do not.',
      fr: 'Quels milieux et quel personnel l’adoptent, et lesquels ne l’adoptent pas.'
    }
  },
  {
    id: 'implementation',
    label: { en: 'Implementation', fr: 'Mise en œuvre' },
    help: {
      en: 'Whether it is delivered as meant, with what changes, at what cost.',
      fr: 'Si la prestation est conforme, avec quels ajustements, à quel coût.'
    }
  },
  {
    id: 'maintenance',
    label: { en: 'Maintenance', fr: 'Maintien' },
    help: {
      en: 'Whether the benefit lasts for people, and the service in its settings.',
      fr: 'Si le bienfait dure pour les gens, et le service dans les milieux.'
    }
  }
] as const satisfies readonly Option[]

/** Proctor's eight implementation outcomes, and none of them. */
export const implementationOutcomes = [
  { id: 'acceptability', label: { en: 'Acceptability', fr: 'Acceptabilité' } },
  { id: 'adoption', label: { en: 'Adoption', fr: 'Adoption' } },
  { id: 'appropriateness', label: { en: 'Appropriateness', fr: 'Pertinence' } },
  { id: 'feasibility', label: { en: 'Feasibility', fr: 'Faisabilité' } },
  { id: 'fidelity', label: { en: 'Fidelity', fr: 'Fidélité' } },
  { id: 'implementation-cost', label: { en: 'Implementation cost', fr: 'Coût de mise en œuvre' } },
  { id: 'penetration', label: { en: 'Penetration', fr: 'Pénétration' } },
  { id: 'sustainability', label: { en: 'Sustainability', fr: 'Pérennité' } },
  { id: 'none', label: { en: 'None', fr: 'Aucun' } }
] as const satisfies readonly Option[]

export const questionTypes = [
  { id: 'process', label: { en: 'Process', fr: 'Processus' } },
  { id: 'outcome', label: { en: 'Outcome', fr: 'Résultat' } },
  { id: 'equity', label: { en: 'Equity', fr: 'Équité' } },
  { id: 'safety', label: { en: 'Safety', fr: 'Sécurité' } },
  { id: 'experience', label: { en: 'Experience', fr: 'Expérience' } },
  { id: 'economic', label: { en: 'Economic', fr: 'Économique' } },
  { id: 'context', label: { en: 'Context', fr: 'Contexte' } }
] as const satisfies readonly Option[]

export const indicatorKinds = [
  { id: 'input', label: { en: 'Input', fr: 'Intrant' } },
  { id: 'activity', label: { en: 'Activity', fr: 'Activité' } },
  { id: 'output', label: { en: 'Output', fr: 'Extrant' } },
  { id: 'outcome-short', label: { en: 'Outcome (short)', fr: 'Résultat immédiat' } },
  { id: 'outcome-medium', label: { en: 'Outcome (medium)', fr: 'Résultat intermédiaire' } },
  { id: 'impact', label: { en: 'Impact', fr: 'Impact' } },
  {
    id: 'balancing',
    label: { en: 'Balancing', fr: 'Équilibrage' },
    help: {
      en: 'Watches for harm elsewhere while something else improves.',
      fr: 'Surveille si autre chose se détériore pendant qu’un élément s’améliore.'
    }
  }
] as const satisfies readonly Option[]

export const measures = [
  { id: 'count', label: { en: 'Count', fr: 'Nombre' } },
  { id: 'percentage', label: { en: 'Percentage', fr: 'Pourcentage' } },
  { id: 'ratio', label: { en: 'Ratio', fr: 'Rapport' } },
  { id: 'mean', label: { en: 'Mean', fr: 'Moyenne' } },
  { id: 'median', label: { en: 'Median', fr: 'Médiane' } },
  { id: 'score', label: { en: 'Score', fr: 'Score' } },
  { id: 'currency', label: { en: 'Currency', fr: 'Montant' } },
  { id: 'time', label: { en: 'Time', fr: 'Durée' } },
  { id: 'yes-no', label: { en: 'Yes/no', fr: 'Oui/non' } },
  { id: 'qualitative', label: { en: 'Qualitative', fr: 'Qualitatif' } }
] as const satisfies readonly Option[]

export const directions = [
  { id: 'increase', label: { en: 'Increase', fr: 'Augmenter' } },
  { id: 'decrease', label: { en: 'Decrease', fr: 'Diminuer' } },
  { id: 'maintain', label: { en: 'Maintain', fr: 'Maintenir' } },
  { id: 'within-range', label: { en: 'Within range', fr: 'Dans l’intervalle' } }
] as const satisfies readonly Option[]

export const sources = [
  { id: 'platform-logs', label: { en: 'Platform logs', fr: 'Journaux de la plateforme' } },
  { id: 'ehr', label: { en: 'EHR', fr: 'Dossier de santé électronique' } },
  { id: 'survey', label: { en: 'Survey', fr: 'Sondage' } },
  { id: 'interview', label: { en: 'Interview', fr: 'Entrevue' } },
  { id: 'focus-group', label: { en: 'Focus group', fr: 'Groupe de discussion' } },
  { id: 'finance-system', label: { en: 'Finance system', fr: 'Système financier' } },
  { id: 'hr-or-training-records', label: { en: 'HR or training records', fr: 'Dossiers des RH ou de formation' } },
  { id: 'incident-system', label: { en: 'Incident system', fr: 'Système de signalement des incidents' } },
  { id: 'observation', label: { en: 'Observation', fr: 'Observation' } },
  { id: 'document-review', label: { en: 'Document review', fr: 'Examen de documents' } }
] as const satisfies readonly Option[]

export const frequencies = [
  { id: 'once', label: { en: 'Once', fr: 'Une fois' } },
  { id: 'weekly', label: { en: 'Weekly', fr: 'Chaque semaine' } },
  { id: 'monthly', label: { en: 'Monthly', fr: 'Chaque mois' } },
  { id: 'quarterly', label: { en: 'Quarterly', fr: 'Chaque trimestre' } },
  { id: 'semi-annual', label: { en: 'Semi-annual', fr: 'Deux fois par an' } },
  { id: 'annual', label: { en: 'Annual', fr: 'Chaque année' } },
  { id: 'at-milestones', label: { en: 'At milestones', fr: 'Aux jalons' } },
  { id: 'continuous', label: { en: 'Continuous', fr: 'En continu' } }
] as const satisfies readonly Option[]

export const breakdowns = [
  { id: 'age', label: { en: 'Age', fr: 'Âge' } },
  { id: 'gender', label: { en: 'Gender', fr: 'Genre' } },
  { id: 'rural-urban', label: { en: 'Rural/urban', fr: 'Milieu rural ou urbain' } },
  { id: 'language', label: { en: 'Language', fr: 'Langue' } },
  {
    id: 'indigenous-identity',
    label: { en: 'Indigenous identity', fr: 'Identité autochtone' },
    help: {
      en: 'Only under a governance agreement with the nations concerned.',
      fr: 'Seulement selon une entente de gouvernance avec les nations concernées.'
    }
  },
  { id: 'race-ethnicity', label: { en: 'Race/ethnicity', fr: 'Race ou origine ethnique' } },
  { id: 'disability', label: { en: 'Disability', fr: 'Situation de handicap' } },
  { id: 'income', label: { en: 'Income', fr: 'Revenu' } },
  { id: 'severity', label: { en: 'Severity', fr: 'Gravité' } },
  { id: 'site', label: { en: 'Site', fr: 'Lieu' } },
  { id: 'provider-type', label: { en: 'Provider type', fr: 'Type d’intervenant' } }
] as const satisfies readonly Option[]

export const burdens = [
  { id: 'none', label: { en: 'None', fr: 'Aucun' } },
  { id: 'under-5-minutes', label: { en: 'Under 5 minutes', fr: 'Moins de 5 minutes' } },
  { id: 'from-5-to-15-minutes', label: { en: 'From 5 to 15 minutes', fr: 'De 5 à 15 minutes' } },
  { id: 'over-15-minutes', label: { en: 'Over 15 minutes', fr: 'Plus de 15 minutes' } }
] as const satisfies readonly Option[]

export const smart = [
  { id: 'specific', label: { en: 'Specific', fr: 'Spécifique' } },
  { id: 'measurable', label: { en: 'Measurable', fr: 'Mesurable' } },
  { id: 'achievable', label: { en: 'Achievable', fr: 'Atteignable' } },
  { id: 'relevant', label: { en: 'Relevant', fr: 'Pertinent' } },
  { id: 'time-bound', label: { en: 'Time-bound', fr: 'Temporel' } }
] as const satisfies readonly Option[]
