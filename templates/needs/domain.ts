import type { Column, Option } from '../../src/model/template'
import { defineTable } from '../define'
import { links } from '../links'
import { level5 } from '../scales'
import { everyColumn, forDocument } from '../shared'

/** The nine question domains of the NHS Confederation’s mapping exercise (discussion paper 12). */
export const needDomains = [
  {
    id: 'transformation',
    label: { en: 'Transformation', fr: 'Transformation' },
    help: {
      en: 'Does technology change who does what, or only how fast?',
      fr: 'La technologie change-t-elle qui fait quoi, ou seulement à quelle vitesse?'
    }
  },
  {
    id: 'efficiency',
    label: { en: 'Efficiency', fr: 'Efficience' },
    help: {
      en: 'Where would it save time, travel or money?',
      fr: 'Où ferait-elle gagner du temps, des déplacements ou de l’argent?'
    }
  },
  {
    id: 'access-and-inequalities',
    label: { en: 'Access and inequalities', fr: 'Accès et inégalités' },
    help: {
      en: 'Whom would it reach, and whom would it leave out?',
      fr: 'Qui joindrait-elle, et qui laisserait-elle de côté?'
    }
  },
  {
    id: 'governance-and-safety',
    label: { en: 'Governance and safety', fr: 'Gouvernance et sécurité' },
    help: {
      en: 'Who answers for it, and what happens when someone is at risk?',
      fr: 'Qui en répond, et que se passe-t-il quand quelqu’un est en danger?'
    }
  },
  {
    id: 'quality-and-evidence',
    label: { en: 'Quality and evidence', fr: 'Qualité et données probantes' },
    help: {
      en: 'What is known to work, and what is only promised?',
      fr: 'Qu’est-ce qui est éprouvé, et qu’est-ce qui n’est que promis?'
    }
  },
  {
    id: 'peer-support',
    label: { en: 'Peer support', fr: 'Soutien par les pairs' },
    help: {
      en: 'How do people already help one another online?',
      fr: 'Comment les gens s’entraident-ils déjà en ligne?'
    }
  },
  {
    id: 'informing-procurement',
    label: { en: 'Informing procurement', fr: 'Éclairer l’approvisionnement' },
    help: {
      en: 'What must be known before anything is bought?',
      fr: 'Que faut-il savoir avant d’acheter quoi que ce soit?'
    }
  },
  {
    id: 'implications-for-the-system',
    label: { en: 'Implications for the system', fr: 'Rôles dans le système' },
    help: { en: 'Who does what, once the service is there?', fr: 'Qui fait quoi, une fois le service en place?' }
  },
  {
    id: 'learning-from-elsewhere',
    label: { en: 'Learning from elsewhere', fr: 'Apprendre d’ailleurs' },
    help: {
      en: 'Who has done this before, and what would they do differently?',
      fr: 'Qui l’a déjà fait, et que ferait-il autrement?'
    }
  }
] as const satisfies readonly Option[]

const columns = [
  {
    id: 'domain',
    kind: 'choice',
    options: needDomains,
    width: 28,
    label: { en: 'Domain', fr: 'Domaine' },
    help: {
      en: 'One of nine questions to ask of any service. Each option says what to ask.',
      fr: 'Une des neuf questions à poser à tout service. Chaque choix dit quoi demander.'
    }
  },
  {
    id: 'current-situation',
    kind: 'text',
    long: true,
    label: { en: 'Current situation', fr: 'Situation actuelle' },
    help: {
      en: 'How things are today, with a figure where there is one.',
      fr: 'Comment c’est aujourd’hui, avec un chiffre s’il y en a un.'
    }
  },
  {
    id: 'desired-situation',
    kind: 'text',
    long: true,
    label: { en: 'Desired situation', fr: 'Situation souhaitée' },
    help: {
      en: 'How people would want it in two or three years.',
      fr: 'Comment les gens le voudraient dans deux ou trois ans.'
    }
  },
  {
    id: 'current-rating',
    kind: 'rating',
    scale: level5,
    label: { en: 'Current rating', fr: 'Cote actuelle' },
    help: { en: 'How good it is today, agreed together.', fr: 'À quel point c’est bon aujourd’hui, convenu ensemble.' }
  },
  {
    id: 'desired-rating',
    kind: 'rating',
    scale: level5,
    label: { en: 'Desired rating', fr: 'Cote souhaitée' },
    help: {
      en: 'How good it needs to be. Not everything needs a 5.',
      fr: 'À quel point ce doit être bon. Tout n’a pas besoin d’un 5.'
    }
  },
  {
    id: 'gap',
    kind: 'derived',
    rule: 'difference',
    inputs: [{ column: 'desired-rating' }, { column: 'current-rating' }],
    result: { as: 'number', decimals: 0, signed: true },
    label: { en: 'Gap', fr: 'Écart' },
    help: { en: 'Desired less current rating, from −4 to +4.', fr: 'Cote souhaitée moins cote actuelle, de −4 à +4.' }
  },
  {
    id: 'importance',
    kind: 'rating',
    scale: level5,
    label: { en: 'Importance', fr: 'Importance' },
    help: {
      en: 'How much it matters to those the service is for.',
      fr: 'À quel point cela compte pour ceux à qui le service s’adresse.'
    }
  },
  {
    id: 'priority',
    kind: 'derived',
    rule: 'product',
    inputs: [{ column: 'gap' }, { column: 'importance' }],
    result: { as: 'number', decimals: 0 },
    label: { en: 'Priority', fr: 'Priorité' },
    help: {
      en: 'Gap times importance, up to 20: where to begin.',
      fr: 'Écart multiplié par importance, jusqu’à 20 : où commencer.'
    }
  },
  {
    id: 'evidence-source',
    kind: 'text',
    label: { en: 'Evidence source', fr: 'Source des données' },
    help: {
      en: 'Where this comes from: figures, papers, the people you spoke to.',
      fr: 'D’où cela vient : chiffres, articles, personnes rencontrées.'
    }
  },
  {
    id: 'action',
    kind: 'refs',
    to: [links.strategy],
    label: { en: 'Action', fr: 'Mesure' },
    help: { en: 'The strategies that will close the gap.', fr: 'Les stratégies qui combleront l’écart.' }
  }
] as const satisfies readonly Column[]

/** Nine questions, asked of today and of what is wanted. */
export const domain = defineTable({
  id: 'need-domain',
  title: { en: 'Gaps by domain', fr: 'Écarts par domaine' },
  about: {
    en: 'Each row is one of nine questions: how things are, how they should be, and how much it matters.',
    fr: 'Chaque ligne est une des neuf questions : ce qui est, ce qui devrait être, et combien cela compte.'
  },
  shape: 'fixed',
  fixed: needDomains.map(({ id }) => ({ key: id, cells: { domain: id } })),
  name: 'domain',
  columns,
  views: [
    everyColumn(columns),
    {
      id: 'by-priority',
      title: { en: 'By priority', fr: 'Par priorité' },
      kind: 'grid',
      columns: ['domain', 'current-rating', 'desired-rating', 'gap', 'importance', 'priority', 'action'],
      sort: [{ column: 'priority', descending: true }]
    },
    {
      ...forDocument,
      columns: ['domain', 'current-situation', 'desired-situation', 'gap', 'importance', 'priority'],
      sort: [{ column: 'priority', descending: true }]
    }
  ],
  pictures: [
    {
      id: 'now-and-wanted',
      kind: 'bars',
      title: { en: 'Now and wanted', fr: 'Maintenant et souhaité' },
      about: {
        en: 'How good each is today beside how good it needs to be, the gaps that matter most first.',
        fr: 'La qualité actuelle à côté de celle qu’il faut, les écarts qui comptent le plus en premier.'
      },
      measures: [
        { column: 'current-rating', title: { en: 'Now', fr: 'Maintenant' } },
        { column: 'desired-rating', title: { en: 'Wanted', fr: 'Souhaité' } }
      ],
      order: { column: 'priority', descending: true },
      span: { from: 0, to: 5 }
    }
  ],
  checks: [
    {
      id: 'no-evidence',
      severity: 'notice',
      rule: 'row',
      words: {
        en: '“{row}” is rated, and it is not said on what grounds.',
        fr: '« {row} » est coté, et on ne dit pas sur quoi on se fonde.'
      },
      at: ['evidence-source'],
      when: [
        { column: 'current-rating', test: 'filled' },
        { column: 'evidence-source', test: 'blank' }
      ]
    },
    {
      id: 'wide-gap-without-action',
      severity: 'notice',
      rule: 'row',
      words: {
        en: '“{row}” has a wide gap that matters, and no strategy yet.',
        fr: '« {row} » présente un grand écart qui compte, encore sans stratégie.'
      },
      at: ['action', 'priority'],
      when: [
        { column: 'priority', test: 'at-least', value: 12 },
        { column: 'action', test: 'blank' }
      ]
    },
    {
      id: 'already-better',
      severity: 'notice',
      rule: 'row',
      words: {
        en: '“{row}” is said to be better than wanted: are the ratings the right way round?',
        fr: '« {row} » serait déjà mieux que souhaité : les cotes sont-elles dans le bon sens?'
      },
      at: ['desired-rating', 'current-rating'],
      when: [{ column: 'gap', test: 'below', value: 0 }]
    }
  ]
})
