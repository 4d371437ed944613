import * as basis from './basis'
import { defineTemplate } from './define'
import { check } from './privacy/check'
import { consent } from './privacy/consent'
import { dataItem } from './privacy/data'
import { regime } from './privacy/regime'

/** The privacy checklist (templates.md 2.12). */
export const privacy = defineTemplate({
  id: 'privacy',
  version: 1,
  phase: 'plan',
  title: {
    en: 'Privacy, security and consent checklist',
    fr: 'Liste de vérification : vie privée, sécurité et consentement'
  },
  purpose: {
    en: 'Prepare the privacy impact assessment and the way people are asked, so that trust is earned and the law is kept.',
    fr: 'Préparer l’évaluation des facteurs relatifs à la vie privée et la demande de consentement, pour mériter la confiance et respecter la loi.'
  },
  main: 'check',
  tables: [check, regime, dataItem, consent],
  basis: [
    basis.toolkit,
    basis.strudwick,
    basis.ramp,
    basis.appFramework,
    basis.privacyPrinciples,
    basis.piaGuide,
    basis.dtac,
    basis.ocap
  ],
  note: basis.certifiesNothing,
  guidance: {
    what: {
      en: 'Worry about privacy is among the main reasons why people stay away from online care. This checklist goes through the ten principles of fair information, security, online safety and Indigenous data governance, lists which data flow where, and settles how people are asked.',
      fr: 'La crainte pour la vie privée est parmi les principales raisons de bouder les soins en ligne. Cette liste parcourt les dix principes relatifs à l’équité dans le traitement de l’information, la sécurité, la sécurité en ligne et la gouvernance des données autochtones, énumère quelles données vont où et fixe comment on demande l’accord des gens.'
    },
    who: {
      en: 'Privacy officer, security, project lead, clinical lead, the vendor for facts, and a partner with lived experience for the words.',
      fr: 'Responsable de la vie privée, sécurité, chef de projet, responsable clinique, fournisseur pour les faits et une personne partenaire ayant un savoir expérientiel pour les mots.'
    },
    time: {
      en: 'Two sessions of two hours, with questions to the vendor in between.',
      fr: 'Deux séances de deux heures, avec entre les deux des questions au fournisseur.'
    },
    steps: [
      {
        en: 'Settle which laws apply and who answers for the information.',
        fr: 'Fixez quelles lois s’appliquent et qui répond des renseignements.'
      },
      {
        en: 'List the data: why, where, how long, who gets them. Strike what is not needed.',
        fr: 'Dressez la liste des données : pourquoi, où, combien de temps, qui les reçoit. Biffez ce qui n’est pas nécessaire.'
      },
      {
        en: 'Go through the questions. “Unknown” goes to the vendor in writing.',
        fr: 'Parcourez les questions. Ce qui est « inconnu » va par écrit au fournisseur.'
      },
      {
        en: 'For each no, write an action with an owner and a date; a must that is not met becomes a risk.',
        fr: 'Pour chaque non, écrivez une mesure avec responsable et échéance; une question essentielle non satisfaite devient un risque.'
      },
      {
        en: 'Write the consent with people who have been there, and try it aloud.',
        fr: 'Rédigez le consentement avec des gens qui sont passés par là, et essayez-le à voix haute.'
      }
    ],
    example: {
      en: 'Do you know in which countries the data lie and pass through? Must. Answer: partly. Evidence: contract says Canada; the e-mail service is in the United States. Action: switch it off; owner: IT director; before go-live.',
      fr: 'Savez-vous dans quels pays les données se trouvent et transitent? Essentielle. Réponse : en partie. Preuve : le contrat dit le Canada; le service de courriel est aux États-Unis. Mesure : le désactiver; responsable : directeur des TI; avant la mise en service.'
    },
    feeds: [
      {
        template: 'risks',
        how: { en: 'A must that is not met is a risk.', fr: 'Une question essentielle non satisfaite est un risque.' }
      },
      {
        template: 'clinical-safety',
        how: {
          en: 'Disclosure can harm: it is a hazard too.',
          fr: 'Une divulgation peut nuire : c’est aussi un danger.'
        }
      },
      {
        template: 'comms',
        how: {
          en: 'The privacy notice is a message to people.',
          fr: 'L’avis de confidentialité est un message aux gens.'
        }
      },
      {
        template: 'workplan',
        how: { en: 'Approval of the assessment is a milestone.', fr: 'L’approbation de l’évaluation est un jalon.' }
      }
    ],
    cautions: [
      basis.certifiesNothing,
      basis.noPatientData,
      basis.noCrisisService,
      {
        en: 'The list of laws is as it was known in 2026 and is no legal advice. Ask your privacy officer.',
        fr: 'La liste des lois est celle qu’on connaissait en 2026 et n’est pas un avis juridique. Consultez votre responsable de la vie privée.'
      },
      {
        en: 'Data about Indigenous people are governed by the nations concerned; OCAP® is a registered mark of the First Nations Information Governance Centre. It is not a box to tick.',
        fr: 'Les données sur les Autochtones relèvent des nations concernées; PCAP® est une marque déposée du Centre de gouvernance de l’information des Premières Nations. Ce n’est pas une case à cocher.'
      }
    ]
  }
})
