import type { Column } from '../../src/model/template'
import { links } from '../links'
import { versions } from './lists'

/** Who does what, with what, and how long it takes. */
export const walk = [
  {
    id: 'version',
    kind: 'choice',
    required: true,
    options: versions,
    label: { en: 'Version', fr: 'Version' },
    help: {
      en: 'Whether the step is of today’s way of working or of the new one.',
      fr: 'Si l’étape est de la façon actuelle ou de la nouvelle.'
    },
    width: 14
  },
  {
    id: 'order',
    kind: 'number',
    required: true,
    min: 1,
    label: { en: 'Order', fr: 'Ordre' },
    help: {
      en: 'The place of the step, from 1. Put one in between as 3.5.',
      fr: 'La place de l’étape, à partir de 1. Intercalez-en une avec 3,5.'
    },
    width: 13
  },
  {
    id: 'lane',
    kind: 'ref',
    to: [links.stakeholder],
    required: true,
    label: { en: 'Lane', fr: 'Couloir' },
    help: {
      en: 'The role that does it, from the stakeholder map. Each change of lane is a hand-off.',
      fr: 'Le rôle qui la fait, d’après la cartographie des parties prenantes. Chaque changement de couloir est un transfert.'
    }
  },
  {
    id: 'step',
    kind: 'text',
    required: true,
    max: 160,
    label: { en: 'Step', fr: 'Étape' },
    help: { en: 'What is done, beginning with a verb.', fr: 'Ce qui est fait, en commençant par un verbe.' }
  },
  {
    id: 'tool',
    kind: 'text',
    max: 120,
    label: { en: 'System', fr: 'Système' },
    help: { en: 'The tool, form or system it is done in.', fr: 'L’outil, le formulaire ou le système utilisé.' }
  },
  {
    id: 'trigger',
    kind: 'text',
    label: { en: 'Trigger', fr: 'Déclencheur' },
    help: {
      en: 'What makes it start: a referral, an alert, a date.',
      fr: 'Ce qui la fait commencer : une demande, une alerte, une date.'
    }
  },
  {
    id: 'input',
    kind: 'text',
    label: { en: 'Input', fr: 'Intrant' },
    help: { en: 'What has to be there first.', fr: 'Ce qui doit d’abord être là.' }
  },
  {
    id: 'output',
    kind: 'text',
    label: { en: 'Output', fr: 'Extrant' },
    help: { en: 'What is there afterwards.', fr: 'Ce qui est là ensuite.' }
  },
  {
    id: 'minutes',
    kind: 'number',
    min: 0,
    unit: { en: 'min', fr: 'min' },
    label: { en: 'Touch time', fr: 'Temps de travail' },
    help: {
      en: 'Minutes that someone works on it, for one case.',
      fr: 'Minutes pendant lesquelles quelqu’un y travaille, pour un cas.'
    }
  },
  {
    id: 'wait-minutes',
    kind: 'number',
    min: 0,
    unit: { en: 'min', fr: 'min' },
    label: { en: 'Wait', fr: 'Attente' },
    help: {
      en: 'Minutes that a case lies still before it. A day is 1,440.',
      fr: 'Minutes pendant lesquelles un cas attend avant l’étape. Un jour en compte 1 440.'
    }
  },
  {
    id: 'elapsed',
    kind: 'derived',
    rule: 'sum',
    inputs: [{ column: 'minutes' }, { column: 'wait-minutes' }],
    result: { as: 'number', decimals: 0 },
    label: { en: 'Elapsed (min)', fr: 'Temps écoulé (min)' },
    help: { en: 'Wait and touch time together.', fr: 'Attente et temps de travail ensemble.' }
  }
] as const satisfies readonly Column[]
