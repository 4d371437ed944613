import type { Column } from '../../src/model/template'
import { domains } from '../barriers/lists'
import { defineTable } from '../define'
import * as examples from '../examples/lessons'
import { links } from '../links'
import { systemLevels, themes } from '../scales'
import { everyColumn, forDocument } from '../shared'
import { phases } from '../workplan/lists'
import { lessonStatus, lessonTypes } from './lists'

const columns = [
  {
    id: 'date',
    kind: 'date',
    default: { from: 'today' },
    label: { en: 'Date', fr: 'Date' },
    help: { en: 'The day it was noted.', fr: 'Le jour où la leçon a été notée.' }
  },
  {
    id: 'phase',
    kind: 'choice',
    options: phases,
    label: { en: 'Phase', fr: 'Phase' },
    help: { en: 'The stage of the project it comes from.', fr: 'L’étape du projet dont elle vient.' }
  },
  {
    id: 'type',
    kind: 'choice',
    options: lessonTypes,
    required: true,
    label: { en: 'Type', fr: 'Type' },
    help: {
      en: 'Note what went well as carefully as what did not.',
      fr: 'Notez ce qui a bien marché avec autant de soin que le reste.'
    }
  },
  {
    id: 'what-happened',
    kind: 'text',
    long: true,
    required: true,
    width: 40,
    label: { en: 'What happened', fr: 'Ce qui s’est passé' },
    help: {
      en: 'What was seen, without blame and without names of clients.',
      fr: 'Ce qu’on a constaté, sans blâmer et sans nommer d’usagers.'
    }
  },
  {
    id: 'why',
    kind: 'text',
    long: true,
    label: { en: 'Why', fr: 'Pourquoi' },
    help: {
      en: 'What lay behind it. Ask “why” more than once.',
      fr: 'Ce qui l’explique. Demandez « pourquoi » plus d’une fois.'
    }
  },
  {
    id: 'recommendation',
    kind: 'text',
    long: true,
    required: true,
    width: 40,
    label: { en: 'Recommendation', fr: 'Recommandation' },
    help: {
      en: 'What you would tell another team to do, beginning with a verb.',
      fr: 'Ce que vous diriez à une autre équipe de faire, en commençant par un verbe.'
    }
  },
  {
    id: 'theme',
    kind: 'choices',
    options: themes,
    label: { en: 'Conference theme', fr: 'Thème de la conférence' },
    help: { en: 'Which of the four themes it is about.', fr: 'Lequel des quatre thèmes elle concerne.' }
  },
  {
    id: 'domain',
    kind: 'choice',
    options: domains,
    label: { en: 'Domain', fr: 'Domaine' },
    help: {
      en: 'Where it lies, among the six domains of barriers.',
      fr: 'Où elle se situe, parmi les six domaines d’obstacles.'
    }
  },
  {
    id: 'level',
    kind: 'choice',
    options: systemLevels,
    label: { en: 'System level', fr: 'Niveau du système' },
    help: { en: 'At which of the four levels of the system.', fr: 'À lequel des quatre niveaux du système.' }
  },
  {
    id: 'who-should-know',
    kind: 'refs',
    to: [links.stakeholder],
    label: { en: 'Who should know', fr: 'Qui devrait le savoir' },
    help: { en: 'Who could use it, here or elsewhere.', fr: 'Qui pourrait s’en servir, ici ou ailleurs.' }
  },
  {
    id: 'shared-on',
    kind: 'date',
    label: { en: 'Shared on', fr: 'Diffusée le' },
    help: { en: 'The day they were told.', fr: 'Le jour où on le leur a dit.' }
  },
  {
    id: 'related',
    kind: 'refs',
    to: [links.risk, links.issue, links.strategy, links.barrier],
    label: { en: 'Related items', fr: 'Éléments liés' },
    help: {
      en: 'The risk, issue, strategy or barrier that it was learned from.',
      fr: 'Le risque, l’enjeu, la stratégie ou l’obstacle qui l’a enseignée.'
    }
  },
  {
    id: 'status',
    kind: 'choice',
    options: lessonStatus,
    default: 'noted',
    label: { en: 'Status', fr: 'État' },
    help: {
      en: 'How far it has come from being noticed to being used.',
      fr: 'Le chemin fait entre le constat et l’usage.'
    }
  }
] as const satisfies readonly Column[]

/** What was learned, for this team and for others. */
export const lesson = defineTable({
  id: 'lesson',
  title: { en: 'Lessons', fr: 'Leçons apprises' },
  about: {
    en: 'Each row is one thing learned: what happened, why, and what you would tell another team.',
    fr: 'Chaque ligne est une chose apprise : ce qui s’est passé, pourquoi, et ce que vous diriez à une autre équipe.'
  },
  example: examples.lesson,
  shape: 'rows',
  name: 'what-happened',
  columns,
  views: [
    everyColumn(columns),
    {
      id: 'to-share',
      title: { en: 'To share', fr: 'À diffuser' },
      kind: 'grid',
      columns: ['what-happened', 'recommendation', 'who-should-know', 'shared-on', 'status'],
      where: [{ column: 'shared-on', test: 'blank' }]
    },
    {
      ...forDocument,
      columns: ['date', 'type', 'what-happened', 'why', 'recommendation', 'theme', 'status'],
      sort: [{ column: 'date' }]
    }
  ],
  checks: [
    {
      id: 'not-shared',
      severity: 'warning',
      rule: 'row',
      words: { en: 'Nobody was told about “{row}” yet.', fr: 'Personne n’a encore été mis au courant de « {row} ».' },
      at: ['shared-on', 'who-should-know'],
      when: [
        { column: 'status', test: 'not', value: 'noted' },
        { column: 'shared-on', test: 'blank' }
      ]
    },
    {
      id: 'for-nobody',
      severity: 'notice',
      rule: 'row',
      words: {
        en: 'It is not said who should know about “{row}”.',
        fr: 'On n’a pas dit qui devrait savoir « {row} ».'
      },
      at: ['who-should-know'],
      when: [
        { column: 'who-should-know', test: 'blank' },
        { column: 'shared-on', test: 'blank' }
      ]
    },
    {
      id: 'no-success',
      severity: 'notice',
      rule: 'covers',
      words: {
        en: 'No success is noted yet: what went well is worth repeating.',
        fr: 'Aucune réussite n’est encore notée : ce qui a bien marché mérite d’être refait.'
      },
      at: ['type'],
      column: 'type',
      options: ['success']
    }
  ]
})
