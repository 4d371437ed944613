import type { Check } from '../../src/model/template'
import { categories, shouldBePresent } from './lists'

const active = { column: 'active', test: 'not', value: false } as const

/** One for each category that should be on the map, so that the words name what is missing. */
const present = shouldBePresent.map(id => {
  const label = categories.find(category => category.id === id)?.label ?? { en: id, fr: id }
  return {
    id: `no-${id}`,
    severity: 'warning',
    rule: 'covers',
    words: {
      en: `No one on the map yet in the category “${label.en}”.`,
      fr: `Personne encore sur la carte dans la catégorie « ${label.fr} ».`
    },
    at: ['category'],
    column: 'category',
    options: [id]
  } as const
})

/** What is amiss on the map (templates.md 2.4). */
export const stakeholderChecks = [
  {
    id: 'lived-experience-with-little-power',
    severity: 'notice',
    rule: 'row',
    words: {
      en: 'The map gives “{row}” little formal power. That is not low importance: see the co-production plan.',
      fr: 'La carte donne à « {row} » peu de pouvoir formel. Ce n’est pas peu d’importance : voyez le plan de coproduction.'
    },
    at: ['quadrant', 'iap2'],
    when: [
      { column: 'category', test: 'is', value: ['people-with-lived-and-living-experience', 'family-and-carers'] },
      { column: 'quadrant', test: 'is', value: ['keep-informed', 'monitor'] }
    ]
  },
  {
    id: 'powerful-and-resistant',
    severity: 'warning',
    rule: 'row',
    words: {
      en: '“{row}” has much power and is resistant.',
      fr: '« {row} » a beaucoup de pouvoir et est réfractaire.'
    },
    at: ['strategy', 'current'],
    when: [
      { column: 'power', test: 'at-least', value: 4 },
      { column: 'current', test: 'is', value: 'resistant' },
      active
    ]
  },
  {
    id: 'contact-overdue',
    severity: 'warning',
    rule: 'row',
    words: { en: 'A contact with “{row}” is overdue.', fr: 'Un contact avec « {row} » est en retard.' },
    many: { en: '{count} contacts are overdue.', fr: '{count} contacts sont en retard.' },
    at: ['next-contact'],
    when: [{ column: 'next-contact', test: 'before-today' }, active]
  },
  {
    id: 'no-strategy',
    severity: 'warning',
    rule: 'row',
    words: {
      en: '“{row}” is not where the project needs them, and there is no strategy yet.',
      fr: '« {row} » n’en est pas là où il le faudrait, et il n’y a pas encore de stratégie.'
    },
    at: ['strategy'],
    when: [{ column: 'gap', test: 'at-least', value: 1 }, { column: 'strategy', test: 'blank' }, active]
  },
  {
    id: 'no-message',
    severity: 'warning',
    rule: 'none-related',
    words: {
      en: '“{row}” has much power, and nothing in the communication plan is for them.',
      fr: '« {row} » a beaucoup de pouvoir, et rien ne lui est destiné dans le plan de communication.'
    },
    many: {
      en: '{count} powerful stakeholders have no line in the communication plan.',
      fr: '{count} parties prenantes influentes n’ont aucune ligne au plan de communication.'
    },
    at: ['power', 'strategy'],
    when: [{ column: 'power', test: 'at-least', value: 4 }, active],
    template: 'comms',
    table: 'message',
    by: 'audience',
    where: [{ column: 'status', test: 'not', value: 'cancelled' }],
    beside: ['comms']
  },
  {
    id: 'lived-experience-below-involve',
    severity: 'notice',
    rule: 'row',
    words: {
      en: '“{row}” brings lived experience, yet the level of participation is below involve.',
      fr: '« {row} » apporte un savoir expérientiel, mais le niveau de participation est inférieur à « impliquer ».'
    },
    at: ['iap2'],
    when: [
      { column: 'category', test: 'is', value: 'people-with-lived-and-living-experience' },
      { column: 'iap2', test: 'below', value: 'involve' }
    ]
  },
  {
    id: 'no-champion',
    severity: 'notice',
    rule: 'some',
    words: {
      en: 'No one on the map is a champion yet.',
      fr: 'Personne sur la carte n’est encore champion du projet.'
    },
    at: ['champion'],
    where: [{ column: 'champion', test: 'is', value: true }]
  },
  ...present
] as const satisfies readonly Check[]
