import type { Said } from './clinical'

/** Five of each of the eight programme domains. Written for this workbook: no item of any instrument. */
export const programmeStatements = {
  'environmental-support': [
    [
      'champions-inside',
      'People with standing inside the organisation speak for it.',
      'Des personnes influentes de l’organisation parlent pour lui.'
    ],
    [
      'champions-outside',
      'People with standing outside speak for it.',
      'Des personnes influentes de l’extérieur parlent pour lui.'
    ],
    ['leaders-stay', 'New leaders would be won over soon.', 'De nouveaux dirigeants y seraient vite gagnés.'],
    ['public-wants-it', 'The public wants it to go on.', 'Le public veut qu’il se poursuive.'],
    ['policy-goes-our-way', 'Policy is moving in its direction.', 'Les politiques vont dans le même sens.']
  ],
  'funding-stability': [
    [
      'lasting-money',
      'Lasting money covers what it costs to run.',
      'Un financement durable couvre ce qu’il coûte à exploiter.'
    ],
    ['several-sources', 'The money comes from more than one source.', 'L’argent vient de plus d’une source.'],
    [
      'money-after-project',
      'It is settled who pays once the project ends.',
      'On a établi qui paiera une fois le projet terminé.'
    ],
    ['costs-known', 'We know what one more person costs.', 'Nous savons ce que coûte une personne de plus.'],
    ['bears-a-cut', 'It could bear a cut without closing.', 'Il pourrait subir une coupe sans fermer.']
  ],
  partnerships: [
    [
      'partners-invest',
      'Partners put in time or money of their own.',
      'Les partenaires y mettent de leur temps ou de leur argent.'
    ],
    [
      'partners-speak',
      'Partners speak for it where we are not.',
      'Les partenaires parlent pour lui là où nous ne sommes pas.'
    ],
    [
      'many-kinds',
      'Health, community and other sectors are among them.',
      'La santé, la communauté et d’autres secteurs en font partie.'
    ],
    ['partners-decide', 'Partners take part in decisions.', 'Les partenaires prennent part aux décisions.'],
    [
      'lived-experience-leads',
      'People with lived experience are partners, not guests.',
      'Les personnes ayant un savoir expérientiel sont des partenaires, non des invités.'
    ]
  ],
  'organisational-capacity': [
    ['home-is-clear', 'It has a home in the organisation.', 'Il a sa place dans l’organisation.'],
    [
      'systems-support-it',
      'The organisation’s systems support what it needs.',
      'Les systèmes de l’organisation soutiennent ses besoins.'
    ],
    ['staff-enough', 'It has the staff to meet its aims.', 'Il a le personnel pour atteindre ses buts.'],
    ['managed-well', 'Its staff and money are managed well.', 'Son personnel et son argent sont bien gérés.'],
    [
      'knowledge-is-shared',
      'What one person knows, another could take over.',
      'Ce qu’une personne sait, une autre pourrait le reprendre.'
    ]
  ],
  'programme-evaluation': [
    ['able-to-evaluate', 'We are able to evaluate it ourselves.', 'Nous sommes en mesure de l’évaluer nous-mêmes.'],
    [
      'short-and-long',
      'We look at early and at lasting outcomes.',
      'Nous examinons les résultats immédiats et durables.'
    ],
    [
      'results-are-told',
      'Results reach those who decide on money.',
      'Les résultats parviennent à ceux qui décident de l’argent.'
    ],
    ['results-steer', 'Results steer what we do next.', 'Les résultats orientent la suite.'],
    [
      'proof-of-worth',
      'We can show that it works, to a sceptic.',
      'Nous pouvons montrer à un sceptique qu’il fonctionne.'
    ]
  ],
  'programme-adaptation': [
    [
      'new-evidence',
      'New evidence changes what we do.',
      'De nouvelles données probantes changent ce que nous faisons.'
    ],
    [
      'fits-new-needs',
      'We notice when needs change and follow.',
      'Nous remarquons les besoins qui changent et nous suivons.'
    ],
    ['drops-what-fails', 'We stop what does not work.', 'Nous cessons ce qui ne fonctionne pas.'],
    ['core-is-known', 'We know which parts must not change.', 'Nous savons quelles parties ne doivent pas changer.'],
    [
      'technology-can-change',
      'We could change the technology without losing the service.',
      'Nous pourrions changer de technologie sans perdre le service.'
    ]
  ],
  communications: [
    ['plan-to-tell', 'There is a plan for telling people about it.', 'Il y a un plan pour le faire connaître.'],
    ['needed-is-known', 'People know what need it meets.', 'Les gens savent à quel besoin il répond.'],
    [
      'both-languages',
      'It is told in the languages of the people served.',
      'On en parle dans les langues des personnes servies.'
    ],
    [
      'staff-can-tell',
      'Any member of staff could explain it in a minute.',
      'Tout membre du personnel pourrait l’expliquer en une minute.'
    ],
    ['results-in-plain-words', 'Results are shared in plain words.', 'Les résultats sont diffusés en langage clair.']
  ],
  'strategic-planning': [
    [
      'plan-for-years',
      'There is a plan for the years after the project.',
      'Il y a un plan pour les années qui suivent le projet.'
    ],
    ['money-plan', 'There is a plan for where the money comes from.', 'Il y a un plan pour la provenance de l’argent.'],
    [
      'roles-in-plan',
      'Partners know their part in the plan.',
      'Les partenaires savent quel est leur rôle dans le plan.'
    ],
    ['goals-agreed', 'Its goals are agreed and written down.', 'Ses buts sont convenus et écrits.'],
    ['plan-is-reviewed', 'The plan is looked at once a year.', 'Le plan est revu une fois par an.']
  ]
} as const satisfies Readonly<Record<string, readonly Said[]>>
