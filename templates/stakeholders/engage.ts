import type { Column } from '../../src/model/template'
import { links } from '../links'
import { engagement5, iap2, level5 } from '../scales'
import { onTheLine, quadrants } from './lists'

/** How much weight they have, where they stand, and how they are brought in. */
export const engage = [
  {
    id: 'power',
    kind: 'rating',
    scale: level5,
    required: true,
    label: { en: 'Power / influence', fr: 'Pouvoir / influence' },
    help: {
      en: 'How much they could help or stop the project, by position or by standing.',
      fr: 'À quel point ils pourraient aider ou arrêter le projet, par leur poste ou leur crédibilité.'
    }
  },
  {
    id: 'interest',
    kind: 'rating',
    scale: level5,
    required: true,
    label: { en: 'Interest', fr: 'Intérêt' },
    help: {
      en: 'How much they care about what comes of it, for or against.',
      fr: 'À quel point le résultat leur tient à cœur, en bien ou en mal.'
    }
  },
  {
    id: 'quadrant',
    kind: 'derived',
    rule: 'quadrant',
    inputs: [{ column: 'power' }, { column: 'interest' }, { setting: 'threshold' }],
    settings: {
      'high-high': 'manage-closely',
      'high-low': 'keep-satisfied',
      'low-high': 'keep-informed',
      'low-low': 'monitor',
      blank: 'not-yet-rated'
    },
    result: { as: 'choice', options: quadrants },
    label: { en: 'Quadrant', fr: 'Quadrant' },
    help: {
      en: 'Where power and interest put them. High is above the threshold in the settings, which is 3.',
      fr: 'Là où les placent le pouvoir et l’intérêt. Élevé veut dire au-dessus du seuil des réglages, qui est 3.'
    }
  },
  {
    id: 'borderline',
    kind: 'derived',
    rule: 'lookup',
    inputs: [{ column: 'power' }, { column: 'interest' }, { setting: 'threshold' }],
    settings: { pairs: onTheLine },
    result: {
      as: 'choice',
      options: [{ id: 'borderline', label: { en: 'Borderline', fr: 'À la limite' }, tone: 'quiet' }]
    },
    label: { en: 'On the line', fr: 'Sur la ligne' },
    help: {
      en: 'Says so when power or interest lies just on the threshold, and so counts as low. Talk about those rows first.',
      fr: 'L’indique quand le pouvoir ou l’intérêt est juste au seuil, et compte donc comme faible. Discutez d’abord de ces lignes.'
    }
  },
  {
    id: 'priority',
    kind: 'derived',
    rule: 'product',
    inputs: [{ column: 'power' }, { column: 'interest' }],
    result: { as: 'number', decimals: 0 },
    label: { en: 'Engagement priority', fr: 'Priorité d’engagement' },
    help: {
      en: 'Power times interest, from 1 to 25: where to put effort first.',
      fr: 'Pouvoir multiplié par intérêt, de 1 à 25 : où mettre l’effort en premier.'
    }
  },
  {
    id: 'current',
    kind: 'choice',
    options: engagement5,
    private: true,
    label: { en: 'Current engagement', fr: 'Engagement actuel' },
    help: {
      en: 'Where they stand today, as far as you can tell. Candid: left out of documents unless you ask for it.',
      fr: 'Leur position aujourd’hui, autant que vous puissiez en juger. Confidentiel : absent des documents, sauf si vous le demandez.'
    }
  },
  {
    id: 'desired',
    kind: 'choice',
    options: engagement5,
    label: { en: 'Desired engagement', fr: 'Engagement souhaité' },
    help: {
      en: 'Where the project needs them to stand. Not everyone has to lead.',
      fr: 'La position dont le projet a besoin de leur part. Tout le monde n’a pas à mener.'
    }
  },
  {
    id: 'gap',
    kind: 'derived',
    rule: 'difference',
    inputs: [{ column: 'desired' }, { column: 'current' }],
    result: { as: 'number', decimals: 0, signed: true },
    label: { en: 'Gap', fr: 'Écart' },
    help: {
      en: 'Steps from current to desired engagement, from −4 to +4. Above 0 means that there is work to do.',
      fr: 'Nombre de degrés entre l’engagement actuel et souhaité, de −4 à +4. Au-dessus de 0, il y a du travail à faire.'
    }
  },
  {
    id: 'flag',
    kind: 'derived',
    rule: 'first-flag',
    inputs: [
      { column: 'power' },
      { column: 'current' },
      { column: 'quadrant' },
      { column: 'gap' },
      { column: 'next-contact' },
      { column: 'strategy' }
    ],
    settings: {
      flags: [
        {
          id: 'powerful-and-resistant',
          when: [
            { column: 'power', test: 'at-least', value: 4 },
            { column: 'current', test: 'is', value: 'resistant' }
          ]
        },
        {
          id: 'key-player-not-yet-on-board',
          when: [
            { column: 'quadrant', test: 'is', value: 'manage-closely' },
            { column: 'gap', test: 'at-least', value: 1 }
          ]
        },
        {
          id: 'contact-overdue',
          when: [
            { column: 'next-contact', test: 'before-today' },
            { column: 'active', test: 'not', value: false }
          ]
        },
        {
          id: 'no-strategy',
          when: [
            { column: 'gap', test: 'at-least', value: 1 },
            { column: 'strategy', test: 'blank' }
          ]
        }
      ]
    },
    result: {
      as: 'choice',
      options: [
        {
          id: 'powerful-and-resistant',
          label: { en: 'Powerful and resistant', fr: 'Influent et réfractaire' },
          tone: 'danger'
        },
        {
          id: 'key-player-not-yet-on-board',
          label: { en: 'Key player not yet on board', fr: 'Acteur clé à rallier' },
          tone: 'warn'
        },
        { id: 'contact-overdue', label: { en: 'Contact overdue', fr: 'Contact en retard' }, tone: 'warn' },
        { id: 'no-strategy', label: { en: 'No strategy', fr: 'Sans stratégie' }, tone: 'warn' }
      ]
    },
    label: { en: 'Attention', fr: 'Attention' },
    help: {
      en: 'The first thing that needs seeing to, if any: power with resistance, a key player to win, an overdue contact, no strategy.',
      fr: 'La première chose à régler, s’il y en a une : influence et résistance, acteur clé à rallier, contact en retard, aucune stratégie.'
    }
  },
  {
    id: 'iap2',
    kind: 'choice',
    options: iap2,
    suggest: {
      rule: 'first-flag',
      inputs: [{ column: 'quadrant' }, { column: 'category' }, { column: 'lived' }],
      settings: {
        flags: [
          { id: 'collaborate', when: [{ column: 'quadrant', test: 'is', value: 'manage-closely' }] },
          {
            id: 'involve',
            when: [{ column: 'category', test: 'is', value: 'people-with-lived-and-living-experience' }]
          },
          { id: 'involve', when: [{ column: 'lived', test: 'is', value: true }] },
          { id: 'involve', when: [{ column: 'quadrant', test: 'is', value: 'keep-informed' }] },
          { id: 'consult', when: [{ column: 'quadrant', test: 'is', value: 'keep-satisfied' }] },
          { id: 'inform', when: [{ column: 'quadrant', test: 'is', value: 'monitor' }] }
        ]
      }
    },
    label: { en: 'Level of participation', fr: 'Niveau de participation' },
    help: {
      en: 'How much say they have. A level is suggested from the quadrant; for people with lived experience never less than involve.',
      fr: 'La part qu’ils ont aux décisions. Un niveau est suggéré d’après le quadrant; jamais moins qu’« impliquer » pour les personnes ayant un savoir expérientiel.'
    }
  },
  {
    id: 'strategy',
    kind: 'text',
    long: true,
    label: { en: 'Engagement strategy', fr: 'Stratégie d’engagement' },
    help: {
      en: 'How you will bring them from where they are to where you need them, and what they get out of it.',
      fr: 'Comment vous les amènerez de leur position à celle qu’il faut, et ce qu’ils y gagnent.'
    }
  },
  {
    id: 'owner',
    kind: 'ref',
    to: [links.stakeholder],
    label: { en: 'Relationship lead', fr: 'Responsable de la relation' },
    help: { en: 'The one who keeps in touch with them.', fr: 'La personne qui garde le contact avec eux.' }
  },
  {
    id: 'champion',
    kind: 'check',
    label: { en: 'Champion?', fr: 'Champion?' },
    help: {
      en: 'Yes if they are ready to speak for the project among their own people.',
      fr: 'Oui s’ils sont prêts à défendre le projet parmi les leurs.'
    }
  },
  {
    id: 'lived',
    kind: 'check',
    label: { en: 'Brings lived experience?', fr: 'Apporte un savoir expérientiel?' },
    help: {
      en: 'Yes only if they have said so themselves and agree that it is noted. Never infer it.',
      fr: 'Oui seulement s’ils l’ont dit eux-mêmes et acceptent qu’on le note. Ne le supposez jamais.'
    }
  },
  {
    id: 'last-contact',
    kind: 'date',
    label: { en: 'Last contact', fr: 'Dernier contact' },
    help: { en: 'The last day you spoke or wrote to them.', fr: 'Le dernier jour où vous leur avez parlé ou écrit.' }
  },
  {
    id: 'next-contact',
    kind: 'date',
    label: { en: 'Next contact due', fr: 'Prochain contact' },
    help: {
      en: 'The day by which someone should be in touch again. It shows as overdue once that day has passed.',
      fr: 'Le jour où quelqu’un devrait les joindre de nouveau. Il paraît en retard une fois ce jour passé.'
    }
  },
  {
    id: 'confidence',
    kind: 'choice',
    label: { en: 'Confidence in rating', fr: 'Confiance dans la cote' },
    help: {
      en: 'How sure you are of power, interest and engagement.',
      fr: 'À quel point vous êtes sûr du pouvoir, de l’intérêt et de l’engagement.'
    },
    options: [
      { id: 'guess', label: { en: 'Guess', fr: 'Estimation' } },
      { id: 'some-evidence', label: { en: 'Some evidence', fr: 'Quelques indices' } },
      { id: 'confirmed', label: { en: 'Confirmed', fr: 'Confirmé' } }
    ]
  },
  {
    id: 'active',
    kind: 'check',
    default: true,
    label: { en: 'Active', fr: 'Actif' },
    help: {
      en: 'No once they have left the project: the row stays in the table and in the log, and is left out of pictures and documents.',
      fr: 'Non une fois qu’ils ont quitté le projet : la ligne reste dans la table et au journal, mais n’est plus dans les images ni les documents.'
    }
  }
] as const satisfies readonly Column[]
