import type { Column } from '../../src/model/template'
import { defineTable } from '../define'
import * as examples from '../examples/coproduction'
import { links } from '../links'
import { populations } from '../populations'
import { iap2 } from '../scales'
import { everyColumn, forDocument } from '../shared'
import { accessSupports, phases } from './lists'

const columns = [
  {
    id: 'phase',
    kind: 'choice',
    options: phases,
    required: true,
    label: { en: 'Phase', fr: 'Phase' },
    help: { en: 'The part of the project it belongs to.', fr: 'La partie du projet dont elle relève.' }
  },
  {
    id: 'activity',
    kind: 'text',
    required: true,
    label: { en: 'Decision or activity', fr: 'Décision ou activité' },
    help: { en: 'What is decided or done together.', fr: 'Ce qu’on décide ou fait ensemble.' }
  },
  {
    id: 'who',
    kind: 'refs',
    to: [links.stakeholder],
    required: true,
    label: { en: 'Who takes part', fr: 'Participants' },
    help: {
      en: 'People and groups from the stakeholder map.',
      fr: 'Des personnes et des groupes de la cartographie des parties prenantes.'
    }
  },
  {
    id: 'groups',
    kind: 'choices',
    options: populations,
    label: { en: 'Groups represented', fr: 'Groupes représentés' },
    help: {
      en: 'Groups whose members said that they speak as such. Never infer it from a name or a face.',
      fr: 'Les groupes dont des membres ont dit parler à ce titre. Ne le supposez jamais d’après un nom ou un visage.'
    }
  },
  {
    id: 'level',
    kind: 'choice',
    options: iap2,
    label: { en: 'Level', fr: 'Niveau' },
    help: {
      en: 'How much say they have. Co-production begins at involve.',
      fr: 'La part qu’ils ont à la décision. La coproduction commence à « impliquer ».'
    }
  },
  {
    id: 'influence-promised',
    kind: 'text',
    long: true,
    label: { en: 'Influence promised', fr: 'Influence promise' },
    help: {
      en: 'What you told them that their part would change. Promise only what you can keep.',
      fr: 'Ce que vous leur avez dit que leur part changerait. Ne promettez que ce que vous pouvez tenir.'
    }
  },
  {
    id: 'method',
    kind: 'text',
    label: { en: 'Method', fr: 'Méthode' },
    help: {
      en: 'How you work together: workshop, visit, interviews, a seat on the committee.',
      fr: 'Comment vous travaillez ensemble : atelier, visite, entrevues, siège au comité.'
    }
  },
  {
    id: 'honorarium',
    kind: 'money',
    label: { en: 'Honorarium', fr: 'Rétribution' },
    help: {
      en: 'What is paid for it in all: people times sessions times rate.',
      fr: 'Ce qui est payé en tout : personnes × séances × taux.'
    }
  },
  {
    id: 'access-supports',
    kind: 'choices',
    options: accessSupports,
    label: { en: 'Access supports', fr: 'Mesures d’accessibilité' },
    help: {
      en: 'What makes it possible for people to come and to take part.',
      fr: 'Ce qui permet aux gens de venir et de participer.'
    }
  },
  {
    id: 'date',
    kind: 'date',
    label: { en: 'Date', fr: 'Date' },
    help: { en: 'The day it takes place.', fr: 'Le jour où elle a lieu.' }
  },
  {
    id: 'outcome',
    kind: 'text',
    long: true,
    label: { en: 'What changed', fr: 'Ce qui a changé' },
    help: {
      en: 'What is different because of it. If nothing is, say so and why.',
      fr: 'Ce qui est différent grâce à elle. Si rien ne l’est, dites-le et pourquoi.'
    }
  },
  {
    id: 'reported-back-on',
    kind: 'date',
    label: { en: 'Reported back on', fr: 'Rétroaction donnée le' },
    help: { en: 'The day you told them what became of it.', fr: 'Le jour où vous leur avez dit ce qu’on en a fait.' }
  }
] as const satisfies readonly Column[]

/** What is decided or done together, with whom, and what came of it. */
export const participation = defineTable({
  id: 'participation',
  title: { en: 'Participation', fr: 'Participation' },
  about: {
    en: 'Each row is one decision or activity that people with lived experience and others share in.',
    fr: 'Chaque ligne est une décision ou une activité à laquelle participent des personnes ayant un savoir expérientiel et d’autres.'
  },
  example: examples.participation,
  shape: 'rows',
  name: 'activity',
  columns,
  sections: [
    {
      title: { en: 'What, and with whom', fr: 'Quoi, et avec qui' },
      columns: ['phase', 'activity', 'who', 'groups', 'date']
    },
    { title: { en: 'How much say', fr: 'Quelle part à la décision' }, columns: ['level', 'influence-promised'] },
    { title: { en: 'How', fr: 'Comment' }, columns: ['method', 'honorarium', 'access-supports'] },
    { title: { en: 'What came of it', fr: 'Ce qui en est ressorti' }, columns: ['outcome', 'reported-back-on'] }
  ],
  views: [
    everyColumn(columns),
    {
      id: 'to-report-back',
      title: { en: 'To report back', fr: 'Rétroaction à donner' },
      kind: 'grid',
      columns: ['phase', 'activity', 'who', 'date', 'influence-promised', 'outcome', 'reported-back-on'],
      where: [{ column: 'reported-back-on', test: 'blank' }],
      sort: [{ column: 'date' }]
    },
    {
      ...forDocument,
      columns: [
        'phase',
        'activity',
        'who',
        'level',
        'influence-promised',
        'honorarium',
        'date',
        'outcome',
        'reported-back-on'
      ],
      sort: [{ column: 'phase' }, { column: 'date' }]
    }
  ],
  checks: [
    {
      id: 'not-reported-back',
      severity: 'warning',
      rule: 'row',
      words: {
        en: 'Those who took part in “{row}” have not been told what became of it.',
        fr: 'Ceux qui ont pris part à « {row} » ne savent pas ce qu’on en a fait.'
      },
      at: ['reported-back-on', 'date'],
      when: [
        { column: 'date', test: 'before-today' },
        { column: 'reported-back-on', test: 'blank' }
      ]
    },
    {
      id: 'reported-back-without-outcome',
      severity: 'notice',
      rule: 'row',
      words: {
        en: 'It is not written what changed because of “{row}”.',
        fr: 'On n’a pas écrit ce que « {row} » a changé.'
      },
      at: ['outcome'],
      when: [
        { column: 'reported-back-on', test: 'filled' },
        { column: 'outcome', test: 'blank' }
      ]
    },
    {
      id: 'unpaid',
      severity: 'notice',
      rule: 'row',
      words: {
        en: 'No honorarium is set for “{row}”, though people are asked for more than their opinion.',
        fr: 'Aucune rétribution n’est prévue pour « {row} », alors qu’on demande plus qu’un avis.'
      },
      at: ['honorarium'],
      when: [
        { column: 'level', test: 'at-least', value: 'involve' },
        { column: 'honorarium', test: 'blank' }
      ]
    },
    {
      id: 'no-promise',
      severity: 'notice',
      rule: 'row',
      words: {
        en: 'It is not said what influence those who take part in “{row}” will have.',
        fr: 'On ne dit pas quelle influence auront ceux qui prennent part à « {row} ».'
      },
      at: ['influence-promised'],
      when: [
        { column: 'level', test: 'at-least', value: 'consult' },
        { column: 'influence-promised', test: 'blank' }
      ]
    }
  ]
})
