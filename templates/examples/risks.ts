import type { ReadyRow } from '../../src/model/template'

export const risk = {
  words: {
    title: { en: 'Counsellors do not refer', fr: 'Les conseillers n’orientent personne' },
    cause: {
      en: 'caseloads are full and the programme is new',
      fr: 'les charges sont pleines et le programme est nouveau'
    },
    event: { en: 'counsellors do not offer it', fr: 'les conseillers ne l’offrent pas' },
    effect: { en: 'few people start and the money is lost', fr: 'peu de gens commencent et l’argent est perdu' },
    owner: { en: 'Clinical lead', fr: 'Responsable clinique' },
    controls: { en: 'The referral form asks about it.', fr: 'Le formulaire de demande pose la question.' },
    warning: { en: 'Fewer than five referrals in a month', fr: 'Moins de cinq demandes en un mois' }
  },
  cells: {
    type: 'threat',
    category: 'adoption-and-engagement',
    'control-eff': 'weak',
    likelihood: 4,
    consequence: 3,
    'target-likelihood': 2,
    'target-consequence': 3,
    response: 'treat',
    status: 'being-treated'
  }
} as const satisfies ReadyRow

export const riskAction = {
  words: {
    risk: { en: 'Counsellors do not refer', fr: 'Les conseillers n’orientent personne' },
    action: {
      en: 'Show each clinic its own numbers every month',
      fr: 'Montrer à chaque clinique ses propres chiffres chaque mois'
    },
    owner: { en: 'Clinical lead', fr: 'Responsable clinique' }
  },
  cells: {
    status: 'not-started',
    'expected-effect': 'lowers-likelihood',
    cost: 0
  }
} as const satisfies ReadyRow
