import type { Column, Condition } from '../../src/model/template'
import { defineTable } from '../define'
import * as examples from '../examples/governance'
import { links } from '../links'
import { raciPictures } from './pictures'
import { everyColumn, forDocument } from '../shared'

const lived = [
  { column: 'category', test: 'is', value: ['people-with-lived-and-living-experience', 'family-and-carers'] }
] as const satisfies readonly Condition[]

const columns = [
  {
    id: 'deliverable',
    kind: 'text',
    required: true,
    max: 160,
    label: { en: 'Deliverable', fr: 'Livrable' },
    help: { en: 'A piece of work with an end that anyone can see.', fr: 'Un travail dont chacun peut voir la fin.' }
  },
  {
    id: 'task',
    kind: 'ref',
    to: [links.task],
    label: { en: 'Task', fr: 'Tâche' },
    help: { en: 'The task of the work plan, where there is one.', fr: 'La tâche du plan de travail, s’il y en a une.' }
  },
  {
    id: 'about',
    kind: 'choice',
    label: { en: 'What it is about', fr: 'Sur quoi il porte' },
    help: {
      en: 'Design and evaluation call for people with lived experience.',
      fr: 'La conception et l’évaluation demandent des personnes ayant un savoir expérientiel.'
    },
    options: [
      { id: 'design', label: { en: 'Design', fr: 'Conception' } },
      { id: 'technology', label: { en: 'Technology', fr: 'Technologie' } },
      { id: 'safety', label: { en: 'Clinical safety', fr: 'Sécurité clinique' } },
      { id: 'privacy', label: { en: 'Privacy and security', fr: 'Vie privée et sécurité' } },
      { id: 'training', label: { en: 'Training', fr: 'Formation' } },
      { id: 'communication', label: { en: 'Communication', fr: 'Communication' } },
      { id: 'delivery', label: { en: 'Delivery of care', fr: 'Prestation des soins' } },
      { id: 'evaluation', label: { en: 'Evaluation', fr: 'Évaluation' } },
      { id: 'money', label: { en: 'Money and contracts', fr: 'Argent et contrats' } }
    ]
  },
  {
    id: 'responsible',
    kind: 'refs',
    to: [links.stakeholder],
    required: true,
    label: { en: 'R Responsible', fr: 'R Réalise' },
    help: { en: 'Who does the work: at least one.', fr: 'Qui fait le travail : au moins une personne.' }
  },
  {
    id: 'accountable',
    kind: 'ref',
    to: [links.stakeholder],
    required: true,
    label: { en: 'A Accountable', fr: 'A Approuve' },
    help: {
      en: 'The one who answers for it and says when it is done: exactly one. May also do the work.',
      fr: 'La seule personne qui en répond et dit quand c’est terminé. Peut aussi faire le travail.'
    }
  },
  {
    id: 'consulted',
    kind: 'refs',
    to: [links.stakeholder],
    label: { en: 'C Consulted', fr: 'C Consulté' },
    help: { en: 'Who must be asked before it is settled.', fr: 'Qui doit être consulté avant que ce soit réglé.' }
  },
  {
    id: 'informed',
    kind: 'refs',
    to: [links.stakeholder],
    label: { en: 'I Informed', fr: 'I Informé' },
    help: { en: 'Who must be told once it is settled.', fr: 'Qui doit être avisé une fois que c’est réglé.' }
  },
  {
    id: 'lived-experience',
    kind: 'derived',
    rule: 'count',
    inputs: [
      { via: 'responsible', column: 'name', where: lived },
      { via: 'accountable', column: 'name', where: lived },
      { via: 'consulted', column: 'name', where: lived }
    ],
    result: { as: 'number', decimals: 0 },
    label: { en: 'Lived experience in R, A or C', fr: 'Savoir expérientiel en R, A ou C' },
    help: {
      en: 'How many of those who do, decide or are asked bring lived experience, family included.',
      fr: 'Combien de ceux qui réalisent, approuvent ou sont consultés apportent un savoir expérientiel, proches compris.'
    }
  },
  {
    id: 'note',
    kind: 'text',
    label: { en: 'Note', fr: 'Note' },
    help: {
      en: 'What is not obvious, such as who stands in.',
      fr: 'Ce qui ne va pas de soi, par exemple qui remplace.'
    }
  }
] as const satisfies readonly Column[]

/** Who does, who decides, who is asked, who is told. */
export const raci = defineTable({
  id: 'raci',
  title: { en: 'RACI matrix', fr: 'Matrice RACI' },
  about: {
    en: 'Each row is one deliverable, with who does it, the one who answers for it, who is asked and who is told.',
    fr: 'Chaque ligne est un livrable, avec qui le réalise, la personne qui en répond, qui est consulté et qui est informé.'
  },
  example: examples.raci,
  shape: 'rows',
  name: 'deliverable',
  columns,
  views: [
    everyColumn(columns),
    { ...forDocument, columns: ['deliverable', 'responsible', 'accountable', 'consulted', 'informed'] }
  ],
  pictures: raciPictures,
  checks: [
    {
      id: 'accountable-for-too-much',
      severity: 'warning',
      rule: 'crowded',
      column: 'accountable',
      over: 40,
      words: {
        en: '{entry} answers for more than 40% of the deliverables.',
        fr: '{entry} répond de plus de 40 % des livrables.'
      },
      at: ['accountable']
    },
    {
      id: 'no-lived-experience',
      severity: 'warning',
      rule: 'row',
      words: {
        en: '“{row}” is about design or evaluation, and no one with lived experience does, decides or is asked.',
        fr: '« {row} » porte sur la conception ou l’évaluation, et personne ayant un savoir expérientiel ne réalise, n’approuve ni n’est consulté.'
      },
      at: ['consulted', 'responsible'],
      when: [
        { column: 'about', test: 'is', value: ['design', 'evaluation'] },
        { column: 'lived-experience', test: 'is', value: 0 }
      ]
    }
  ]
})
