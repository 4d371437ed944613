import type { Column } from '../../src/model/template'
import { defineTable } from '../define'
import * as examples from '../examples/equity'
import { links } from '../links'
import { level5 } from '../scales'
import { everyColumn, forDocument } from '../shared'
import { accessBarriers, gbaSteps } from './lists'

const accessColumns = [
  {
    id: 'barrier',
    kind: 'choice',
    width: 36,
    options: accessBarriers,
    label: { en: 'Access barrier', fr: 'Obstacle à l’accès' },
    help: {
      en: 'What keeps people from a digital service.',
      fr: 'Ce qui empêche les gens d’utiliser un service numérique.'
    }
  },
  {
    id: 'who',
    kind: 'text',
    label: { en: 'Who meets it', fr: 'Qui le rencontre' },
    help: { en: 'The groups it concerns most here.', fr: 'Les groupes qu’il touche le plus ici.' }
  },
  {
    id: 'extent',
    kind: 'rating',
    scale: level5,
    label: { en: 'Extent', fr: 'Ampleur' },
    help: {
      en: 'How many it concerns and how much it hinders them.',
      fr: 'Combien de gens il touche et à quel point il les freine.'
    }
  },
  {
    id: 'alternative',
    kind: 'text',
    long: true,
    label: { en: 'Alternative offered', fr: 'Solution de rechange' },
    help: {
      en: 'Phone, in person, a loaned device, a room in a library, paper: what someone gets who cannot use it.',
      fr: 'Téléphone, rencontre en personne, appareil prêté, salle de bibliothèque, papier : ce qu’on offre à qui ne peut pas s’en servir.'
    }
  }
] as const satisfies readonly Column[]

/** What keeps people from a digital service, and what they get instead. */
export const access = defineTable({
  id: 'digital-access',
  title: { en: 'Digital access', fr: 'Accès numérique' },
  about: {
    en: 'Each row is one thing that keeps people from a digital service, whom it concerns, and what they are offered instead.',
    fr: 'Chaque ligne est une chose qui empêche les gens d’utiliser un service numérique, qui elle touche et ce qu’on leur offre à la place.'
  },
  shape: 'fixed',
  fixed: accessBarriers.map(({ id }) => ({ key: id, cells: { barrier: id } })),
  name: 'barrier',
  columns: accessColumns,
  views: [{ ...everyColumn(accessColumns), print: true }],
  checks: [
    {
      id: 'no-alternative',
      severity: 'warning',
      rule: 'row',
      words: {
        en: 'The barrier “{row}” is high, and no alternative is offered.',
        fr: 'L’obstacle « {row} » est élevé, et aucune solution de rechange n’est offerte.'
      },
      at: ['alternative', 'extent'],
      when: [
        { column: 'extent', test: 'at-least', value: 4 },
        { column: 'alternative', test: 'blank' }
      ]
    }
  ]
})

const stepColumns = [
  {
    id: 'step',
    kind: 'choice',
    width: 36,
    options: gbaSteps,
    label: { en: 'Step', fr: 'Étape' },
    help: {
      en: 'A step of Gender-based Analysis Plus.',
      fr: 'Une étape de l’analyse comparative entre les sexes plus.'
    }
  },
  {
    id: 'notes',
    kind: 'text',
    long: true,
    label: { en: 'Notes', fr: 'Notes' },
    help: { en: 'What was done and found in this step.', fr: 'Ce qui a été fait et constaté à cette étape.' }
  },
  {
    id: 'done',
    kind: 'check',
    label: { en: 'Done', fr: 'Fait' },
    help: { en: 'Whether the step is finished for now.', fr: 'Si l’étape est terminée pour l’instant.' }
  },
  {
    id: 'date',
    kind: 'date',
    requiredWhen: [{ column: 'done', test: 'is', value: true }],
    label: { en: 'Date', fr: 'Date' },
    help: { en: 'The day on which it was finished.', fr: 'Le jour où elle a été terminée.' }
  }
] as const satisfies readonly Column[]

/** The seven steps of Gender-based Analysis Plus, ticked off. */
export const gba = defineTable({
  id: 'gba-steps',
  title: { en: 'GBA Plus steps', fr: 'Étapes de l’ACS Plus' },
  about: {
    en: 'Each row is one step of Gender-based Analysis Plus, with what was done in it.',
    fr: 'Chaque ligne est une étape de l’analyse comparative entre les sexes plus, avec ce qui y a été fait.'
  },
  shape: 'fixed',
  fixed: gbaSteps.map(({ id }) => ({ key: id, cells: { step: id } })),
  name: 'step',
  columns: stepColumns,
  views: [{ ...everyColumn(stepColumns), print: true }],
  checks: []
})

const languageColumns = [
  {
    id: 'material',
    kind: 'text',
    required: true,
    max: 160,
    label: { en: 'Material', fr: 'Document' },
    help: {
      en: 'A screen, leaflet, consent form or message that people read.',
      fr: 'Un écran, un dépliant, un formulaire de consentement ou un message que les gens lisent.'
    }
  },
  {
    id: 'english',
    kind: 'check',
    label: { en: 'English', fr: 'Anglais' },
    help: { en: 'Whether it exists in English.', fr: 'S’il existe en anglais.' }
  },
  {
    id: 'french',
    kind: 'check',
    label: { en: 'French', fr: 'Français' },
    help: { en: 'Whether it exists in French.', fr: 'S’il existe en français.' }
  },
  {
    id: 'other',
    kind: 'text',
    label: { en: 'Other languages', fr: 'Autres langues' },
    help: {
      en: 'Indigenous and other languages, sign languages included.',
      fr: 'Langues autochtones et autres, langues des signes comprises.'
    }
  },
  {
    id: 'reading-grade',
    kind: 'number',
    min: 1,
    max: 20,
    decimals: 0,
    label: { en: 'Reading grade', fr: 'Niveau de lecture' },
    help: {
      en: 'The school grade it asks of a reader. Grade 6 to 8 is what most people read with ease.',
      fr: 'L’année de scolarité qu’il demande. De la 6e à la 8e année, la plupart des gens lisent sans peine.'
    }
  },
  {
    id: 'reviewed-by',
    kind: 'refs',
    to: [links.stakeholder],
    label: { en: 'Reviewed by', fr: 'Revu par' },
    help: {
      en: 'Who read it before it went out, readers of that language among them.',
      fr: 'Qui l’a lu avant sa diffusion, dont des personnes de cette langue.'
    }
  }
] as const satisfies readonly Column[]

/** What people read, in which languages and how hard it is. */
export const language = defineTable({
  id: 'language',
  title: { en: 'Language and plain words', fr: 'Langue et langage simple' },
  about: {
    en: 'Each row is one thing that people read, the languages it exists in, and how hard it is to read.',
    fr: 'Chaque ligne est une chose que les gens lisent, les langues dans lesquelles elle existe et sa difficulté.'
  },
  example: examples.language,
  shape: 'rows',
  name: 'material',
  columns: languageColumns,
  views: [
    everyColumn(languageColumns),
    { ...forDocument, columns: ['material', 'english', 'french', 'other', 'reading-grade', 'reviewed-by'] }
  ],
  checks: [
    {
      id: 'one-official-language',
      severity: 'warning',
      rule: 'row',
      words: {
        en: '“{row}” exists in English and not in French.',
        fr: '« {row} » existe en anglais, mais pas en français.'
      },
      at: ['french'],
      when: [
        { column: 'english', test: 'is', value: true },
        { column: 'french', test: 'not', value: true }
      ]
    },
    {
      id: 'french-only',
      severity: 'notice',
      rule: 'row',
      words: {
        en: '“{row}” exists in French and not in English.',
        fr: '« {row} » existe en français, mais pas en anglais.'
      },
      at: ['english'],
      when: [
        { column: 'french', test: 'is', value: true },
        { column: 'english', test: 'not', value: true }
      ]
    },
    {
      id: 'hard-to-read',
      severity: 'notice',
      rule: 'row',
      words: {
        en: '“{row}” asks for more than grade 8 of its readers.',
        fr: '« {row} » demande plus que la 8e année à ses lecteurs.'
      },
      at: ['reading-grade'],
      when: [{ column: 'reading-grade', test: 'above', value: 8 }]
    }
  ]
})
