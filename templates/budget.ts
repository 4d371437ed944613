import * as basis from './basis'
import { line } from './budget/line'
import { totals } from './budget/totals'
import { funding, year } from './budget/year'
import { defineTemplate } from './define'

/** The budget (templates.md 2.18). */
export const budget = defineTemplate({
  id: 'budget',
  version: 1,
  phase: 'plan',
  title: { en: 'Budget and resources', fr: 'Budget et ressources' },
  purpose: {
    en: 'Show the full cost up to everyday running, not only of the pilot, and who pays for it.',
    fr: 'Montrer le coût complet jusqu’au régime permanent, pas seulement celui de la mise à l’essai, et qui le paie.'
  },
  main: 'line',
  tables: [line, year, funding, totals],
  basis: [basis.toolkit, basis.nice, basis.eric],
  guidance: {
    what: {
      en: 'A budget lists what has to be bought or given, in which year, once or every year, and where the money comes from. Costs that are forecast badly, and running costs that nobody has promised to pay, end many services after their pilot.',
      fr: 'Un budget énumère ce qu’il faut acheter ou fournir, quelle année, une fois ou chaque année, et d’où vient l’argent. Des coûts mal prévus, et des coûts courants que personne n’a promis de payer, mettent fin à bien des services après leur mise à l’essai.'
    },
    who: {
      en: 'Project lead, finance, clinical lead for staff time, IT for integration, the vendor for prices, and the sponsor at the end.',
      fr: 'Chef de projet, finances, responsable clinique pour le temps du personnel, TI pour l’intégration, fournisseur pour les prix, et le promoteur à la fin.'
    },
    time: {
      en: 'Two hours for the first version, an hour a quarter for actual costs.',
      fr: 'Deux heures pour la première version, une heure par trimestre pour les coûts réels.'
    },
    steps: [
      {
        en: 'Go through the categories one by one; write a line, or agree that there is nothing.',
        fr: 'Parcourez les catégories une à une; écrivez un poste, ou convenez qu’il n’y a rien.'
      },
      {
        en: 'Mark each line as one-off or recurrent, and give recurrent costs a line in every year, two years beyond the pilot at least.',
        fr: 'Indiquez si chaque poste est ponctuel ou récurrent, et donnez aux coûts récurrents une ligne chaque année, au moins deux ans après la mise à l’essai.'
      },
      {
        en: 'Do not forget staff time, honoraria, translation, accessibility, evaluation and the work of keeping systems linked.',
        fr: 'N’oubliez pas le temps du personnel, les rétributions, la traduction, l’accessibilité, l’évaluation et l’entretien des liens entre systèmes.'
      },
      {
        en: 'Add contingency of at least 5% of the subtotal; then look at the totals and at the steady-state yearly cost.',
        fr: 'Ajoutez des imprévus d’au moins 5 % du sous-total; regardez ensuite les totaux et le coût annuel en régime permanent.'
      },
      {
        en: 'List the funding, and mark as secured only what is promised in writing.',
        fr: 'Dressez la liste du financement, et n’indiquez comme obtenu que ce qui est promis par écrit.'
      }
    ],
    example: {
      en: 'Licences: 600 seats at $120, recurrent, year 1: $72,000.00. With the other lines the subtotal is $337,610.00; 8% contingency is $27,008.80; the total $364,618.80 leaves $115,381.20 below a ceiling of $480,000.00.',
      fr: 'Licences : 600 places à 120 $, récurrent, année 1 : 72 000,00 $. Avec d’autres postes, le sous-total est de 337 610,00 $; 8 % d’imprévus font 27 008,80 $; le total de 364 618,80 $ laisse 115 381,20 $ sous un plafond de 480 000,00 $.'
    },
    feeds: [
      {
        template: 'sustainability',
        how: {
          en: 'The steady-state yearly cost is what the sustainability plan has to find.',
          fr: 'Le coût annuel en régime permanent est ce que le plan de pérennisation doit trouver.'
        }
      },
      {
        template: 'evaluation',
        how: {
          en: 'Total and actual cost feed the cost per client or per completed course.',
          fr: 'Le coût total et le coût réel servent au coût par usager ou par parcours achevé.'
        }
      },
      {
        template: 'risks',
        how: { en: 'A funding gap is a risk of the project.', fr: 'Un manque à financer est un risque du projet.' }
      }
    ],
    cautions: [
      basis.noPatientData,
      basis.noCrisisService,
      {
        en: 'Amounts are in the currency of the workbook. The 5% floor for contingency is our proposal; your organisation may have its own.',
        fr: 'Les montants sont dans la monnaie du classeur. Le plancher de 5 % pour les imprévus est notre proposition; votre organisation a peut-être le sien.'
      },
      {
        en: 'Wages of identifiable people do not belong here: use a mean for the position.',
        fr: 'Le salaire de personnes reconnaissables n’a pas sa place ici : utilisez une moyenne pour le poste.'
      }
    ]
  }
})
