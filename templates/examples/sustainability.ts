import type { ReadyRow } from '../../src/model/template'

export const sustainAction = {
  words: {
    goal: { en: 'The service runs on its own budget', fr: 'Le service vit de son propre budget' },
    action: {
      en: 'Put the licences into next year’s operating budget',
      fr: 'Inscrire les licences au budget de fonctionnement de l’an prochain'
    },
    owner: { en: 'Finance lead', fr: 'Responsable des finances' },
    resource: {
      en: 'A one-page case with what a completed course costs',
      fr: 'Un argumentaire d’une page avec le coût d’un parcours terminé'
    }
  },
  cells: {
    domain: 'funding-stability',
    status: 'not-started'
  }
} as const satisfies ReadyRow
