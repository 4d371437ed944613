import type { Column } from '../../src/model/template'
import { links } from '../links'
import { stepChanges } from './lists'

/** What is decided there, what hurts, and what becomes of the step. */
export const weigh = [
  {
    id: 'decision',
    kind: 'check',
    label: { en: 'Decision', fr: 'Décision' },
    help: { en: 'Whether the way parts here.', fr: 'Si le chemin se sépare ici.' }
  },
  {
    id: 'branches',
    kind: 'text',
    requiredWhen: [{ column: 'decision', test: 'is', value: true }],
    label: { en: 'Branches', fr: 'Branches' },
    help: {
      en: 'Where each answer leads: yes, to step 5; no, back to the referrer.',
      fr: 'Où mène chaque réponse : oui, à l’étape 5; non, retour au demandeur.'
    }
  },
  {
    id: 'pain-point',
    kind: 'text',
    long: true,
    label: { en: 'Pain point', fr: 'Irritant' },
    help: {
      en: 'What goes wrong or grates here, in the words of those who do it.',
      fr: 'Ce qui ne va pas ou irrite ici, dans les mots de ceux qui la font.'
    }
  },
  {
    id: 'privacy-sensitive',
    kind: 'check',
    label: { en: 'Privacy-sensitive', fr: 'Touche à la vie privée' },
    help: {
      en: 'Whether personal information is seen, moved or stored.',
      fr: 'Si des renseignements personnels sont vus, déplacés ou conservés.'
    }
  },
  {
    id: 'safety-critical',
    kind: 'check',
    label: { en: 'Safety-critical', fr: 'Critique pour la sécurité' },
    help: {
      en: 'Whether someone could be harmed if it fails or is late.',
      fr: 'Si quelqu’un pourrait subir un préjudice en cas d’échec ou de retard.'
    }
  },
  {
    id: 'change',
    kind: 'choice',
    options: stepChanges,
    requiredWhen: [{ column: 'version', test: 'is', value: 'future' }],
    label: { en: 'Change from current', fr: 'Changement' },
    help: {
      en: 'What becomes of the step in the new way of working.',
      fr: 'Ce que devient l’étape dans la nouvelle façon de travailler.'
    }
  },
  {
    id: 'hazards',
    kind: 'refs',
    to: [links.hazard],
    label: { en: 'Hazards', fr: 'Dangers' },
    help: { en: 'The hazards that arise at this step.', fr: 'Les dangers qui surviennent à cette étape.' }
  },
  {
    id: 'follow-up',
    kind: 'refs',
    to: [links.task, links.session],
    label: { en: 'Tasks and training', fr: 'Tâches et formation' },
    help: {
      en: 'What has to be done or learned so that the step works.',
      fr: 'Ce qu’il faut faire ou apprendre pour que l’étape fonctionne.'
    }
  }
] as const satisfies readonly Column[]
