import type { Column } from '../../src/model/template'

/** How many of a group take part, held against how many of them could (rule E: four fifths and its inverse). */
export const reach = [
  {
    id: 'eligible-share',
    kind: 'percent',
    label: { en: 'Share of the eligible', fr: 'Part des admissibles' },
    help: {
      en: 'For a subgroup whose value is its share of the participants: its share of the people who could take part.',
      fr: 'Pour un sous-groupe dont la valeur est sa part des participants : sa part des personnes admissibles.'
    }
  },
  {
    id: 'reach-index',
    kind: 'derived',
    rule: 'share',
    inputs: [{ column: 'result' }, { column: 'eligible-share' }],
    result: { as: 'number', decimals: 2 },
    label: { en: 'Equity index', fr: 'Indice d’équité' },
    help: {
      en: 'Share of the participants divided by share of the eligible; 1 is even.',
      fr: 'Part des participants divisée par la part des admissibles; 1 est l’égalité.'
    }
  },
  {
    id: 'reach',
    kind: 'derived',
    rule: 'first-flag',
    inputs: [{ column: 'reach-index' }],
    settings: {
      flags: [
        { id: 'under-reached', when: [{ column: 'reach-index', test: 'below', setting: 'reached-from' }] },
        { id: 'over-represented', when: [{ column: 'reach-index', test: 'above', setting: 'reached-to' }] },
        { id: 'proportionate', when: [{ column: 'reach-index', test: 'filled' }] }
      ]
    },
    result: {
      as: 'choice',
      options: [
        { id: 'under-reached', label: { en: 'Under-reached', fr: 'Sous-rejoint' }, tone: 'danger' },
        { id: 'proportionate', label: { en: 'Proportionate', fr: 'Proportionné' }, tone: 'ok' },
        { id: 'over-represented', label: { en: 'Over-represented', fr: 'Surreprésenté' }, tone: 'warn' }
      ]
    },
    label: { en: 'Reach', fr: 'Portée' },
    help: {
      en: 'Under-reached below 0.8, over-represented above 1.25. The cut-offs are ours.',
      fr: 'Sous-rejoint sous 0,8, surreprésenté au-dessus de 1,25. Les seuils sont les nôtres.'
    }
  }
] as const satisfies readonly Column[]
