import type { Column } from '../../src/model/template'
import { defineTable } from '../define'
import { populations } from '../populations'
import { iap2 } from '../scales'
import { everyColumn } from '../shared'
import { phases } from './lists'

const phaseColumns = [
  {
    id: 'phase',
    kind: 'choice',
    options: phases,
    label: { en: 'Phase', fr: 'Phase' },
    help: {
      en: 'A part of the project in which something is decided.',
      fr: 'Une partie du projet où quelque chose se décide.'
    }
  },
  {
    id: 'activities',
    kind: 'derived',
    rule: 'count',
    inputs: [{ table: 'participation', by: 'phase', of: 'phase', column: 'activity' }],
    result: { as: 'number', decimals: 0 },
    label: { en: 'Activities', fr: 'Activités' },
    help: {
      en: 'How many decisions or activities people share in.',
      fr: 'Combien de décisions ou d’activités sont partagées.'
    }
  },
  {
    id: 'level',
    kind: 'derived',
    rule: 'highest',
    inputs: [{ table: 'participation', by: 'phase', of: 'phase', column: 'level' }],
    result: { as: 'choice', options: iap2 },
    label: { en: 'Highest level', fr: 'Niveau le plus élevé' },
    help: {
      en: 'The most say that anyone has in that phase.',
      fr: 'La plus grande part à la décision dans cette phase.'
    }
  },
  {
    id: 'reported-back',
    kind: 'derived',
    rule: 'portion',
    inputs: [
      {
        table: 'participation',
        by: 'phase',
        of: 'phase',
        column: 'activity',
        where: [{ column: 'reported-back-on', test: 'filled' }]
      },
      { table: 'participation', by: 'phase', of: 'phase', column: 'activity' }
    ],
    result: { as: 'percent', decimals: 0 },
    label: { en: 'Reported back', fr: 'Rétroaction donnée' },
    help: {
      en: 'The share of activities of which people were told what became.',
      fr: 'La part des activités dont on a dit aux gens ce qu’on en a fait.'
    }
  }
] as const satisfies readonly Column[]

/** The stair: how much say people have, phase by phase. */
export const phase = defineTable({
  id: 'phase',
  title: { en: 'Level by phase', fr: 'Niveau par phase' },
  about: {
    en: 'Each row is a phase, with the most say that anyone has in it.',
    fr: 'Chaque ligne est une phase, avec la plus grande part à la décision qu’on y a.'
  },
  shape: 'fixed',
  fixed: phases.map(({ id }) => ({ key: id, cells: { phase: id } })),
  name: 'phase',
  columns: phaseColumns,
  views: [{ ...everyColumn(phaseColumns), print: true }],
  checks: [
    {
      id: 'below-involve',
      severity: 'notice',
      rule: 'row',
      words: {
        en: 'In the phase “{row}” no one has more say than being consulted.',
        fr: 'À la phase « {row} », personne n’a plus de part que d’être consulté.'
      },
      at: ['level'],
      when: [{ column: 'level', test: 'below', value: 'involve' }]
    }
  ]
})

const groupColumns = [
  {
    id: 'group',
    kind: 'choice',
    options: populations,
    width: 36,
    label: { en: 'Group', fr: 'Groupe' },
    help: {
      en: 'A group of people that services often leave out.',
      fr: 'Un groupe que les services laissent souvent de côté.'
    }
  },
  {
    id: 'in-population',
    kind: 'check',
    label: { en: 'In the charter’s population', fr: 'Dans la population de la charte' },
    help: { en: 'Yes if the service is meant for them too.', fr: 'Oui si le service s’adresse aussi à ces personnes.' }
  },
  {
    id: 'activities',
    kind: 'derived',
    rule: 'count',
    inputs: [{ table: 'participation', by: 'groups', of: 'group', column: 'activity' }],
    result: { as: 'number', decimals: 0 },
    label: { en: 'Activities', fr: 'Activités' },
    help: {
      en: 'In how many activities the group is represented.',
      fr: 'À combien d’activités le groupe est représenté.'
    }
  },
  {
    id: 'voice',
    kind: 'derived',
    rule: 'first-flag',
    inputs: [{ column: 'in-population' }, { column: 'activities' }],
    settings: {
      flags: [
        {
          id: 'not-heard',
          when: [
            { column: 'in-population', test: 'is', value: true },
            { column: 'activities', test: 'is', value: 0 }
          ]
        },
        { id: 'heard', when: [{ column: 'activities', test: 'above', value: 0 }] }
      ]
    },
    result: {
      as: 'choice',
      options: [
        { id: 'not-heard', label: { en: 'Not heard yet', fr: 'Pas encore entendu' }, tone: 'warn' },
        { id: 'heard', label: { en: 'Heard', fr: 'Entendu' }, tone: 'ok' }
      ]
    },
    label: { en: 'Voice', fr: 'Voix' },
    help: {
      en: 'Whether those the service is for have had a part.',
      fr: 'Si ceux à qui le service s’adresse y ont eu part.'
    }
  }
] as const satisfies readonly Column[]

/** Whom the service is for, against who has had a part. */
export const group = defineTable({
  id: 'group',
  title: { en: 'Groups represented', fr: 'Groupes représentés' },
  about: {
    en: 'Each row is a group: whether the service is for them, and whether they have had a part.',
    fr: 'Chaque ligne est un groupe : si le service s’adresse à lui, et s’il y a eu part.'
  },
  shape: 'fixed',
  fixed: populations.map(({ id }) => ({ key: id, cells: { group: id } })),
  name: 'group',
  columns: groupColumns,
  views: [
    everyColumn(groupColumns),
    {
      id: 'print',
      title: { en: 'For the document', fr: 'Pour le document' },
      kind: 'grid',
      columns: ['group', 'activities', 'voice'],
      where: [{ column: 'voice', test: 'filled' }],
      print: true
    }
  ],
  checks: [
    {
      id: 'not-heard',
      severity: 'warning',
      rule: 'row',
      words: {
        en: 'The service is for “{row}”, and they have had no part in it yet.',
        fr: 'Le service s’adresse à « {row} », mais ce groupe n’y a encore eu aucune part.'
      },
      at: ['activities', 'in-population'],
      when: [{ column: 'voice', test: 'is', value: 'not-heard' }]
    }
  ]
})
