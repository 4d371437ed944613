/** A statement: its id, then its words in English and in French. */
export type Said = readonly [id: string, en: string, fr: string]

/** Five of each of the seven clinical domains. Written for this workbook: no item of any instrument. */
export const clinicalStatements = {
  'engaged-staff': [
    [
      'staff-see-why',
      'Staff see why we do this and say so.',
      'Le personnel voit pourquoi nous faisons cela et le dit.'
    ],
    [
      'leaders-ask-after-it',
      'Leaders ask after it as they do after other care.',
      'La direction s’en informe comme elle le fait pour les autres soins.'
    ],
    [
      'someone-carries-it',
      'Someone on each team carries it forward.',
      'Dans chaque équipe, quelqu’un le fait avancer.'
    ],
    [
      'leaders-clear-the-way',
      'Leaders clear obstacles when staff name them.',
      'La direction lève les obstacles que le personnel signale.'
    ],
    [
      'survives-departures',
      'It would go on if its keenest person left.',
      'Il se poursuivrait si la personne la plus engagée partait.'
    ]
  ],
  'engaged-stakeholders': [
    [
      'clients-shape-it',
      'People who use it help to shape it.',
      'Les personnes qui s’en servent contribuent à le façonner.'
    ],
    [
      'families-know-it',
      'Families and carers know about it and can ask.',
      'Les familles et les proches le connaissent et peuvent poser des questions.'
    ],
    ['referrers-trust-it', 'Those who refer people trust it.', 'Ceux qui y orientent des gens lui font confiance.'],
    [
      'other-disciplines',
      'Other disciplines know their part in it.',
      'Les autres disciplines savent quel y est leur rôle.'
    ],
    ['community-stands-behind', 'The community that it serves stands behind it.', 'La communauté qu’il sert l’appuie.']
  ],
  'organisational-readiness': [
    [
      'fits-the-mission',
      'It fits what the organisation is there for.',
      'Il correspond à la raison d’être de l’organisation.'
    ],
    ['running-budget', 'The running budget has a line for it.', 'Le budget d’exploitation lui réserve un poste.'],
    ['enough-people', 'There are enough people to give it.', 'Il y a assez de personnes pour l’offrir.'],
    [
      'systems-carry-it',
      'Records, equipment and rooms carry it without workarounds.',
      'Les dossiers, l’équipement et les locaux le permettent sans détours.'
    ],
    [
      'rules-name-it',
      'Policies and job descriptions name it.',
      'Les politiques et les descriptions de poste le mentionnent.'
    ]
  ],
  'workflow-integration': [
    [
      'part-of-the-day',
      'It is a part of the working day, not an extra.',
      'Il fait partie de la journée de travail et n’est pas un surplus.'
    ],
    [
      'easy-to-do-right',
      'The easiest way to do it is the right way.',
      'La façon la plus simple de le faire est la bonne.'
    ],
    [
      'one-record',
      'What is learned about a client is entered once.',
      'Ce qu’on apprend d’un usager s’inscrit une seule fois.'
    ],
    ['handovers-clear', 'Everyone knows who does the next step.', 'Chacun sait qui fait l’étape suivante.'],
    [
      'fits-with-other-care',
      'It fits with the other care that people get.',
      'Il s’accorde avec les autres soins que les gens reçoivent.'
    ]
  ],
  training: [
    [
      'newcomers-learn',
      'Newcomers learn it in their first weeks.',
      'Les nouveaux l’apprennent dans leurs premières semaines.'
    ],
    [
      'skills-are-refreshed',
      'Skills are refreshed at set times.',
      'Les compétences sont mises à jour à des moments fixés.'
    ],
    ['roles-are-written', 'Who does what is written down.', 'Qui fait quoi est écrit.'],
    ['help-is-near', 'Help is near when someone is stuck.', 'De l’aide est proche quand quelqu’un est bloqué.'],
    [
      'own-trainers',
      'We can train our own people without the vendor.',
      'Nous pouvons former nos gens sans le fournisseur.'
    ]
  ],
  monitoring: [
    [
      'figures-come-in',
      'The figures come in without special effort.',
      'Les chiffres arrivent sans effort particulier.'
    ],
    ['figures-are-looked-at', 'Someone looks at them at set times.', 'Quelqu’un les examine à des moments fixés.'],
    ['teams-see-theirs', 'Teams see their own results.', 'Les équipes voient leurs propres résultats.'],
    [
      'figures-change-things',
      'What the figures show changes what we do.',
      'Ce que montrent les chiffres change ce que nous faisons.'
    ],
    ['harm-would-show', 'Harm would show soon.', 'Un préjudice se verrait rapidement.']
  ],
  outcomes: [
    ['people-get-better', 'People who use it get better.', 'Les personnes qui s’en servent vont mieux.'],
    ['evidence-behind-it', 'There is research behind it.', 'Des recherches l’appuient.'],
    ['better-than-before', 'It does more than what we did before.', 'Il donne plus que ce que nous faisions avant.'],
    ['worth-its-cost', 'What it brings is worth what it costs.', 'Ce qu’il apporte vaut ce qu’il coûte.'],
    ['fair-to-all-groups', 'It works for all groups that we serve.', 'Il convient à tous les groupes que nous servons.']
  ]
} as const satisfies Readonly<Record<string, readonly Said[]>>
