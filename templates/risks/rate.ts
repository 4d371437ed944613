import type { Column } from '../../src/model/template'
import { consequence5, likelihood5 } from '../scales'
import { bandOptions } from './lists'

/** What holds the risk already, and how it is rated: before any controls, now, and where it should end up. */
export const rate = [
  {
    id: 'controls',
    kind: 'text',
    long: true,
    label: { en: 'Existing controls', fr: 'Mesures en place' },
    help: {
      en: 'What already keeps it in check today. Leave out what is only planned.',
      fr: 'Ce qui le contient déjà aujourd’hui. Laissez de côté ce qui n’est que prévu.'
    }
  },
  {
    id: 'control-eff',
    kind: 'choice',
    label: { en: 'Control effectiveness', fr: 'Efficacité des mesures' },
    help: {
      en: 'How well those controls work in practice, not on paper.',
      fr: 'Dans quelle mesure elles fonctionnent en pratique, et non sur papier.'
    },
    options: [
      { id: 'none', label: { en: 'None', fr: 'Aucune' } },
      { id: 'weak', label: { en: 'Weak', fr: 'Faible' } },
      { id: 'partial', label: { en: 'Partial', fr: 'Partielle' } },
      { id: 'strong', label: { en: 'Strong', fr: 'Forte' } }
    ]
  },
  {
    id: 'inherent-likelihood',
    kind: 'rating',
    scale: likelihood5,
    label: { en: 'Inherent likelihood', fr: 'Vraisemblance inhérente' },
    help: {
      en: 'How likely it would be if none of the controls were there. You may leave it blank.',
      fr: 'À quel point il serait vraisemblable sans aucune des mesures. Peut rester vide.'
    }
  },
  {
    id: 'inherent-consequence',
    kind: 'rating',
    scale: consequence5,
    label: { en: 'Inherent consequence', fr: 'Conséquence inhérente' },
    help: {
      en: 'How serious it would be if none of the controls were there. You may leave it blank.',
      fr: 'À quel point il serait grave sans aucune des mesures. Peut rester vide.'
    }
  },
  {
    id: 'inherent-score',
    kind: 'derived',
    rule: 'product',
    inputs: [{ column: 'inherent-likelihood' }, { column: 'inherent-consequence' }],
    result: { as: 'number', decimals: 0 },
    label: { en: 'Inherent score', fr: 'Cote inhérente' },
    help: {
      en: 'Inherent likelihood times inherent consequence, from 1 to 25.',
      fr: 'Vraisemblance inhérente multipliée par conséquence inhérente, de 1 à 25.'
    }
  },
  {
    id: 'inherent-band',
    kind: 'derived',
    rule: 'band',
    inputs: [{ column: 'inherent-score' }, { setting: 'bands' }],
    result: { as: 'choice', options: bandOptions },
    label: { en: 'Inherent band', fr: 'Niveau inhérent' },
    help: {
      en: 'The band that the inherent score falls in.',
      fr: 'Le niveau dans lequel tombe la cote inhérente.'
    }
  },
  {
    id: 'likelihood',
    kind: 'rating',
    scale: likelihood5,
    required: true,
    label: { en: 'Current likelihood', fr: 'Vraisemblance actuelle' },
    help: {
      en: 'How likely it is today, with the controls that are in place.',
      fr: 'À quel point il est vraisemblable aujourd’hui, avec les mesures en place.'
    }
  },
  {
    id: 'consequence',
    kind: 'rating',
    scale: consequence5,
    required: true,
    label: { en: 'Current consequence', fr: 'Conséquence actuelle' },
    help: {
      en: 'How serious it would be today, with the controls that are in place. Take the worst that is believable.',
      fr: 'À quel point ce serait grave aujourd’hui, avec les mesures en place. Retenez le pire qui soit plausible.'
    }
  },
  {
    id: 'score',
    kind: 'derived',
    rule: 'product',
    inputs: [{ column: 'likelihood' }, { column: 'consequence' }],
    result: { as: 'number', decimals: 0 },
    label: { en: 'Current score', fr: 'Cote actuelle' },
    help: {
      en: 'Current likelihood times current consequence, from 1 to 25.',
      fr: 'Vraisemblance actuelle multipliée par conséquence actuelle, de 1 à 25.'
    }
  },
  {
    id: 'band',
    kind: 'derived',
    rule: 'band',
    inputs: [{ column: 'score' }, { setting: 'bands' }],
    result: { as: 'choice', options: bandOptions },
    label: { en: 'Current band', fr: 'Niveau actuel' },
    help: {
      en: 'The band that the current score falls in; it says who must hear of the risk and how often it is looked at.',
      fr: 'Le niveau dans lequel tombe la cote actuelle; il dit qui doit en être informé et à quelle fréquence on le revoit.'
    }
  },
  {
    id: 'over-appetite',
    kind: 'derived',
    rule: 'difference',
    inputs: [{ column: 'score' }, { setting: 'appetite' }],
    result: { as: 'number', decimals: 0, signed: true },
    label: { en: 'Above tolerance by', fr: 'Écart avec la tolérance' },
    help: {
      en: 'The current score less the highest score that the team is ready to live with. Above 0 is more than was agreed.',
      fr: 'La cote actuelle moins la cote la plus élevée que l’équipe accepte. Au-dessus de 0, c’est plus que convenu.'
    }
  },
  {
    id: 'trend',
    kind: 'derived',
    rule: 'deviation',
    inputs: [{ column: 'score' }, { table: 'risk-review', by: 'risk', column: 'score', order: 'date' }],
    result: {
      as: 'choice',
      options: [
        { id: 'up', label: { en: '↑ Up', fr: '↑ En hausse' }, tone: 'danger' },
        { id: 'steady', label: { en: '→ Steady', fr: '→ Stable' }, tone: 'quiet' },
        { id: 'down', label: { en: '↓ Down', fr: '↓ En baisse' }, tone: 'ok' },
        { id: 'new', label: { en: 'New', fr: 'Nouveau' }, tone: 'quiet' }
      ]
    },
    label: { en: 'Trend', fr: 'Tendance' },
    help: {
      en: 'Where the score has gone since the review before. New means that there is nothing yet to compare it with.',
      fr: 'Comment la cote a évolué depuis la révision précédente. « Nouveau » : il n’y a encore rien à comparer.'
    }
  },
  {
    id: 'target-likelihood',
    kind: 'rating',
    scale: likelihood5,
    label: { en: 'Target likelihood', fr: 'Vraisemblance visée' },
    help: {
      en: 'How likely it should be once the further actions are done.',
      fr: 'À quel point il devrait rester vraisemblable une fois les autres mesures prises.'
    }
  },
  {
    id: 'target-consequence',
    kind: 'rating',
    scale: consequence5,
    label: { en: 'Target consequence', fr: 'Conséquence visée' },
    help: {
      en: 'How serious it should be once the further actions are done.',
      fr: 'À quel point ce devrait rester grave une fois les autres mesures prises.'
    }
  },
  {
    id: 'target-score',
    kind: 'derived',
    rule: 'product',
    inputs: [{ column: 'target-likelihood' }, { column: 'target-consequence' }],
    result: { as: 'number', decimals: 0 },
    label: { en: 'Target score', fr: 'Cote visée' },
    help: {
      en: 'Target likelihood times target consequence, from 1 to 25.',
      fr: 'Vraisemblance visée multipliée par conséquence visée, de 1 à 25.'
    }
  },
  {
    id: 'target-band',
    kind: 'derived',
    rule: 'band',
    inputs: [{ column: 'target-score' }, { setting: 'bands' }],
    result: { as: 'choice', options: bandOptions },
    label: { en: 'Target band', fr: 'Niveau visé' },
    help: { en: 'The band that the target score falls in.', fr: 'Le niveau dans lequel tombe la cote visée.' }
  }
] as const satisfies readonly Column[]
