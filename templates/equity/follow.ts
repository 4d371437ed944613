import type { Column } from '../../src/model/template'
import { links } from '../links'

/** What is done about it, by whom, and how it is watched. */
export const follow = [
  {
    id: 'information',
    kind: 'text',
    long: true,
    label: { en: 'More information needed', fr: 'Renseignements à obtenir' },
    help: {
      en: 'What you do not know yet, and whom you will ask.',
      fr: 'Ce que vous ne savez pas encore, et à qui vous le demanderez.'
    }
  },
  {
    id: 'consulted',
    kind: 'check',
    label: { en: 'Consulted', fr: 'Consulté' },
    help: {
      en: 'Whether people of the group themselves were asked.',
      fr: 'Si l’on a demandé l’avis de personnes du groupe elles-mêmes.'
    }
  },
  {
    id: 'consulted-how',
    kind: 'text',
    requiredWhen: [{ column: 'consulted', test: 'is', value: true }],
    label: { en: 'How they were consulted', fr: 'Comment ils ont été consultés' },
    help: {
      en: 'Who met whom, when, and what came of it.',
      fr: 'Qui a rencontré qui, quand, et ce qui en est ressorti.'
    }
  },
  {
    id: 'mitigation',
    kind: 'text',
    long: true,
    label: { en: 'Mitigation', fr: 'Atténuation' },
    help: {
      en: 'What you will change so that it does not happen.',
      fr: 'Ce que vous changerez pour que cela n’arrive pas.'
    }
  },
  {
    id: 'owner',
    kind: 'ref',
    to: [links.stakeholder],
    requiredWhen: [{ column: 'mitigation', test: 'filled' }],
    label: { en: 'Owner', fr: 'Responsable' },
    help: { en: 'Who sees to the mitigation.', fr: 'Qui veille à l’atténuation.' }
  },
  {
    id: 'due',
    kind: 'date',
    requiredWhen: [{ column: 'mitigation', test: 'filled' }],
    label: { en: 'Due', fr: 'Échéance' },
    help: {
      en: 'The day by which it is in place, before launch.',
      fr: 'Le jour où elle est en place, avant le lancement.'
    }
  },
  {
    id: 'follow-through',
    kind: 'refs',
    to: [links.risk, links.strategy],
    label: { en: 'Risk or strategy', fr: 'Risque ou stratégie' },
    help: {
      en: 'Where it is carried through: a risk, a strategy.',
      fr: 'Où on y donne suite : un risque, une stratégie.'
    }
  },
  {
    id: 'indicator',
    kind: 'ref',
    to: [links.indicator],
    label: { en: 'Monitoring', fr: 'Suivi' },
    help: {
      en: 'The indicator that would show it, broken down by this group.',
      fr: 'L’indicateur qui le montrerait, ventilé selon ce groupe.'
    }
  }
] as const satisfies readonly Column[]
