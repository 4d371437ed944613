import type { Column } from '../../src/model/template'
import { links } from '../links'
import { codeColumn } from '../shared'
import { hazardTypes } from './lists'

/** What could do harm, why, and to whom. */
export const describe = [
  codeColumn('H'),
  {
    id: 'name',
    kind: 'text',
    required: true,
    max: 120,
    label: { en: 'Hazard name', fr: 'Nom du danger' },
    help: {
      en: 'A few words by which everyone knows which hazard is meant.',
      fr: 'Quelques mots qui font savoir à tous de quel danger il s’agit.'
    }
  },
  {
    id: 'description',
    kind: 'text',
    long: true,
    label: { en: 'Description', fr: 'Description' },
    help: {
      en: 'Where in the service it arises, and what the person or the clinician sees.',
      fr: 'Où il survient dans le service, et ce que voit la personne ou l’intervenant.'
    }
  },
  {
    id: 'types',
    kind: 'choices',
    options: hazardTypes,
    label: { en: 'Hazard types', fr: 'Types de danger' },
    help: {
      en: 'All that fit. Going through the list finds hazards that no one has thought of yet.',
      fr: 'Tous ceux qui conviennent. Parcourir la liste fait trouver des dangers auxquels personne n’a encore pensé.'
    }
  },
  {
    id: 'causes',
    kind: 'text',
    long: true,
    label: { en: 'Causes', fr: 'Causes' },
    help: {
      en: 'Each on its own line, beginning with “- ”: faults of the tool, mistakes in use, gaps in the way of working.',
      fr: 'Une par ligne, commençant par « - » : défauts de l’outil, erreurs d’utilisation, lacunes dans la façon de travailler.'
    }
  },
  {
    id: 'effect',
    kind: 'text',
    long: true,
    label: { en: 'Effect', fr: 'Effet' },
    help: {
      en: 'How care turns out other than intended.',
      fr: 'En quoi les soins diffèrent de ce qui était voulu.'
    }
  },
  {
    id: 'hazard',
    kind: 'text',
    long: true,
    required: true,
    label: { en: 'Hazard', fr: 'Danger' },
    help: {
      en: 'The potential for harm in that: what could happen to the person.',
      fr: 'Le préjudice que cela rend possible : ce qui pourrait arriver à la personne.'
    }
  },
  {
    id: 'harm',
    kind: 'text',
    long: true,
    label: { en: 'Harm', fr: 'Préjudice' },
    help: {
      en: 'The worst harm that is believable. Do not describe a real case.',
      fr: 'Le pire préjudice plausible. Ne décrivez pas un cas réel.'
    }
  },
  {
    id: 'side',
    kind: 'choice',
    label: { en: 'Whose to control', fr: 'À qui de le maîtriser' },
    help: {
      en: 'The maker of the tool, you who deploy it, or both.',
      fr: 'Le fabricant de l’outil, vous qui le déployez, ou les deux.'
    },
    options: [
      { id: 'maker', label: { en: 'Maker', fr: 'Fabricant' } },
      { id: 'deployer', label: { en: 'Deployer', fr: 'Établissement qui déploie' } },
      { id: 'both', label: { en: 'Both', fr: 'Les deux' } }
    ]
  },
  {
    id: 'step',
    kind: 'refs',
    to: [links.workflowStep],
    label: { en: 'Workflow steps', fr: 'Étapes du flux de travail' },
    help: {
      en: 'The steps of the new way of working in which it arises.',
      fr: 'Les étapes de la nouvelle façon de travailler où il survient.'
    }
  }
] as const satisfies readonly Column[]
