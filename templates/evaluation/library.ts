import type { Library } from '../../src/model/template'
import { lastingIndicators } from './library/lasting'
import { peopleIndicators } from './library/people'
import { serviceIndicators } from './library/service'

/** Twenty-five indicators that teams begin from (templates.md 2.20); baselines, targets and who answers are the team’s own. */
export const library = {
  title: { en: 'Starter indicators', fr: 'Indicateurs de départ' },
  about: {
    en: 'Take the few that answer your questions: each one costs somebody time. Then link each to its question and give it a baseline and a target.',
    fr: 'Prenez les quelques-uns qui répondent à vos questions : chacun coûte du temps à quelqu’un. Liez ensuite chacun à sa question et donnez-lui une valeur de départ et une cible.'
  },
  rows: [...peopleIndicators, ...serviceIndicators, ...lastingIndicators]
} as const satisfies Library
