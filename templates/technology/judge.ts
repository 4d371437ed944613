import type { Column, Condition } from '../../src/model/template'

const failed = [
  { column: 'must-pass', test: 'above', value: 0 },
  { column: 'pass', test: 'is', value: false }
] as const satisfies readonly Condition[]

/** How an option scores, and what was decided. */
export const judge = [
  {
    id: 'score',
    kind: 'derived',
    rule: 'sum',
    inputs: [{ table: 'score', by: 'option', column: 'points' }],
    result: { as: 'percent', decimals: 1 },
    label: { en: 'Weighted total', fr: 'Total pondéré' },
    help: {
      en: 'Weight times score ÷ 4, added up over the criteria. A criterion without a score adds nothing.',
      fr: 'Pondération multipliée par note ÷ 4, additionnées pour tous les critères. Un critère sans note n’ajoute rien.'
    }
  },
  {
    id: 'failed',
    kind: 'derived',
    rule: 'count',
    inputs: [{ table: 'score', by: 'option', column: 'criterion', where: failed }],
    result: { as: 'number', decimals: 0 },
    label: { en: 'Must-pass failed', fr: 'Critères éliminatoires échoués' },
    help: { en: 'How many must-pass criteria it failed.', fr: 'À combien de critères éliminatoires elle a échoué.' }
  },
  {
    id: 'eligibility',
    kind: 'derived',
    rule: 'first-flag',
    inputs: [{ column: 'failed' }, { column: 'score' }],
    settings: {
      flags: [
        { id: 'not-eligible', when: [{ column: 'failed', test: 'above', value: 0 }] },
        { id: 'eligible', when: [{ column: 'score', test: 'filled' }] }
      ]
    },
    result: {
      as: 'choice',
      options: [
        { id: 'not-eligible', label: { en: 'Not eligible', fr: 'Non admissible' }, tone: 'danger' },
        { id: 'eligible', label: { en: 'Eligible', fr: 'Admissible' }, tone: 'ok' }
      ]
    },
    label: { en: 'Eligibility', fr: 'Admissibilité' },
    help: {
      en: 'Not eligible as soon as one must-pass criterion is failed, whatever the total.',
      fr: 'Non admissible dès qu’un critère éliminatoire est échoué, quel que soit le total.'
    }
  },
  {
    // The rank of “eligible” in its list is 1 and divides by nothing; that of “not eligible” is 0, and leaves a blank.
    id: 'eligible-score',
    kind: 'derived',
    rule: 'share',
    inputs: [{ column: 'score' }, { column: 'eligibility' }],
    result: { as: 'number', decimals: 1 },
    label: { en: 'Total that counts', fr: 'Total retenu' },
    help: {
      en: 'The weighted total; blank where the option is not eligible.',
      fr: 'Le total pondéré; vide si l’option n’est pas admissible.'
    }
  },
  {
    id: 'place',
    kind: 'derived',
    rule: 'rank',
    inputs: [{ column: 'eligible-score' }, { table: 'option', column: 'eligible-score' }],
    result: { as: 'number', decimals: 0 },
    label: { en: 'Rank', fr: 'Rang' },
    help: {
      en: 'Among the eligible options, by weighted total. Equals share a place.',
      fr: 'Parmi les options admissibles, selon le total pondéré. À égalité, le même rang.'
    }
  },
  {
    id: 'shortlisted',
    kind: 'check',
    label: { en: 'Shortlisted', fr: 'Présélectionnée' },
    help: { en: 'Whether it is looked at closely.', fr: 'Si on l’examine de près.' }
  },
  {
    id: 'decision',
    kind: 'choice',
    label: { en: 'Decision', fr: 'Décision' },
    help: { en: 'What was decided about it in the end.', fr: 'Ce qu’on en a décidé en fin de compte.' },
    options: [
      { id: 'chosen', label: { en: 'Chosen', fr: 'Retenue' }, tone: 'ok' },
      { id: 'reserve', label: { en: 'Reserve', fr: 'En réserve' }, tone: 'warn' },
      { id: 'rejected', label: { en: 'Rejected', fr: 'Rejetée' }, tone: 'quiet' }
    ]
  },
  {
    id: 'reason',
    kind: 'text',
    long: true,
    requiredWhen: [{ column: 'decision', test: 'filled' }],
    label: { en: 'Reason', fr: 'Motif' },
    help: {
      en: 'Why, in words that someone can read in two years.',
      fr: 'Pourquoi, en des mots qu’on comprendra dans deux ans.'
    }
  }
] as const satisfies readonly Column[]
