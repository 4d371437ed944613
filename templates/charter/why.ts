import type { Column } from '../../src/model/template'
import { links } from '../links'
import { serviceTypes } from '../services'
import { crisisLines, jurisdictions, lineOfJurisdiction, reasonsForChange } from './lists'

/** Whose project it is, and why there is one. */
export const why = [
  {
    id: 'project-name',
    kind: 'text',
    required: true,
    max: 120,
    label: { en: 'Project name', fr: 'Nom du projet' },
    help: { en: 'The name by which people will know it.', fr: 'Le nom sous lequel on le connaîtra.' }
  },
  {
    id: 'organisation',
    kind: 'text',
    required: true,
    label: { en: 'Organisation', fr: 'Organisme' },
    help: { en: 'The one that answers for the service.', fr: 'Celui qui répond du service.' }
  },
  {
    id: 'jurisdiction',
    kind: 'choice',
    options: jurisdictions,
    required: true,
    label: { en: 'Jurisdiction', fr: 'Administration' },
    help: {
      en: 'Where the service is given. It decides which privacy law holds and which crisis line is shown.',
      fr: 'Là où le service est offert. Cela décide de la loi sur la vie privée qui s’applique et de la ligne de crise affichée.'
    }
  },
  {
    id: 'crisis-line',
    kind: 'derived',
    rule: 'lookup',
    inputs: [{ column: 'jurisdiction' }],
    settings: { pairs: lineOfJurisdiction },
    result: { as: 'choice', options: crisisLines },
    label: { en: 'Crisis line', fr: 'Ligne de crise' },
    help: {
      en: 'Where someone in crisis turns, set down in 2026 from general knowledge. Numbers change: call before you print one.',
      fr: 'Vers où se tourne une personne en crise, noté en 2026 d’après des connaissances générales. Les numéros changent : appelez avant d’en imprimer un.'
    }
  },
  {
    id: 'local-crisis-line',
    kind: 'text',
    label: { en: 'Local crisis line', fr: 'Ligne de crise locale' },
    help: {
      en: 'Your own, if there is one, with its hours. It goes on every page that clients see.',
      fr: 'La vôtre, s’il y en a une, avec ses heures. Elle va sur chaque page que voit la clientèle.'
    }
  },
  {
    id: 'crisis-line-checked-on',
    kind: 'date',
    label: { en: 'Crisis line last checked', fr: 'Ligne de crise vérifiée le' },
    help: {
      en: 'The day someone of the team last called to make sure that the line answers, and when.',
      fr: 'Le jour où quelqu’un de l’équipe a appelé pour la dernière fois pour s’assurer que la ligne répond, et à quelles heures.'
    }
  },
  {
    id: 'sponsor',
    kind: 'ref',
    to: [links.stakeholder],
    label: { en: 'Sponsor', fr: 'Promoteur' },
    help: {
      en: 'The leader who backs it, finds the money and decides when the team cannot.',
      fr: 'Le dirigeant qui l’appuie, trouve l’argent et tranche quand l’équipe ne le peut pas.'
    }
  },
  {
    id: 'lead',
    kind: 'ref',
    to: [links.stakeholder],
    label: { en: 'Project lead', fr: 'Chef de projet' },
    help: {
      en: 'The one person who keeps it moving day by day.',
      fr: 'La personne qui le fait avancer jour après jour.'
    }
  },
  {
    id: 'problem-and-need',
    kind: 'text',
    long: true,
    required: true,
    label: { en: 'Problem and need', fr: 'Problème et besoin' },
    help: {
      en: 'What is wrong today, for whom, and how you know. A figure or two says more than a paragraph.',
      fr: 'Ce qui ne va pas aujourd’hui, pour qui, et comment vous le savez. Un ou deux chiffres en disent plus qu’un paragraphe.'
    }
  },
  {
    id: 'case-for-change',
    kind: 'choices',
    options: reasonsForChange,
    label: { en: 'Case for change', fr: 'Justification du changement' },
    help: {
      en: 'What presses for it, inside the service and outside.',
      fr: 'Ce qui y pousse, dans le service et autour.'
    }
  },
  {
    id: 'service-description',
    kind: 'text',
    long: true,
    label: { en: 'Service description', fr: 'Description du service' },
    help: {
      en: 'What a person will meet, step by step, in words they would use. Beside face-to-face care, not in its place.',
      fr: 'Ce que la personne rencontrera, étape par étape, dans ses propres mots. En complément des soins en personne, non à leur place.'
    }
  },
  {
    id: 'service-type',
    kind: 'choice',
    options: serviceTypes,
    label: { en: 'Service type', fr: 'Type de service' },
    help: {
      en: 'The kind it is closest to; blended if it is several.',
      fr: 'Le type dont il est le plus proche; mixte s’il y en a plusieurs.'
    }
  },
  {
    id: 'population',
    kind: 'text',
    long: true,
    label: { en: 'Population', fr: 'Population' },
    help: {
      en: 'Who it is for: age, place, needs, how many. Say who could be left out.',
      fr: 'À qui il s’adresse : âge, lieu, besoins, nombre. Dites qui pourrait être laissé de côté.'
    }
  }
] as const satisfies readonly Column[]
