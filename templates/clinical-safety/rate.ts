import type { Column } from '../../src/model/template'
import { links } from '../links'
import { acceptabilities, acceptabilityPairs, hazardStatus, likelihoods, severities } from './lists'

/** How great the risk is, before and after new controls, and whether it can be lived with. */
export const rate = [
  {
    id: 'existing-controls',
    kind: 'text',
    long: true,
    label: { en: 'Existing controls', fr: 'Mesures de maîtrise en place' },
    help: {
      en: 'What already prevents it or limits the harm today.',
      fr: 'Ce qui l’empêche déjà ou limite le préjudice aujourd’hui.'
    }
  },
  {
    id: 'severity',
    kind: 'choice',
    required: true,
    options: severities,
    label: { en: 'Initial severity', fr: 'Gravité initiale' },
    help: {
      en: 'How serious the worst believable harm would be, with the controls in place today.',
      fr: 'La gravité du pire préjudice plausible, avec les mesures en place aujourd’hui.'
    }
  },
  {
    id: 'likelihood',
    kind: 'choice',
    required: true,
    options: likelihoods,
    label: { en: 'Initial likelihood', fr: 'Probabilité initiale' },
    help: {
      en: 'How likely that harm is, with the controls in place today.',
      fr: 'À quel point ce préjudice est probable, avec les mesures en place aujourd’hui.'
    }
  },
  {
    id: 'initial-risk',
    kind: 'derived',
    rule: 'lookup',
    inputs: [{ column: 'likelihood' }, { column: 'severity' }, { setting: 'matrix' }],
    result: { as: 'number', decimals: 0 },
    label: { en: 'Initial risk', fr: 'Risque initial' },
    help: {
      en: 'From 1 to 5, looked up in the matrix of likelihood and severity; it is not their product.',
      fr: 'De 1 à 5, lu dans la matrice de la probabilité et de la gravité; ce n’est pas leur produit.'
    }
  },
  {
    id: 'new-controls',
    kind: 'derived',
    rule: 'count',
    inputs: [
      {
        table: 'hazard-control',
        by: 'hazard',
        column: 'control',
        where: [{ column: 'status', test: 'not', value: 'cancelled' }]
      }
    ],
    result: { as: 'number', decimals: 0 },
    label: { en: 'New controls', fr: 'Nouvelles mesures' },
    help: {
      en: 'How many new controls are listed for it, cancelled ones left out.',
      fr: 'Combien de nouvelles mesures de maîtrise lui sont associées, sans celles qui sont annulées.'
    }
  },
  {
    id: 'residual-severity',
    kind: 'choice',
    options: severities,
    label: { en: 'Residual severity', fr: 'Gravité résiduelle' },
    help: {
      en: 'How serious the harm would be once the new controls are in place. They seldom change it.',
      fr: 'La gravité du préjudice une fois les nouvelles mesures en place. Elles la changent rarement.'
    }
  },
  {
    id: 'residual-likelihood',
    kind: 'choice',
    options: likelihoods,
    label: { en: 'Residual likelihood', fr: 'Probabilité résiduelle' },
    help: {
      en: 'How likely the harm is once the new controls are in place.',
      fr: 'À quel point le préjudice est probable une fois les nouvelles mesures en place.'
    }
  },
  {
    id: 'residual-risk',
    kind: 'derived',
    rule: 'lookup',
    inputs: [{ column: 'residual-likelihood' }, { column: 'residual-severity' }, { setting: 'matrix' }],
    result: { as: 'number', decimals: 0 },
    label: { en: 'Residual risk', fr: 'Risque résiduel' },
    help: {
      en: 'From 1 to 5, looked up in the same matrix for what is left.',
      fr: 'De 1 à 5, lu dans la même matrice pour ce qui reste.'
    }
  },
  {
    id: 'acceptability',
    kind: 'derived',
    rule: 'lookup',
    inputs: [{ column: 'residual-risk' }, { column: 'initial-risk' }],
    settings: { pairs: acceptabilityPairs },
    result: { as: 'choice', options: acceptabilities },
    label: { en: 'Acceptability', fr: 'Acceptabilité' },
    help: {
      en: 'What the residual risk means; while that is not rated, what the initial risk means.',
      fr: 'Ce que signifie le risque résiduel; tant qu’il n’est pas coté, ce que signifie le risque initial.'
    }
  },
  {
    id: 'justification',
    kind: 'text',
    long: true,
    requiredWhen: [{ column: 'acceptability', test: 'is', value: 'undesirable' }],
    label: { en: 'Justification', fr: 'Justification' },
    help: {
      en: 'Why an undesirable risk is accepted: why reducing it further is impractical, and who agreed.',
      fr: 'Pourquoi on accepte un risque indésirable : pourquoi le réduire davantage n’est pas réalisable, et qui l’a accepté.'
    }
  },
  {
    id: 'owner',
    kind: 'ref',
    to: [links.stakeholder],
    required: true,
    label: { en: 'Owner', fr: 'Responsable' },
    help: {
      en: 'Who answers for it; where no one else does, the clinical safety officer.',
      fr: 'Qui en répond; à défaut, la personne responsable de la sécurité clinique.'
    }
  },
  {
    id: 'status',
    kind: 'choice',
    options: hazardStatus,
    default: 'open',
    label: { en: 'Status', fr: 'État' },
    help: {
      en: 'Hazards are closed, never deleted, so that it can be shown later what was known.',
      fr: 'Les dangers se ferment et ne se suppriment jamais, pour qu’on puisse montrer plus tard ce qu’on savait.'
    }
  },
  {
    id: 'closed-on',
    kind: 'date',
    requiredWhen: [{ column: 'status', test: 'is', value: 'closed' }],
    label: { en: 'Closed on', fr: 'Fermé le' },
    help: { en: 'The day on which it was agreed to close it.', fr: 'Le jour où l’on a convenu de le fermer.' }
  },
  {
    id: 'reviewed-on',
    kind: 'date',
    label: { en: 'Reviewed on', fr: 'Revu le' },
    help: { en: 'The last day on which the group looked at it.', fr: 'Le dernier jour où le groupe l’a examiné.' }
  },
  {
    id: 'risk',
    kind: 'ref',
    to: [links.risk],
    label: { en: 'Linked risk', fr: 'Risque lié' },
    help: {
      en: 'The row of the risk register for it, where the project carries it too.',
      fr: 'La ligne du registre des risques qui lui correspond, si le projet le porte aussi.'
    }
  }
] as const satisfies readonly Column[]
