import type { Column } from '../../src/model/template'
import { defineTable } from '../define'
import * as examples from '../examples/governance'
import { links } from '../links'
import { everyColumn, forDocument } from '../shared'

const columns = [
  {
    id: 'name',
    kind: 'text',
    required: true,
    max: 120,
    label: { en: 'Body', fr: 'Instance' },
    help: { en: 'What the group is called here.', fr: 'Le nom du groupe chez vous.' }
  },
  {
    id: 'kind',
    kind: 'choice',
    required: true,
    label: { en: 'Kind', fr: 'Genre' },
    help: {
      en: 'What sort of group it is. A small project needs the first two and a voice of lived experience.',
      fr: 'De quel genre de groupe il s’agit. Un petit projet a besoin des deux premiers et d’une voix du savoir expérientiel.'
    },
    options: [
      { id: 'steering-committee', label: { en: 'Steering committee', fr: 'Comité directeur' } },
      { id: 'project-team', label: { en: 'Project team', fr: 'Équipe de projet' } },
      { id: 'clinical-safety-group', label: { en: 'Clinical safety group', fr: 'Groupe de sécurité clinique' } },
      {
        id: 'lived-experience-council',
        label: { en: 'Lived-experience council', fr: 'Conseil du savoir expérientiel' }
      },
      { id: 'privacy-security', label: { en: 'Privacy and security', fr: 'Vie privée et sécurité' } },
      { id: 'other', label: { en: 'Other', fr: 'Autre' } }
    ]
  },
  {
    id: 'purpose',
    kind: 'text',
    long: true,
    required: true,
    label: { en: 'Purpose', fr: 'Mandat' },
    help: { en: 'What it is there for, in a sentence.', fr: 'À quoi elle sert, en une phrase.' }
  },
  {
    id: 'chair',
    kind: 'ref',
    to: [links.stakeholder],
    required: true,
    label: { en: 'Chair', fr: 'Présidence' },
    help: { en: 'Who leads the meetings and speaks for it.', fr: 'Qui dirige les réunions et parle en son nom.' }
  },
  {
    id: 'members',
    kind: 'refs',
    to: [links.stakeholder],
    label: { en: 'Members', fr: 'Membres' },
    help: {
      en: 'Who sits on it, picked from the stakeholder map.',
      fr: 'Qui y siège, d’après la cartographie des parties prenantes.'
    }
  },
  {
    id: 'meets',
    kind: 'choice',
    label: { en: 'Meets', fr: 'Se réunit' },
    help: { en: 'How often it comes together.', fr: 'À quelle fréquence elle se réunit.' },
    options: [
      { id: 'weekly', label: { en: 'Weekly', fr: 'Chaque semaine' } },
      { id: 'every-two-weeks', label: { en: 'Every two weeks', fr: 'Toutes les deux semaines' } },
      { id: 'monthly', label: { en: 'Monthly', fr: 'Chaque mois' } },
      { id: 'quarterly', label: { en: 'Quarterly', fr: 'Chaque trimestre' } },
      { id: 'as-needed', label: { en: 'As needed', fr: 'Au besoin' } }
    ]
  },
  {
    id: 'decision-rights',
    kind: 'text',
    long: true,
    label: { en: 'Decision rights', fr: 'Pouvoirs de décision' },
    help: {
      en: 'What it may decide by itself, and what it only recommends.',
      fr: 'Ce qu’elle peut décider seule, et ce qu’elle ne fait que recommander.'
    }
  },
  {
    id: 'quorum',
    kind: 'number',
    min: 1,
    decimals: 0,
    label: { en: 'Quorum', fr: 'Quorum' },
    help: {
      en: 'How many members must be there for a decision to count.',
      fr: 'Combien de membres doivent être là pour qu’une décision compte.'
    }
  },
  {
    id: 'member-count',
    kind: 'derived',
    rule: 'count',
    inputs: [{ column: 'members' }],
    result: { as: 'number', decimals: 0 },
    label: { en: 'Number of members', fr: 'Nombre de membres' },
    help: { en: 'How many members are listed.', fr: 'Combien de membres sont inscrits.' }
  },
  {
    id: 'reports-to',
    kind: 'ref',
    to: [links.body],
    label: { en: 'Reports to', fr: 'Relève de' },
    help: {
      en: 'The body above it. The highest reports to none.',
      fr: 'L’instance au-dessus. La plus haute ne relève d’aucune.'
    }
  }
] as const satisfies readonly Column[]

/** Who sits together to decide. */
export const body = defineTable({
  id: 'body',
  title: { en: 'Bodies', fr: 'Instances' },
  about: {
    en: 'Each row is one group that decides or advises: what it is for, who sits on it, what it may decide.',
    fr: 'Chaque ligne est un groupe qui décide ou conseille : à quoi il sert, qui y siège, ce qu’il peut décider.'
  },
  example: examples.body,
  shape: 'rows',
  name: 'name',
  columns,
  views: [
    everyColumn(columns),
    {
      ...forDocument,
      columns: ['name', 'purpose', 'chair', 'members', 'meets', 'decision-rights', 'quorum', 'reports-to']
    }
  ],
  checks: [
    {
      id: 'reports-to-itself',
      severity: 'error',
      rule: 'loop',
      by: 'reports-to',
      words: { en: '“{row}” reports, in the end, to itself.', fr: '« {row} » relève, au bout du compte, d’elle-même.' },
      at: ['reports-to']
    },
    {
      id: 'quorum-too-large',
      severity: 'warning',
      rule: 'row',
      words: {
        en: 'The quorum of “{row}” is larger than its membership.',
        fr: 'Le quorum de « {row} » dépasse le nombre de ses membres.'
      },
      at: ['quorum', 'members'],
      when: [{ column: 'quorum', test: 'above', than: 'member-count' }]
    },
    {
      id: 'no-steering-committee',
      severity: 'warning',
      rule: 'some',
      words: { en: 'There is no steering committee yet.', fr: 'Il n’y a pas encore de comité directeur.' },
      at: ['kind'],
      where: [{ column: 'kind', test: 'is', value: 'steering-committee' }]
    },
    {
      id: 'no-lived-experience-council',
      severity: 'notice',
      rule: 'some',
      words: {
        en: 'No body brings lived experience together yet.',
        fr: 'Aucune instance ne réunit encore le savoir expérientiel.'
      },
      at: ['kind'],
      where: [{ column: 'kind', test: 'is', value: 'lived-experience-council' }]
    }
  ]
})
