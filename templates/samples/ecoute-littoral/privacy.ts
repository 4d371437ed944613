import { questions } from '../../privacy/questions'
import type { SampleRow } from '../../sample'
import { risk, stakeholder } from '../refs'

/** Ce qui n'est pas encore un oui. */
const open: Readonly<Record<string, SampleRow['cells']>> = {
  'limiting-collection-least': {
    answer: 'partly',
    evidence: 'Clavardage',
    'gap-action': 'Ne plus demander l’école',
    owner: stakeholder('s-04'),
    due: '2027-10-29',
    risk: risk('r-03')
  },
  'limiting-use-retention': {
    answer: 'partly',
    evidence: 'Calendrier à signer',
    'gap-action': 'Signer le calendrier de conservation',
    owner: stakeholder('s-04'),
    due: '2027-09-30'
  },
  'online-safety-moderation': {
    answer: 'partly',
    evidence: 'De 9 h à minuit',
    'gap-action': 'Deuxième personne la fin de semaine',
    owner: stakeholder('s-03'),
    due: '2027-10-15',
    risk: risk('r-01')
  },
  'indigenous-data-agreement': {
    answer: 'no',
    'gap-action': 'Demander au conseil comment il veut être approché',
    owner: stakeholder('s-02'),
    due: '2027-11-30'
  },
  'indigenous-data-return': {
    answer: 'no',
    'gap-action': 'À fixer dans l’entente',
    owner: stakeholder('s-02'),
    due: '2027-11-30'
  },
  'consent-ai': { applies: false }
}

export const checks: readonly SampleRow[] = questions.map(({ id, group, must }) => ({
  key: id,
  cells: { group, question: id, must, applies: true, ...(open[id] ?? { answer: 'yes', evidence: 'Dossier ÉFVP' }) }
}))

export const regime: readonly SampleRow[] = [
  {
    key: '',
    cells: {
      regimes: ['quebec-law-25', 'quebec-r-22-1'],
      'regimes-checked-on': '2026-10-19',
      custodian: stakeholder('s-02'),
      'privacy-lead': stakeholder('s-04'),
      'pia-status': 'submitted',
      'tra-status': 'approved'
    }
  }
]

export const items: readonly SampleRow[] = [
  {
    key: 'di-1',
    cells: {
      element: 'Messages entre jeunes et pairs aidants',
      'about-whom': 'Jeunes de 16 à 25 ans',
      sensitivity: 'high',
      purpose: 'Soutien',
      source: 'Espace d’échange',
      'collected-by': 'CISSS',
      'stored-where': 'Centre de données de Québec',
      country: 'Canada',
      retention: '30 jours, puis destruction',
      'shared-with': [stakeholder('s-03')],
      'legal-basis': 'Consentement',
      'de-identified': false
    }
  },
  {
    key: 'di-2',
    cells: {
      element: 'Totaux par mois',
      'about-whom': 'Ensemble des jeunes',
      sensitivity: 'low',
      purpose: 'Évaluation',
      source: 'Journaux de la plateforme',
      'collected-by': 'CISSS',
      'stored-where': 'Serveur du CISSS',
      country: 'Canada',
      retention: 'Conservés',
      'legal-basis': 'Personne n’est reconnaissable',
      'de-identified': true
    }
  }
]

export const consent: readonly SampleRow[] = [
  {
    key: 'cn-1',
    cells: {
      step: 'Première visite',
      explained: ['limits-of-confidentiality', 'emergency-plan', 'data-use', 'withdrawal'],
      format: 'Trois écrans, et un bouton « quitter vite »',
      languages: 'Français, anglais',
      'reading-grade': 6,
      'capacity-rule': 'Dès 14 ans, la personne consent elle-même; le service commence à 16 ans',
      'reviewed-by-lived-experience': true
    }
  }
]
