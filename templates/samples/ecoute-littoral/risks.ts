import type { SampleRow } from '../../sample'
import { indicator, risk, stakeholder } from '../refs'

/** Cinq risques : 2 extrêmes, 3 élevés; leurs cotes actuelles font 58. */
export const risks: readonly SampleRow[] = [
  {
    key: 'r-01',
    cells: {
      title: 'Échanges incitant à l’automutilation',
      cause: 'la modération insuffisante la nuit',
      event: 'des échanges incitent à l’automutilation',
      effect: 'des blessures graves',
      type: 'threat',
      category: 'clinical-safety',
      ramp: 'content',
      level: 'micro',
      domain: 'safety-of-patients-staff-or-public',
      'raised-on': '2026-10-19',
      'raised-by': stakeholder('s-01'),
      owner: stakeholder('s-03'),
      controls: 'Mots signalés mis en attente; espace fermé de minuit à 9 h.',
      'control-eff': 'partial',
      'inherent-likelihood': 4,
      'inherent-consequence': 5,
      likelihood: 3,
      consequence: 5,
      response: 'treat',
      'target-likelihood': 1,
      'target-consequence': 5,
      'target-date': '2027-12-17',
      proximity: 'now',
      warning: 'Un signalement attend plus de 30 minutes.',
      contingency: 'Fermer l’espace, appeler la personne de garde, écrire à chacun le lendemain.',
      'contingency-cost': 8000,
      review: '2027-10-05',
      status: 'being-treated',
      links: [indicator('i-03')]
    }
  },
  {
    key: 'r-02',
    cells: {
      title: 'Anonymat empêchant d’envoyer de l’aide',
      cause: 'l’anonymat',
      event: 'personne ne puisse envoyer d’aide à quelqu’un en danger',
      effect: 'un décès qu’on aurait pu éviter',
      type: 'threat',
      category: 'clinical-safety',
      ramp: 'contact',
      level: 'micro',
      domain: 'safety-of-patients-staff-or-public',
      'raised-on': '2026-10-19',
      'raised-by': stakeholder('s-02'),
      owner: stakeholder('s-02'),
      controls: 'Numéro de téléphone gardé sous scellé; 988 et 911 sur chaque page.',
      'control-eff': 'partial',
      'inherent-likelihood': 3,
      'inherent-consequence': 5,
      likelihood: 2,
      consequence: 5,
      response: 'treat',
      'target-likelihood': 2,
      'target-consequence': 4,
      'target-date': '2027-12-17',
      proximity: 'now',
      review: '2027-10-05',
      status: 'open'
    }
  },
  {
    key: 'r-03',
    cells: {
      title: 'Collecte excessive de données de clavardage',
      cause: 'les réglages du fournisseur',
      event: 'le service recueille plus de données de clavardage qu’il n’en faut',
      effect: 'une atteinte à la vie privée',
      type: 'threat',
      category: 'privacy-and-data-protection',
      ramp: 'commercial',
      level: 'meso',
      domain: 'statutory-duty-and-inspections',
      'raised-on': '2026-11-02',
      'raised-by': stakeholder('s-04'),
      owner: stakeholder('s-04'),
      controls: 'Conservation de 30 jours.',
      'control-eff': 'partial',
      'inherent-likelihood': 3,
      'inherent-consequence': 4,
      likelihood: 2,
      consequence: 4,
      response: 'treat',
      'target-likelihood': 1,
      'target-consequence': 4,
      'target-date': '2027-10-29',
      proximity: 'under-3-months',
      review: '2027-11-02',
      status: 'being-treated'
    }
  },
  {
    key: 'r-04',
    cells: {
      title: 'Épuisement des pairs aidants',
      cause: 'les horaires de soir et de nuit',
      event: 'les pairs aidants s’épuisent',
      effect: 'des départs et la fermeture de l’espace',
      type: 'threat',
      category: 'workforce-and-workload',
      ramp: 'conduct',
      level: 'micro',
      domain: 'human-resources-and-competence',
      'raised-on': '2026-11-02',
      'raised-by': stakeholder('s-03'),
      owner: stakeholder('s-02'),
      controls: 'Supervision chaque semaine.',
      'control-eff': 'partial',
      'inherent-likelihood': 4,
      'inherent-consequence': 3,
      likelihood: 3,
      consequence: 3,
      response: 'treat',
      'target-likelihood': 2,
      'target-consequence': 2,
      'target-date': '2028-01-28',
      proximity: 'under-3-months',
      review: '2027-11-02',
      status: 'open'
    }
  },
  {
    key: 'r-05',
    cells: {
      title: 'Faible débit au nord du 52e parallèle',
      cause: 'le faible débit au nord du 52e parallèle',
      event: 'les jeunes du nord ne puissent participer',
      effect: 'un écart qui se creuse entre les villages',
      type: 'threat',
      category: 'equity-and-access',
      ramp: 'not-applicable',
      level: 'macro',
      domain: 'quality-complaints-and-audit',
      'raised-on': '2026-10-19',
      'raised-by': stakeholder('s-01'),
      owner: stakeholder('s-02'),
      controls: 'Téléphone.',
      'control-eff': 'weak',
      'inherent-likelihood': 4,
      'inherent-consequence': 4,
      likelihood: 4,
      consequence: 4,
      response: 'treat',
      'target-likelihood': 3,
      'target-consequence': 3,
      'target-date': '2028-03-31',
      proximity: 'now',
      contingency: 'Ligne téléphonique sans frais et local dans chaque école.',
      'contingency-cost': 12_000,
      review: '2027-10-05',
      status: 'open',
      links: [indicator('i-01'), indicator('i-04')]
    }
  }
]

function measure(key: string, of: string, said: string, owner: string, due: string): SampleRow {
  return {
    key,
    cells: {
      risk: risk(of),
      action: said,
      owner: stakeholder(owner),
      due,
      status: 'in-progress',
      'expected-effect': 'lowers-likelihood',
      'percent-done': 40
    }
  }
}

export const actions: readonly SampleRow[] = [
  measure('a-1', 'r-01', 'Ajouter une personne le vendredi et le samedi soir', 's-03', '2027-10-15'),
  measure('a-2', 'r-02', 'Demander à chacun un contact en cas d’urgence', 's-02', '2027-11-12'),
  measure('a-3', 'r-03', 'Retirer trois champs de l’inscription', 's-04', '2027-10-29'),
  measure('a-4', 'r-04', 'Horaires fixés six semaines d’avance', 's-02', '2027-12-03'),
  measure('a-5', 'r-05', 'Obtenir un local branché dans quatre écoles', 's-02', '2028-02-25')
]

const rated: readonly (readonly [of: string, likelihood: number, consequence: number])[] = [
  ['r-01', 3, 5],
  ['r-02', 2, 5],
  ['r-03', 2, 4],
  ['r-04', 3, 3],
  ['r-05', 4, 4]
]

export const reviews: readonly SampleRow[] = rated.map(([of, likelihood, consequence]) => ({
  key: `rv-${of}`,
  cells: {
    risk: risk(of),
    date: '2027-09-07',
    reviewer: 'Hélène Côté-Bélanger',
    likelihood,
    consequence,
    'next-review': ['r-03', 'r-04'].includes(of) ? '2027-11-02' : '2027-10-05',
    comment: 'Revu avec le comité jeunesse.'
  }
}))
