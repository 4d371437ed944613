import * as basis from './basis'
import { control } from './clinical-safety/control'
import { gate } from './clinical-safety/gate'
import { hazard } from './clinical-safety/hazard'
import { incident } from './clinical-safety/incident'
import { signOff } from './clinical-safety/sign-off'
import { defineTemplate } from './define'

/** The hazard log (templates.md 2.13). */
export const clinicalSafety = defineTemplate({
  id: 'clinical-safety',
  version: 1,
  phase: 'plan',
  title: { en: 'Clinical safety and hazard log', fr: 'Sécurité clinique et journal des dangers' },
  purpose: {
    en: 'Prevent harm from the tool and from how it is used: name the hazards, control them, and decide openly whether what is left can be accepted.',
    fr: 'Prévenir les préjudices liés à l’outil et à son utilisation : nommer les dangers, les maîtriser et décider ouvertement si ce qui reste est acceptable.'
  },
  main: 'hazard',
  tables: [hazard, control, gate, signOff, incident],
  basis: [basis.dcb, basis.nhsConfederation, basis.reynolds],
  note: basis.certifiesNothing,
  guidance: {
    what: {
      en: 'A hazard log lists the ways in which a tool, or the way it is used, could harm someone: the cause, what happens to care, the harm, what controls it, and how great the risk is before and after. The safety officer reads it before each release and says whether the service may go live.',
      fr: 'Un journal des dangers énumère les façons dont un outil, ou la façon de s’en servir, pourrait nuire à quelqu’un : la cause, l’effet sur les soins, le préjudice, ce qui le maîtrise et l’ampleur du risque avant et après. La personne responsable de la sécurité le lit avant chaque version et dit si le service peut être mis en service.'
    },
    who: {
      en: 'Clinical safety officer (a registered clinician), front-line clinicians, a partner with lived experience, the vendor, IT, and whoever runs the crisis response.',
      fr: 'Responsable de la sécurité clinique (professionnel inscrit à son ordre), intervenants de première ligne, une personne partenaire ayant un savoir expérientiel, le fournisseur, TI et la personne qui dirige l’intervention de crise.'
    },
    time: {
      en: 'Two workshops of two hours, then 30 minutes a month and before each release.',
      fr: 'Deux ateliers de deux heures, puis 30 minutes par mois et avant chaque version.'
    },
    steps: [
      {
        en: 'Walk through the new workflow step by step and ask: what if it is late, wrong, missing, or reaches the wrong person?',
        fr: 'Parcourez pas à pas le nouveau flux de travail et demandez : et si c’est en retard, erroné, absent, ou si cela parvient à la mauvaise personne?'
      },
      {
        en: 'Write cause, effect on care, hazard and harm apart. Then choose severity and likelihood; the matrix gives the risk.',
        fr: 'Écrivez séparément la cause, l’effet sur les soins, le danger et le préjudice. Choisissez ensuite la gravité et la probabilité; la matrice donne le risque.'
      },
      {
        en: 'From 3 up, add new controls, each with an owner and with evidence. Prefer a change of the tool to a reminder.',
        fr: 'À partir de 3, ajoutez de nouvelles mesures de maîtrise, chacune avec une personne responsable et une preuve. Préférez un changement de l’outil à un rappel.'
      },
      {
        en: 'Rate what is left. At 4 or 5 the service does not go live; at 3 write down why no more is practical.',
        fr: 'Cotez ce qui reste. À 4 ou 5, le service n’est pas mis en service; à 3, écrivez pourquoi il n’est pas réalisable de faire mieux.'
      },
      {
        en: 'Once running, record incidents and near misses, and link each to its hazard. Close hazards; never delete one.',
        fr: 'Une fois en marche, inscrivez les incidents, même évités de justesse, et liez chacun à son danger. Fermez les dangers; n’en supprimez jamais.'
      }
    ],
    example: {
      en: 'H-01 Delayed response to a message about suicide. Cause: messages are read on weekdays only. Severity major, likelihood medium: initial risk 3. New control: an automatic alert to the on-call line (design). Likelihood low: residual risk 3, undesirable, so it has to be justified and stays open.',
      fr: 'H-01 Réponse tardive à un message évoquant le suicide. Cause : les messages ne sont lus qu’en semaine. Gravité majeure, probabilité moyenne : risque initial 3. Nouvelle mesure : alerte automatique à la ligne de garde (conception). Probabilité faible : risque résiduel 3, indésirable; il faut donc le justifier, et il reste ouvert.'
    },
    feeds: [
      {
        template: 'risks',
        how: {
          en: 'A hazard that could stop the project is a risk of the project too.',
          fr: 'Un danger qui pourrait arrêter le projet est aussi un risque du projet.'
        }
      },
      {
        template: 'workplan',
        how: {
          en: 'New controls become tasks before the go-live gate.',
          fr: 'Les nouvelles mesures deviennent des tâches avant le point de décision.'
        }
      },
      {
        template: 'training',
        how: { en: 'Controls by training become sessions.', fr: 'Les mesures par la formation deviennent des séances.' }
      },
      {
        template: 'evaluation',
        how: {
          en: 'Incidents and response times are safety indicators.',
          fr: 'Les incidents et les délais de réponse sont des indicateurs de sécurité.'
        }
      }
    ],
    cautions: [
      basis.certifiesNothing,
      basis.noPatientData,
      basis.noCrisisService,
      {
        en: 'The matrix is the example given with the standard. The standard leaves the scheme to each organisation: use yours where it has one.',
        fr: 'La matrice est l’exemple fourni avec la norme. La norme laisse le choix du barème à chaque organisation : utilisez le vôtre s’il existe.'
      }
    ]
  }
})
