import type { SampleRow } from '../../sample'
import { indicator, stakeholder } from '../refs'

export const charter: readonly SampleRow[] = [
  {
    key: '',
    cells: {
      'project-name': 'Écoute-Littoral',
      organisation: 'CISSS du Littoral-Nord',
      jurisdiction: 'quebec',
      'crisis-line-checked-on': '2026-10-13',
      sponsor: stakeholder('s-02'),
      lead: stakeholder('s-02'),
      'problem-and-need':
        'Les jeunes de 16 à 25 ans attendent 46 jours une première consultation, et plusieurs n’en parlent à personne. Entre deux villages, il faut souvent prendre l’avion.',
      'case-for-change': ['waits', 'distance', 'stigma', 'choice-and-control'],
      'service-description':
        'Un espace d’échange entre jeunes, animé par des pairs aidants de 9 h à minuit, et des rendez-vous vidéo avec une travailleuse sociale.',
      'service-type': 'blended',
      population: 'Jeunes de 16 à 25 ans, de la rive jusqu’au nord du 52e parallèle.',
      'in-scope': '- Soutien par les pairs en ligne\n- Consultation vidéo\n- Téléphone pour qui n’a pas de débit',
      'out-of-scope': '- Moins de 16 ans\n- Urgence psychiatrique\n- Suivi de plus de six mois',
      constraints: 'Six pairs aidants en tout. La fibre n’arrive qu’en 2029 au nord.',
      assumptions: 'Les écoles prêtent un local fermé. Les communautés décident elles-mêmes de leur participation.',
      'start-date': '2026-10-05',
      'go-live-date': '2027-02-22',
      'end-date': '2028-06-30',
      'budget-ceiling': 315_000,
      'approved-by': 'Comité directeur',
      'approved-on': '2026-09-28'
    }
  }
]

const smart = ['specific', 'measurable', 'achievable', 'relevant', 'time-bound']

export const objectives: readonly SampleRow[] = [
  {
    key: 'o-1',
    cells: {
      objective: 'Joindre 400 jeunes, au moins deux fois chacun, d’ici le 30 juin 2028',
      smart,
      theme: ['t2', 't4'],
      dimension: 'reach',
      'due-date': '2028-06-30',
      owner: stakeholder('s-03'),
      indicators: [indicator('i-01'), indicator('i-04')]
    }
  },
  {
    key: 'o-2',
    cells: {
      objective: 'Ramener de 46 à 14 jours le délai médian vers la vidéo',
      smart,
      theme: ['t1', 't3'],
      dimension: 'implementation',
      'due-date': '2028-06-30',
      owner: stakeholder('s-02'),
      indicators: [indicator('i-02'), indicator('i-03')]
    }
  }
]

export const intent: readonly SampleRow[] = [
  {
    key: '',
    cells: {
      control: 'yes',
      'collaborative-role': 'yes',
      'self-care': 'yes',
      governance: 'partly',
      'intent-note':
        'Les jeunes décident quand ils écrivent et sous quel nom. Les règles de modération ne sont pas encore publiques.'
    }
  }
]
