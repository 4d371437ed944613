import type { Option } from '../../src/model/template'
import type { domains } from './lists'

type Domain = (typeof domains)[number]['id']
type Said = readonly [id: string, en: string, fr: string]

/** What people agree or disagree with, by domain. Written for this workbook: no item of any instrument. */
const said: Readonly<Record<Domain, readonly Said[]>> = {
  'need-and-motivation': [
    [
      'name-the-problem',
      'We can name the problem that this service solves.',
      'Nous pouvons nommer le problème que ce service règle.'
    ],
    ['staff-want-it', 'Staff want it to succeed.', 'Le personnel souhaite sa réussite.'],
    [
      'better-than-today',
      'It would be better for people than what they get today.',
      'Ce serait mieux pour les gens que ce qu’ils reçoivent aujourd’hui.'
    ],
    [
      'worth-the-change',
      'What it brings is worth the change it asks of us.',
      'Ce qu’il apporte vaut le changement qu’il nous demande.'
    ]
  ],
  'leadership-and-commitment': [
    [
      'leaders-say-so',
      'Senior leaders say in public that it matters.',
      'La haute direction dit publiquement que c’est important.'
    ],
    [
      'someone-decides',
      'It is clear who decides when there is disagreement.',
      'On sait clairement qui tranche en cas de désaccord.'
    ],
    [
      'managers-make-room',
      'Managers make room for it when work piles up.',
      'Les gestionnaires lui font de la place quand le travail s’accumule.'
    ],
    ['we-will-stay-with-it', 'We will stay with it when it gets hard.', 'Nous tiendrons bon quand ce sera difficile.']
  ],
  'confidence-to-deliver': [
    [
      'keep-progress-visible',
      'We can keep progress visible to everyone.',
      'Nous pouvons rendre les progrès visibles à tous.'
    ],
    ['handle-setbacks', 'We can handle setbacks.', 'Nous pouvons faire face aux revers.'],
    [
      'work-across-teams',
      'We can work together across teams and sites.',
      'Nous pouvons travailler ensemble entre équipes et points de service.'
    ],
    [
      'keep-people-safe',
      'We can keep people safe while they use it.',
      'Nous pouvons assurer la sécurité des gens qui l’utilisent.'
    ]
  ],
  'workforce-skills-and-time': [
    ['time-to-learn', 'Staff have protected time to learn.', 'Le personnel a du temps protégé pour apprendre.'],
    [
      'time-to-deliver',
      'Staff have time in the week to deliver it.',
      'Le personnel a du temps dans la semaine pour l’offrir.'
    ],
    ['digital-skills', 'Staff have the digital skills it takes.', 'Le personnel a les compétences numériques voulues.'],
    [
      'relationship-online',
      'Staff know how to build a relationship online.',
      'Le personnel sait établir une relation en ligne.'
    ],
    [
      'help-at-hand',
      'There is someone to ask when things go wrong.',
      'Il y a quelqu’un à qui s’adresser quand ça ne va pas.'
    ]
  ],
  'technology-and-connectivity': [
    [
      'bandwidth-and-rooms',
      'Sites have adequate bandwidth and private rooms.',
      'Les points de service ont un débit suffisant et des pièces privées.'
    ],
    ['devices', 'Staff have the devices they need.', 'Le personnel a les appareils qu’il lui faut.'],
    [
      'record-system',
      'The record system can take in the data or link to them.',
      'Le système de dossiers peut recevoir les données ou s’y relier.'
    ],
    [
      'support-desk',
      'Technical support answers while the service runs.',
      'Le soutien technique répond pendant les heures du service.'
    ]
  ],
  'policy-privacy-and-legal': [
    ['privacy-lead', 'A privacy lead is assigned.', 'Un responsable de la vie privée est désigné.'],
    [
      'consent-approach',
      'We know how people will be asked for consent.',
      'Nous savons comment le consentement sera demandé.'
    ],
    [
      'standards-of-practice',
      'Professional standards for online care are known to staff.',
      'Le personnel connaît les normes professionnelles des soins en ligne.'
    ],
    [
      'emergency-procedure',
      'There is a procedure for emergencies at a distance.',
      'Il y a une procédure pour les urgences à distance.'
    ]
  ],
  'clients-and-community': [
    [
      'devices-or-alternative',
      'Clients have devices and data, or there is another way for them.',
      'La clientèle a des appareils et des données, ou une autre voie lui est offerte.'
    ],
    [
      'lived-experience-decided',
      'People with lived experience helped to decide.',
      'Des personnes ayant un savoir expérientiel ont participé aux décisions.'
    ],
    [
      'in-their-language',
      'People can use it in their language and at their reading level.',
      'Les gens peuvent l’utiliser dans leur langue et à leur niveau de lecture.'
    ],
    ['trusted-locally', 'People here would trust it.', 'Les gens d’ici lui feraient confiance.'],
    ['asked-for', 'People have asked for care of this kind.', 'Les gens ont demandé des soins de ce genre.']
  ],
  'money-and-sustainment': [
    ['start-is-paid', 'The cost of starting is covered.', 'Le coût du démarrage est couvert.'],
    [
      'running-costs',
      'Running costs beyond the pilot are identified.',
      'Les coûts d’exploitation après le projet pilote sont établis.'
    ],
    ['someone-will-pay', 'Someone has agreed to pay them.', 'Quelqu’un a accepté de les payer.'],
    [
      'home-after-project',
      'It is clear who runs the service once the project ends.',
      'On sait qui exploitera le service une fois le projet terminé.'
    ]
  ]
}

const all = Object.entries(said).flatMap(([domain, ofDomain]) =>
  ofDomain.map(([id, en, fr]) => ({ domain, id, en, fr }))
)

export const statements: readonly Option[] = all.map(({ id, en, fr }) => ({ id, label: { en, fr } }))

/** A row for each, under its domain. */
export const statementRows = all.map(({ domain, id }) => ({ key: id, cells: { domain, statement: id } }))
