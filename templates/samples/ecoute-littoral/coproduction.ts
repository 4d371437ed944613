import type { SampleRow } from '../../sample'
import { stakeholder } from '../refs'

/** Neuf jeunes à 60 $ : 540 $. */
export const participation: readonly SampleRow[] = [
  {
    key: 'co-1',
    cells: {
      phase: 'choose-technology',
      activity: 'Essayer trois plateformes et dire laquelle est sûre',
      who: [stakeholder('s-01')],
      groups: ['age-groups', 'rural-remote-inner-city'],
      level: 'collaborate',
      'influence-promised': 'Aucune plateforme refusée par le comité n’est retenue.',
      method: 'Une journée d’essai, téléphones prêtés',
      honorarium: 540,
      'access-supports': ['travel', 'tech-loan', 'plain-language'],
      date: '2026-12-12',
      outcome: 'Bouton « quitter vite » ajouté.',
      'reported-back-on': '2027-01-15'
    }
  },
  {
    key: 'co-2',
    cells: {
      phase: 'run',
      activity: 'Relire les règles de modération',
      who: [stakeholder('s-01'), stakeholder('s-03')],
      groups: ['age-groups'],
      level: 'involve',
      'influence-promised': 'Chaque règle refusée est récrite ou expliquée.',
      method: 'Rencontre vidéo de deux heures',
      honorarium: 360,
      'access-supports': ['plain-language'],
      date: '2027-06-05',
      outcome: 'Deux règles retirées.',
      'reported-back-on': '2027-06-19'
    }
  }
]
