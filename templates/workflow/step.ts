import type { Column } from '../../src/model/template'
import { defineTable } from '../define'
import { links } from '../links'
import { everyColumn, forDocument } from '../shared'
import { stepChanges, versions } from './lists'

const columns = [
  {
    id: 'version',
    kind: 'choice',
    required: true,
    options: versions,
    label: { en: 'Version', fr: 'Version' },
    help: {
      en: 'Whether the step is of today’s way of working or of the new one.',
      fr: 'Si l’étape est de la façon actuelle ou de la nouvelle.'
    }
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
    }
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
    label: { en: 'Elapsed', fr: 'Temps écoulé' },
    help: { en: 'Wait and touch time together.', fr: 'Attente et temps de travail ensemble.' }
  },
  {
    id: 'decision',
    kind: 'check',
    label: { en: 'Decision', fr: 'Décision' },
    help: { en: 'Whether the way parts here.', fr: 'Si le chemin se sépare ici.' }
  },
  {
    id: 'branches',
    kind: 'text',
    requiredWhen: [{ column: 'decision', test: 'is', value: true }],
    label: { en: 'Branches', fr: 'Branches' },
    help: {
      en: 'Where each answer leads: yes, to step 5; no, back to the referrer.',
      fr: 'Où mène chaque réponse : oui, à l’étape 5; non, retour au demandeur.'
    }
  },
  {
    id: 'pain-point',
    kind: 'text',
    long: true,
    label: { en: 'Pain point', fr: 'Irritant' },
    help: {
      en: 'What goes wrong or grates here, in the words of those who do it.',
      fr: 'Ce qui ne va pas ou irrite ici, dans les mots de ceux qui la font.'
    }
  },
  {
    id: 'privacy-sensitive',
    kind: 'check',
    label: { en: 'Privacy-sensitive', fr: 'Touche à la vie privée' },
    help: {
      en: 'Whether personal information is seen, moved or stored.',
      fr: 'Si des renseignements personnels sont vus, déplacés ou conservés.'
    }
  },
  {
    id: 'safety-critical',
    kind: 'check',
    label: { en: 'Safety-critical', fr: 'Critique pour la sécurité' },
    help: {
      en: 'Whether someone could be harmed if it fails or is late.',
      fr: 'Si quelqu’un pourrait subir un préjudice en cas d’échec ou de retard.'
    }
  },
  {
    id: 'change',
    kind: 'choice',
    options: stepChanges,
    requiredWhen: [{ column: 'version', test: 'is', value: 'future' }],
    label: { en: 'Change from current', fr: 'Changement' },
    help: {
      en: 'What becomes of the step in the new way of working.',
      fr: 'Ce que devient l’étape dans la nouvelle façon de travailler.'
    }
  },
  {
    id: 'hazards',
    kind: 'refs',
    to: [links.hazard],
    label: { en: 'Hazards', fr: 'Dangers' },
    help: { en: 'The hazards that arise at this step.', fr: 'Les dangers qui surviennent à cette étape.' }
  },
  {
    id: 'follow-up',
    kind: 'refs',
    to: [links.task, links.session],
    label: { en: 'Tasks and training', fr: 'Tâches et formation' },
    help: {
      en: 'What has to be done or learned so that the step works.',
      fr: 'Ce qu’il faut faire ou apprendre pour que l’étape fonctionne.'
    }
  }
] as const satisfies readonly Column[]

/** The steps of today and of tomorrow. */
export const step = defineTable({
  id: 'wf-step',
  title: { en: 'Steps', fr: 'Étapes' },
  about: {
    en: 'Each row is one step, of today or of tomorrow: who does it, in which system, how long it takes and waits.',
    fr: 'Chaque ligne est une étape, d’aujourd’hui ou de demain : qui la fait, dans quel système, combien de temps elle prend et attend.'
  },
  shape: 'rows',
  name: 'step',
  columns,
  sections: [
    { title: { en: 'The step', fr: 'L’étape' }, columns: ['version', 'order', 'lane', 'step', 'tool', 'change'] },
    {
      title: { en: 'In and out', fr: 'Entrées et sorties' },
      columns: ['trigger', 'input', 'output', 'decision', 'branches']
    },
    { title: { en: 'Time', fr: 'Temps' }, columns: ['minutes', 'wait-minutes', 'elapsed'] },
    {
      title: { en: 'What to look out for', fr: 'À surveiller' },
      columns: ['pain-point', 'privacy-sensitive', 'safety-critical', 'hazards', 'follow-up']
    }
  ],
  views: [
    { ...everyColumn(columns), sort: [{ column: 'version' }, { column: 'order' }] },
    {
      id: 'current',
      title: { en: 'Today', fr: 'Aujourd’hui' },
      kind: 'grid',
      columns: ['order', 'lane', 'step', 'tool', 'trigger', 'output', 'minutes', 'wait-minutes', 'pain-point'],
      where: [{ column: 'version', test: 'is', value: 'current' }],
      sort: [{ column: 'order' }]
    },
    {
      id: 'future',
      title: { en: 'Tomorrow', fr: 'Demain' },
      kind: 'grid',
      columns: [
        'order',
        'lane',
        'step',
        'tool',
        'change',
        'minutes',
        'wait-minutes',
        'safety-critical',
        'hazards',
        'follow-up'
      ],
      where: [{ column: 'version', test: 'is', value: 'future' }],
      sort: [{ column: 'order' }]
    },
    {
      ...forDocument,
      columns: ['version', 'order', 'lane', 'step', 'tool', 'minutes', 'wait-minutes', 'pain-point', 'change'],
      sort: [{ column: 'version' }, { column: 'order' }]
    }
  ],
  checks: [
    {
      id: 'critical-without-hazard',
      severity: 'warning',
      rule: 'row',
      words: {
        en: 'The step “{row}” is safety-critical, and no hazard of the log is linked to it.',
        fr: 'L’étape « {row} » est critique pour la sécurité, et aucun danger du journal n’y est lié.'
      },
      at: ['hazards'],
      when: [
        { column: 'safety-critical', test: 'is', value: true },
        { column: 'version', test: 'is', value: 'future' },
        { column: 'change', test: 'not', value: 'removed' },
        { column: 'hazards', test: 'blank' }
      ]
    },
    {
      id: 'new-without-follow-up',
      severity: 'notice',
      rule: 'row',
      words: {
        en: 'The new step “{row}” has no task and no training.',
        fr: 'La nouvelle étape « {row} » n’a ni tâche ni formation.'
      },
      at: ['follow-up'],
      when: [
        { column: 'change', test: 'is', value: 'new' },
        { column: 'follow-up', test: 'blank' }
      ]
    },
    {
      id: 'no-future',
      severity: 'notice',
      rule: 'covers',
      column: 'version',
      words: {
        en: 'The way of working “{entry}” has no steps yet.',
        fr: 'La façon de travailler « {entry} » n’a pas encore d’étapes.'
      },
      at: ['version']
    }
  ]
})
