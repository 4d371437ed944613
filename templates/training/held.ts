import type { Column } from '../../src/model/template'
import { status } from '../scales'

/** Who came, and what it took. */
export const held = [
  {
    id: 'status',
    kind: 'choice',
    default: 'not-started',
    required: true,
    options: status,
    label: { en: 'Status', fr: 'État' },
    help: { en: 'Done once the last date has been held.', fr: 'Terminé quand la dernière date a eu lieu.' }
  },
  {
    id: 'registered',
    kind: 'number',
    min: 0,
    decimals: 0,
    label: { en: 'Registered', fr: 'Inscrits' },
    help: { en: 'How many people signed up.', fr: 'Combien de personnes se sont inscrites.' }
  },
  {
    id: 'completed',
    kind: 'number',
    min: 0,
    decimals: 0,
    label: { en: 'Completed', fr: 'Formés' },
    help: { en: 'How many stayed to the end.', fr: 'Combien sont restés jusqu’à la fin.' }
  },
  {
    id: 'completion',
    kind: 'derived',
    rule: 'share',
    inputs: [{ column: 'completed' }, { column: 'registered' }],
    result: { as: 'percent', decimals: 0 },
    label: { en: 'Completion', fr: 'Taux d’achèvement' },
    help: { en: 'Completed out of registered.', fr: 'Formés sur inscrits.' }
  },
  {
    id: 'evaluation',
    kind: 'number',
    min: 1,
    max: 5,
    decimals: 1,
    label: { en: 'Evaluation', fr: 'Évaluation' },
    help: {
      en: 'The mean of what those who came gave it, from 1 to 5.',
      fr: 'La moyenne de ce que les participants lui ont donné, de 1 à 5.'
    }
  },
  {
    id: 'people',
    kind: 'derived',
    rule: 'first-filled',
    inputs: [{ column: 'completed' }, { column: 'registered' }, { column: 'capacity' }],
    result: { as: 'number', decimals: 0 },
    label: { en: 'People counted', fr: 'Personnes comptées' },
    help: {
      en: 'Those who completed it; until that is known those registered, else its capacity.',
      fr: 'Ceux qui l’ont terminée; tant qu’on ne le sait pas, les inscrits, sinon les places.'
    }
  },
  {
    id: 'staff-time',
    kind: 'derived',
    rule: 'product',
    inputs: [{ column: 'hours' }, { column: 'people' }],
    result: { as: 'number', decimals: 0 },
    label: { en: 'Staff time, in hours', fr: 'Temps du personnel, en heures' },
    help: {
      en: 'Hours times people counted: time away from clients that someone has to give.',
      fr: 'Heures multipliées par personnes comptées : du temps loin des clients que quelqu’un doit donner.'
    }
  }
] as const satisfies readonly Column[]
