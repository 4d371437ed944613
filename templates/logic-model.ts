import * as basis from './basis'
import { defineTemplate } from './define'
import { around } from './logic-model/around'
import { item } from './logic-model/item'

/** The logic model (templates.md 2.19). */
export const logicModel = defineTemplate({
  id: 'logic-model',
  version: 1,
  phase: 'plan',
  title: { en: 'Logic model', fr: 'Modèle logique' },
  purpose: {
    en: 'Show on one page how what goes in leads to what is done, what comes out and what changes.',
    fr: 'Montrer en une page comment ce qu’on investit mène à ce qu’on fait, à ce qui en sort et à ce qui change.'
  },
  main: 'item',
  tables: [item, around],
  basis: [basis.reaim, basis.logicModelGuide, basis.strudwick],
  guidance: {
    what: {
      en: 'A logic model is a picture of why you believe the service will work. It has six columns: inputs, activities, outputs, and outcomes that come soon, later and in the end. Arrows say what leads to what. A box without an arrow is either not needed, or stands for a step nobody has thought of.',
      fr: 'Un modèle logique est une image des raisons de croire que le service fonctionnera. Il a six colonnes : intrants, activités, extrants, puis résultats immédiats, intermédiaires et finals. Les flèches disent ce qui mène à quoi. Une case sans flèche est soit inutile, soit le signe d’une étape à laquelle personne n’a pensé.'
    },
    who: {
      en: 'Project lead, clinical lead, evaluator, a partner with lived experience, someone from the front line.',
      fr: 'Chef de projet, responsable clinique, évaluateur, une personne partenaire ayant un savoir expérientiel, quelqu’un de la première ligne.'
    },
    time: {
      en: '90 minutes with paper notes on a wall, then 30 minutes to put it here.',
      fr: '90 minutes avec des papillons sur un mur, puis 30 minutes pour l’inscrire ici.'
    },
    steps: [
      {
        en: 'Begin at the right: what should be different for people in the end? Then ask, column by column, what must come before.',
        fr: 'Commencez à droite : qu’est-ce qui devrait être différent pour les gens à la fin? Demandez ensuite, colonne par colonne, ce qui doit venir avant.'
      },
      {
        en: 'Write each box as one thing. Twenty to thirty boxes are enough for a page.',
        fr: 'Écrivez une seule chose par case. De vingt à trente cases suffisent pour une page.'
      },
      {
        en: 'Draw the arrows: choose what each box leads to. Every activity leads to an output, every output to an outcome.',
        fr: 'Tracez les flèches : choisissez où mène chaque case. Chaque activité mène à un extrant, chaque extrant à un résultat.'
      },
      {
        en: 'Look at each arrow and ask why it should hold. Write the answer down as an assumption.',
        fr: 'Regardez chaque flèche et demandez-vous pourquoi elle tiendrait. Notez la réponse comme hypothèse.'
      },
      {
        en: 'Give every outcome an indicator, and take the riskiest assumptions to the risk register.',
        fr: 'Donnez un indicateur à chaque résultat, et portez les hypothèses les plus fragiles au registre des risques.'
      }
    ],
    example: {
      en: 'Input: 600 licences and one and a half coaches. Activity: coach people through six lessons. Output: 600 adults start, two in three finish. Short-term: fewer symptoms. Medium-term: the wait for counselling falls from 118 to 70 days. Impact: people in rural areas get help in time. Assumption: clinics keep sending people.',
      fr: 'Intrant : 600 licences et un poste et demi d’accompagnement. Activité : accompagner les gens dans six leçons. Extrant : 600 adultes commencent, deux sur trois terminent. Immédiat : moins de symptômes. Intermédiaire : l’attente en counseling passe de 118 à 70 jours. Impact : en milieu rural, on reçoit de l’aide à temps. Hypothèse : les cliniques continuent d’orienter des gens.'
    },
    feeds: [
      {
        template: 'evaluation',
        how: {
          en: 'Outcomes become evaluation questions and indicators.',
          fr: 'Les résultats deviennent des questions d’évaluation et des indicateurs.'
        }
      },
      {
        template: 'workplan',
        how: { en: 'Activities become tasks.', fr: 'Les activités deviennent des tâches.' }
      },
      {
        template: 'budget',
        how: { en: 'Inputs become budget lines.', fr: 'Les intrants deviennent des postes budgétaires.' }
      },
      {
        template: 'risks',
        how: {
          en: 'An assumption that may not hold is a risk.',
          fr: 'Une hypothèse qui pourrait ne pas tenir est un risque.'
        }
      }
    ],
    cautions: [
      basis.noPatientData,
      {
        en: 'A tidy model is not proof. It says what you expect; the evaluation says what happened.',
        fr: 'Un modèle bien ordonné n’est pas une preuve. Il dit ce que vous attendez; l’évaluation dit ce qui s’est produit.'
      },
      {
        en: 'Think of unwanted effects too, and give them an indicator of the balancing kind.',
        fr: 'Pensez aussi aux effets non voulus, et donnez-leur un indicateur d’équilibrage.'
      }
    ]
  }
})
