import type { Option } from '../src/model/template'

/** What the MHCC toolkit (2018) found that implementations succeed by; the home of a workbook asks after each. */
export const successConditions = [
  {
    id: 'leadership',
    label: { en: 'Leaders at every level back it', fr: 'Des dirigeants de tous les niveaux l’appuient' },
    help: {
      en: 'From the front line to the board, people with standing speak for it.',
      fr: 'De la première ligne au conseil, des personnes crédibles le défendent.'
    }
  },
  {
    id: 'guidance',
    label: { en: 'Guidance is systematic and participatory', fr: 'La démarche est systématique et participative' },
    help: {
      en: 'There is a plan, and those whom it touches help to make it.',
      fr: 'Il y a un plan, et ceux qu’il touche contribuent à le faire.'
    }
  },
  {
    id: 'readiness',
    label: {
      en: 'Readiness is assessed before implementation',
      fr: 'L’état de préparation est évalué avant la mise en œuvre'
    },
    help: {
      en: 'People, organisation and technology are looked at before anything starts.',
      fr: 'On examine les personnes, l’organisation et la technologie avant de commencer.'
    }
  },
  {
    id: 'barriers-and-facilitators',
    label: {
      en: 'Barriers and facilitators are assessed and acted upon',
      fr: 'Les obstacles et les facteurs favorables sont évalués et suivis d’actions'
    },
    help: {
      en: 'Both are on a list, and each that matters has something done about it.',
      fr: 'Les deux sont sur une liste, et on fait quelque chose pour chacun de ceux qui comptent.'
    }
  },
  {
    id: 'resources',
    label: { en: 'Adequate resources are dedicated', fr: 'Des ressources suffisantes y sont consacrées' },
    help: {
      en: 'Money, time and people are set aside, past the pilot too.',
      fr: 'De l’argent, du temps et des personnes sont réservés, même après le projet pilote.'
    }
  }
] as const satisfies readonly Option[]
