import type { Column } from '../../src/model/template'

/** What belongs to it and what does not, by when, for how much, and who agreed. */
export const what = [
  {
    id: 'in-scope',
    kind: 'text',
    long: true,
    label: { en: 'In scope', fr: 'Inclus' },
    help: { en: 'What the project will do, one thing a line.', fr: 'Ce que le projet fera, une chose par ligne.' }
  },
  {
    id: 'out-of-scope',
    kind: 'text',
    long: true,
    label: { en: 'Out of scope', fr: 'Exclus' },
    help: {
      en: 'What it will not do, one thing a line. The most useful lines of a charter are often here.',
      fr: 'Ce qu’il ne fera pas, une chose par ligne. Les lignes les plus utiles d’une charte sont souvent ici.'
    }
  },
  {
    id: 'constraints',
    kind: 'text',
    long: true,
    label: { en: 'Constraints', fr: 'Contraintes' },
    help: {
      en: 'What cannot be changed: law, money, dates, systems in place.',
      fr: 'Ce qu’on ne peut pas changer : lois, argent, dates, systèmes en place.'
    }
  },
  {
    id: 'assumptions',
    kind: 'text',
    long: true,
    label: { en: 'Assumptions', fr: 'Hypothèses' },
    help: {
      en: 'What you take for granted. If one turns out wrong, the plan changes.',
      fr: 'Ce que vous tenez pour acquis. Si l’une s’avère fausse, le plan change.'
    }
  },
  {
    id: 'start-date',
    kind: 'date',
    label: { en: 'Start date', fr: 'Date de début' },
    help: { en: 'The day the work begins.', fr: 'Le jour où le travail commence.' }
  },
  {
    id: 'go-live-date',
    kind: 'date',
    label: { en: 'Go-live date', fr: 'Date de mise en service' },
    help: {
      en: 'The day the first person uses the service.',
      fr: 'Le jour où une première personne utilise le service.'
    }
  },
  {
    id: 'end-date',
    kind: 'date',
    label: { en: 'End date', fr: 'Date de fin' },
    help: {
      en: 'The day the project ends and the service is on its own feet, or stops.',
      fr: 'Le jour où le projet finit et où le service vole de ses propres ailes, ou s’arrête.'
    }
  },
  {
    id: 'budget-ceiling',
    kind: 'money',
    label: { en: 'Budget ceiling', fr: 'Plafond budgétaire' },
    help: {
      en: 'The most that may be spent. The budget is held against it.',
      fr: 'Le maximum qui peut être dépensé. Le budget y est comparé.'
    }
  },
  {
    id: 'objectives',
    kind: 'derived',
    rule: 'count',
    inputs: [{ table: 'objective', column: 'objective' }],
    result: { as: 'number', decimals: 0 },
    label: { en: 'Objectives', fr: 'Objectifs' },
    help: {
      en: 'How many there are. More than six are hard to keep in mind.',
      fr: 'Combien il y en a. Au-delà de six, on les perd de vue.'
    }
  },
  {
    id: 'approved-by',
    kind: 'text',
    label: { en: 'Approved by', fr: 'Approuvée par' },
    help: {
      en: 'The name and title of whoever agreed to it.',
      fr: 'Le nom et le titre de la personne qui l’a acceptée.'
    }
  },
  {
    id: 'approved-on',
    kind: 'date',
    label: { en: 'Approved on', fr: 'Approuvée le' },
    help: { en: 'The day they did.', fr: 'Le jour où elle l’a fait.' }
  }
] as const satisfies readonly Column[]
