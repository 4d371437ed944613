import type { Condition, Option } from '../../src/model/template'

/** How serious, in the example scheme of the guidance to DCB0129 and DCB0160, least first. */
export const severities = [
  {
    id: 'minor',
    label: { en: 'Minor', fr: 'Mineure' },
    help: {
      en: 'Slight harm to one person, soon over; or slight upset to several.',
      fr: 'Léger préjudice à une personne, vite passé; ou léger malaise chez plusieurs.'
    }
  },
  {
    id: 'significant',
    label: { en: 'Significant', fr: 'Notable' },
    help: {
      en: 'Harm to one person that is soon over; or slight harm to several.',
      fr: 'Préjudice à une personne, vite passé; ou léger préjudice à plusieurs.'
    }
  },
  {
    id: 'considerable',
    label: { en: 'Considerable', fr: 'Considérable' },
    help: {
      en: 'Severe harm to one person from which recovery is expected; or lesser harm to several.',
      fr: 'Préjudice grave à une personne, dont on attend le rétablissement; ou préjudice moindre à plusieurs.'
    }
  },
  {
    id: 'major',
    label: { en: 'Major', fr: 'Majeure' },
    help: {
      en: 'The death of one person, or lasting severe harm to one; or severe harm to several.',
      fr: 'Le décès d’une personne, ou un préjudice grave et durable à une personne; ou un préjudice grave à plusieurs.'
    }
  },
  {
    id: 'catastrophic',
    label: { en: 'Catastrophic', fr: 'Catastrophique' },
    help: {
      en: 'The death of several people, or lasting severe harm to several. One death is major.',
      fr: 'Le décès de plusieurs personnes, ou un préjudice grave et durable à plusieurs. Un seul décès est majeur.'
    }
  }
] as const satisfies readonly Option[]

/** How likely that harm is, least first. */
export const likelihoods = [
  {
    id: 'very-low',
    label: { en: 'Very low', fr: 'Très faible' },
    help: { en: 'So unlikely that it may never happen.', fr: 'Si peu probable que cela pourrait ne jamais arriver.' }
  },
  {
    id: 'low',
    label: { en: 'Low', fr: 'Faible' },
    help: { en: 'Not expected, yet it could happen.', fr: 'Peu attendu, mais possible.' }
  },
  {
    id: 'medium',
    label: { en: 'Medium', fr: 'Moyenne' },
    help: { en: 'It could well happen now and then.', fr: 'Cela pourrait bien arriver de temps à autre.' }
  },
  {
    id: 'high',
    label: { en: 'High', fr: 'Élevée' },
    help: { en: 'It will probably happen several times.', fr: 'Cela arrivera sans doute plusieurs fois.' }
  },
  {
    id: 'very-high',
    label: { en: 'Very high', fr: 'Très élevée' },
    help: { en: 'Certain or almost certain; it will happen often.', fr: 'Certain ou presque; cela arrivera souvent.' }
  }
] as const satisfies readonly Option[]

/**
 * The risk of every likelihood (rows, least first) with every severity (columns, least first), from 1 to 5. It is looked
 * up, not multiplied. The standard leaves the scheme to the organisation; this is the example of its guidance.
 */
const matrix = [
  [1, 1, 2, 2, 3],
  [1, 2, 2, 3, 4],
  [2, 2, 3, 3, 4],
  [2, 3, 3, 4, 5],
  [3, 4, 4, 5, 5]
] as const

/** The matrix as pairs of likelihood/severity and risk: 25 of them. */
export const riskPairs = likelihoods.flatMap((likelihood, row) =>
  severities.map((severity, column) => [`${likelihood.id}/${severity.id}`, String(matrix[row]?.[column])] as const)
)

/** What each level of risk means for going on. */
export const acceptabilities = [
  {
    id: 'acceptable',
    label: { en: '1 Acceptable', fr: '1 Acceptable' },
    help: { en: 'Nothing more needs doing.', fr: 'Rien de plus n’est nécessaire.' },
    tone: 'ok'
  },
  {
    id: 'acceptable-as-low-as-practical',
    label: { en: '2 Acceptable, no more is practical', fr: '2 Acceptable, réduit autant que possible' },
    help: {
      en: 'Acceptable where reducing it further is impractical or costs more than it gains.',
      fr: 'Acceptable si le réduire davantage n’est pas réalisable ou coûte plus que cela ne rapporte.'
    },
    tone: 'low'
  },
  {
    id: 'undesirable',
    label: { en: '3 Undesirable', fr: '3 Indésirable' },
    help: {
      en: 'Accepted only where reducing it further is impractical, and with a reason written down.',
      fr: 'Accepté seulement si le réduire davantage n’est pas réalisable, avec une justification écrite.'
    },
    tone: 'moderate'
  },
  {
    id: 'to-be-removed-or-controlled',
    label: { en: '4 To be removed or controlled', fr: '4 À éliminer ou à maîtriser' },
    help: {
      en: 'Has to be removed, or controlled so that the risk comes down.',
      fr: 'Doit être éliminé, ou maîtrisé de façon à réduire le risque.'
    },
    tone: 'high'
  },
  {
    id: 'unacceptable',
    label: { en: '5 Unacceptable', fr: '5 Inacceptable' },
    help: { en: 'The service does not run with it.', fr: 'Le service ne fonctionne pas tant qu’il est là.' },
    tone: 'extreme'
  }
] as const satisfies readonly Option[]

/** By residual and initial risk: what is left counts; while it is not rated yet, what there is without new controls. */
export const acceptabilityPairs = [
  ...acceptabilities.map(({ id }, at) => [`${at + 1}/*`, id] as const),
  ...acceptabilities.map(({ id }, at) => [`/${at + 1}`, id] as const)
]

export const hazardTypes = [
  { id: 'wrong-person', label: { en: 'Wrong person', fr: 'Mauvaise personne' } },
  { id: 'missed-deterioration', label: { en: 'Missed deterioration', fr: 'Détérioration non repérée' } },
  { id: 'delayed-response', label: { en: 'Delayed response', fr: 'Réponse tardive' } },
  { id: 'wrong-advice', label: { en: 'Wrong advice', fr: 'Mauvais conseil' } },
  { id: 'unavailable-service', label: { en: 'Unavailable service', fr: 'Service indisponible' } },
  { id: 'disclosure', label: { en: 'Disclosure', fr: 'Divulgation' } },
  {
    id: 'harmful-contact-content',
    label: { en: 'Harmful contact or content', fr: 'Contact ou contenu préjudiciable' }
  },
  { id: 'over-reliance', label: { en: 'Over-reliance', fr: 'Dépendance excessive à l’outil' } },
  { id: 'exclusion', label: { en: 'Exclusion', fr: 'Exclusion' } }
] as const satisfies readonly Option[]

export const hazardStatus = [
  { id: 'open', label: { en: 'Open', fr: 'Ouvert' }, tone: 'warn' },
  {
    id: 'transferred',
    label: { en: 'Transferred', fr: 'Transféré' },
    help: {
      en: 'Someone else has agreed in writing to control it: the vendor, or another service.',
      fr: 'Quelqu’un d’autre a accepté par écrit de le maîtriser : le fournisseur ou un autre service.'
    },
    tone: 'quiet'
  },
  {
    id: 'closed',
    label: { en: 'Closed', fr: 'Fermé' },
    help: {
      en: 'The controls are in place and shown to work. It stays in the log.',
      fr: 'Les mesures de maîtrise sont en place et ont fait leurs preuves. Il reste au journal.'
    },
    tone: 'ok'
  }
] as const satisfies readonly Option[]

export const controlKinds = [
  {
    id: 'design',
    label: { en: 'Design', fr: 'Conception' },
    help: { en: 'The tool itself prevents it. The strongest kind.', fr: 'L’outil lui-même l’empêche. La plus forte.' }
  },
  {
    id: 'test',
    label: { en: 'Test', fr: 'Essai' },
    help: { en: 'It is shown not to happen.', fr: 'On montre que cela n’arrive pas.' }
  },
  {
    id: 'training',
    label: { en: 'Training', fr: 'Formation' },
    help: {
      en: 'People know what to do. The weakest kind alone.',
      fr: 'Les gens savent quoi faire. La plus faible à elle seule.'
    }
  },
  {
    id: 'business-process',
    label: { en: 'Business process', fr: 'Processus de travail' },
    help: { en: 'A way of working catches it.', fr: 'Une façon de travailler l’intercepte.' }
  }
] as const satisfies readonly Option[]

/** How much harm came of an incident. */
export const harmLevels = [
  { id: 'none', label: { en: 'None', fr: 'Aucun' }, tone: 'ok' },
  { id: 'near-miss', label: { en: 'Near miss', fr: 'Évité de justesse' }, tone: 'low' },
  { id: 'minor', label: { en: 'Minor', fr: 'Mineur' }, tone: 'moderate' },
  { id: 'moderate', label: { en: 'Moderate', fr: 'Modéré' }, tone: 'high' },
  { id: 'severe', label: { en: 'Severe', fr: 'Grave' }, tone: 'danger' },
  { id: 'death', label: { en: 'Death', fr: 'Décès' }, tone: 'extreme' }
] as const satisfies readonly Option[]

export const releaseDecisions = [
  { id: 'approved', label: { en: 'Approved', fr: 'Approuvée' }, tone: 'ok' },
  {
    id: 'approved-with-conditions',
    label: { en: 'Approved with conditions', fr: 'Approuvée sous conditions' },
    tone: 'warn'
  },
  { id: 'not-approved', label: { en: 'Not approved', fr: 'Non approuvée' }, tone: 'danger' }
] as const satisfies readonly Option[]

/** Hazards that are still open and stand at 4 or 5: with one of them nothing goes live. */
export const highHazard = [
  { column: 'acceptability', test: 'is', value: ['to-be-removed-or-controlled', 'unacceptable'] },
  { column: 'status', test: 'is', value: 'open' }
] as const satisfies readonly Condition[]
