import type { Column } from '../../src/model/template'
import { defineTable } from '../define'
import { links } from '../links'
import { everyColumn, forDocument } from '../shared'
import { adaptationReasons } from './lists'

const columns = [
  {
    id: 'date',
    kind: 'date',
    default: { from: 'today' },
    label: { en: 'Date', fr: 'Date' },
    help: { en: 'The day the change took effect.', fr: 'Le jour où la modification a pris effet.' }
  },
  {
    id: 'what-changed',
    kind: 'text',
    long: true,
    required: true,
    width: 40,
    label: { en: 'What changed', fr: 'Ce qui a changé' },
    help: {
      en: 'What is done otherwise than the plan or the programme says.',
      fr: 'Ce qu’on fait autrement que le plan ou le programme ne le dit.'
    }
  },
  {
    id: 'who-decided',
    kind: 'refs',
    to: [links.stakeholder, links.body],
    required: true,
    label: { en: 'Who decided', fr: 'Qui a décidé' },
    help: { en: 'The people or the body who agreed to it.', fr: 'Les personnes ou l’instance qui l’ont acceptée.' }
  },
  {
    id: 'planned',
    kind: 'choice',
    options: [
      {
        id: 'planned',
        label: { en: 'Planned', fr: 'Prévue' },
        help: { en: 'Thought through beforehand.', fr: 'Réfléchie d’avance.' }
      },
      {
        id: 'reactive',
        label: { en: 'Reactive', fr: 'Réactive' },
        help: { en: 'In answer to something that happened.', fr: 'En réponse à un événement.' }
      }
    ],
    label: { en: 'Planned or reactive', fr: 'Prévue ou réactive' },
    help: { en: 'Whether it was meant to come, or came of need.', fr: 'Si elle était voulue, ou née de la nécessité.' }
  },
  {
    id: 'part',
    kind: 'choice',
    options: [
      {
        id: 'core',
        label: { en: 'Core part', fr: 'Partie essentielle' },
        help: {
          en: 'What makes it work, as far as is known.',
          fr: 'Ce qui le fait fonctionner, d’après ce qu’on sait.'
        },
        tone: 'warn'
      },
      {
        id: 'adaptable',
        label: { en: 'Adaptable part', fr: 'Partie adaptable' },
        help: { en: 'What may differ from place to place.', fr: 'Ce qui peut varier d’un lieu à l’autre.' }
      }
    ],
    label: { en: 'Core or adaptable', fr: 'Essentielle ou adaptable' },
    help: {
      en: 'A change to the core may undo the effect that the evidence speaks of.',
      fr: 'Modifier l’essentiel peut annuler l’effet dont parlent les données probantes.'
    }
  },
  {
    id: 'reason',
    kind: 'choice',
    options: adaptationReasons,
    other: true,
    label: { en: 'Reason', fr: 'Motif' },
    help: {
      en: 'Why it was changed. You may type another.',
      fr: 'Pourquoi on l’a modifié. Vous pouvez en taper un autre.'
    }
  },
  {
    id: 'effect',
    kind: 'text',
    long: true,
    label: { en: 'Effect', fr: 'Effet' },
    help: { en: 'What came of it, as far as you can tell.', fr: 'Ce que cela a donné, pour autant qu’on sache.' }
  }
] as const satisfies readonly Column[]

/** How the service came to differ from what was planned. */
export const adaptation = defineTable({
  id: 'adaptation',
  title: { en: 'Adaptations', fr: 'Adaptations' },
  about: {
    en: 'Each row is one way in which the service is given otherwise than planned.',
    fr: 'Chaque ligne est une façon dont le service est offert autrement que prévu.'
  },
  shape: 'rows',
  name: 'what-changed',
  columns,
  views: [
    everyColumn(columns),
    {
      ...forDocument,
      columns: ['date', 'what-changed', 'who-decided', 'planned', 'part', 'reason', 'effect'],
      sort: [{ column: 'date' }]
    }
  ],
  checks: [
    {
      id: 'core-changed',
      severity: 'warning',
      rule: 'row',
      words: {
        en: '“{row}” touches the core of the service, and it is not said what came of it.',
        fr: '« {row} » touche à l’essentiel du service, et on n’a pas dit ce que cela a donné.'
      },
      at: ['effect', 'part'],
      when: [
        { column: 'part', test: 'is', value: 'core' },
        { column: 'effect', test: 'blank' }
      ]
    }
  ]
})
