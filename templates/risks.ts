import { defineTemplate } from './define'
import { action } from './risks/action'
import { review } from './risks/review'
import { risk } from './risks/risk'
import * as basis from './basis'

/** The risk register (templates.md 2.14). */
export const risks = defineTemplate({
  id: 'risks',
  version: 1,
  phase: 'plan',
  title: { en: 'Risk register', fr: 'Registre des risques' },
  purpose: {
    en: 'Keep one living list of what could go wrong, or unusually right: how serious it is, what is done about it, and who answers for it.',
    fr: 'Tenir une seule liste vivante de ce qui pourrait mal tourner, ou particulièrement bien : sa gravité, ce qu’on y fait et qui en répond.'
  },
  main: 'risk',
  tables: [risk, action, review],
  basis: [basis.iso31000, basis.npsa, basis.nhsConfederation, basis.ramp, basis.toolkit, basis.berardi],
  guidance: {
    what: {
      en: 'A risk register turns worries into a short list that a group can act on. Each row says what might happen, why, and what would follow; how likely and how serious it is; and who does what about it by when.',
      fr: 'Un registre des risques fait des inquiétudes une courte liste sur laquelle un groupe peut agir. Chaque ligne dit ce qui pourrait arriver, pourquoi et ce qui s’ensuivrait; à quel point c’est vraisemblable et grave; et qui fait quoi, et pour quand.'
    },
    who: {
      en: 'Project lead, clinical lead, privacy officer, IT, a partner with lived experience, and the vendor where that helps.',
      fr: 'Chef de projet, responsable clinique, responsable de la vie privée, TI, une personne partenaire ayant un savoir expérientiel et, au besoin, le fournisseur.'
    },
    time: {
      en: 'Two hours for the first list, then 30 to 45 minutes a month, or at each gate.',
      fr: 'Deux heures pour la première liste, puis de 30 à 45 minutes par mois, ou à chaque point de décision.'
    },
    steps: [
      {
        en: 'Identify: go through the stakeholder map, the barriers and the steps of the service, and ask of each what could go wrong. Write cause, event and consequence apart.',
        fr: 'Repérer : parcourez la cartographie des parties prenantes, les obstacles et les étapes du service, et demandez pour chacun ce qui pourrait mal tourner. Écrivez séparément la cause, l’événement et la conséquence.'
      },
      {
        en: 'Analyse: note the controls that are really there, then rate likelihood and consequence as they stand today. Talk about differences; do not average them away.',
        fr: 'Analyser : notez les mesures réellement en place, puis cotez la vraisemblance et la conséquence telles qu’elles sont aujourd’hui. Discutez des écarts au lieu d’en faire la moyenne.'
      },
      {
        en: 'Evaluate: look at what lies above tolerance first, and at two risks with one score by how soon they could happen.',
        fr: 'Évaluer : regardez d’abord ce qui dépasse la tolérance; de deux risques de même cote, le plus proche dans le temps.'
      },
      {
        en: 'Treat: choose a response, write actions with an owner and a date, and set the score you aim for.',
        fr: 'Traiter : choisissez une réponse, écrivez des mesures avec responsable et échéance, et fixez la cote visée.'
      },
      {
        en: 'Monitor: record a review each time, with a sentence on what changed. Close a risk only with a date and a reason.',
        fr: 'Surveiller : enregistrez chaque révision, avec une phrase sur ce qui a changé. Ne fermez un risque qu’avec une date et un motif.'
      }
    ],
    example: {
      en: 'Because messages are read only on weekdays, there is a risk that a client in crisis is not noticed for hours, leading to serious harm. Likelihood 3, consequence 5: score 15, extreme. Treat: send an automatic alert to the on-call line; target score 10.',
      fr: 'En raison de messages lus seulement en semaine, il se peut qu’un client en crise passe inaperçu pendant des heures, ce qui entraînerait un préjudice grave. Vraisemblance 3, conséquence 5 : cote 15, extrême. Traiter : envoyer une alerte automatique à la ligne de garde; cote visée 10.'
    },
    feeds: [
      {
        template: 'stakeholders',
        how: {
          en: 'Owners are picked from the stakeholder map; someone missing there shows up here.',
          fr: 'Les responsables sont choisis dans la cartographie des parties prenantes; une absence là-bas se voit ici.'
        }
      },
      {
        template: 'evaluation',
        how: {
          en: 'A risk that matters deserves an indicator that would show it early.',
          fr: 'Un risque important mérite un indicateur qui le montrerait tôt.'
        }
      },
      {
        template: 'workplan',
        how: { en: 'Actions become tasks with dates.', fr: 'Les mesures deviennent des tâches datées.' }
      },
      {
        template: 'clinical-safety',
        how: {
          en: 'Risks of harm to patients belong in the hazard log as well.',
          fr: 'Les risques de préjudice aux patients vont aussi au journal des dangers.'
        }
      },
      {
        template: 'budget',
        how: {
          en: 'Contingency costs show how large a reserve is needed.',
          fr: 'Les coûts de contingence montrent la réserve nécessaire.'
        }
      }
    ],
    cautions: [
      basis.noPatientData,
      basis.noCrisisService,
      {
        en: 'The score is a way to talk, not a measurement. What each band calls for is our proposal: agree on your own with your organisation.',
        fr: 'La cote sert à discuter; ce n’est pas une mesure. Ce que demande chaque niveau est notre proposition : convenez du vôtre avec votre organisation.'
      },
      {
        en: 'A register supports judgement. It does not show that a service is safe or lawful.',
        fr: 'Un registre soutient le jugement. Il ne prouve pas qu’un service est sécuritaire ou conforme à la loi.'
      }
    ]
  }
})
