import type { Check } from '../../src/model/template'

const threat = { column: 'type', test: 'not', value: 'opportunity' } as const
const opportunity = { column: 'type', test: 'is', value: 'opportunity' } as const
const agreed = { column: 'status', test: 'not', value: ['draft', 'closed'] } as const
const living = { column: 'status', test: 'not', value: 'closed' } as const

/** What is amiss with a risk (templates.md 2.14). For opportunities the comparisons of scores run the other way. */
export const riskChecks = [
  {
    id: 'no-owner',
    severity: 'error',
    rule: 'row',
    words: { en: '“{row}” is open and no one answers for it.', fr: '« {row} » est ouvert et personne n’en répond.' },
    many: { en: '{count} open risks have no owner.', fr: '{count} risques ouverts sont sans responsable.' },
    at: ['owner'],
    when: [{ column: 'owner', test: 'blank' }, agreed]
  },
  {
    id: 'above-tolerance',
    severity: 'notice',
    rule: 'row',
    words: {
      en: '“{row}” is above the tolerance that was agreed.',
      fr: '« {row} » est au-delà de la tolérance convenue.'
    },
    many: {
      en: '{count} risks are above the tolerance that was agreed.',
      fr: '{count} risques sont au-delà de la tolérance convenue.'
    },
    at: ['score'],
    when: [{ column: 'over-appetite', test: 'above', value: 0 }, threat, living]
  },
  {
    id: 'target-above-current',
    severity: 'warning',
    rule: 'row',
    words: {
      en: 'The target score of “{row}” is higher than its current score.',
      fr: 'La cote visée de « {row} » est plus élevée que sa cote actuelle.'
    },
    at: ['target-likelihood', 'target-consequence', 'score'],
    when: [{ column: 'target-score', test: 'above', than: 'score' }, threat]
  },
  {
    id: 'inherent-below-current',
    severity: 'warning',
    rule: 'row',
    words: {
      en: 'The inherent score of “{row}” is lower than its current score, as if the controls made it worse.',
      fr: 'La cote inhérente de « {row} » est plus faible que sa cote actuelle, comme si les mesures l’aggravaient.'
    },
    at: ['inherent-likelihood', 'inherent-consequence', 'score'],
    when: [{ column: 'inherent-score', test: 'below', than: 'score' }, threat]
  },
  {
    id: 'target-below-current',
    severity: 'warning',
    rule: 'row',
    words: {
      en: 'The target score of the opportunity “{row}” is lower than its current score.',
      fr: 'La cote visée de la possibilité « {row} » est plus faible que sa cote actuelle.'
    },
    at: ['target-likelihood', 'target-consequence', 'score'],
    when: [{ column: 'target-score', test: 'below', than: 'score' }, opportunity]
  },
  {
    id: 'inherent-above-current',
    severity: 'warning',
    rule: 'row',
    words: {
      en: 'The inherent score of the opportunity “{row}” is higher than its current score, as if what was done had spoiled it.',
      fr: 'La cote inhérente de la possibilité « {row} » est plus élevée que sa cote actuelle, comme si ce qui a été fait l’avait réduite.'
    },
    at: ['inherent-likelihood', 'inherent-consequence', 'score'],
    when: [{ column: 'inherent-score', test: 'above', than: 'score' }, opportunity]
  },
  {
    id: 'tolerated-without-reason',
    severity: 'warning',
    rule: 'row',
    words: {
      en: '“{row}” is in the highest band and tolerated, and no reason is given.',
      fr: '« {row} » est au niveau le plus élevé et toléré, sans qu’un motif soit donné.'
    },
    at: ['response-reason', 'response'],
    when: [
      { column: 'response', test: 'is', value: 'tolerate' },
      { column: 'band', test: 'is', value: 'extreme' },
      { column: 'response-reason', test: 'blank' },
      living
    ]
  },
  {
    id: 'no-action',
    severity: 'warning',
    rule: 'none-related',
    words: {
      en: '“{row}” is to be treated, yet it has no open action.',
      fr: '« {row} » est à traiter, mais aucune mesure n’est en cours.'
    },
    many: {
      en: '{count} risks to be treated have no open action.',
      fr: '{count} risques à traiter sont sans mesure en cours.'
    },
    at: ['open-actions', 'response'],
    when: [{ column: 'response', test: 'is', value: 'treat' }, agreed],
    table: 'risk-action',
    by: 'risk',
    where: [{ column: 'status', test: 'not', value: ['done', 'cancelled'] }]
  },
  {
    id: 'extreme-without-mitigation',
    severity: 'warning',
    rule: 'none-related',
    words: {
      en: '“{row}” scores 15 or more, and nothing is done or planned about it.',
      fr: '« {row} » a une cote de 15 ou plus, et rien n’est fait ni prévu à son sujet.'
    },
    many: {
      en: '{count} risks score 15 or more, and nothing is done or planned about them.',
      fr: '{count} risques ont une cote de 15 ou plus, et rien n’est fait ni prévu à leur sujet.'
    },
    at: ['open-actions', 'controls'],
    when: [
      { column: 'score', test: 'at-least', value: 15 },
      { column: 'controls', test: 'blank' },
      { column: 'response', test: 'not', value: ['treat', 'tolerate'] },
      threat,
      living
    ],
    table: 'risk-action',
    by: 'risk',
    where: [{ column: 'status', test: 'not', value: 'cancelled' }]
  },
  {
    id: 'review-overdue',
    severity: 'warning',
    rule: 'row',
    words: {
      en: 'The review of “{row}” is overdue.',
      fr: 'La révision de « {row} » est en retard.'
    },
    many: { en: '{count} risk reviews are overdue.', fr: '{count} révisions de risques sont en retard.' },
    at: ['review'],
    when: [{ column: 'review', test: 'before-today' }, living]
  },
  {
    id: 'no-review-date',
    severity: 'notice',
    rule: 'row',
    words: {
      en: 'No day is set for the next review of “{row}”.',
      fr: 'Aucune date n’est fixée pour la prochaine révision de « {row} ».'
    },
    many: {
      en: '{count} risks have no date for their next review.',
      fr: '{count} risques sont sans date de prochaine révision.'
    },
    at: ['review'],
    when: [{ column: 'review', test: 'blank' }, agreed]
  },
  {
    id: 'no-response',
    severity: 'notice',
    rule: 'row',
    words: {
      en: 'It is not yet decided what to do about “{row}”.',
      fr: 'On n’a pas encore décidé quoi faire au sujet de « {row} ».'
    },
    many: { en: '{count} risks have no response yet.', fr: '{count} risques n’ont pas encore de réponse.' },
    at: ['response'],
    when: [{ column: 'response', test: 'blank' }, agreed]
  }
] as const satisfies readonly Check[]
