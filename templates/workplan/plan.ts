import type { Column } from '../../src/model/template'
import { links } from '../links'
import { codeColumn } from '../shared'
import { phases, taskTypes } from './lists'

const needsDates = [{ column: 'type', test: 'is', value: 'task' }] as const

/** What is to be done, by whom, when, and after what. */
export const plan = [
  codeColumn({ by: 'type', map: { task: 'T', milestone: 'M', gate: 'M' } }),
  {
    id: 'task',
    kind: 'text',
    required: true,
    max: 160,
    label: { en: 'Task', fr: 'Tâche' },
    help: {
      en: 'What will be done, beginning with a verb, or what will have been reached by then.',
      fr: 'Ce qui sera fait, en commençant par un verbe, ou ce qui aura été atteint ce jour-là.'
    }
  },
  {
    id: 'type',
    kind: 'choice',
    required: true,
    default: 'task',
    options: taskTypes,
    label: { en: 'Type', fr: 'Type' },
    help: {
      en: 'A task takes time. A milestone or a gate is one day: give that day as its end.',
      fr: 'Une tâche prend du temps. Un jalon ou un point de décision tient en un jour : donnez-le comme fin.'
    }
  },
  {
    id: 'phase',
    kind: 'choice',
    options: phases,
    label: { en: 'Phase', fr: 'Phase' },
    help: {
      en: 'The stage of the project that it belongs to. The plan can be read phase by phase.',
      fr: 'L’étape du projet à laquelle elle appartient. Le plan peut se lire par phase.'
    }
  },
  {
    id: 'part-of',
    kind: 'ref',
    to: [links.task],
    label: { en: 'Part of', fr: 'Fait partie de' },
    help: {
      en: 'The larger task that this is a piece of. How far that one is, is worked out from its pieces.',
      fr: 'La tâche plus large dont celle-ci est une partie. L’avancement de celle-là se calcule d’après ses parties.'
    }
  },
  {
    id: 'owner',
    kind: 'ref',
    to: [links.stakeholder],
    required: true,
    label: { en: 'Owner', fr: 'Responsable' },
    help: {
      en: 'The one person or group who will get it done, picked from the stakeholder map.',
      fr: 'La personne ou le groupe qui s’en charge, choisi dans la cartographie des parties prenantes.'
    }
  },
  {
    id: 'helpers',
    kind: 'refs',
    to: [links.stakeholder],
    label: { en: 'Helpers', fr: 'Collaborateurs' },
    help: { en: 'Who else gives time to it.', fr: 'Qui d’autre y consacre du temps.' }
  },
  {
    id: 'start',
    kind: 'date',
    requiredWhen: needsDates,
    label: { en: 'Start', fr: 'Début' },
    help: {
      en: 'The first day of work. Leave it blank for a milestone or a gate.',
      fr: 'Le premier jour de travail. Laissez vide pour un jalon ou un point de décision.'
    }
  },
  {
    id: 'end',
    kind: 'date',
    required: true,
    label: { en: 'End', fr: 'Fin' },
    help: {
      en: 'The last day of work, or the day of the milestone or gate. It shows as late once that day has passed.',
      fr: 'Le dernier jour de travail, ou le jour du jalon ou du point de décision. La tâche paraît en retard une fois ce jour passé.'
    }
  },
  {
    id: 'duration',
    kind: 'derived',
    rule: 'working-days',
    inputs: [{ column: 'start' }, { column: 'end' }],
    result: { as: 'number', decimals: 0 },
    label: { en: 'Duration', fr: 'Durée' },
    help: {
      en: 'Working days from start to end, both counted: Mondays to Fridays, holidays not left out.',
      fr: 'Jours ouvrables du début à la fin, les deux comptés : du lundi au vendredi, jours fériés compris.'
    }
  },
  {
    id: 'predecessors',
    kind: 'refs',
    to: [links.task],
    label: { en: 'Predecessors', fr: 'Prédécesseurs' },
    help: {
      en: 'What must be finished before this can start.',
      fr: 'Ce qui doit être terminé avant que ceci puisse commencer.'
    }
  },
  {
    id: 'free-from',
    kind: 'derived',
    rule: 'highest',
    inputs: [{ via: 'predecessors', column: 'end' }],
    result: { as: 'date' },
    label: { en: 'Predecessors end', fr: 'Fin des prédécesseurs' },
    help: {
      en: 'The day on which the last of its predecessors ends.',
      fr: 'Le jour où finit le dernier de ses prédécesseurs.'
    }
  }
] as const satisfies readonly Column[]
