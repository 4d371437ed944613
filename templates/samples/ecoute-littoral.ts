import type { Sample } from '../sample'
import { about } from './about'
import * as charter from './ecoute-littoral/charter'
import { participation } from './ecoute-littoral/coproduction'
import * as evaluation from './ecoute-littoral/evaluation'
import * as privacy from './ecoute-littoral/privacy'
import * as risks from './ecoute-littoral/risks'
import * as people from './ecoute-littoral/stakeholders'

/** Soutien par les pairs et consultation vidéo pour les 16 à 25 ans, in French (templates.md 3.B). Everything in it is invented. */
export const ecouteLittoral: Sample = {
  id: 'ecoute-littoral',
  title: { en: 'Écoute-Littoral', fr: 'Écoute-Littoral' },
  about: {
    en: 'A health centre on the North Shore offers young people peer support and video consultation. In French; people and places are invented.',
    fr: 'Un établissement de la Côte-Nord offre aux jeunes du soutien par les pairs et la consultation vidéo. En français; les personnes et les lieux sont inventés.'
  },
  language: 'fr',
  organisation: 'CISSS du Littoral-Nord',
  preparedBy: 'Hélène Côté-Bélanger',
  currency: 'CAD',
  today: '2027-09-15',
  sheets: [
    {
      template: 'charter',
      tables: {
        charter: charter.charter,
        objective: charter.objectives,
        'tech-intent': charter.intent,
        about: about(
          's-02',
          '1.1',
          '2027-06-14',
          '2027-12-13',
          'Adoptée par le comité directeur le 28 septembre 2026.',
          'approved'
        )
      }
    },
    {
      template: 'stakeholders',
      tables: {
        stakeholder: people.stakeholders,
        'engagement-log': people.log,
        about: about('s-02', '1.3', '2027-09-07', '2027-12-07', '')
      }
    },
    {
      template: 'coproduction',
      tables: { participation, about: about('s-01', '1.0', '2027-09-07', '2027-12-07', '') }
    },
    {
      template: 'privacy',
      tables: {
        check: privacy.checks,
        regime: privacy.regime,
        'data-item': privacy.items,
        consent: privacy.consent,
        about: about('s-04', '1.2', '2027-08-30', '2027-11-29', '')
      }
    },
    {
      template: 'risks',
      tables: {
        risk: risks.risks,
        'risk-action': risks.actions,
        'risk-review': risks.reviews,
        about: about('s-02', '2.0', '2027-09-07', '2027-10-05', 'Le seuil de tolérance est de 12.')
      }
    },
    {
      template: 'evaluation',
      tables: {
        scope: evaluation.scope,
        'eval-question': evaluation.questions,
        indicator: evaluation.indicators,
        'indicator-value': evaluation.values,
        about: about('s-02', '1.0', '2027-09-07', '2027-12-07', '')
      }
    }
  ]
}
