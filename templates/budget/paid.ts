import type { Column } from '../../src/model/template'
import { links } from '../links'
import { lineStatus } from './lists'

/** Who pays for it, what it has cost, and what it is for. */
export const paid = [
  {
    id: 'funding',
    kind: 'ref',
    to: [links.funding],
    label: { en: 'Funding source', fr: 'Source de financement' },
    help: { en: 'Where the money comes from.', fr: 'D’où vient l’argent.' }
  },
  {
    id: 'status',
    kind: 'choice',
    options: lineStatus,
    default: 'requested',
    label: { en: 'Status', fr: 'État' },
    help: { en: 'Whether it is asked for, granted or paid.', fr: 'S’il est demandé, accordé ou payé.' }
  },
  {
    id: 'actual',
    kind: 'money',
    requiredWhen: [{ column: 'status', test: 'is', value: 'spent' }],
    label: { en: 'Actual', fr: 'Réel' },
    help: { en: 'What it came to in the end.', fr: 'Ce qu’il a coûté en fin de compte.' }
  },
  {
    id: 'variance',
    kind: 'derived',
    rule: 'difference',
    inputs: [{ column: 'actual' }, { column: 'amount' }],
    result: { as: 'money', signed: true },
    label: { en: 'Variance', fr: 'Écart' },
    help: {
      en: 'Actual less amount: above 0 it cost more than planned.',
      fr: 'Réel moins montant : au-dessus de 0, il a coûté plus que prévu.'
    }
  },
  {
    id: 'variance-share',
    kind: 'derived',
    rule: 'share',
    inputs: [{ column: 'variance' }, { column: 'amount' }],
    result: { as: 'percent', decimals: 1, signed: true },
    label: { en: 'Variance, %', fr: 'Écart, %' },
    help: { en: 'The variance as a share of the amount.', fr: 'L’écart en proportion du montant.' }
  },
  {
    id: 'for',
    kind: 'refs',
    to: [links.strategy, links.task, links.tool, links.riskAction, links.session],
    label: { en: 'Pays for', fr: 'Sert à' },
    help: {
      en: 'The strategy, task, tool, action or session that it pays for.',
      fr: 'La stratégie, la tâche, l’outil, la mesure ou la séance qu’il finance.'
    }
  },
  {
    id: 'note',
    kind: 'text',
    long: true,
    label: { en: 'Note', fr: 'Note' },
    help: {
      en: 'How the figure was arrived at, and how sure it is.',
      fr: 'Comment on est arrivé à ce chiffre, et à quel point il est sûr.'
    }
  }
] as const satisfies readonly Column[]
