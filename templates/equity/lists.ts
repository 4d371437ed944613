import type { Option } from '../../src/model/template'

/** Where an effect on a group would show. */
export const areas = [
  {
    id: 'access',
    label: { en: 'Access', fr: 'Accès' },
    help: { en: 'Who gets in, and how easily.', fr: 'Qui y entre, et avec quelle facilité.' }
  },
  {
    id: 'experience',
    label: { en: 'Experience', fr: 'Expérience' },
    help: { en: 'What it is like to use.', fr: 'Comment on le vit.' }
  },
  { id: 'outcome', label: { en: 'Outcome', fr: 'Résultat' }, help: { en: 'Who gets better.', fr: 'Qui va mieux.' } },
  {
    id: 'safety',
    label: { en: 'Safety', fr: 'Sécurité' },
    help: { en: 'Who could be harmed.', fr: 'Qui pourrait subir un préjudice.' }
  }
] as const satisfies readonly Option[]

/** What keeps people from a digital service, with the question to ask about each. */
export const accessBarriers = [
  {
    id: 'device',
    label: { en: 'Device', fr: 'Appareil' },
    help: {
      en: 'Who has no phone or computer of their own that can run it?',
      fr: 'Qui n’a pas à soi un téléphone ou un ordinateur qui convient?'
    }
  },
  {
    id: 'data-connectivity',
    label: { en: 'Data and connectivity', fr: 'Données et connectivité' },
    help: {
      en: 'Whose connection is too slow, too dear or not there?',
      fr: 'Pour qui la connexion est-elle trop lente, trop chère ou absente?'
    }
  },
  {
    id: 'private-space',
    label: { en: 'Private space', fr: 'Lieu privé' },
    help: {
      en: 'Who has nowhere to talk without being overheard?',
      fr: 'Qui n’a nulle part où parler sans être entendu?'
    }
  },
  {
    id: 'digital-literacy',
    label: { en: 'Digital literacy', fr: 'Littératie numérique' },
    help: { en: 'Who would give up at the sign-in page?', fr: 'Qui abandonnerait à la page de connexion?' }
  },
  {
    id: 'literacy',
    label: { en: 'Literacy', fr: 'Littératie' },
    help: {
      en: 'Who finds long or difficult texts hard to read?',
      fr: 'Qui a de la peine à lire des textes longs ou difficiles?'
    }
  },
  {
    id: 'language',
    label: { en: 'Language', fr: 'Langue' },
    help: { en: 'Whose language does the service not speak?', fr: 'De qui le service ne parle-t-il pas la langue?' }
  },
  {
    id: 'disability-assistive-tech',
    label: { en: 'Disability and assistive technology', fr: 'Handicap et technologie d’assistance' },
    help: {
      en: 'Does it work with a screen reader, captions, a keyboard alone?',
      fr: 'Fonctionne-t-il avec un lecteur d’écran, des sous-titres, le clavier seul?'
    }
  },
  {
    id: 'cost',
    label: { en: 'Cost', fr: 'Coût' },
    help: {
      en: 'For whom do data, minutes or travel cost too much?',
      fr: 'Pour qui les données, les minutes ou le déplacement coûtent-ils trop cher?'
    }
  },
  {
    id: 'trust',
    label: { en: 'Trust', fr: 'Confiance' },
    help: {
      en: 'Who has reason to fear what happens to what they say?',
      fr: 'Qui a des raisons de craindre ce qu’on fera de ses paroles?'
    }
  },
  {
    id: 'culture',
    label: { en: 'Culture', fr: 'Culture' },
    help: {
      en: 'For whom does the content not fit how they understand distress and healing?',
      fr: 'Pour qui le contenu ne correspond-il pas à sa façon de voir la détresse et la guérison?'
    }
  }
] as const satisfies readonly Option[]

/** The seven steps of Gender-based Analysis Plus, with what is done in each. */
export const gbaSteps = [
  {
    id: 'identify-issue',
    label: { en: '1 Identify the issue', fr: '1 Cerner l’enjeu' },
    help: { en: 'Who is affected, and who says so?', fr: 'Qui est touché, et qui le dit?' }
  },
  {
    id: 'challenge-assumptions',
    label: { en: '2 Challenge assumptions', fr: '2 Remettre en question ses présupposés' },
    help: {
      en: 'What do we take for granted about who uses this?',
      fr: 'Que tenons-nous pour acquis au sujet des personnes qui s’en servent?'
    }
  },
  {
    id: 'gather-facts',
    label: { en: '3 Gather the facts', fr: '3 Recueillir les faits' },
    help: {
      en: 'Which figures and voices are there, broken down by group?',
      fr: 'Quels chiffres et quelles voix a-t-on, ventilés par groupe?'
    }
  },
  {
    id: 'options-and-recommendations',
    label: { en: '4 Options and recommendations', fr: '4 Options et recommandations' },
    help: {
      en: 'What would do less harm or reach more people?',
      fr: 'Qu’est-ce qui nuirait moins ou rejoindrait plus de gens?'
    }
  },
  {
    id: 'monitor-and-evaluate',
    label: { en: '5 Monitor and evaluate', fr: '5 Suivre et évaluer' },
    help: {
      en: 'By which figure will we see it, group by group?',
      fr: 'À quel chiffre le verrons-nous, groupe par groupe?'
    }
  },
  {
    id: 'communicate',
    label: { en: '6 Communicate', fr: '6 Communiquer' },
    help: {
      en: 'Who needs to hear what we found, in which words?',
      fr: 'Qui doit savoir ce que nous avons constaté, et dans quels mots?'
    }
  },
  {
    id: 'document',
    label: { en: '7 Document', fr: '7 Documenter' },
    help: {
      en: 'Where is it written down, so that others can follow it?',
      fr: 'Où est-ce consigné, pour que d’autres puissent suivre?'
    }
  }
] as const satisfies readonly Option[]

/** The group is one that this service would touch. */
export const isRelevant = { column: 'relevant', test: 'is', value: true } as const
